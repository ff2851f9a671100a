import type { ElkExtendedEdge, ElkLabel, ElkNode, ElkPort } from 'elkjs/lib/elk-api.js';
import type { Staat, Tekening } from '../../machines/tekening.ts';
import { type Bundel, bundels } from './bundels.ts';

export interface Punt {
  x: number;
  y: number;
}

export interface Rechthoek extends Punt {
  breedte: number;
  hoogte: number;
}

/** A state with its place. */
export interface Vlak extends Rechthoek {
  id: string;
  omvat: boolean;
  /** The words in it, broken into lines. */
  regels: string[];
}

/** The line of a bundle, and where its words stand. */
export interface Lijn {
  id: string;
  punten: Punt[];
  label: Rechthoek & { regels: string[] };
}

/** A bundle that is told at its state. */
export interface Sprong extends Rechthoek {
  id: string;
  regels: string[];
}

/** A drawing with a place for everything, in pixels from the top left corner. */
export interface Plaat {
  breedte: number;
  hoogte: number;
  vlakken: Vlak[];
  lijnen: Lijn[];
  sprongen: Sprong[];
}

/** How the drawing is worded: the sizes depend on it. */
export interface Opschrift {
  staat: (id: string) => string;
  bundel: (bundel: Bundel) => string;
}

/** ELK, wherever it runs. */
export type Leg = (graaf: ElkNode) => Promise<ElkNode>;

export const maat = {
  breedte: 156,
  regel: 19,
  rand: 9,
  kop: 38,
  marge: 16,
  sprong: 14,
  label: 15,
  letter: 6.7,
} as const;

/** Breaks a text into lines of about so many letters, never inside a word. */
export function breek(tekst: string, letters: number): string[] {
  const regels: string[] = [];
  for (const woord of tekst.split(' ')) {
    const laatste = regels.at(-1);
    if (laatste !== undefined && `${laatste} ${woord}`.length <= letters) regels[regels.length - 1] += ` ${woord}`;
    else regels.push(woord);
  }
  return regels;
}

interface Bezig {
  tekening: Tekening;
  lijnen: Bundel[];
  sprongen: Bundel[];
  opschrift: Opschrift;
  leg: Leg;
}

/** A laid out part: places from its own corner. */
interface Deel extends Omit<Plaat, 'vlakken'> {
  vlakken: Vlak[];
}

/**
 * Gives every state and every way of a drawing its place: the whole from left to right, what is inside a state from top
 * to bottom. ELK does the layering and the routing; what runs across a border is led to it level with its state.
 */
export async function maakOp(tekening: Tekening, opschrift: Opschrift, leg: Leg): Promise<Plaat> {
  const alle = bundels(tekening);
  const bezig: Bezig = {
    tekening,
    lijnen: alle.filter(({ sprong }) => !sprong),
    sprongen: alle.filter(({ sprong }) => sprong),
    opschrift,
    leg,
  };
  return legBinnen(bezig, null);
}

const kinderen = ({ tekening }: Bezig, ouder: string | null): Staat[] =>
  tekening.staten.filter((een) => een.ouder === ouder);

/** The child of `ouder` in which a state lies; null: it lies elsewhere. */
function kindVan(ouder: string | null, staat: string): string | null {
  if (ouder !== null && !staat.startsWith(`${ouder}.`)) return null;
  const rest = ouder === null ? staat : staat.slice(ouder.length + 1);
  const [kop = ''] = rest.split('.');
  return ouder === null ? kop : `${ouder}.${kop}`;
}

async function legBinnen(bezig: Bezig, ouder: string | null): Promise<Deel> {
  const staten = kinderen(bezig, ouder);
  const delen = new Map<string, Deel>();
  for (const { id, omvat } of staten) delen.set(id, omvat ? await legBinnen(bezig, id) : blad(bezig, id));
  const eigen = bezig.lijnen.filter(({ van, naar }) => {
    const [uit, aan] = [kindVan(ouder, van), kindVan(ouder, naar)];
    return uit !== null && aan !== null && uit !== aan;
  });
  const havens = new Map(staten.map(({ id }) => [id, new Map<string, ElkPort>()]));
  const edges = eigen.map((bundel) => rand(bezig, bundel, ouder, delen, havens));
  const graaf = await bezig.leg({
    id: ouder ?? 'geheel',
    layoutOptions: ouder === null ? buiten(staten) : binnenin,
    children: staten.map((staat) => kind(staat, delen, havens, los(staat, eigen, ouder))),
    edges: ouder === null ? edges : [...edges, ...keten(staten, eigen, ouder)],
  });
  return samen(bezig, ouder, graaf, eigen, delen);
}

