import type { Delingsbesluit, Opdracht } from '../../machines/gebeurtenissen.ts';
import { behandel, type CasusDossier, type Kader, voorbeeld } from '../../machines/index.ts';
import { type Categorie, categorieen, grondslagen, niveaus } from '../../machines/kader/lijsten.ts';
import type { Toestemming, Uitzondering } from '../../machines/rechten/context.ts';
import { type Rol, rollen, type Wie } from '../../machines/wie.ts';
import { C, metContext, reden } from '../support/gevallen/geval.ts';
import { NU } from '../support/kijken.ts';
import { gestempeld } from '../support/wereld.ts';
import type { Vraag } from './beleid.ts';
import { type Blok, blokken } from './ruimte.ts';
import {
  ANDER,
  aanTafel,
  aanvangen,
  type Betrekking,
  BRON,
  banden,
  dagnummer,
  type Gegevens,
  gegevensVan,
  gisteren,
  ITEM,
  itemfeiten,
  koppen,
  kopVan,
  later,
  mens,
  metMensen,
  standen,
  type Verhaal,
  vandaag,
  verteldIn,
  voorvallen,
  voorwaardenfeiten,
} from './verhaal.ts';

const ZENDER = 'zender';
const ONTVANGER = 'ontvanger';
/** Works where the recipient works. */
const COLLEGA = 'collega';

const organisaties: Record<string, string> = { [ONTVANGER]: 'daar', [COLLEGA]: 'daar' };
const organisatieVan = (persoon: string): string => organisaties[persoon] ?? `van ${persoon}`;

/** What is asked beside the recipient whom the combination is about. */
type Gezelschap = 'alleen' | 'metAnder' | 'niemand';

/** The decision to share, as far as it bounds a release. */
interface Besluit extends Pick<Delingsbesluit, 'niveau' | 'totEnMet'> {
  is: 'geen' | 'vervallen' | 'getekend';
  /** Which kinds of data it names: that of the item, that and the circle, or neither. */
  noemt: 'soort' | 'soortEnRelaties' | 'iets anders';
  noemtOntvanger: boolean;
}

/** One consent of the person concerned; null: none was given. */
type Ja = Pick<Toestemming, 'soort' | 'gegeven' | 'totEnMet' | 'van'> & {
  ingetrokken: boolean;
  vervallen: boolean;
  houder: '' | 'bron' | 'een ander';
  soortGegevens: 'alle' | 'deze' | 'andere';
  aan: 'allen' | 'deze' | 'anderen';
};

/** Was the person concerned told of this decision? */
type Betrokkene = 'verteld' | 'verteldVanVorig' | 'uitgezonderd' | 'uitzonderingVervallen' | 'niets';

/** One combination of all facts about releasing. */
export interface Vrijgeefgeval extends Pick<Verhaal, 'begin' | 'voorval' | 'niveau' | 'overWie' | 'grenzen'> {
  stand: string;
  triage: boolean;
  gegevens: Gegevens;
  band: readonly Betrekking[];
  /** It was given to the recipient before, and not to somebody else. */
  hadHet: boolean;
  zenderIsBron: boolean;
  zenderIsOntvanger: boolean;
  genoemdInGeheim: boolean;
  besluit: Besluit;
  betrokkene: Betrokkene;
  ja: Ja | null;
  grondslag: Kader['grondslagen'][number];
  grondAangeboden: boolean;
  antwoorden: readonly ['noodzaak' | 'subsidiariteit' | 'proportionaliteit'] | readonly [];
  gezelschap: Gezelschap;
  rol: Rol;
}

const ruimBesluit: Besluit = {
  ...{ is: 'getekend', niveau: 5, totEnMet: later, noemt: 'soortEnRelaties', noemtOntvanger: true },
};
const ruimJa: Ja = {
  ...{ soort: 'grondslag', gegeven: true, totEnMet: null, van: ['betrokkene'], ingetrokken: false, vervallen: false },
  ...{ houder: '', soortGegevens: 'alle', aan: 'allen' },
};

