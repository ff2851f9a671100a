import type { Gebeurtenis, Geheim, Grenzen, Omschrijving, Opdracht } from '../../machines/gebeurtenissen.ts';
import { type CasusDossier, volg } from '../../machines/index.ts';
import type { Categorie } from '../../machines/kader/lijsten.ts';
import { machines } from '../../machines/machines.ts';
import { onthoudPerTekst } from '../../machines/onthoud.ts';
import { regimesVoor } from '../../machines/rechten/geheim.ts';
import type { Opening, Regime } from '../../machines/rechten/lijsten.ts';
import { zet } from '../../machines/stap.ts';
import { type Deelnemer, rollen, type SoortOrganisatie, type Wie } from '../../machines/wie.ts';
import { item as omschreven } from '../support/gevallen/delen.ts';
import { C, metContext, reden } from '../support/gevallen/geval.ts';
import { NU } from '../support/kijken.ts';
import { bij } from '../support/stations.ts';
import { gestempeld } from '../support/wereld.ts';

/*
 * Dossiers that tell a story to both: a real one at the table, in which one item began in some way, something happened
 * to it, and the casus stands anywhere. The statecharts of machines/ fold the story (a fold never judges), so that what
 * has ended ended by their own hand; where the casus stands and who is in it is set, also as no process leads there.
 */

/** How an item began. */
export const aanvangen = ['gevraagd', 'geweigerd', 'aangeboden', 'vrijgegeven', 'crisis'] as const;
export type Aanvang = (typeof aanvangen)[number];

/** What happened to it since. What an item does not listen to leaves it as it was. */
export const voorvallen = [
  'niets',
  'verbeterd',
  'fasevoorbij',
  'gesloten',
  'dagVoorbij',
  'bronNamTerug',
  'regieNamTerug',
  'opnieuw',
  'teruggenomenVanAllen',
  'ingetrokken',
  'beeindigd',
  'geheimToestemmingWeg',
  'grondToestemmingWeg',
  'crisisOm',
  'crisisVoorbij',
  'kringlidWeg',
] as const;
export type Voorval = (typeof voorvallen)[number];

export const BRON = 'bron';
/** Whoever else it was given to, and keeps it when it is taken back from the first one. */
export const ANDER = 'ander';
export const ITEM = 'i1';
export const KRINGLID = 'kringlid';
const GEHEIM = 'toestemming op geheim';
const GROND = 'toestemming als grond';

export const gisteren = '2026-06-01';
export const vandaag = '2026-06-02';
export const later = '2026-12-31';
const verteld = { vraag: 0, geef: 1, open: 2, daarna: 3 };
const om = (wanneer: keyof typeof verteld) => `2026-06-02T06:0${verteld[wanneer]}:00.000Z`;

/** Somebody made up, in any capacity. Colleagues share the name of an organisation. */
export const mens = (persoon: string, organisatie: string, anders: Partial<Wie> = {}): Wie => ({
  ...{ persoon, naam: persoon, functie: '', organisatie, organisatienaam: organisatie },
  ...{ soort: 'publiek', beroepsgeheim: true, rol: 'professional' },
  ...anders,
});

/** In which capacity somebody acts, and for what kind of organisation. */
export type Hoedanig = Pick<Wie, 'rol' | 'soort'>;

/** Every role there is, and a professional of each kind of organisation. */
export const hoedanigheden: readonly Hoedanig[] = rollen.flatMap((rol): Hoedanig[] => {
  const soorten: readonly SoortOrganisatie[] = rol === 'professional' ? ['publiek', 'privaat'] : ['bureau'];
  return soorten.map((soort) => ({ rol, soort }));
});

/** The relations in which somebody can stand to a casus. */
export const betrekkingen = [
  'melder',
  'triage',
  'genodigde',
  'casusregisseur',
  'voorgedragen',
  'afgewezen',
  'uitgevraagd',
] as const;
export type Betrekking = (typeof betrekkingen)[number];

/** None of them, each by itself, and those that meet in one person. */
export const banden: readonly (readonly Betrekking[])[] = [
  [],
  ...betrekkingen.map((een) => [een]),
  ['melder', 'triage'],
  ['melder', 'genodigde'],
  ['triage', 'genodigde'],
  ['triage', 'voorgedragen'],
  ['triage', 'afgewezen'],
  ['melder', 'uitgevraagd'],
];

