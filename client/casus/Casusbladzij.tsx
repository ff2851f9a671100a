import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Casuszicht } from '../../machines/zicht/soorten.ts';
import { Bladzij } from '../deel/Bladzij.tsx';
import { MetZicht } from '../deel/Gevolgd.tsx';
import { useZicht } from '../verbinding/useZicht.ts';
import { Aanmeldingvak } from './Aanmeldingvak.tsx';
import { Afgeschermdvak } from './Afgeschermdvak.tsx';
import { Besluitvak } from './Besluitvak.tsx';
import { Bewaarvak } from './Bewaarvak.tsx';
import { Casushoofd } from './Casushoofd.tsx';
import { Crisisvak } from './Crisisvak.tsx';
import { Delenvak } from './Delenvak.tsx';
import { Escalatievak } from './Escalatievak.tsx';
import { Itemvak } from './Itemvak.tsx';
import { Kringvak } from './Kringvak.tsx';
import { Overdrachtvak } from './Overdrachtvak.tsx';
import { Overlegvak } from './Overlegvak.tsx';
import { Planvak } from './Planvak.tsx';
import { Spoor } from './Spoor.tsx';
import { Termijnvak } from './Termijnvak.tsx';
import { Triagevak } from './Triagevak.tsx';
import { Verzoekvak } from './Verzoekvak.tsx';
import { WatNu } from './WatNu.tsx';
import { Wie } from './Wie.tsx';
import './casus.css';

/** One casus as this person may see it. */
export function Casusbladzij() {
  const { casus = '' } = useParams();
  const gevolgd = useZicht({ wat: 'casus', casus });
  return <MetZicht gevolgd={gevolgd}>{(zicht) => <Casus zicht={zicht} />}</MetZicht>;
}

function Casus({ zicht }: { zicht: Casuszicht }) {
  const { t } = useTranslation();
  return (
    <Bladzij titel={zicht.kenmerk}>
      <Casushoofd zicht={zicht} />
      <div className="casus">
        <div className="casus__midden">
          <Crisisvak zicht={zicht} />
          <Afgeschermdvak zicht={zicht} />
          <WatNu zicht={zicht} />
          <Bewaarvak zicht={zicht} />
          <Besluitvak zicht={zicht} />
          <Escalatievak zicht={zicht} />
          <Itemvak zicht={zicht} />
          <Planvak zicht={zicht} />
          <Overlegvak zicht={zicht} />
          <Overdrachtvak zicht={zicht} />
          <Delenvak zicht={zicht} />
          <Kringvak zicht={zicht} />
          <Verzoekvak zicht={zicht} />
          <Triagevak zicht={zicht} />
          <Aanmeldingvak zicht={zicht} />
        </div>
        <aside className="casus__zij" aria-label={t('casus.termijnen')}>
          <Termijnvak termijnen={zicht.termijnen} />
          <Wie zicht={zicht} />
          <Spoor spoor={zicht.spoor} />
        </aside>
      </div>
    </Bladzij>
  );
}