const gewoon: Vrijgeefgeval = {
  ...{ stand: 'casusoverleg.beeldvorming', triage: true, begin: 'aangeboden', voorval: 'niets' },
  gegevens: { categorie: 'huisvesting', regime: 'geen', opening: '' },
  ...{ niveau: 2, overWie: false, grenzen: {}, band: ['genodigde'], hadHet: false },
  ...{ zenderIsBron: false, zenderIsOntvanger: false, genoemdInGeheim: true },
  ...{ besluit: ruimBesluit, betrokkene: 'verteld', ja: null, grondslag: 'wgs231', grondAangeboden: true },
  ...{ antwoorden: [], gezelschap: 'alleen', rol: 'informatieregisseur' },
};

const janee = [false, true];
const rijen = <A, B, U>(een: readonly A[], ander: readonly B[], maak: (a: A, b: B) => U): U[] =>
  een.flatMap((a) => ander.map((b) => maak(a, b)));

const besluiten: readonly Besluit[] = [
  { ...ruimBesluit, is: 'geen' },
  { ...ruimBesluit, is: 'vervallen' },
  ...rijen([3, 4, 5] as const, [gisteren, vandaag, later], (niveau, totEnMet) => ({ niveau, totEnMet })).flatMap(
    (een) =>
      rijen(['soort', 'soortEnRelaties', 'iets anders'] as const, janee, (noemt, noemtOntvanger): Besluit => {
        return { is: 'getekend', ...een, noemt, noemtOntvanger };
      }),
  ),
];

/** Every consent that differs in one thing or in two from one that carries all. */
const jas = (goed: Ja): readonly (Ja | null)[] => {
  const anders: readonly Partial<Ja>[] = [
    {},
    { soort: goed.soort === 'grondslag' ? 'geheimhouding' : 'grondslag' },
    { soort: 'hulp' },
    { gegeven: false },
    ...[gisteren, vandaag, later].map((totEnMet) => ({ totEnMet })),
    { van: ['een vertegenwoordiger'] },
    { ingetrokken: true },
    { vervallen: true },
    ...(['', 'bron', 'een ander'] as const).map((houder) => ({ houder })),
    ...(['deze', 'andere'] as const).map((soortGegevens) => ({ soortGegevens })),
    ...(['deze', 'anderen'] as const).map((aan) => ({ aan })),
  ];
  return [null, ...rijen(anders, anders, (een, ander): Ja => ({ ...goed, ...een, ...ander }))];
};

/** Secrecy or a regime that a consent opens. */
const opToestemming: readonly Gegevens[] = (
  [
    ['gezondheid', 'medisch'],
    ['gezondheid', 'jeugdzorg'],
    ['begeleiding', 'jeugdzorg'],
    ['voorzieningen', 'wmo'],
    ['huisvesting', 'veiligThuis'],
  ] as const
).map(([categorie, regime]) => ({ categorie, regime, opening: 'toestemming' }));

const grenzen: readonly Verhaal['grenzen'][] = [[], [ONTVANGER], [COLLEGA], [ANDER]].flatMap(
  (nietAan) =>
    rijen([undefined, gisteren, vandaag, later], janee, (totEnMet, alleenAanTafel) => ({
      ...(nietAan.length > 0 ? { nietAan } : {}),
      ...(totEnMet ? { totEnMet } : {}),
      ...(alleenAanTafel ? { alleenAanTafel } : {}),
    })) as Verhaal['grenzen'][],
);

const alleGegevens = categorieen.flatMap(gegevensVan);
const enkele: readonly Gegevens[] = (['huisvesting', 'gezondheid', 'relaties'] as const).flatMap(
  (een) => gegevensVan(een)[0] ?? [],
);

const blok = blokken(gewoon);

/**
 * The products that are compared, each full. What is judged when something is offered (which regime, on what it is
 * opened, by whom) is not judged again at its release, so every item here was offered as it should be; the person
 * concerned is of age.
 */
