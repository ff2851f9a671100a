import type { Opdrachttype } from '../../machines/gebeurtenissen.ts';
import type { Leefgebied, Niveau, Standpunt } from '../../machines/kader/lijsten.ts';
import type {
  Besluitzicht,
  Casuszicht,
  Itemzicht,
  Mens,
  Mogelijkheid,
  Standpuntzicht,
  Stoel,
  Tafelzicht,
} from '../../machines/zicht/soorten.ts';
import { mens, mensen } from './mensen.ts';
import { tafelcasus, tafel as vorigeTafel } from './zichten.ts';

/** A full table, to judge the board by: nine people, several life areas and levels, every stance, a queue. */

type Naam = keyof typeof mensen;
const wie = (naam: Naam): Mens => mens(mensen[naam]);
const sinds = (minuten: number) => new Date(Date.now() - minuten * 60_000).toISOString();
const datum = (dagen: number) => new Date(Date.now() + dagen * 86_400_000).toISOString().slice(0, 10);
const kan = (type: Opdrachttype, over?: string): Mogelijkheid => ({
  type,
  kan: true,
  ontbreekt: [],
  ...(over && { over }),
});

const aan = (...namen: Naam[]) => namen;
interface Kaart {
  bron: Naam;
  leefgebied: Leefgebied;
  categorie: Itemzicht['omschrijving']['categorie'];
  niveau: Niveau;
  vraag: string;
  tekst: string | null;
  voor: Naam[];
  stand?: Itemzicht['stand'];
  minuten?: number;
}

const allen = aan('noor', 'pieter', 'bilal', 'eva', 'sanne', 'marit', 'joost');
const kaarten: Kaart[] = [
  {
    bron: 'joost',
    leefgebied: 'huisvesting',
    categorie: 'huisvesting',
    niveau: 4,
    vraag: 'Kan hij op korte termijn zelfstandig wonen?',
    tekst: 'Zelfstandig wonen lukt nu niet. Een plek met toezicht wel; de eerste komt in maart vrij.',
    voor: allen,
    minuten: 26,
  },
  {
    bron: 'bilal',
    leefgebied: 'huisvesting',
    categorie: 'voorzieningen',
    niveau: 3,
    vraag: 'Loopt er begeleiding bij het wonen?',
    tekst: 'Er is een beschikking voor begeleiding, tot en met juni.',
    voor: allen,
    minuten: 1500,
  },
  {
    bron: 'pieter',
    leefgebied: 'justitie',
    categorie: 'politie',
    niveau: 4,
    vraag: 'Welk soort overlast speelt er?',
    tekst: 'Overlast op straat, vier aanhoudingen in twee maanden. Geen geweld.',
    voor: allen,
    minuten: 31,
  },
  {
    bron: 'sanne',
    leefgebied: 'justitie',
    categorie: 'toezicht',
    niveau: 2,
    vraag: 'Loopt er toezicht?',
    tekst: 'Onder toezicht sinds mei.',
    voor: allen,
    minuten: 2900,
  },
  {
    bron: 'bilal',
    leefgebied: 'financien',
    categorie: 'financieel',
    niveau: 3,
    vraag: 'Loopt er schuldhulp?',
    tekst: 'Schuldhulp is aangevraagd en nog niet begonnen.',
    voor: allen,
    minuten: 18,
  },
  {
    bron: 'eva',
    leefgebied: 'geestelijkeGezondheid',
    categorie: 'gezondheid',
    niveau: 4,
    vraag: 'Kan hij nu zelfstandig wonen?',
    tekst: 'Vaste gezichten en een vast ritme helpen. Drukte en steeds andere mensen niet.',
    voor: allen,
    minuten: 12,
  },
  {
    bron: 'eva',
    leefgebied: 'middelengebruik',
    categorie: 'gezondheid',
    niveau: 3,
    vraag: 'Speelt gebruik een rol bij de overlast?',
    tekst: null,
    voor: [],
    stand: 'nietBeschikbaar',
    minuten: 1400,
  },
  {
    bron: 'fleur',
    leefgebied: 'huiselijkeRelaties',
    categorie: 'relaties',
    niveau: 3,
    vraag: 'Is er contact met familie?',
    tekst: 'Zijn zus wil helpen met de post.',
    voor: aan('noor', 'bilal', 'eva'),
    minuten: 9,
  },
  {
    bron: 'eva',
    leefgebied: 'geestelijkeGezondheid',
    categorie: 'gezondheid',
    niveau: 5,
    vraag: 'Waar moet de woonbegeleider op letten?',
    tekst: 'Signalen van ontregeling: slecht slapen, de deur niet meer openen. Dan eerst bellen.',
    voor: aan('bilal'),
    minuten: 7,
  },
  {
    bron: 'marit',
    leefgebied: 'justitie',
    categorie: 'justitie',
    niveau: 3,
    vraag: 'Loopt er een zaak?',
    tekst: 'Er loopt één zaak; de zitting is in januari.',
    voor: [],
    stand: 'aangeboden',
    minuten: 4,
  },
  {
    bron: 'pieter',
    leefgebied: 'sociaalNetwerk',
    categorie: 'politie',
    niveau: 3,
    vraag: 'Met wie gaat hij om op het plein?',
    tekst: null,
    voor: [],
    stand: 'gevraagd',
    minuten: 6,
  },
];

