import type { Feiten } from '../feiten.ts';
import { bekrachtigdeKaders } from '../kader/geldend.ts';
import type { Kaderinhoud, Trede } from '../kader/kader.ts';
import type { VersieContext } from '../kader/kaderMachine.ts';
import { type Fase, fasen, ontvangersoorten, verbodenCategorieen } from '../kader/lijsten.ts';
import { binnen } from '../kader/termijnen.ts';
import { datumVan } from '../kader/werkdagen.ts';
import { beantwoord, type Eis, overOpdracht, overStand } from './eis.ts';

/** What the law fixes, whatever a house would want: judged of a version when it is proposed. */
const overVoorstel = (nl: string, en: string, geldt: (kader: Kaderinhoud, feiten: Feiten) => boolean): Eis =>
  overOpdracht(['kader.stelVoor'], nl, en, ({ kader }, feiten) => geldt(kader, feiten));

const versieVan = ({ huiskader, over }: Feiten): VersieContext | undefined => huiskader?.versies[over ?? '']?.context;

/** Names that are taken: of what came with the house, and of what is proposed or ratified. */
const namen = ({ huiskader }: Feiten): string[] => {
  if (!huiskader) return [];
  const voorgesteld = Object.values(huiskader.versies).filter(({ stand }) => stand === 'voorgesteld');
  return [...bekrachtigdeKaders(huiskader), ...voorgesteld.flatMap(({ context }) => context.inhoud ?? [])].map(
    ({ versie }) => versie,
  );
};

const elkNiveau = (kader: Kaderinhoud, geldt: (fase: Fase, soort: string, niveau: number) => boolean): boolean =>
  ontvangersoorten.every((soort) => fasen.every((fase) => geldt(fase, soort, kader.matrix.perOntvanger[soort][fase])));

const nooit = ({ matrix }: Kaderinhoud, categorie: keyof Kaderinhoud['matrix']['perCategorie']): boolean =>
  Object.values(matrix.perCategorie[categorie]).every((niveau) => niveau === 0);

/** Up to and including the phase in which the decision to share is prepared. */
const voorHetBesluit: readonly Fase[] = fasen.slice(0, fasen.indexOf('delingsbesluit') + 1);

/** Who is named by the holder, or is the person concerned: to them alone content can be given. */
const bijNaam: readonly string[] = ['genodigde', 'betrokkene'];

/** Under a secrecy that its holder can lift (Wgs 2.29(2)): medical, and that of youth care. */
const metHouder: readonly string[] = ['gezondheid', 'begeleiding'];

const inhoudPerOntvanger = (kader: Kaderinhoud): boolean =>
  elkNiveau(kader, (fase, soort, niveau) => niveau < 5 || (fase === 'casusoverleg' && bijNaam.includes(soort))) &&
  Object.entries(kader.matrix.perCategorie).every(
    ([categorie, { triage, casusoverleg, plan }]) =>
      triage < 5 && plan < 5 && (casusoverleg < 5 || metHouder.includes(categorie)),
  );

/** The rungs that go up, from the table; beside them stand the sideways one and the crisis. */
const omhoog = ({ ladder }: Kaderinhoud): readonly Trede[] => ladder.filter(({ code }) => code.startsWith('E.'));

const maanden = (aantal: number) => ({ aantal, eenheid: 'kalendermaanden' }) as const;
const weken = (aantal: number) => ({ aantal: aantal * 7, eenheid: 'kalenderdagen' }) as const;