export const vrijgeefblokken: readonly Blok<Vrijgeefgeval>[] = [
  blok('hoedanigheid x bron x betrekking x plaats x aanvang x triage', {
    ...{ stand: standen, begin: aanvangen, band: banden, zenderIsBron: janee, triage: janee, rol: rollen },
  }),
  blok('zender is ontvanger x hoedanigheid x bron x betrekking x fase x niveau', {
    ...{ stand: koppen, band: banden, niveau: [2, 4], zenderIsBron: janee, zenderIsOntvanger: [true] },
    rol: ['procesregisseur', 'informatieregisseur'],
  }),
  blok('betrekking x fase x categorie x niveau x over wie', {
    stand: koppen,
    gegevens: categorieen.flatMap((een) => gegevensVan(een)[0] ?? []),
    ...{ niveau: niveaus, overWie: janee, band: banden },
  }),
  blok('categorie en regime x niveau x fase x genoemd x over wie', {
    ...{ gegevens: alleGegevens, stand: koppen, niveau: niveaus, genoemdInGeheim: janee, overWie: janee },
  }),
  blok('besluit x betrokkene x categorie x niveau x over wie', {
    ...{ besluit: besluiten, gegevens: enkele, niveau: niveaus, overWie: janee },
    betrokkene: ['verteld', 'verteldVanVorig', 'uitgezonderd', 'uitzonderingVervallen', 'niets'],
  }),
  blok('grenzen x fase x niveau x betrekking x gezelschap', {
    ...{ grenzen, stand: koppen, niveau: [2, 4], band: [['genodigde'], ['triage']] },
    gezelschap: ['alleen', 'metAnder', 'niemand'],
  }),
  blok('grondslag x aangeboden x toestemming x over wie x gezelschap', {
    ...{ grondslag: grondslagen, grondAangeboden: janee, ja: jas(ruimJa), overWie: janee },
    ...{ gezelschap: ['alleen', 'metAnder'], gegevens: enkele },
  }),
  blok('geheim op toestemming x toestemming x genoemd x over wie', {
    ...{ gegevens: opToestemming, ja: jas({ ...ruimJa, soort: 'geheimhouding', houder: 'bron' }) },
    ...{ genoemdInGeheim: janee, overWie: janee },
  }),
  blok('wat er gebeurde x aanvang x had het x over wie x fase x antwoorden', {
    ...{ voorval: voorvallen, begin: aanvangen, hadHet: janee, overWie: janee, stand: koppen },
    antwoorden: [[], ['noodzaak'], ['subsidiariteit'], ['proportionaliteit']],
  }),
  blok('grenzen x besluit x niveau x genoemd', {
    ...{ grenzen, besluit: besluiten, niveau: [2, 3], genoemdInGeheim: janee },
    gegevens: gegevensVan('gezondheid').slice(0, 1),
  }),
];

/** Who is to get it. */
const ontvangerVan = ({ zenderIsOntvanger }: Vrijgeefgeval): string => (zenderIsOntvanger ? ZENDER : ONTVANGER);

const ontvangersVan = (geval: Vrijgeefgeval): string[] => {
  if (geval.gezelschap === 'niemand') return [];
  return geval.gezelschap === 'metAnder' ? [ontvangerVan(geval), ANDER] : [ontvangerVan(geval)];
};

function verhaalVan(geval: Vrijgeefgeval): Verhaal {
  const wel = geval.genoemdInGeheim ? [ontvangerVan(geval), ANDER] : [ANDER];
  return {
    ...{ begin: geval.begin, voorval: geval.voorval, niveau: geval.niveau, overWie: geval.overWie },
    ...{ grenzen: geval.grenzen, ...geval.gegevens, regisseurLeest: false, gelezenDoor: '' },
    bron: geval.zenderIsBron ? ZENDER : BRON,
    gegevenAan: geval.hadHet ? ontvangerVan(geval) : 'een derde',
    geheimVoor: wel,
  };
}

const iets = (anders: Categorie): Categorie => (anders === 'toezicht' ? 'financieel' : 'toezicht');

function genoemdeSoorten({ besluit: { noemt }, gegevens: { categorie } }: Vrijgeefgeval): Categorie[] {
  if (noemt === 'iets anders') return [iets(categorie)];
  return noemt === 'soort' ? [categorie] : [categorie, 'relaties'];
}

const besluitOntvangers = (geval: Vrijgeefgeval): string[] =>
  geval.besluit.noemtOntvanger ? [ontvangerVan(geval), ANDER] : [ANDER];