const algemeen = {
  'elk.algorithm': 'layered',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.edgeLabels.inline': 'true',
  'elk.separateConnectedComponents': 'false',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
  'elk.spacing.nodeNode': '22',
  'elk.spacing.edgeNode': '14',
  'elk.spacing.edgeEdge': '12',
  'elk.layered.spacing.edgeNodeBetweenLayers': '12',
};

/** With its parts already drawn a large machine is a row of boxes: simple placing keeps that row level. */
const buiten = (staten: readonly Staat[]) => ({
  ...algemeen,
  'elk.direction': 'RIGHT',
  'elk.layered.nodePlacement.strategy': staten.some(({ omvat }) => omvat) ? 'SIMPLE' : 'NETWORK_SIMPLEX',
  'elk.layered.spacing.nodeNodeBetweenLayers': '16',
  'elk.padding': '[top=24,left=24,bottom=24,right=24]',
});

const binnenin = {
  ...algemeen,
  'elk.direction': 'DOWN',
  'elk.layered.cycleBreaking.strategy': 'DEPTH_FIRST',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.spacing.nodeNodeBetweenLayers': '12',
  'elk.padding': `[top=${maat.kop},left=${maat.marge},bottom=${maat.marge},right=${maat.marge}]`,
};

/** A state without parts: its words, and what leaps from it. */
function blad({ opschrift, sprongen }: Bezig, id: string): Deel {
  const regels = breek(opschrift.staat(id), 17);
  const tekst = Math.max(regels.length, 2) * maat.regel + 2 * maat.rand;
  const eigen = stapel(opschrift, sprongenVan(sprongen, id), tekst - 4, maat.breedte);
  const hoogte = Math.max(tekst, onderkant(eigen));
  return {
    breedte: maat.breedte,
    hoogte,
    vlakken: [{ id, omvat: false, x: 0, y: 0, breedte: maat.breedte, hoogte, regels }],
    lijnen: [],
    sprongen: eigen,
  };
}

const sprongenVan = (sprongen: readonly Bundel[], staat: string): Bundel[] =>
  sprongen.filter(({ van }) => van === staat);

/** The leaps of a state below each other, each as high as its words need. */
function stapel(opschrift: Opschrift, bundelsVan: readonly Bundel[], boven: number, vol: number): Sprong[] {
  let y = boven;
  return bundelsVan.map(({ id, naar }) => {
    const breedte = vol - 12;
    const regels = breek(opschrift.staat(naar), Math.floor((breedte - 30) / 6.1));
    const hoogte = regels.length * maat.sprong + 5;
    const hier = { id, x: 6, y, breedte, hoogte, regels };
    y += hoogte + 3;
    return hier;
  });
}

const onderkant = (sprongen: readonly Sprong[]): number =>
  Math.max(0, ...sprongen.map(({ y, hoogte }) => y + hoogte + 6));

function kind(
  { id, omvat, einde }: Staat,
  delen: Map<string, Deel>,
  havens: Map<string, Map<string, ElkPort>>,
  isLos: boolean,
): ElkNode {
  const deel = delen.get(id);
  const vast = { ports: [...(havens.get(id)?.values() ?? [])], layoutOptions: { 'elk.portConstraints': 'FIXED_POS' } };
  const achteraan = { layoutOptions: { 'elk.layered.layering.layerConstraint': 'LAST' } };
  return {
    id,
    width: deel?.breedte ?? 0,
    height: deel?.hoogte ?? 0,
    ...(omvat ? vast : {}),
    ...(isLos && einde ? achteraan : {}),
  };
}

/** One line between two boxes; into or out of a box with parts it goes level with the state it is about. */
function rand(
  { opschrift }: Bezig,
  bundel: Bundel,
  ouder: string | null,
  delen: Map<string, Deel>,
  havens: Map<string, Map<string, ElkPort>>,
): ElkExtendedEdge {
  const haven = (staat: string, kant: 'WEST' | 'EAST'): string => {
    const doos = kindVan(ouder, staat) ?? staat;
    const deel = delen.get(doos);
    const plek = deel?.vlakken.find(({ id }) => id === staat);
    if (!deel || !plek || deel.vlakken.length === 1) return doos;
    const id = `${staat} ${kant}`;
    const x = kant === 'WEST' ? 0 : deel.breedte;
    havens.get(doos)?.set(id, { id, x, y: hart(plek), layoutOptions: { 'elk.port.side': kant } });
    return id;
  };
  return {
    id: bundel.id,
    sources: [haven(bundel.van, 'EAST')],
    targets: [haven(bundel.naar, 'WEST')],
    labels: [label(opschrift.bundel(bundel))],
  };
}

/** Where a line meets a state: level with its heading. */
const hart = ({ y, hoogte, omvat }: Vlak): number => y + (omvat ? maat.kop / 2 : Math.min(hoogte, 56) / 2);

