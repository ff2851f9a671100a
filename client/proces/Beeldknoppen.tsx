import { IconArrowsMaximize, IconMapPin, IconMinus, IconPlus } from '@tabler/icons-react';
import { getViewportForBounds, MiniMap, Panel, useReactFlow, useStore } from '@xyflow/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plaat } from './opmaak.ts';

const LEESBAAR = 0.95;

interface BeeldknoppenProps {
  nu: string | null;
  plaat: Plaat;
  /** Show the small map of the whole: where one sees only a part. */
  overzicht: boolean;
}

/** Larger, smaller, everything, and back to where it stands. On a small screen it begins there. */
export function Beeldknoppen({ nu, plaat, overzicht }: BeeldknoppenProps) {
  const { t } = useTranslation();
  const { zoomIn, zoomOut, setViewport, setCenter } = useReactFlow();
  const ruimte = useStore(({ width, height }) => `${width} ${height}`);
  const plek = plaat.vlakken.find(({ id }) => id === nu) ?? plaat.vlakken[0];
  const naarHier = () => {
    if (plek) void setCenter(plek.x + plek.breedte / 2, plek.y + plek.hoogte / 2, { zoom: LEESBAAR });
  };
  const alles = () => {
    const [breedte = 0, hoogte = 0] = ruimte.split(' ').map(Number);
    const vlak = { x: 0, y: 0, width: plaat.breedte, height: plaat.hoogte };
    void setViewport(getViewportForBounds(vlak, breedte, hoogte, 0.1, 1.1, 0.01));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: where it begins, and when the room for it changes
  useEffect(() => {
    if (window.matchMedia('(width < 48rem)').matches) naarHier();
    else alles();
  }, [ruimte]);
  const knoppen = [
    { naam: t('proces.zoomIn'), Icoon: IconPlus, doe: () => void zoomIn() },
    { naam: t('proces.zoomUit'), Icoon: IconMinus, doe: () => void zoomOut() },
    { naam: t('proces.allesInBeeld'), Icoon: IconArrowsMaximize, doe: alles },
    ...(nu ? [{ naam: t('proces.naarHier'), Icoon: IconMapPin, doe: naarHier }] : []),
  ];
  return (
    <>
      <Panel position="bottom-right" className="beeldknoppen">
        {knoppen.map(({ naam, Icoon, doe }) => (
          <button key={naam} type="button" className="icoonknop" aria-label={naam} title={naam} onClick={doe}>
            <Icoon aria-hidden className="icoon" />
          </button>
        ))}
      </Panel>
      {overzicht && (
        <MiniMap
          position="bottom-left"
          ariaLabel={t('proces.overzicht')}
          pannable
          className="overzichtje"
          nodeBorderRadius={10}
        />
      )}
    </>
  );
}
