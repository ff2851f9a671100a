import { behandel, type CasusDossier, voorbeeld, zichtCasus } from '../../machines/index.ts';
import { categorieen, niveaus } from '../../machines/kader/lijsten.ts';
import type { Wie } from '../../machines/wie.ts';
import { C, wereldNa } from '../support/gevallen/geval.ts';
import { dienIn } from '../support/gevallen/verzoeken.ts';
import { kijkVan, NU } from '../support/kijken.ts';
import { gestempeld } from '../support/wereld.ts';
import type { Vraag } from './beleid.ts';
import { type Blok, blokken } from './ruimte.ts';
import {
  aanTafel,
  aanvangen,
  type Betrekking,
  BRON,
  banden,
  type Gegevens,
  gegevensVan,
  type Hoedanig,
  hoedanigheden,
  ITEM,
  itemfeiten,
  koppen,
  kopVan,
  later,
  mens,
  metMensen,
  standen,
  type Verhaal,
  verteldIn,
  voorvallen,
} from './verhaal.ts';

/** Who looks. */
const KIJKER = 'kijker';
const ORGANISATIE = 'organisatie van de kijker';

/** What the viewer is to the item. */
type Relatie = 'bron' | 'ontvanger' | 'geen';
const relaties: readonly Relatie[] = ['bron', 'ontvanger', 'geen'];

/** One combination of all facts about reading. */
export interface Leesgeval extends Pick<Verhaal, 'begin' | 'voorval' | 'niveau' | 'overWie' | 'regisseurLeest'> {
  stand: string;
  band: readonly Betrekking[];
  relatie: Relatie;
  gegevens: Gegevens;
  grenzen: Verhaal['grenzen'];
  /** Opened once before anything happened to it. */
  eerderGelezen: boolean;
  /** A request of the person concerned runs, so that the contact point has business here. */
  verzoekLoopt: boolean;
  wie: Hoedanig;
}

const blok = blokken<Leesgeval>({
  ...{ stand: 'casusoverleg.beeldvorming', band: ['genodigde'], relatie: 'ontvanger' },
  ...{ begin: 'vrijgegeven', voorval: 'niets', niveau: 2, overWie: false, regisseurLeest: false },
  gegevens: { categorie: 'huisvesting', regime: 'geen', opening: '' },
  ...{ grenzen: {}, eerderGelezen: false, verzoekLoopt: false },
  wie: { rol: 'professional', soort: 'publiek' },
});

const janee = [false, true];
const lezers: readonly Hoedanig[] = [
  { rol: 'professional', soort: 'publiek' },
  { rol: 'informatieregisseur', soort: 'bureau' },
];

/**
 * The products that are compared, each full. That a day or a phase is over is told by the event that says so, as the
 * journal tells it: the moments between the end of a source's last day and that event are not compared, and neither is
 * a release that its source's limits would have refused.
 */
export const leesblokken: readonly Blok<Leesgeval>[] = [
  blok('hoedanigheid x betrekking x plaats x relatie x aanvang x mag wegen', {
    ...{ stand: standen, band: banden, relatie: relaties, begin: aanvangen },
    ...{ regisseurLeest: janee, wie: hoedanigheden },
  }),
  blok('wat er gebeurde x aanvang x relatie x eerder gelezen x over wie x mag wegen x betrekking x hoedanigheid', {
    ...{ voorval: voorvallen, begin: aanvangen, relatie: relaties, eerderGelezen: janee, overWie: janee },
    ...{ regisseurLeest: janee, band: [[], ['genodigde']], wie: hoedanigheden },
  }),
  blok('betrekking x relatie x aanvang x soort organisatie, op niveau 3', {
    ...{ band: banden, relatie: relaties, begin: aanvangen, niveau: [3] },
    wie: hoedanigheden.filter(({ rol }) => rol === 'professional'),
  }),
  blok('wat er gebeurde x aanvang x relatie x fase', {
    ...{ voorval: voorvallen, begin: aanvangen, relatie: relaties, stand: koppen },
    ...{ eerderGelezen: janee, wie: lezers, regisseurLeest: [true] },
  }),
  blok('categorie en regime x niveau x grenzen x aanvang x relatie', {
    gegevens: categorieen.flatMap(gegevensVan),
    niveau: niveaus,
    grenzen: [{}, { nietAan: ['nog iemand'] }, { totEnMet: later, alleenAanTafel: true }],
    ...{ begin: ['aangeboden', 'vrijgegeven', 'crisis'], relatie: relaties },
  }),
  blok('een verzoek loopt x hoedanigheid x relatie x aanvang x plaats', {
    ...{ verzoekLoopt: [true], relatie: relaties, begin: aanvangen, stand: koppen, wie: hoedanigheden },
  }),
];