function label(tekst: string): ElkLabel {
  const regels = breek(tekst, 16);
  const breedte = Math.max(...regels.map(({ length }) => length)) * maat.letter + 10;
  return { text: tekst, width: breedte, height: regels.length * maat.label + 6 };
}

/** No line leads to or from it. */
const los = ({ id }: Staat, lijnen: readonly Bundel[], ouder: string | null): boolean =>
  !lijnen.some(({ van, naar }) => kindVan(ouder, van) === id || kindVan(ouder, naar) === id);

/** States that no line joins are kept below each other in the order of the machine. */
const keten = (staten: readonly Staat[], lijnen: readonly Bundel[], ouder: string): ElkExtendedEdge[] =>
  staten.slice(1).flatMap((staat, voor) => {
    const vorige = staten[voor];
    const alleen = los(staat, lijnen, ouder);
    return vorige && alleen ? [{ id: `keten ${staat.id}`, sources: [vorige.id], targets: [staat.id] }] : [];
  });

/** Puts the parts where ELK put their boxes, and the frame of the state around them. */
function samen(
  bezig: Bezig,
  ouder: string | null,
  graaf: ElkNode,
  bundelsHier: Bundel[],
  delen: Map<string, Deel>,
): Deel {
  const { opschrift } = bezig;
  const geplaatst = (graaf.children ?? []).map(({ id, x = 0, y = 0 }) => verschuif(delen.get(id), x, y));
  const vlakken = geplaatst.flatMap((een) => een.vlakken);
  const plek = new Map(vlakken.map((een) => [een.id, een]));
  const lijnen = bundelsHier.flatMap((bundel) => {
    const gelegd = graaf.edges?.find(({ id }) => id === bundel.id);
    return gelegd ? [lijn(bundel, gelegd, plek, opschrift)] : [];
  });
  const breedte = graaf.width ?? 0;
  const onder = graaf.height ?? 0;
  const eigen = ouder === null ? [] : stapel(opschrift, sprongenVan(bezig.sprongen, ouder), onder - 8, breedte);
  const hoogte = Math.max(onder, onderkant(eigen));
  const kader: Vlak[] =
    ouder === null ? [] : [{ id: ouder, omvat: true, x: 0, y: 0, breedte, hoogte, regels: [opschrift.staat(ouder)] }];
  return {
    breedte,
    hoogte,
    vlakken: [...kader, ...vlakken],
    lijnen: [...geplaatst.flatMap((een) => een.lijnen), ...lijnen],
    sprongen: [...geplaatst.flatMap((een) => een.sprongen), ...eigen],
  };
}

export const schuif = <P extends Punt>(punt: P, x: number, y: number): P => ({ ...punt, x: punt.x + x, y: punt.y + y });

function verschuif(deel: Deel | undefined, x: number, y: number): Pick<Deel, 'vlakken' | 'lijnen' | 'sprongen'> {
  const { vlakken = [], lijnen = [], sprongen = [] } = deel ?? {};
  return {
    vlakken: vlakken.map((een) => schuif(een, x, y)),
    lijnen: lijnen.map((een) => ({
      ...een,
      punten: een.punten.map((punt) => schuif(punt, x, y)),
      label: schuif(een.label, x, y),
    })),
    sprongen: sprongen.map((een) => schuif(een, x, y)),
  };
}

function lijn(
  bundel: Bundel,
  { sections, labels }: ElkExtendedEdge,
  plek: Map<string, Vlak>,
  opschrift: Opschrift,
): Lijn {
  const deel = sections?.[0];
  const punten = deel ? [deel.startPoint, ...(deel.bendPoints ?? []), deel.endPoint] : [];
  const [{ x = 0, y = 0, width = 0, height = 0 } = {}] = labels ?? [];
  return {
    id: bundel.id,
    punten: totAanStaat(punten, plek.get(bundel.van), plek.get(bundel.naar)),
    label: { x, y, breedte: width, hoogte: height, regels: breek(opschrift.bundel(bundel), 16) },
  };
}

/** From the border of a box with parts on to the state itself. */
function totAanStaat(punten: Punt[], van: Vlak | undefined, naar: Vlak | undefined): Punt[] {
  const [eerste] = punten;
  const laatste = punten.at(-1);
  const voor =
    van && eerste && eerste.x > van.x + van.breedte + 1 && op(van, eerste)
      ? [{ x: van.x + van.breedte, y: eerste.y }]
      : [];
  const na = naar && laatste && laatste.x < naar.x - 1 && op(naar, laatste) ? [{ x: naar.x, y: laatste.y }] : [];
  return [...voor, ...punten, ...na];
}

const op = ({ y, hoogte }: Vlak, punt: Punt): boolean => punt.y >= y && punt.y <= y + hoogte;