const gevonden = (knoop: { states: Record<string, unknown> }, pad: readonly string[] = []): string[] =>
  Object.entries(knoop.states as Record<string, { states: Record<string, unknown> }>).flatMap(([naam, onder]) =>
    Object.keys(onder.states).length > 0 ? gevonden(onder, [...pad, naam]) : [[...pad, naam].join('.')],
  );

/** Every place where a casus can stand. */
export const standen: readonly string[] = gevonden(machines.casus.root);
export const kopVan = (stand: string): string => stand.split('.')[0] ?? '';
/** One place for each first word: within it nothing that is compared here differs. */
export const koppen: readonly string[] = standen.filter((een, plaats) =>
  standen.slice(0, plaats).every((eerder) => kopVan(eerder) !== kopVan(een)),
);

/** A kind of data with a regime that can rest on it, opened by a provision and not by a consent. */
export interface Gegevens {
  categorie: Categorie;
  regime: Regime;
  opening: Opening | '';
}

const bepaling: Record<Regime, Opening | ''> = {
  geen: '',
  medisch: 'goedHulpverlenerschap',
  jeugdzorg: 'wettelijkePlicht',
  politie: 'wpg8',
  justitie: 'wjsg8b',
  suwi: 'suwi73',
  wmo: 'wgs15',
  veiligThuis: 'wmo526',
};

export const gegevensVan = (categorie: Categorie): Gegevens[] =>
  regimesVoor(categorie).map((regime) => ({ categorie, regime, opening: bepaling[regime] }));

const tafel = bij('beeldvorming').wereld.casussen[C];
if (!tafel) throw new Error('er is geen casus aan tafel');
/** The casus at the table, without its decisions: they play no part here and make every view slower. */
export const aanTafel: CasusDossier = { ...tafel, besluiten: {} };

/** All that is told of an item. */
export interface Verhaal extends Gegevens {
  begin: Aanvang;
  voorval: Voorval;
  bron: string;
  /** To whom it was first given, beside `ANDER`. */
  gegevenAan: string;
  niveau: Omschrijving['niveau'];
  overWie: boolean;
  regisseurLeest: boolean;
  geheimVoor: readonly string[];
  grenzen: Grenzen;
  /** Read by this person before anything happened to it; empty: by nobody. */
  gelezenDoor: string;
}

type Item = CasusDossier['items'][string];

const hoort = (casus: CasusDossier, wie: Wie, opdracht: Opdracht, wanneer: keyof typeof verteld): CasusDossier => {
  const gebeurtenis: Gebeurtenis = gestempeld(wie, opdracht, { op: om(wanneer), nieuw: ITEM });
  return volg({ casus, overleg: null }, gebeurtenis).casus ?? casus;
};

const huis = mens('huis', 'huis', { rol: 'informatieregisseur', soort: 'bureau' });

function begonnen(verhaal: Verhaal): CasusDossier {
  const { begin, bron, gegevenAan, categorie, niveau, regisseurLeest, grenzen } = verhaal;
  const omschrijving = omschreven({ categorie, niveau, ...(verhaal.overWie ? { overWie: KRINGLID } : {}) });
  const gever = mens(bron, BRON);
  const ontvangers = [gegevenAan, ANDER];
  const deel = { casus: C, item: ITEM };
  if (begin === 'crisis') {
    const { leefgebied } = omschrijving;
    const inhoud = { leefgebied, categorie, niveau, motief: reden, tekst: reden, grond: 'vitaalBelang' } as const;
    return hoort(aanTafel, gever, { type: 'crisis.geef', casus: C, ontvangers, ...inhoud }, 'geef');
  }
  const vraag = { type: 'vrijgave.vraag', casus: C, bron, omschrijving, noodzaak: reden } as const;
  const gevraagd = hoort(aanTafel, huis, vraag, 'vraag');
  if (begin === 'gevraagd') return gevraagd;
  if (begin === 'geweigerd') return hoort(gevraagd, gever, { type: 'vrijgave.weiger', ...deel }, 'geef');
  const bied = { type: 'vrijgave.bied', ...deel, omschrijving, tekst: reden, regisseurLeest, grenzen } as const;
  const aanbod = { ...bied, rechtmatigVerkregen: true, geheim: geheimVan(verhaal) };
  const aangeboden = hoort(gevraagd, gever, aanbod, 'vraag');
  return begin === 'aangeboden' ? aangeboden : hoort(aangeboden, huis, geef(ontvangers), 'geef');
}