const isRegie = (ik: Naam) => ik === 'noor' || ik === 'iris';
const ziet = (ik: Naam, { bron, voor }: Kaart) => bron === ik || voor.includes(ik) || isRegie(ik);
const leest = (ik: Naam, { bron, voor, niveau }: Kaart) =>
  bron === ik || voor.includes(ik) || (ik === 'iris' && niveau < 4);

function itemVan(ik: Naam, kaart: Kaart, nummer: number): Itemzicht {
  const { bron, leefgebied, categorie, niveau, vraag, tekst, voor, minuten = 0, stand = 'vrijgegeven' } = kaart;
  const vanMij = bron === ik;
  return {
    item: `t-${nummer}`,
    bron: wie(bron),
    omschrijving: { leefgebied, categorie, niveau, vraag, doel: 'Samen een plan maken dat houdt' },
    tekst: leest(ik, kaart) ? tekst : null,
    leesbaar: !vanMij && leest(ik, kaart),
    beraad: false,
    verbeterdOp: null,
    geopend: [],
    lezers: vanMij || isRegie(ik) ? voor.map(wie) : [],
    stand: vanMij && stand === 'nietBeschikbaar' ? 'geweigerd' : stand,
    regime: categorie === 'politie' || categorie === 'justitie' ? categorie : 'geen',
    opening: null,
    alleenVoor: null,
    ontvangers: vanMij || isRegie(ik) ? voor.map(wie) : [],
    fase: stand === 'vrijgegeven' ? 'casusoverleg' : null,
    grenzen: null,
    crisis: null,
    op: sinds(minuten),
    vanMij,
    voorMij: voor.includes(ik),
    betwist: false,
    over: null,
  };
}

/** The items as the domain would give them to this person, in outline; the real choice is made in `machines/zicht`. */
const itemsVoor = (ik: Naam): Itemzicht[] =>
  kaarten.flatMap((kaart, nummer) => (ziet(ik, kaart) ? [itemVan(ik, kaart, nummer)] : []));

const standpunt = (naam: Naam, gegeven: Standpunt | null, deel: Partial<Standpuntzicht> = {}): Standpuntzicht => ({
  wie: wie(naam),
  standpunt: gegeven,
  reden: null,
  watLostOp: null,
  op: gegeven ? sinds(3) : null,
  eerder: [],
  ...deel,
});