function delingsbesluit(geval: Vrijgeefgeval): CasusDossier['casus']['context']['delingsbesluit'] {
  const echt = aanTafel.casus.context.delingsbesluit;
  const { is, niveau, totEnMet } = geval.besluit;
  if (!echt || is === 'geen') return null;
  const vervallenOp = is === 'vervallen' ? NU : null;
  const bereik = { categorieen: genoemdeSoorten(geval), ontvangers: besluitOntvangers(geval) };
  return { ...echt, niveau, totEnMet, vervallenOp, ...bereik };
}

function jaVan({ ja, gegevens, ...geval }: Vrijgeefgeval): Toestemming[] {
  if (ja === null) return [];
  const houder = ja.houder === 'bron' ? (geval.zenderIsBron ? ZENDER : BRON) : ja.houder || null;
  return [
    {
      ...{ id: 't1', door: 'femke.bos', op: NU, omvang: reden, gevraagdOp: vandaag, doel: reden, wijze: 'mondeling' },
      ...{ soort: ja.soort, gegeven: ja.gegeven, van: ja.van, totEnMet: ja.totEnMet, houder, reden: null },
      ...{ categorieen: jaSoorten(ja, gegevens.categorie), ontvangers: jaAan(ja), vrijeKeuze: reden },
      ingetrokken: ja.ingetrokken ? { door: 'femke.bos', op: NU, van: 'betrokkene', datum: vandaag } : null,
      vervallenOp: ja.vervallen ? NU : null,
    },
  ];
}

const jaSoorten = ({ soortGegevens }: Ja, categorie: Categorie): Categorie[] => {
  if (soortGegevens === 'alle') return [];
  return soortGegevens === 'deze' ? [categorie] : [iets(categorie)];
};
const jaAan = ({ aan }: Ja): string[] => {
  if (aan === 'allen') return [];
  return aan === 'deze' ? [ONTVANGER] : [ANDER];
};

function uitzonderingen({ betrokkene }: Vrijgeefgeval): Uitzondering[] {
  if (betrokkene !== 'uitgezonderd' && betrokkene !== 'uitzonderingVervallen') return [];
  const vervallen = betrokkene === 'uitzonderingVervallen';
  return [
    {
      ...{ id: 'x1', door: BRON, op: NU, soort: 'nietInformeren', grond: 'lopendOnderzoek', motivering: reden },
      ...{ herzienOp: later, voor: null, eerder: [], vervallen, vervallenOp: vervallen ? NU : null },
    },
  ];
}

function berichten({ betrokkene }: Vrijgeefgeval): CasusDossier['casus']['context']['berichten'] {
  const echt = aanTafel.casus.context.berichten;
  if (betrokkene === 'verteld') return echt.map((een) => een);
  return betrokkene === 'verteldVanVorig' ? echt.map((een) => ({ ...een, besluit: 'een eerder besluit' })) : [];
}

const zenderVan = ({ rol }: Vrijgeefgeval): Wie => mens(ZENDER, organisatieVan(ZENDER), { rol });

function maakDossier(geval: Vrijgeefgeval): CasusDossier {
  const casus = verteldIn(verhaalVan(geval));
  const ingevuld = metContext(casus, {
    ...{ delingsbesluit: delingsbesluit(geval), toestemmingen: jaVan(geval) },
    ...{ uitzonderingen: uitzonderingen(geval), berichten: berichten(geval) },
    ...(geval.triage ? {} : { triage: null }),
  });
  const anderen = [ZENDER, COLLEGA, BRON].filter((een) => een !== ontvangerVan(geval));
  return metMensen(ingevuld, geval.stand, [
    { mens: mens(ontvangerVan(geval), organisatieVan(ontvangerVan(geval))), band: geval.band },
    { mens: mens(ANDER, organisatieVan(ANDER)), band: ['genodigde'] },
    ...anderen.map((een) => ({ mens: mens(een, organisatieVan(een)), band: [] })),
  ]);
}

let vorige = { sleutel: '', dossier: aanTafel };

function dossierVan(geval: Vrijgeefgeval): CasusDossier {
  const sleutel = JSON.stringify({ ...geval, rol: '', gezelschap: '', antwoorden: [], grondAangeboden: '' });
  if (sleutel !== vorige.sleutel) vorige = { sleutel, dossier: maakDossier(geval) };
  return vorige.dossier;
}