function geheimVan({ regime, opening, geheimVoor }: Verhaal): Geheim {
  const open = opening === '' ? {} : { opening, artikel: reden, toelichting: reden };
  return { regime, ...open, ontvangers: [...geheimVoor], ontvangsttitel: reden };
}

const geef = (ontvangers: string[]): Opdracht => ({
  ...{ type: 'vrijgave.geefVrij', casus: C, item: ITEM, ontvangers, grondslag: 'wgs231' },
  ...{ noodzaak: reden, subsidiariteit: reden, proportionaliteit: reden },
});

/** What it rests on, by name, so that either consent can end. */
function metSteun(casus: CasusDossier): CasusDossier {
  const kaart = casus.items[ITEM];
  if (!kaart) throw new Error('het item is er niet');
  const vrijgaven = kaart.context.vrijgaven.map((een) => ({ ...een, rustOp: [GROND] }));
  const inCrisis = kaart.stand === 'inCrisis';
  const context = inCrisis ? kaart.context : { ...kaart.context, vrijgaven, rustOp: [GEHEIM] };
  return { ...casus, items: { [ITEM]: { stand: kaart.stand, context } } };
}

const deel = { casus: C, item: ITEM } as const;
const verstrijkt = (termijn: 'grensVanBron' | 'crisisEinde'): Opdracht => ({
  ...{ type: 'termijn.verstrijk', casus: C, termijn, over: ITEM, voor: om('daarna') },
});
const weg = (toestemming: string): Opdracht => ({
  ...{ type: 'toestemming.trekIn', casus: C, toestemming, van: 'betrokkene', op: vandaag },
});

type Gebeurd = Exclude<Voorval, 'niets' | 'fasevoorbij' | 'gesloten' | 'opnieuw'>;

const gebeurd: Record<Gebeurd, (verhaal: Verhaal) => Opdracht> = {
  verbeterd: () => ({ type: 'vrijgave.verbeter', ...deel, tekst: 'Dit is beter.' }),
  dagVoorbij: () => verstrijkt('grensVanBron'),
  bronNamTerug: ({ gegevenAan }) => ({ type: 'vrijgave.neemTerug', ...deel, van: [gegevenAan] }),
  regieNamTerug: ({ gegevenAan }) => ({ type: 'vrijgave.neemTerug', ...deel, van: [gegevenAan] }),
  teruggenomenVanAllen: ({ gegevenAan }) => ({ type: 'vrijgave.neemTerug', ...deel, van: [gegevenAan, ANDER] }),
  ingetrokken: () => ({ type: 'vrijgave.trekIn', ...deel }),
  beeindigd: () => ({ type: 'vrijgave.beeindig', ...deel }),
  geheimToestemmingWeg: () => weg(GEHEIM),
  grondToestemmingWeg: () => weg(GROND),
  crisisOm: () => verstrijkt('crisisEinde'),
  crisisVoorbij: () => ({ type: 'crisis.herzie', casus: C, crisis: ITEM, bevindingen: reden, voorbij: true }),
  kringlidWeg: () => ({ type: 'kring.haalAf', casus: C, kringlid: KRINGLID }),
};

function naVoorval(casus: CasusDossier, verhaal: Verhaal): CasusDossier {
  const { voorval, begin, gegevenAan } = verhaal;
  if (voorval === 'niets') return casus;
  if (voorval === 'fasevoorbij') return naFase(casus, 'plan');
  if (voorval === 'gesloten') return naFase(casus, 'afgesloten');
  const doet = voorval === 'regieNamTerug' ? huis : mens(verhaal.bron, BRON);
  if (voorval !== 'opnieuw') return hoort(casus, doet, gebeurd[voorval](verhaal), 'daarna');
  const terug = hoort(casus, huis, gebeurd.regieNamTerug(verhaal), 'daarna');
  return begin === 'vrijgegeven' ? hoort(terug, huis, geef([gegevenAan]), 'daarna') : terug;
}

/** The item hears that a phase ended, as it does when the casus moves on. */
function naFase(casus: CasusDossier, naar: 'plan' | 'afgesloten'): CasusDossier {
  const kaart = casus.items[ITEM] as Item;
  return { ...casus, items: { [ITEM]: zet(machines.item, kaart, { type: 'fase.voorbij', naar }) } };
}

/** The casus at the table once all this has happened to its one item; told once. */
export const verteldIn = (verhaal: Verhaal): CasusDossier => bekendVerhaal(JSON.stringify(verhaal));

const bekendVerhaal = onthoudPerTekst((tekst: string) => vertel(JSON.parse(tekst) as Verhaal));

