import '@xyflow/react/dist/base.css';
import './beeld.css';
import { type Edge, type Node, ReactFlow, ReactFlowProvider, useReactFlow, useStore } from '@xyflow/react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tekening } from '../../machines/tekening.ts';
import { Laadt } from '../deel/Laadt.tsx';
import { useTaal } from '../taal/taal.ts';
import { Beeldknoppen } from './Beeldknoppen.tsx';
import { type Bundel, bundels } from './bundels.ts';
import { Detail } from './Detail.tsx';
import { plaatVan } from './elk.ts';
import { Legenda } from './Legenda.tsx';
import { Lijnrand, Sprongrand } from './Lijnrand.tsx';
import type { Ligging } from './ligging.ts';
import type { Plaat } from './opmaak.ts';
import { alsKnopen, alsRanden } from './stroom.ts';
import { buur } from './toetsen.ts';
import { Vlakknoop } from './Vlakknoop.tsx';
import type { Kaartwoorden } from './woorden.ts';

interface BeeldProps {
  getekend: Tekening;
  woorden: Kaartwoorden;
  ligging: Ligging | null;
}

const nodeTypes = { vlak: Vlakknoop };
/** A drawing that does not fit on a screen where it can be read. */
const BREED = 1900;
/** A drawing that needs no more than part of the height of a screen. */
const LAAG = 500;

const edgeTypes = { lijn: Lijnrand, sprong: Sprongrand };

/** The drawing as a picture that can be moved, enlarged and walked through, with what is chosen beside it. */
export function Beeld(props: BeeldProps) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { getekend, woorden } = props;
  const plaat = usePlaat(getekend, taal, woorden);
  if (plaat === 'mislukt') return <p role="alert">{t('proces.tekenenMislukt')}</p>;
  if (plaat === null) return <Laadt />;
  return (
    <ReactFlowProvider key={`${getekend.soort} ${taal}`}>
      <Vel {...props} plaat={plaat} />
    </ReactFlowProvider>
  );
}

function usePlaat(getekend: Tekening, taal: string, woorden: Kaartwoorden): Plaat | 'mislukt' | null {
  const sleutel = `${getekend.soort} ${taal}`;
  const [gemaakt, zet] = useState<{ sleutel: string; plaat: Plaat | 'mislukt' }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words follow from machine and language
  useEffect(() => {
    let gevraagd = true;
    const klaar = (plaat: Plaat | 'mislukt') => gevraagd && zet({ sleutel, plaat });
    plaatVan(getekend.soort, taal, woorden).then(klaar, () => klaar('mislukt'));
    return () => {
      gevraagd = false;
    };
  }, [sleutel]);
  return gemaakt?.sleutel === sleutel ? gemaakt.plaat : null;
}

function Vel({ getekend, woorden, ligging, plaat }: BeeldProps & { plaat: Plaat }) {
  const { t } = useTranslation();
  const [gekozen, kies] = useState<string | null>(null);
  const alle = bundels(getekend);
  const knopen = alsKnopen({ getekend, woorden, ligging, plaat, gekozen });
  const randen = alsRanden({ getekend, woorden, ligging, plaat, gekozen });
  const ver = useStore(({ transform: [, , zoom] }) => zoom < 0.72);
  const { toets, bijFocus } = useRondgang(getekend, alle, kies);
  useNaastUitleg(gekozen);
  const sluit = () => kies(null);
  useEsc(gekozen === null ? null : sluit);
  useFocusTerug(gekozen);
  return (
    <div className="beeld">
      <div className={['vel', ver && 'vel--ver', plaat.hoogte < LAAG && 'vel--laag'].filter(Boolean).join(' ')}>
        <div className="vel__doek">
          <ReactFlow<Node, Edge>
            nodes={knopen}
            edges={randen}
            nodeTypes={nodeTypes}
            edgeTypes={edgeTypes}
            onNodeClick={(_, { id }) => kies(id)}
            onEdgeClick={(_, { id }) => kies(id)}
            onPaneClick={() => kies(null)}
            nodesDraggable={false}
            nodesConnectable={false}
            elementsSelectable={false}
            edgesFocusable
            nodesFocusable
            disableKeyboardA11y
            zoomOnDoubleClick={false}
            minZoom={0.1}
            maxZoom={1.6}
            proOptions={{ hideAttribution: true }}
            ariaLabelConfig={{
              'node.a11yDescription.default': t('proces.toetsen'),
              'edge.a11yDescription.default': t('proces.toetsen'),
            }}
            aria-label={t('proces.tekening', { naam: woorden.naam })}
            onKeyDown={toets}
            onFocus={bijFocus}
          >
            <Beeldknoppen nu={ligging?.nu ?? null} plaat={plaat} overzicht={!ver && plaat.breedte > BREED} />
          </ReactFlow>
        </div>
        <Detail getekend={getekend} woorden={woorden} ligging={ligging} gekozen={gekozen} sluit={sluit} />
      </div>
      <Legenda ligging={ligging} />
    </div>
  );
}