const besluit = (deel: Partial<Besluitzicht> & Pick<Besluitzicht, 'besluit' | 'voorstel'>): Besluitzicht => ({
  door: wie('noor'),
  op: sinds(8),
  stand: 'open',
  genomenDoor: null,
  genomenOp: null,
  motivering: null,
  gronden: [],
  standpunten: [],
  tegenspraak: (deel.standpunten ?? []).some(({ standpunt }) => standpunt === 'bezwaar'),
  ...deel,
});

const besluiten: Besluitzicht[] = [
  besluit({
    besluit: 'b-eerder',
    voorstel: { onderwerp: 'tafel', tekst: 'De wijkagent is het vaste gezicht op straat.' },
    stand: 'genomen',
    genomenDoor: wie('noor'),
    genomenOp: sinds(14),
    standpunten: [standpunt('pieter', 'akkoord'), standpunt('bilal', 'akkoord'), standpunt('eva', 'akkoord')],
  }),
  besluit({
    besluit: 'b-nu',
    voorstel: { onderwerp: 'tafel', tekst: 'Dhr. Voorbeeld krijgt een plek met toezicht aan de Veenweg.' },
    standpunten: [
      standpunt('pieter', 'akkoord', { eerder: [{ standpunt: 'onthouding', op: sinds(6) }] }),
      standpunt('bilal', 'akkoord'),
      standpunt('joost', 'bezwaar', {
        reden: 'De plek komt pas in maart vrij.',
        watLostOp: 'Een tijdelijke plek tot maart.',
      }),
      standpunt('eva', 'onthouding'),
      standpunt('sanne', 'akkoord'),
      standpunt('marit', null),
    ],
  }),
];

const stoel = (naam: Naam, stand: Stoel['stand'], ik: Naam): Stoel => ({
  wie: wie(naam),
  stand,
  voorzitter: naam === 'noor',
  ik: naam === ik,
});

const voorRegie: Partial<Record<Naam, Mogelijkheid[]>> = {
  noor: tafelcasus.mogelijk
    .filter(({ type }) => type !== 'vrijgave.geefVrij' && !type.startsWith('plan.aanvaard'))
    .map((een) => (een.over === 'b-tafel' ? { ...een, over: 'b-nu' } : een)),
  iris: [kan('vrijgave.geefVrij', 't-9'), kan('vrijgave.vraag'), kan('vrijgave.beeindig', 't-0')],
};

function mogelijkVoor(ik: Naam): Mogelijkheid[] {
  const regie = voorRegie[ik];
  if (regie) return regie.filter(({ type }) => !type.startsWith('plan.w'));
  const eigen: Mogelijkheid[] = [kan('vrijgave.bied'), kan('voorstel.doe', 'tafel'), kan('plan.voegToe')];
  if (besluiten[1]?.standpunten.some((een) => een.wie.persoon === ik)) eigen.push(kan('standpunt.geef', 'b-nu'));
  if (ik === 'pieter') {
    eigen.push(kan('vrijgave.bied', 't-10'), kan('vrijgave.weiger', 't-10'));
    eigen.push(kan('plan.aanvaard', 'a-2'), kan('plan.wijsAf', 'a-2'));
  }
  if (ik === 'bilal')
    eigen.push(kan('casusregie.aanvaard'), kan('casusregie.wijsAf'), kan('plan.meldVoortgang', 'a-1'));
  return eigen;
}

function casusVoor(ik: Naam): Casuszicht {
  const plan = tafelcasus.plan;
  return {
    ...tafelcasus,
    ik,
    items: itemsVoor(ik),
    besluiten,
    mogelijk: mogelijkVoor(ik),
    spoor: [
      ...tafelcasus.spoor,
      {
        op: sinds(34),
        type: 'overleg.open',
        door: wie('noor'),
        van: 'uitnodiging',
        naar: 'casusoverleg',
        kader: '2025-1',
        stand: 'casusoverleg.opening',
      },
    ],
    plan: plan && {
      ...plan,
      acties: [
        ...plan.acties.map((actie) => ({ ...actie, vanMij: actie.eigenaar.persoon === ik })),
        {
          actie: 'a-3',
          wat: 'De zus bellen over de post',
          eigenaar: wie('eva'),
          voor: datum(2),
          klaarAls: 'Zij heeft een machtiging.',
          stand: 'bezig',
          toelichting: null,
          vanMij: ik === 'eva',
        },
      ],
    },
  };
}