function verhaalVan({ relatie, eerderGelezen, gegevens, ...geval }: Leesgeval): Verhaal {
  return {
    ...{ begin: geval.begin, voorval: geval.voorval, niveau: geval.niveau, overWie: geval.overWie },
    ...{ regisseurLeest: geval.regisseurLeest, grenzen: geval.grenzen, ...gegevens },
    bron: relatie === 'bron' ? KIJKER : BRON,
    gegevenAan: relatie === 'ontvanger' ? KIJKER : 'een derde',
    geheimVoor: [],
    gelezenDoor: eerderGelezen ? KIJKER : '',
  };
}

const kijkerVan = ({ wie }: Leesgeval): Wie => mens(KIJKER, ORGANISATIE, wie);

const lopendVerzoek = wereldNa({ bij: 'beeldvorming', eerst: [dienIn('inzageLog')] }).casussen[C]?.verzoeken ?? {};

function maakDossier(geval: Leesgeval): CasusDossier {
  const verteld = verteldIn(verhaalVan(geval));
  const casus = metMensen(verteld, geval.stand, [{ mens: kijkerVan(geval), band: geval.band }]);
  return geval.verzoekLoopt ? { ...casus, verzoeken: lopendVerzoek } : casus;
}

let vorige = { sleutel: '', dossier: aanTafel };

/** Who looks turns fastest, so that they share a dossier as they do in the house. */
function dossierVan(geval: Leesgeval): CasusDossier {
  const sleutel = JSON.stringify({ ...geval, wie: geval.wie.soort });
  if (sleutel !== vorige.sleutel) vorige = { sleutel, dossier: maakDossier(geval) };
  return vorige.dossier;
}

const tekstIn = (casus: CasusDossier, wie: Wie): string | null =>
  zichtCasus(casus, null, kijkVan(wie))?.items.find(({ item }) => item === ITEM)?.tekst ?? null;

/** What a view holds of the text, as things stand and once this person tried to open it. */
export interface Gelezen {
  dicht: boolean;
  open: boolean;
}

/** Our side, along the real way: the command that opens it, judged by the engine, and the view made after it. */
export function leest(geval: Leesgeval): Gelezen {
  const casus = dossierVan(geval);
  const wie = kijkerVan(geval);
  const opdracht = { type: 'vrijgave.open', casus: C, item: ITEM } as const;
  const gebeurtenis = gestempeld(wie, opdracht, { op: NU, nieuw: '' });
  const uitspraak = behandel({ casus, overleg: null }, gebeurtenis, wie, voorbeeld);
  const dicht = tekstIn(casus, wie) !== null;
  const na = uitspraak.aanvaard ? uitspraak.dossiers.casus : null;
  return { dicht, open: na ? tekstIn(na, wie) !== null : dicht };
}

/** The same question to Cedar. */
export const leesvraag = (geval: Leesgeval): Vraag => ({
  actie: 'lees',
  wie: { persoon: KIJKER, rol: geval.wie.rol, betrekkingen: [...geval.band] },
  item: itemfeiten(verhaalVan(geval)),
  omstandigheden: { kop: kopVan(geval.stand) },
});

/**
 * Does the text lie open before it is opened now? For its source, and for whoever opened it earlier today on what they
 * may still read it on: another text, or another release, is opened anew.
 */
export function magDicht({ relatie, eerderGelezen, voorval, begin }: Leesgeval, mag: boolean): boolean {
  if (relatie === 'bron') return mag;
  const anders =
    voorval === 'verbeterd' || (voorval === 'opnieuw' && begin === 'vrijgegeven' && relatie === 'ontvanger');
  return mag && eerderGelezen && !anders;
}
