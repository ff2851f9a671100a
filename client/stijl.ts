// The order matters: components, theme, dark, and then the house's own layer.
import '@utrecht/component-library-css/dist/index.css';
import '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css';
import '@nl-design-system-community/ma-design-tokens/dist/color-scheme-dark/theme.css';
import './deel/letter.css';
import './deel/thema.css';
import './deel/basis.css';
import './deel/kit.css';
import './deel/kop.css';
import './deel/merken.css';
import './deel/vorm.css';