/** What is asked of a version of the weighing framework, and of the decision that gives it force. */
export const eisenKader = {
  'R-53 versieNieuw': overVoorstel(
    'Deze naam is al van een andere versie. Kies een nieuwe naam.',
    'This name belongs to another version. Choose a new name.',
    ({ versie }, feiten) => !namen(feiten).includes(versie),
  ),
  'R-53 verschilUitgelegd': overOpdracht(
    ['kader.stelVoor'],
    'Schrijf op wat er verandert en waarom.',
    'Write down what changes and why.',
    ({ toelichting }) => beantwoord(toelichting),
  ),
  'R-135 bsnNooit': overVoorstel(
    'Het burgerservicenummer wordt nooit getoond: laat die rij overal op 0 staan.',
    'The citizen service number is never shown: leave that row at 0 throughout.',
    (kader) => nooit(kader, 'bsn'),
  ),
  'R-137 verbodenNooit': overVoorstel(
    'Nationaliteit en andere bijzondere gegevens mogen niet worden gedeeld: laat die rijen overal op 0 staan.',
    'Nationality and other special data may not be shared: leave those rows at 0 throughout.',
    (kader) => verbodenCategorieen.every((een) => nooit(kader, een)),
  ),
  'R-91 watNaBesluit': overVoorstel(
    'Tot en met het delingsbesluit gaat het alleen om dat-informatie: hoogstens niveau 3, voor iedereen.',
    'Up to and including the decision to share there is dat-information only: level 3 at most, for everybody.',
    (kader) => elkNiveau(kader, (fase, _, niveau) => niveau <= 3 || !voorHetBesluit.includes(fase)),
  ),
  'R-85 inhoudPerOntvanger': overVoorstel(
    'Niveau 5 ligt nooit op de gedeelde tafel: alleen de houder van een beroepsgeheim geeft het in het casusoverleg, bij gezondheid of begeleiding, aan een genodigde of aan de betrokkene zelf.',
    'Level 5 never lies on the shared table: only the holder of a professional secret gives it in the conference, of health or guidance, to an invitee or to the person concerned.',
    inhoudPerOntvanger,
  ),
  'R-152 naSluitenDicht': overVoorstel(
    'Na het sluiten is de casus afgeschermd: laat de kolom afgesloten overal op 0 staan.',
    'After closure the case is shielded: leave the column afgesloten at 0 throughout.',
    (kader) => elkNiveau(kader, (fase, _, niveau) => niveau === 0 || fase !== 'afgesloten'),
  ),
  'R-76 informerenBinnenMaand': overVoorstel(
    'De betrokkene wordt binnen een maand geïnformeerd: een langere termijn staat de wet niet toe.',
    'The person concerned is informed within a month: the law allows no longer term.',
    ({ termijnen }) => binnen(termijnen.informeren, maanden(1)),
  ),
  'R-149 bewarenBinnenVijfJaar': overVoorstel(
    'Gegevens gaan uiterlijk na vijf jaar weg: een langere bewaartermijn staat de wet niet toe.',
    'Data go after five years at the latest: the law allows no longer retention.',
    ({ termijnen }) => binnen(termijnen.bewaren, maanden(60)),
  ),
  'R-160 verzoekOpTijd': overVoorstel(
    'Een verzoek van de burger wordt binnen een maand beslist, en na verlenging binnen drie: langer staat de wet niet toe.',
    'A request of the citizen is decided within a month, and within three when extended: the law allows no longer.',
    ({ termijnen }) => binnen(termijnen.verzoek, maanden(1)) && binnen(termijnen.verzoekVerlengd, maanden(3)),
  ),
  'R-116 klachtOpTijd': overVoorstel(
    'Een klacht wordt binnen zes weken afgehandeld, en na verlenging binnen tien: langer staat de wet niet toe.',
    'A complaint is handled within six weeks, and within ten when extended: the law allows no longer.',
    ({ termijnen }) => binnen(termijnen.klacht, weken(6)) && binnen(termijnen.klachtVerlengd, weken(10)),
  ),
  'R-119 bezwaarOpTijd': overVoorstel(
    'De burger heeft minstens zes weken voor bezwaar, en hoort daarna binnen twaalf weken het besluit.',
    'The citizen has at least six weeks to object, and hears the decision within twelve weeks after that.',
    ({ termijnen }) => binnen(weken(6), termijnen.awbIndienen) && binnen(termijnen.awbBeslissen, weken(12)),
  ),
  'R-150 verlengenBinnenDeWet': overVoorstel(
    'Verlengen kan hooguit twee jaar per keer, en na sluiting alleen als dat minder dan een jaar voor het einde was.',
    'Renewal is for two years at most each time, and after closure only when that was less than a year before the end.',
    ({ termijnen }) => binnen(termijnen.verlenging, maanden(24)) && binnen(termijnen.terugval, maanden(12)),
  ),
  'R-37 ladderVoorDelen': overVoorstel(
    'De ladder begint aan tafel (E.0) en heeft daarna ten minste een trede voor wie anders denkt over delen.',
    'The ladder begins at the table (E.0) and then has at least one rung for who sees sharing differently.',
    (kader) => {
      const [eerste, ...verder] = omhoog(kader);
      const voorDelen = ({ kwesties }: Trede) => kwesties.includes('delen');
      return eerste?.code === 'E.0' && voorDelen(eerste) && verder.some(voorDelen);
    },
  ),
  'E-3 ladderZonderInhoud': overVoorstel(
    'Boven de tafel gaat alleen een stuk zonder inhoud omhoog: hoogstens niveau 2 op elke trede na E.0, ook opzij.',
    'Above the table only a brief without content goes up: level 2 at most on every rung after E.0, sideways too.',
    ({ ladder }) => ladder.every(({ code, hoogste }) => code === 'C' || hoogste <= (code === 'E.0' ? 4 : 2)),
  ),
  'E-5 ladderMetKlok': overVoorstel(
    'Elke trede tussen de eerste en de laatste heeft een termijn, zodat niets blijft liggen.',
    'Every rung between the first and the last has a term, so that nothing is left lying.',
    (kader) =>
      omhoog(kader)
        .slice(1, -1)
        .every(({ klok }) => klok !== null),
  ),
  'R-32 tweedePersoon': overStand(
    'Wie een versie voorstelt, kan die niet zelf bekrachtigen. Vraag een andere beheerder.',
    'Whoever proposes a version cannot ratify it. Ask another administrator.',
    (feiten) => versieVan(feiten)?.voorgesteld?.door !== feiten.wie.persoon,
  ),
  'R-32 raadsbesluit': overOpdracht(
    ['kader.bekrachtig'],
    'Noem de raad, het nummer van het raadsbesluit en de dag waarop de raad besloot; die dag is geweest.',
    'Name the council, the number of its decision and the day it decided; that day has been.',
    ({ vaststelling: { door, besluitnummer, vastgesteldOp } }, { nu }) =>
      beantwoord(door) && besluitnummer.trim() !== '' && vastgesteldOp <= datumVan(nu),
  ),
  'R-32 gaatLaterIn': overOpdracht(
    ['kader.bekrachtig'],
    'Een versie gaat op zijn vroegst morgen in, zodat de regels niet veranderen terwijl er die dag mee wordt gewerkt.',
    'A version comes into force tomorrow at the earliest, so that no rule changes during a day of work.',
    ({ vaststelling: { geldtVanaf } }, { nu }) => geldtVanaf > datumVan(nu),
  ),
  'R-32 dagVrij': overOpdracht(
    ['kader.bekrachtig'],
    'Op die dag gaat al een andere versie in. Kies een andere dag.',
    'Another version comes into force on that day. Choose another day.',
    ({ vaststelling: { geldtVanaf } }, { huiskader }) =>
      !huiskader || bekrachtigdeKaders(huiskader).every((een) => een.geldtVanaf !== geldtVanaf),
  ),
};