const leidt = (ik: Naam) => ik === 'noor';
const zit: [Naam, Stoel['stand']][] = [
  ['noor', 'aanwezig'],
  ['iris', 'aanwezig'],
  ['pieter', 'aanwezig'],
  ['sanne', 'vraagtWoord'],
  ['marit', 'aanwezig'],
  ['bilal', 'vraagtWoord'],
  ['eva', 'spreekt'],
  ['joost', 'vraagtWoord'],
  ['fleur', 'afwezig'],
];

function vol(ik: Naam): Tafelzicht {
  return {
    ...vorigeTafel,
    op: sinds(40),
    nu: casusVoor(ik),
    stoelen: zit.map(([naam, stand]) => stoel(naam, stand, ik)),
    sprekers: [
      { wie: wie('joost'), soort: 'orde' },
      { wie: wie('bilal'), soort: 'bijdrage' },
      { wie: wie('sanne'), soort: 'vraag' },
    ],
    aanHetWoord: { wie: wie('eva'), sinds: sinds(1.2) },
    mogelijk: [
      ...(leidt(ik) ? [kan('overleg.geefWoord'), kan('overleg.neemWoordAf')] : []),
      ...(['joost', 'bilal', 'sanne'].includes(ik) ? [kan('overleg.trekWoordIn')] : [kan('overleg.vraagWoord')]),
      kan('overleg.verlaat'),
    ],
  };
}

const dicht = (ik: Naam): Tafelzicht => ({
  ...vol(ik),
  overleg: 'o-dicht',
  agenda: [
    { nummer: 1, casus: 'c-tafel', kenmerk: 'ZV-3MX9', betrokkene: 'Vincent Voorbeeld', stand: 'geweest' },
    { nummer: 2, casus: null, kenmerk: null, betrokkene: null, stand: 'nu' },
    { nummer: 3, casus: 'c-uitnodiging', kenmerk: 'ZV-5HD4', betrokkene: 'Annelies Fictief', stand: 'komt' },
  ],
  nu: null,
  gesloten: true,
  stap: null,
  stoelen: [],
  sprekers: [],
  aanHetWoord: null,
  mogelijk: [kan('overleg.verlaat')],
});

const gepland = (ik: Naam): Tafelzicht => ({
  ...vol(ik),
  overleg: 'o-2',
  op: sinds(-12),
  stand: 'gepland',
  agenda: [
    { nummer: 1, casus: 'c-open', kenmerk: 'ZV-5HD4', betrokkene: 'Annelies Fictief', stand: 'komt' },
    { nummer: 2, casus: null, kenmerk: null, betrokkene: null, stand: 'komt' },
  ],
  nu: null,
  stap: null,
  stoelen: zit.slice(0, 6).map(([naam], plek) => stoel(naam, plek > 2 ? 'aanwezig' : 'afwezig', ik)),
  sprekers: [],
  aanHetWoord: null,
  mogelijk: [kan('overleg.meldAanwezig')],
});

/** A table by the id of its meeting, for one of the people of the cardboard house. */
export function tafelVoor(overleg: string, persoon: string): Tafelzicht | null {
  const ik = (Object.keys(mensen) as Naam[]).find((naam) => naam === persoon) ?? 'noor';
  switch (overleg) {
    case 'o-1':
      return vol(ik);
    case 'o-2':
      return gepland(ik);
    case 'o-dicht':
      return dicht(ik);
    case 'o-klaar':
      return { ...gepland(ik), overleg: 'o-klaar', stand: 'gesloten', mogelijk: [] };
    default:
      return null;
  }
}