function vertel(verhaal: Verhaal): CasusDossier {
  const begin = metSteun(begonnen(verhaal));
  const { gelezenDoor } = verhaal;
  const lezer = mens(gelezenDoor, gelezenDoor);
  const gelezen = gelezenDoor === '' ? begin : hoort(begin, lezer, { type: 'vrijgave.open', ...deel }, 'open');
  const na = naVoorval(gelezen, verhaal);
  // Of the casus itself nothing of this is kept: who is in it and where it stands is set by whoever asks.
  return { ...aanTafel, items: na.items, crises: verhaal.begin === 'crisis' ? na.crises : {} };
}

/** The same for Cedar: what was told, and nothing that was concluded from it. */
export function itemfeiten({ begin, voorval, bron, gegevenAan, overWie, regisseurLeest }: Verhaal) {
  const gegeven = begin === 'vrijgegeven' || begin === 'crisis';
  // What was given in a crisis is given again by nobody, so there it stays taken back.
  const terug = ['bronNamTerug', 'regieNamTerug'].includes(voorval) || (begin === 'crisis' && voorval === 'opnieuw');
  return {
    ...{ begin, voorval, bron, overWie, regisseurLeest },
    ontvangers: gegeven ? [gegevenAan, ANDER] : [],
    teruggenomenVan: gegeven && terug ? [gegevenAan] : [],
  };
}

/** And what bounds a release of it: no policy on reading asks for these. */
export function voorwaardenfeiten(verhaal: Verhaal, organisatieVan: (persoon: string) => string) {
  const { categorie, niveau, regime, opening, geheimVoor, grenzen } = verhaal;
  const nietAan = grenzen.nietAan ?? [];
  return {
    ...{ categorie, niveau, regime, opening, geheimVoor: [...geheimVoor] },
    ...{ nietAan, nietAanOrganisaties: nietAan.map(organisatieVan) },
    ...{ totEnMet: dagnummer(grenzen.totEnMet ?? '9999-12-31'), alleenAanTafel: grenzen.alleenAanTafel === true },
  };
}

/** Cedar compares numbers. */
export const dagnummer = (dag: string): number => Number(dag.replaceAll('-', ''));

const isDicht = (stand: string): boolean => stand === 'afgesloten' || stand === 'laatsteTermijn';

/** Puts people into the casus in these relations, and the casus where it is to stand. */
export function metMensen(
  verteld: CasusDossier,
  stand: string,
  wie: readonly { mens: Deelnemer; band: readonly Betrekking[] }[],
): CasusDossier {
  // A casus comes to be shielded only by closing a phase, and every item hears that.
  const casus = isDicht(stand) ? naFase(verteld, 'afgesloten') : verteld;
  const { context } = casus.casus;
  const met = (een: Betrekking) => wie.filter(({ band }) => band.includes(een)).map(({ mens: { persoon } }) => persoon);
  const [melder] = met('melder');
  const uitvragen = met('uitgevraagd').map((aan) => {
    const vraag = { door: 'amir.haddad', op: NU, id: `u.${aan}`, aan, vraag: reden, antwoord: null, sinds: null };
    return [vraag.id, vraag] as const;
  });
  const triage = context.triage && {
    ...context.triage,
    deelnemers: [...context.triage.deelnemers, ...met('triage')],
  };
  const anders = metContext(casus, {
    ...{ melder: melder ?? context.melder, triage },
    genodigden: [...context.genodigden, ...met('genodigde').map((persoon) => ({ persoon, reden }))],
    uitvragen: { ...context.uitvragen, ...Object.fromEntries(uitvragen) },
  });
  return {
    ...anders,
    casus: { ...anders.casus, stand },
    regie: regieVan(met) ?? casus.regie,
    mensen: { ...casus.mensen, ...Object.fromEntries(wie.map(({ mens: een }) => [een.persoon, een])) },
  };
}

const regiestanden = { casusregisseur: 'aanvaard', voorgedragen: 'voorgedragen', afgewezen: 'geen' } as const;

/** Who was proposed to carry the plan stays written down when they said no. */
function regieVan(met: (een: Betrekking) => string[]): CasusDossier['regie'] | null {
  for (const een of ['casusregisseur', 'voorgedragen', 'afgewezen'] as const) {
    const [persoon] = met(een);
    if (persoon !== undefined) return { stand: regiestanden[een], context: { persoon } };
  }
  return null;
}