const kaderVan = ({ grondslag, grondAangeboden }: Vrijgeefgeval): Kader =>
  grondAangeboden ? voorbeeld : { ...voorbeeld, grondslagen: grondslagen.filter((een) => een !== grondslag) };

/** Our side: the verdict of the engine on the command. */
export function geeftVrij(geval: Vrijgeefgeval): boolean {
  const wie = zenderVan(geval);
  const antwoord = (welk: 'noodzaak' | 'subsidiariteit' | 'proportionaliteit') =>
    (geval.antwoorden as readonly string[]).includes(welk) ? ' ' : reden;
  const opdracht: Opdracht = {
    ...{ type: 'vrijgave.geefVrij', casus: C, item: ITEM, ontvangers: ontvangersVan(geval) },
    ...{ noodzaak: antwoord('noodzaak'), subsidiariteit: antwoord('subsidiariteit') },
    ...{ proportionaliteit: antwoord('proportionaliteit'), grondslag: geval.grondslag },
  };
  const gebeurtenis = gestempeld(wie, opdracht, { op: NU, nieuw: 'nieuw' });
  return behandel({ casus: dossierVan(geval), overleg: null }, gebeurtenis, wie, kaderVan(geval)).aanvaard;
}

/** The columns of domain.md D.2: before the conference, the conference, and after it. */
const kolommen: Record<string, string> = {
  ...{ casusoverleg: 'overleg', plan: 'plan', uitvoering: 'plan', evaluatie: 'plan', afschaling: 'plan' },
  ...{ afgesloten: 'plan', laatsteTermijn: 'plan' },
};

function toestemmingfeiten({ ja, gegevens, zenderIsBron }: Vrijgeefgeval) {
  const bron = zenderIsBron ? ZENDER : BRON;
  const een = ja ?? { ...ruimJa, gegeven: false };
  return {
    ...{ soort: een.soort, gegeven: een.gegeven, ingetrokken: een.ingetrokken, vervallen: een.vervallen },
    ...{ van: een.van[0] ?? '', houder: een.houder === 'bron' ? bron : een.houder },
    ...{ totEnMet: dagnummer(een.totEnMet ?? '9999-12-31') },
    ...{ categorieen: jaSoorten(een, gegevens.categorie), ontvangers: jaAan(een) },
  };
}

function omstandigheden(geval: Vrijgeefgeval, persoon: string): Vraag['omstandigheden'] {
  const kop = kopVan(geval.stand);
  const { is, niveau, totEnMet } = geval.besluit;
  const open = geval.antwoorden as readonly string[];
  return {
    ...{ kop, kolom: kolommen[kop] ?? 'triage', vandaag: dagnummer(vandaag), triageSamengesteld: geval.triage },
    ontvanger: {
      ...{ persoon, organisatie: organisatieVan(persoon) },
      betrekkingen: persoon === ANDER ? ['genodigde'] : zichtbaar(geval),
    },
    besluit: {
      ...{ getekend: is !== 'geen', vervallen: is === 'vervallen', niveau, totEnMet: dagnummer(totEnMet) },
      ...{ categorieen: genoemdeSoorten(geval), ontvangers: besluitOntvangers(geval) },
    },
    betrokkene: geval.betrokkene,
    ...{ grondslag: geval.grondslag, grondslagAangeboden: geval.grondAangeboden },
    toestemming: toestemmingfeiten(geval),
    ...{ noodzaak: !open.includes('noodzaak'), subsidiariteit: !open.includes('subsidiariteit') },
    proportionaliteit: !open.includes('proportionaliteit'),
  };
}

/** Without a triage there are no members of it. */
const zichtbaar = ({ band, triage }: Vrijgeefgeval): Betrekking[] => band.filter((een) => triage || een !== 'triage');

/** The same question to Cedar, for each recipient: a release is one act, so all of them must be allowed. */
export const vrijgeefvragen = (geval: Vrijgeefgeval): Vraag[] =>
  ontvangersVan(geval).map((persoon) => ({
    actie: 'geefVrij',
    wie: { persoon: ZENDER, rol: geval.rol },
    item: { ...itemfeiten(verhaalVan(geval)), ...voorwaardenfeiten(verhaalVan(geval), organisatieVan) },
    omstandigheden: omstandigheden(geval, persoon),
  }));
