import type { Zin } from '../protocol.ts';
import type { Gebied, Hoogste, Kader, Trede } from './kader.ts';
import { type Fase, fasen, grondslagen, kringrelaties, uitzonderingsgronden } from './lijsten.ts';

type Rij = readonly Hoogste[];

/** A row of the matrix, in the order of the phases. */
const perFase = (rij: Rij): Record<Fase, Hoogste> =>
  Object.fromEntries(fasen.map((fase, plaats) => [fase, rij[plaats] ?? 0])) as Record<Fase, Hoogste>;

const plafonds = (triage: Hoogste, casusoverleg: Hoogste, plan: Hoogste) => ({ triage, casusoverleg, plan });

const zin = (nl: string, en: string): Zin => ({ nl, en });

/** ZRM 2017, thirteen domains. */
const zrm: readonly (readonly [code: string, kant: Gebied['kant'], nl: string, en: string])[] = [
  ['financien', 1, 'Geld', 'Money'],
  ['werkOpleiding', 1, 'Werk en opleiding', 'Work and education'],
  ['tijdsbesteding', 1, 'Tijdsbesteding', 'Daily occupation'],
  ['huisvesting', 1, 'Wonen', 'Housing'],
  ['huiselijkeRelaties', 3, 'Relaties thuis', 'Relations at home'],
  ['geestelijkeGezondheid', 2, 'Geestelijke gezondheid', 'Mental health'],
  ['lichamelijkeGezondheid', 2, 'Lichamelijke gezondheid', 'Physical health'],
  ['middelengebruik', 2, 'Middelengebruik', 'Substance use'],
  ['basaleAdl', 2, 'Zorg voor zichzelf', 'Self-care'],
  ['instrumenteleAdl', 2, 'Huishouden en regelen', 'Household and affairs'],
  ['sociaalNetwerk', 3, 'Sociaal netwerk', 'Social network'],
  ['maatschappelijkeParticipatie', 3, 'Meedoen', 'Taking part'],
  ['justitie', 3, 'Politie en justitie', 'Police and justice'],
];

const werkdagen = (aantal: number): Trede['klok'] => ({ aantal, eenheid: 'werkdagen' });

/** Domain.md E: the rungs are an example that each region settles for itself. */
const ladder: readonly Trede[] = [
  {
    code: 'E.0',
    naam: zin('Aan tafel', 'At the table'),
    wie: zin('De betrokken professionals en de procesregisseur', 'The professionals involved and the process director'),
    kwesties: ['handelen', 'delen'],
    mag: zin('Praten, een lichter alternatief zoeken, laten rusten', 'Talk, look for a lesser alternative, park it'),
    hoogste: 4,
    klok: null,
  },
  {
    code: 'E.1',
    naam: zin('Collegiaal', 'Collegial'),
    wie: zin(
      'Inhouds- en privacydeskundigen van de eigen organisatie, de aandachtsfunctionaris, de FG',
      'Content and privacy experts of the own organisation, the designated officer, the DPO',
    ),
    kwesties: ['delen', 'rechtmatigheid'],
    mag: zin('Alleen de professional adviseren', 'Advise the professional only'),
    hoogste: 2,
    klok: werkdagen(2),
  },
  {
    code: 'E.2',
    naam: zin('Management', 'Management'),
    wie: zin(
      'Leidinggevenden van de organisaties en de manager van het huis',
      'Line managers of the organisations and the manager of the house',
    ),
    kwesties: ['handelen'],
    mag: zin(
      'Capaciteit vrijmaken, voorrang geven, een lichter alternatief aanbieden; nooit opdragen om te delen',
      'Free capacity, give priority, offer a lesser alternative; never order disclosure',
    ),
    hoogste: 2,
    klok: werkdagen(5),
  },
  {
    code: 'E.3',
    naam: zin('Stuurgroep', 'Steering group'),
    wie: zin('De stuurgroep zorg en veiligheid van de regio', 'The regional steering group on care and safety'),
    kwesties: ['handelen'],
    mag: zin(
      'Afspraken tussen organisaties, geld, uitzonderingen op beleid',
      'Agreements between organisations, money, exceptions in policy',
    ),
    hoogste: 2,
    klok: werkdagen(10),
  },
  {
    code: 'E.4',
    naam: zin('Bestuur', 'Administration'),
    wie: zin(
      'Burgemeester, officier van justitie en politiechef; de wethouder zorg',
      'Mayor, public prosecutor and police chief; the alderman for care',
    ),
    kwesties: ['handelen', 'gevaar'],
    mag: zin('Alleen de eigen wettelijke bevoegdheid gebruiken', 'Use own statutory powers only'),
    hoogste: 2,
    klok: werkdagen(10),
  },
  {
    code: 'E.5',
    naam: zin('Landelijk', 'National'),
    wie: zin('Landelijk loket, maatwerkprogramma, ministeries', 'National desk, tailored programme, ministries'),
    kwesties: ['handelen', 'rechtmatigheid'],
    mag: zin('De wet uitleggen en ervan leren', 'Interpret the law and learn from it'),
    hoogste: 1,
    klok: null,
  },
  {
    code: 'S',
    naam: zin('Zijweg', 'Sideways'),
    wie: zin(
      'Rechtmatigheidsadviescommissie, coördinerend FG, toezichthouder, tuchtrecht, rechter',
      'Lawfulness commission, coordinating DPO, supervisor, disciplinary court, court',
    ),
    kwesties: ['rechtmatigheid'],
    mag: zin('Wat de eigen wet toestaat', 'What their own statute allows'),
    hoogste: 2,
    klok: null,
  },
  {
    code: 'C',
    naam: zin('Crisis', 'Crisis'),
    wie: zin('Iedere professional bij acuut gevaar', 'Any professional in acute danger'),
    kwesties: ['gevaar'],
    mag: zin('Zelf besluiten, en daarna uitleggen waarom', 'Decide oneself, and explain afterwards'),
    hoogste: 5,
    klok: null,
  },
];