/** When the explanation closes, the focus goes back to what it was about. */
function useFocusTerug(gekozen: string | null) {
  const vorige = useRef<string | null>(null);
  useEffect(() => {
    if (gekozen === null && vorige.current !== null) opElement(vorige.current)?.focus({ preventScroll: true });
    vorige.current = gekozen;
  }, [gekozen]);
}

/** Esc closes what is open, wherever the focus is. */
function useEsc(sluit: (() => void) | null) {
  useEffect(() => {
    const luister = ({ key }: globalThis.KeyboardEvent) => key === 'Escape' && sluit?.();
    document.addEventListener('keydown', luister);
    return () => document.removeEventListener('keydown', luister);
  }, [sluit]);
}

const opElement = (id: string): HTMLElement | SVGElement | null =>
  document.querySelector<HTMLElement | SVGElement>(`.vel [data-id="${CSS.escape(id)}"]`);

const idVan = (doel: EventTarget): string | undefined =>
  doel instanceof Element ? (doel.closest<HTMLElement | SVGElement>('[data-id]')?.dataset.id ?? undefined) : undefined;

/** What is chosen is moved aside when its explanation would lie over it. */
function useNaastUitleg(gekozen: string | null) {
  const { getViewport, setViewport } = useReactFlow();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when something else is chosen
  useEffect(() => {
    const vak = gekozen === null ? undefined : opElement(gekozen)?.getBoundingClientRect();
    const uitleg = document.querySelector('.vel > .detail')?.getBoundingClientRect();
    if (!vak || !uitleg || vak.bottom < uitleg.top || vak.top > uitleg.bottom) return;
    const teVer = vak.right + 24 - uitleg.left;
    if (teVer <= 0) return;
    const { x, y, zoom } = getViewport();
    void setViewport({ x: x - teVer, y, zoom }, { duration: 250 });
  }, [gekozen]);
}

/** Walking through the picture by keyboard; what has the focus is brought into sight. */
function useRondgang(getekend: Tekening, alle: readonly Bundel[], kies: (id: string | null) => void) {
  const { setCenter, getZoom, screenToFlowPosition } = useReactFlow();
  const toets = (gebeurd: KeyboardEvent) => {
    const id = idVan(gebeurd.target);
    if (id === undefined) return;
    const doel = buur(id, gebeurd.key, { staten: getekend.staten, bundels: alle });
    const opent = gebeurd.key === 'Enter' || gebeurd.key === ' ';
    if (opent) kies(id);
    else if (doel !== undefined) opElement(doel)?.focus();
    if (opent || doel !== undefined) gebeurd.preventDefault();
  };
  const bijFocus = ({ target, currentTarget }: { target: Element; currentTarget: Element }) => {
    if (idVan(target) === undefined || !target.matches(':focus-visible')) return;
    const [vak, vel] = [target.getBoundingClientRect(), currentTarget.getBoundingClientRect()];
    const past = vak.left >= vel.left && vak.right <= vel.right && vak.top >= vel.top && vak.bottom <= vel.bottom;
    if (past) return;
    const hart = screenToFlowPosition({ x: vak.left + vak.width / 2, y: vak.top + vak.height / 2 });
    void setCenter(hart.x, hart.y, { zoom: getZoom() });
  };
  return { toets, bijFocus };
}
