/** Closed lists: what the law or the process fixes. Codes are stored; the interface has the words. */

/** A code of the life areas in the framework of the house, which can be replaced (`voorbeeld.ts`: the ZRM's thirteen). */
export type Leefgebied = string;

/** The twelve categories of Wgs 2.30(1)(a). */
export const categorieen = [
  'identificatie',
  'bsn',
  'huisvesting',
  'financieel',
  'inkomen',
  'gezondheid',
  'politie',
  'justitie',
  'relaties',
  'toezicht',
  'voorzieningen',
  'begeleiding',
] as const;
export type Categorie = (typeof categorieen)[number];

/** Barred altogether: nationality (BGS 1.9), and what AVG 9 bars and the Wgs does not allow. No item has these. */
export const verbodenCategorieen = ['nationaliteit', 'bijzonder'] as const;
/** The rows of the matrix: what may be shared up to a level, and what never may be. */
export const matrixcategorieen = [...categorieen, ...verbodenCategorieen] as const;
export type Matrixcategorie = (typeof matrixcategorieen)[number];

/** Section D: L1-L3 tell *dat*, L4 and L5 tell *wat*. */
export const niveaus = [1, 2, 3, 4, 5] as const;
export type Niveau = (typeof niveaus)[number];

/** The phases for which information is released. The steps of a casusoverleg are one phase. */
export const fasen = [
  'signaal',
  'aanmelding',
  'screening',
  'triage',
  'classificatie',
  'delingsbesluit',
  'uitnodiging',
  'casusoverleg',
  'plan',
  'uitvoering',
  'afschaling',
  'afgesloten',
] as const;
export type Fase = (typeof fasen)[number];

/**
 * To whom something can be given, as far as that bounds how much. `regie`: the two directors; `triage`: the
 * public participants of the triage; `derde`: who joins once, without an account; `betrokkene`: the person concerned,
 * about themselves.
 */
export const ontvangersoorten = ['melder', 'regie', 'triage', 'genodigde', 'derde', 'betrokkene'] as const;
export type Ontvangersoort = (typeof ontvangersoorten)[number];

/** What can be brought before a rung of the ladder: two kinds of deadlock that must not be mixed, and two more. */
export const kwesties = ['handelen', 'delen', 'rechtmatigheid', 'gevaar'] as const;
export type Kwestie = (typeof kwesties)[number];

/** The kinds of clock that can run in a casus; `termijnen/klokken.ts` has a row for each. */
export const kloksoorten = [
  'aanvulling',
  'uitvraag',
  'overdracht',
  'informeren',
  'uitzonderingHerzien',
  'toestemmingEinde',
  'eersteOverleg',
  'overleg',
  'verslag',
  'evaluatie',
  'crisisMotivering',
  'crisisHerziening',
  'crisisInformeren',
  'crisisUitstel',
  'crisisEinde',
  'vraagAanBron',
  'grensVanBron',
  'escalatie',
  'verzoek',
  'signaal',
  'onterecht',
  'prioriteit',
  'laatsteTermijn',
  'bewaren',
  'kringInformeren',
] as const;
export type Kloksoort = (typeof kloksoorten)[number];

/** BGS 2.19: who can stand in somebody's direct circle: family, and other direct social contacts. No others. */
export const kringrelaties = [
  'partner',
  'exPartner',
  'ouder',
  'kind',
  'broerZus',
  'grootouder',
  'anderFamilielid',
  'huisgenoot',
  'mantelzorger',
  'vriend',
] as const;
export type Kringrelatie = (typeof kringrelaties)[number];

/** BGS 2.20(1), all four must be met for a complex casus. */
export const criteria = ['a', 'b', 'c', 'd'] as const;
export type Criterium = (typeof criteria)[number];

export const klassen = ['regulier', 'enkelvoudig', 'meervoudig', 'multiprobleem'] as const;
export type Klasse = (typeof klassen)[number];

/** why an exception on asking, informing or inviting may be made. */
export const uitzonderingsgronden = [
  'veiligheidBetrokkenen',
  'veiligheidHulpverleners',
  'veiligheidAnderen',
  'lopendOnderzoek',
  'dwangkader',
  'huiselijkGeweld',
  'gevaarMelder',
  'anderZwaarwegend',
] as const;
export type Uitzonderingsgrond = (typeof uitzonderingsgronden)[number];

/** the grounds there are, each with its articles in `grondslagen.ts`; the framework says which are offered. */
export const grondslagen = [
  'wgs231',
  'wgs15',
  'toestemming',
  'overeenkomst',
  'wettelijkePlicht',
  'vitaalBelang',
  'publiekeTaak',
  'gerechtvaardigdBelang',
  'goedHulpverlenerschap',
] as const;
export type Grondslag = (typeof grondslagen)[number];

/** To what form of support somebody goes; aftercare goes on outside this file (T25). */
export const steunvormen = ['lokaalTeam', 'eigenKeten', 'behandeling', 'nazorg'] as const;
export type Steunvorm = (typeof steunvormen)[number];

/** on what somebody gives in a crisis. A conflict of duties is the holder's own, and no ground for anybody else. */
export const crisisgronden = [
  'vitaalBelang',
  'wettelijkePlicht',
  'goedHulpverlenerschap',
  'toestemming',
  'conflictVanPlichten',
] as const;
export type Crisisgrond = (typeof crisisgronden)[number];

/** What a signal may say of the concern: a kind, never content. */
export const zorgen = [
  'huiselijkGeweld',
  'overlast',
  'verwardGedrag',
  'jeugd',
  'schulden',
  'verslaving',
  'veelpleger',
  'nazorgDetentie',
  'mensenhandel',
  'overig',
] as const;
export type Zorg = (typeof zorgen)[number];

export const herkomsten = ['professional', 'burger', 'prioriteitenlijst', 'anderZvh'] as const;
export type Herkomst = (typeof herkomsten)[number];

/** Why a signal or report is not taken up: codes without content, because they outlive the casus. */
export const weigerredenen = [
  'onterecht',
  'pastNietBijDoel',
  'anderRegime',
  'buitenRegio',
  'regulierVoldoende',
] as const;
export type Weigerreden = (typeof weigerredenen)[number];

/** Why a signal or report ended, also when nobody decided anything. */
export const aflopen = [...weigerredenen, 'verlopen'] as const;
export type Afloop = (typeof aflopen)[number];

/** Where the reporter can go instead. */
export const adviezen = ['geen', 'lokaalTeam', 'eigenKeten', 'veiligThuis', 'wijkagent', 'crisisdienst'] as const;
export type Advies = (typeof adviezen)[number];

/** BGS 1.16(2): the only two cases in which data may be kept beyond their term. */
export const verlengingsgronden = ['nogComplex', 'terugval'] as const;
export type Verlengingsgrond = (typeof verlengingsgronden)[number];

/** Why data are destroyed before their term is over. */
export const vernietigredenen = ['nietMeerNodig', 'overleden', 'verhuisd', 'verzoek'] as const;
export type Vernietigreden = (typeof vernietigredenen)[number];

/** How a casus can end. */
export const resultaten = [
  'doelenBehaald',
  'regulierVerder',
  'criteriaNietMeer',
  'doorgeleid',
  'verhuisd',
  'overleden',
] as const;
export type Resultaat = (typeof resultaten)[number];

export const stappen = ['opening', 'beeldvorming', 'oordeelsvorming', 'besluitvorming', 'afronding'] as const;
export type Stap = (typeof stappen)[number];

export const standpunten = ['akkoord', 'bezwaar', 'onthouding'] as const;
export type Standpunt = (typeof standpunten)[number];