/**
 * The framework that comes with the house: an example of what a council would ratify (domain.md D and E). Used until
 * the house has one of its own; terms that no law fixes are proposals.
 */
export const voorbeeld: Kader = {
  versie: '2025-1',
  vastgesteldOp: '2025-03-01',
  geldtVanaf: '2025-03-01',
  besluitnummer: 'voorbeeld',
  door: 'gemeenteraad (voorbeeldkader)',
  matrix: {
    perOntvanger: {
      // Columns in the order of `fasen`:
      // sig aan scr tri cla del uit ovl pla uit afs afg
      melder: perFase([0, 0, 0, 0, 0, 0, 2, 4, 3, 2, 0, 0]),
      regie: perFase([1, 1, 1, 2, 2, 2, 2, 4, 3, 3, 2, 0]),
      triage: perFase([0, 0, 1, 2, 2, 2, 2, 4, 3, 3, 2, 0]),
      // L4 lies on the shared table; L5 goes from its holder to named recipients and never lies there.
      genodigde: perFase([0, 0, 0, 1, 0, 0, 2, 5, 3, 3, 2, 0]),
      derde: perFase([0, 0, 0, 0, 0, 0, 1, 3, 2, 2, 0, 0]),
      betrokkene: perFase([1, 1, 1, 2, 2, 2, 2, 5, 4, 4, 4, 0]),
    },
    perCategorie: {
      identificatie: plafonds(1, 1, 1),
      // Used in the background to ask whether somebody is known; never shown (Wgs 2.29(1)).
      bsn: plafonds(0, 0, 0),
      huisvesting: plafonds(2, 4, 2),
      financieel: plafonds(0, 4, 2),
      inkomen: plafonds(0, 3, 0),
      gezondheid: plafonds(2, 5, 2),
      politie: plafonds(2, 4, 0),
      justitie: plafonds(2, 4, 2),
      relaties: plafonds(1, 4, 2),
      toezicht: plafonds(2, 4, 2),
      voorzieningen: plafonds(2, 3, 2),
      begeleiding: plafonds(2, 4, 2),
      nationaliteit: plafonds(0, 0, 0),
      bijzonder: plafonds(0, 0, 0),
    },
  },
  termijnen: {
    aanvulling: { aantal: 5, eenheid: 'werkdagen', regel: 'R-132' },
    uitvraag: { aantal: 5, eenheid: 'werkdagen', regel: 'R-46' },
    vraagAanBron: { aantal: 5, eenheid: 'werkdagen', regel: 'R-46' },
    overdracht: { aantal: 10, eenheid: 'werkdagen', regel: 'R-38' },
    informeren: { aantal: 1, eenheid: 'kalendermaanden', regel: 'R-76' },
    uitzonderingHerzien: { aantal: 28, eenheid: 'kalenderdagen', regel: 'R-79' },
    eersteOverleg: { aantal: 15, eenheid: 'werkdagen', regel: 'R-43' },
    verslag: { aantal: 5, eenheid: 'werkdagen', regel: 'R-124' },
    evaluatie: { aantal: 56, eenheid: 'kalenderdagen', regel: 'R-101' },
    bewaren: { aantal: 5, eenheid: 'jaren', regel: 'R-149' },
    // Each renewal, and how long before the end a closed casus may have been closed to be renewed (BGS 1.16).
    verlenging: { aantal: 2, eenheid: 'jaren', regel: 'R-150' },
    terugval: { aantal: 1, eenheid: 'jaren', regel: 'R-150' },
    // So long before the end of the data: deciding to renew can begin, and what still runs is shielded.
    verlengenVanaf: { aantal: 92, eenheid: 'kalenderdagen', regel: 'R-150' },
    laatsteTermijn: { aantal: 28, eenheid: 'kalenderdagen', regel: 'R-152' },
    // A signal that nobody takes up, and one that was found unjustified.
    signaal: { aantal: 42, eenheid: 'kalenderdagen', regel: 'R-112' },
    onterecht: { aantal: 10, eenheid: 'werkdagen', regel: 'R-111' },
    crisisMotivering: { aantal: 1, eenheid: 'werkdagen', regel: 'R-80' },
    crisisHerziening: { aantal: 3, eenheid: 'werkdagen', regel: 'R-80' },
    raadpleging: { aantal: 5, eenheid: 'werkdagen', regel: 'R-160' },
    // AVG 12(3): one month, and two more when it is complex.
    verzoek: { aantal: 1, eenheid: 'kalendermaanden', regel: 'R-160' },
    verzoekVerlengd: { aantal: 3, eenheid: 'kalendermaanden', regel: 'R-160' },
    // Awb 9:11: six weeks, and four more.
    klacht: { aantal: 42, eenheid: 'kalenderdagen', regel: 'R-116' },
    klachtVerlengd: { aantal: 70, eenheid: 'kalenderdagen', regel: 'R-116' },
    // Awb 6:7 and 7:10.
    awbIndienen: { aantal: 42, eenheid: 'kalenderdagen', regel: 'R-119' },
    awbBeslissen: { aantal: 42, eenheid: 'kalenderdagen', regel: 'R-119' },
    crisisInformeren: { aantal: 3, eenheid: 'werkdagen', regel: 'R-80' },
    // What was given in a crisis does not outlive it by a phase: it ends here, whatever the casus does.
    crisisDuur: { aantal: 7, eenheid: 'kalenderdagen', regel: 'R-80' },
  },
  ladder,
  prioriteitscriteria: [
    {
      code: 'herhaaldGeweld',
      zin: zin('Drie keer of vaker geweld in twee jaar', 'Violence three times or more in two years'),
    },
    {
      code: 'langeOverlast',
      zin: zin('Een half jaar of langer ernstige overlast', 'Serious nuisance for half a year or longer'),
    },
    {
      code: 'terugNaDetentie',
      zin: zin('Korter dan drie maanden terug uit detentie', 'Back from detention for less than three months'),
    },
  ],
  gemeenten: [
    { code: 'rivierenstad', naam: 'Rivierenstad' },
    { code: 'lindedam', naam: 'Lindedam' },
  ],
  convenant: {
    naam: 'Samenwerkingsconvenant (voorbeeld)',
    privacyprotocol: 'Privacyprotocol bij het convenant (voorbeeld)',
    doel: zin(
      'Samen voorkomen dat mensen met problemen op veel gebieden zichzelf of anderen schaden',
      'Together prevent that people with problems in many areas harm themselves or others',
    ),
    vanaf: '2025-01-01',
    totEnMet: null,
    partijen: null,
  },
  leefgebieden: zrm.map(([code, kant, nl, en]) => ({ code, kant, naam: zin(nl, en) })),
  uitzonderingsgronden,
  grondslagen,
  kringrelaties,
};
