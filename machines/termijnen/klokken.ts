import { bewaardTot, isEinde, laatsteTermijnVanaf, verlengbaarVanaf } from '../casus/bewaartermijn.ts';
import type { CasusContext, Uitvraag } from '../casus/context.ts';
import { type CrisisContext, crisisVerantwoord } from '../crisis/context.ts';
import { type CasusDossier, faseVan } from '../dossier.ts';
import type { Moment } from '../gebeurtenissen.ts';
import type { Kader, Termijnnaam } from '../kader/kader.ts';
import type { Kloksoort } from '../kader/lijsten.ts';
import { uiterlijk } from '../kader/termijnen.ts';
import { eindVanDag } from '../kader/werkdagen.ts';
import { kringlidVan, kringTeVertellen } from '../kring/kring.ts';
import type { Zin } from '../protocol.ts';
import { verzoektermijn } from '../rechten/beslistermijn.ts';
import { teVertellen } from '../rechten/burger.ts';
import { BETROKKENE } from '../rechten/spreker.ts';
import { vervallen } from '../rechten/steun.ts';
import type { RegelId } from '../regels/soorten.ts';
import type { Wie } from '../wie.ts';
import type { Blik } from '../zicht/blik.ts';
import { zietPrioriteit } from '../zicht/blik.ts';
import { zietCrisis } from '../zicht/crisis.ts';
import { zietEscalatie, zietItem, zietKring, zietToestemming, zietVerzoek } from '../zicht/onderdelen.ts';

/** One run of a clock: about which part of the casus (null: the whole), and the last moment that is in time. */
export interface Loop {
  over: string | null;
  voor: Moment;
}

/** Who looks, how, and at which run: what decides whether a clock may be known. */
interface Kijker {
  wie: Wie;
  blik: Blik;
  dossier: CasusDossier;
  over: string | null;
}

/**
 * One kind of clock in a casus. To add one:
 *
 * 1. name it in `kloksoorten` (`kader/lijsten.ts`); how long it runs is a term in `kader/kader.ts`;
 * 2. write its row below: when it runs and until when, who may know of it, its words, and what its lapse does;
 * 3. only when its lapse moves the process: draw that in the state it leaves, `...verstrijkt('soort', 'naar')` in
 *    `casusMachine.ts`. A decision hears a lapse that is about it.
 *
 * The overview, the alarm of the server, `termijn.verstrijk`, the lists and the screens follow from the row.
 */
export interface Klok {
  /** The term of the framework that it runs for, with its rule; the rule alone where people set the moment. */
  termijn: Termijnnaam | { regel: RegelId };
  /**
   * Its runs at this moment, read from what was recorded; none when it does not run. It goes on running after its lapse
   * for as long as what it waits for is undone. `einde` gives the end of its own term from a moment on; `kader` has the
   * other terms, for a clock that runs up to the end of another.
   *
   * A run must not tell more than its viewers may know: where an answer is a secret, no answer may stop the clock.
   */
  loopt(dossier: CasusDossier, einde: (sinds: Moment) => Moment, kader: Kader): readonly Loop[];
  ziet(kijker: Kijker): boolean;
  /** From when on it is shown, where that is not from the beginning: years ahead it would only be in the way. */
  zichtbaarVanaf?(dossier: CasusDossier, kader: Kader): Moment | null;
  wat: Zin;
  /** What happens if nobody acts. */
  gevolg: Zin;
  /** The same once it has lapsed, told as what happened. */
  gebeurd: Zin;
  /**
   * gebeurt: the lapse does what `gevolg` says, and nothing is left to do. teLaat: nothing moves, and it is overdue for
   * all to see until it is done. niets: a moment to look forward to; nothing lapses.
   */
  alsVoorbij: 'gebeurt' | 'teLaat' | 'niets';
  /** What the lapse changes in what is kept of the casus, apart from being remembered. */
  bewaar?(context: CasusContext, over: string | null, op: Moment): Partial<CasusContext>;
}

const alleen =
  (...blikken: Blik[]) =>
  ({ blik }: Kijker): boolean =>
    blikken.includes(blik);

const triage = ['regie', 'triage'] as const;
const burger = [...triage, 'contactpunt'] as const;
const tafel = [...triage, 'contactpunt', 'tafel'] as const;

const heel = (voor: Moment): Loop => ({ over: null, voor });
const als = (loopt: unknown, voor: () => Moment): readonly Loop[] => (loopt ? [heel(voor())] : []);

/** When the casus came where it stands. */
const sindsStap = ({ spoor }: CasusDossier): Moment => spoor.at(-1)?.op ?? '';

/** The first data received, also with a signal; of a reopened casus those of its new report. */
const eersteGegevens = ({ casus: { context } }: CasusDossier): Moment | null =>
  (context.signaal ?? context.aanmelding)?.op ?? context.sinds;

const inBehandeling = ({ casus: { stand } }: CasusDossier): boolean => faseVan(stand) !== 'afgesloten';

/** The round a question was put in: all that were asked at once share it. */
const rondeVan = ({ id, aan }: Uitvraag): string => id.slice(0, -aan.length - 1);

const lopendeUitzonderingen = ({ casus: { context } }: CasusDossier): Loop[] =>
  context.uitzonderingen
    .filter(({ vervallen }) => !vervallen)
    .map(({ id, herzienOp }) => ({ over: id, voor: eindVanDag(herzienOp) }));

/** A yes with a last day, until that day has passed and was written down. */
const eindigendeToestemmingen = ({ casus: { context } }: CasusDossier): Loop[] =>
  context.toestemmingen.flatMap(({ id, gegeven, ingetrokken, vervallenOp, totEnMet }) =>
    gegeven && ingetrokken === null && vervallenOp === null && totEnMet !== null
      ? [{ over: id, voor: eindVanDag(totEnMet) }]
      : [],
  );

const teLaatInWerkvoorraad = {
  gevolg: {
    nl: 'Daarna staat de casus als te laat in de werkvoorraad.',
    en: 'Then the case shows as late in the work list.',
  },
  gebeurd: {
    nl: 'De termijn is voorbij; dit moet nog gebeuren.',
    en: 'The term has passed; this is still to be done.',
  },
  alsVoorbij: 'teLaat',
} as const;

/** The releases in a crisis for which this is still owed, each with its own run. */
const crisesMet = (
  { crises }: CasusDossier,
  open: (crisis: CasusDossier['crises'][string]) => boolean,
  voor: (crisis: CrisisContext) => Moment,
): Loop[] =>
  Object.values(crises)
    .filter(open)
    .map(({ context }) => ({ over: context.id, voor: voor(context) }));

const onverteld = ({ context: { geinformeerd } }: CasusDossier['crises'][string]): boolean => geinformeerd === null;

/** Owed until it is done, in every state of the casus and after it closed; for whoever may know of the crisis. */
const inCrisis = {
  ziet: ({ wie, dossier, over }: Kijker): boolean => over !== null && zietCrisis(wie, dossier, over),
  gevolg: {
    nl: 'Daarna is het te laat, en zien de procesregisseur en het contactpunt dat.',
    en: 'Then it is late, and the process director and the contact point see so.',
  },
  gebeurd: {
    nl: 'De termijn is voorbij; dit moet nog gebeuren. De procesregisseur en het contactpunt zien dit ook.',
    en: 'The term has passed; this is still to be done. The process director and the contact point see this too.',
  },
  alsVoorbij: 'teLaat',
} as const;

/** What destroys waits until what was given in a crisis is accounted for. */
const zonderNasleep = (stand: string, dossier: CasusDossier): boolean =>
  dossier.casus.stand === stand && crisisVerantwoord(dossier);

export const klokken: Record<Kloksoort, Klok> = {
  aanvulling: {
    termijn: 'aanvulling',
    loopt: (dossier, einde) => als(dossier.casus.stand === 'aanmelding.aanvullen', () => einde(sindsStap(dossier))),
    ziet: alleen(...triage, 'melder'),
    wat: { nl: 'Aanmelding aanvullen', en: 'Complete the report' },
    gevolg: {
      nl: 'Daarna beslist de procesregisseur met wat er is.',
      en: 'Then the process director decides on what there is.',
    },
    gebeurd: {
      nl: 'Niet op tijd aangevuld. De procesregisseur gaat verder met wat er is.',
      en: 'Not completed in time. The process director goes on with what there is.',
    },
    alsVoorbij: 'gebeurt',
  },
  uitvraag: {
    termijn: 'uitvraag',
    // Declining or not knowing leaves the clock as it is: others must not read the answer from it.
    loopt: ({ casus: { stand, context } }, einde) => {
      if (stand !== 'triage.uitvraag') return [];
      const open = Object.values(context.uitvragen).filter(({ antwoord }) => antwoord !== 'bekend');
      const rondes = new Map(open.map((vraag) => [rondeVan(vraag), vraag.op]));
      return [...rondes].map(([over, op]) => ({ over, voor: einde(op) }));
    },
    // Whoever was asked sees the clock of their own question, and only while it is theirs to answer.
    ziet: ({ wie, blik, dossier, over }) =>
      triage.some((een) => een === blik) ||
      Object.values(dossier.casus.context.uitvragen).some(
        (vraag) => vraag.aan === wie.persoon && vraag.antwoord === null && rondeVan(vraag) === over,
      ),
    wat: { nl: 'Antwoord op de vraag of iemand bekend is', en: 'Answer whether somebody is known' },
    gevolg: { nl: 'Daarna telt het als geen gegevens beschikbaar.', en: 'Then it counts as no data available.' },
    gebeurd: {
      nl: 'Wat er niet is, telt als geen gegevens beschikbaar.',
      en: 'What is not there counts as no data available.',
    },
    alsVoorbij: 'gebeurt',
    bewaar: ({ uitvragen }, over) => ({
      uitvragen: Object.fromEntries(
        Object.entries(uitvragen).map(([id, vraag]) => {
          const zweeg = vraag.antwoord === null && rondeVan(vraag) === over;
          return [id, zweeg ? { ...vraag, antwoord: 'verlopen' as const } : vraag];
        }),
      ),
    }),
  },
  overdracht: {
    termijn: 'overdracht',
    loopt: ({ overdrachten }, einde) =>
      Object.values(overdrachten)
        .filter(({ stand }) => stand === 'aangeboden')
        .map(({ context: { id, op } }) => ({ over: id, voor: einde(op) })),
    ziet: ({ wie, blik, dossier, over }) =>
      triage.some((een) => een === blik) || dossier.overdrachten[over ?? '']?.context.ontvanger === wie.persoon,
    wat: { nl: 'Overdracht aanvaarden', en: 'Accept the hand-over' },
    gevolg: {
      nl: 'Daarna zoekt de procesregisseur een andere ontvanger.',
      en: 'Then the process director looks for another receiver.',
    },
    gebeurd: {
      nl: 'Niet op tijd aanvaard. De procesregisseur zoekt een andere ontvanger.',
      en: 'Not accepted in time. The process director looks for another receiver.',
    },
    alsVoorbij: 'gebeurt',
  },
  informeren: {
    termijn: 'informeren',
    // AVG 14(3): a month from the first data received, for each who must be told; a representative has their own run.
    loopt: (dossier, einde) => {
      const { context } = dossier.casus;
      const eerste = eersteGegevens(dossier);
      if (eerste === null || context.aanmelding?.betrokkeneGeinformeerd || !inBehandeling(dossier)) return [];
      return teVertellen(context, eerste).map((spreker) => ({
        over: spreker === BETROKKENE ? null : spreker,
        voor: einde(eerste),
      }));
    },
    ziet: alleen(...burger),
    wat: { nl: 'Betrokkene informeren', en: 'Inform the person concerned' },
    gevolg: {
      nl: 'Daarna is het te laat en ziet het contactpunt dat.',
      en: 'Then it is late, and the contact point sees so.',
    },
    gebeurd: {
      nl: 'De betrokkene weet het nog niet en had het al moeten horen. Het contactpunt ziet dit ook.',
      en: 'The person concerned does not know yet and should have heard. The contact point sees this too.',
    },
    alsVoorbij: 'teLaat',
  },
  uitzonderingHerzien: {
    termijn: 'uitzonderingHerzien',
    loopt: (dossier) => (inBehandeling(dossier) ? lopendeUitzonderingen(dossier) : []),
    ziet: alleen(...burger),
    wat: { nl: 'Uitzondering opnieuw bekijken', en: 'Review the exception' },
    gevolg: {
      nl: 'De uitzondering blijft gelden en staat als te laat bij het contactpunt.',
      en: 'The exception stays in force and shows as overdue at the contact point.',
    },
    gebeurd: {
      nl: 'De uitzondering geldt nog en is niet opnieuw bekeken. Het contactpunt ziet dit ook.',
      en: 'The exception is still in force and was not reviewed. The contact point sees this too.',
    },
    alsVoorbij: 'teLaat',
  },
  toestemmingEinde: {
    termijn: { regel: 'R-68' },
    loopt: (dossier) => (inBehandeling(dossier) ? eindigendeToestemmingen(dossier) : []),
    ziet: ({ wie, blik, dossier, over }) =>
      dossier.casus.context.toestemmingen.some((een) => een.id === over && zietToestemming(wie, blik, een)),
    wat: { nl: 'Laatste dag van een toestemming', en: 'Last day of a consent' },
    gevolg: {
      nl: 'Wat erop rust, houdt dan op. Vraag zo nodig op tijd opnieuw.',
      en: 'What rests on it then ends. Ask again in time if that is needed.',
    },
    gebeurd: {
      nl: 'De toestemming is voorbij. Wat erop rustte, is gestopt.',
      en: 'The consent is over. What rested on it has ended.',
    },
    alsVoorbij: 'gebeurt',
    bewaar: (context, over, op) => vervallen(context, over ?? '', op),
  },
  eersteOverleg: {
    termijn: 'eersteOverleg',
    loopt: ({ casus: { stand }, spoor }, einde) => {
      const sinds = spoor.findLast(({ naar }) => naar === 'geclassificeerd.multiprobleem')?.op;
      const opWeg = ['geclassificeerd.multiprobleem', 'delingsbesluit', 'uitnodiging.genodigd'];
      return sinds !== undefined && opWeg.some((een) => stand.startsWith(een)) ? [heel(einde(sinds))] : [];
    },
    ziet: alleen(...burger),
    wat: { nl: 'Eerste casusoverleg houden', en: 'Hold the first conference' },
    ...teLaatInWerkvoorraad,
  },
  overleg: {
    termijn: { regel: 'R-43' },
    loopt: ({ casus: { stand, context } }) =>
      stand === 'uitnodiging.gepland' && context.overleg ? [heel(context.overleg.datum)] : [],
    ziet: alleen(...tafel),
    wat: { nl: 'Casusoverleg', en: 'Case conference' },
    gevolg: { nl: 'Het overleg begint.', en: 'The conference begins.' },
    gebeurd: { nl: 'Het overleg is begonnen.', en: 'The conference has begun.' },
    alsVoorbij: 'niets',
  },
  verslag: {
    termijn: 'verslag',
    loopt: (dossier, einde) => als(dossier.casus.stand === 'plan.opstellen', () => einde(sindsStap(dossier))),
    ziet: alleen(...tafel),
    wat: { nl: 'Plan vaststellen en verslag sturen', en: 'Settle the plan and send the report' },
    ...teLaatInWerkvoorraad,
  },
  evaluatie: {
    termijn: 'evaluatie',
    loopt: ({ casus: { stand, context } }) => {
      const herzien = (context.evaluaties.at(-1) ?? context.plan)?.herzienOp;
      const loopt = stand === 'uitvoering' || stand === 'evaluatie';
      return herzien !== undefined && loopt ? [heel(eindVanDag(herzien))] : [];
    },
    ziet: alleen(...tafel),
    wat: { nl: 'Plan evalueren', en: 'Evaluate the plan' },
    ...teLaatInWerkvoorraad,
  },
  crisisMotivering: {
    termijn: 'crisisMotivering',
    loopt: (dossier, einde) =>
      crisesMet(
        dossier,
        ({ stand }) => stand === 'teMotiveren',
        ({ op }) => einde(op),
      ),
    ziet: inCrisis.ziet,
    wat: { nl: 'Uitleg geven over het delen in crisis', en: 'Explain what was shared in a crisis' },
    gevolg: {
      nl: 'Daarna kan het opnieuw bekijken beginnen zonder uw uitleg.',
      en: 'Then the review can begin without the explanation.',
    },
    gebeurd: {
      nl: 'De uitleg is er niet op tijd. Het opnieuw bekijken kan al beginnen.',
      en: 'The explanation did not come in time. The review can begin.',
    },
    alsVoorbij: 'teLaat',
  },
  crisisHerziening: {
    termijn: 'crisisHerziening',
    loopt: (dossier, einde) =>
      crisesMet(
        dossier,
        ({ context: { herziening } }) => herziening === null,
        ({ op }) => einde(op),
      ),
    wat: { nl: 'Het delen in crisis opnieuw bekijken', en: 'Review what was shared in a crisis' },
    ...inCrisis,
  },
  crisisInformeren: {
    termijn: 'crisisInformeren',
    loopt: (dossier, einde) =>
      crisesMet(
        dossier,
        (een) => onverteld(een) && een.context.uitstel === null,
        ({ op }) => einde(op),
      ),
    wat: { nl: 'Vertellen wat in crisis is gedeeld', en: 'Tell what was shared in a crisis' },
    ...inCrisis,
  },
  crisisUitstel: {
    termijn: { regel: 'R-79' },
    loopt: (dossier) =>
      crisesMet(
        dossier,
        (een) => onverteld(een) && een.context.uitstel !== null,
        ({ uitstel }) => eindVanDag(uitstel?.herzienOp ?? ''),
      ),
    wat: { nl: 'Uitstel van het vertellen opnieuw bekijken', en: 'Look again at the delay in telling' },
    ...inCrisis,
  },
  crisisEinde: {
    termijn: 'crisisDuur',
    loopt: (dossier, einde) =>
      crisesMet(
        dossier,
        ({ context: { id } }) => dossier.items[id]?.stand === 'inCrisis',
        ({ op }) => einde(op),
      ),
    ziet: inCrisis.ziet,
    wat: { nl: 'Einde van het delen in crisis', en: 'End of the release in a crisis' },
    gevolg: { nl: 'Wat is gedeeld, is dan niet meer te lezen.', en: 'What was shared can then no longer be read.' },
    gebeurd: { nl: 'Wat is gedeeld, is niet meer te lezen.', en: 'What was shared can no longer be read.' },
    alsVoorbij: 'gebeurt',
  },
  vraagAanBron: {
    termijn: 'vraagAanBron',
    // Conferring first stops no clock, and neither does its end: no answer is neither yes nor no.
    loopt: ({ items }, einde) =>
      Object.values(items).flatMap(({ stand, context: { id, op } }) =>
        stand === 'gevraagd' ? [{ over: id, voor: einde(op) }] : [],
      ),
    ziet: ({ wie, blik, dossier, over }) => over !== null && zietItem(wie, blik, dossier, over),
    wat: { nl: 'Antwoord op een vraag om informatie', en: 'Answer to a question for information' },
    gevolg: {
      nl: 'Er gebeurt niets vanzelf. Antwoorden en niet delen kunnen dan nog steeds.',
      en: 'Nothing happens by itself. Answering and not sharing are still possible then.',
    },
    gebeurd: { nl: 'Er kwam geen antwoord. Het werk gaat door.', en: 'No answer came. Work goes on.' },
    alsVoorbij: 'teLaat',
  },
  grensVanBron: {
    termijn: { regel: 'R-139' },
    loopt: ({ items }) =>
      Object.values(items).flatMap(({ stand, context: { id, grenzen } }) =>
        grenzen.totEnMet !== undefined && (stand === 'aangeboden' || stand === 'vrijgegeven')
          ? [{ over: id, voor: eindVanDag(grenzen.totEnMet) }]
          : [],
      ),
    ziet: ({ wie, blik, dossier, over }) => over !== null && zietItem(wie, blik, dossier, over),
    wat: { nl: 'Laatste dag die de bron toestaat', en: 'Last day that the source allows' },
    gevolg: { nl: 'De informatie is dan niet meer te lezen.', en: 'The information can then no longer be read.' },
    gebeurd: { nl: 'De informatie is niet meer te lezen.', en: 'The information can no longer be read.' },
    alsVoorbij: 'gebeurt',
  },
  escalatie: {
    termijn: { regel: 'E-5' },
    loopt: ({ escalaties }) =>
      Object.values(escalaties).flatMap(({ stand, context: { id, haltes, trede, sinds } }) => {
        const klok = stand === 'boven' ? haltes[trede]?.klok : null;
        return klok ? [{ over: id, voor: uiterlijk(sinds, { ...klok, regel: 'E-5' }) }] : [];
      }),
    ziet: ({ wie, blik, dossier, over }) => over !== null && zietEscalatie(wie, blik, dossier, over),
    wat: { nl: 'Antwoord van de trede op de ladder', en: 'Answer from the rung of the ladder' },
    gevolg: {
      nl: 'Het gaat een trede hoger. Was dit de hoogste, dan eindigt het zonder overeenstemming.',
      en: 'It goes up one rung. If this was the highest, it ends without agreement.',
    },
    gebeurd: {
      nl: 'Er kwam geen antwoord; het is een trede hoger gegaan of zonder overeenstemming geëindigd.',
      en: 'No answer came; it went up one rung or ended without agreement.',
    },
    alsVoorbij: 'gebeurt',
  },
  verzoek: {
    termijn: { regel: 'R-160' },
    loopt: ({ verzoeken }, _, kader) =>
      Object.values(verzoeken).flatMap(({ stand, context }) => {
        const voor = verzoektermijn(stand, context, kader);
        return voor === null ? [] : [{ over: context.id, voor }];
      }),
    ziet: ({ wie, blik, dossier, over }) => over !== null && zietVerzoek(wie, blik, dossier, over),
    wat: { nl: 'Verzoek van de betrokkene beslissen', en: 'Decide the request of the person concerned' },
    gevolg: {
      nl: 'Daarna is het te laat en kan de betrokkene daarover klagen.',
      en: 'Then it is late, and the person concerned can complain about that.',
    },
    gebeurd: {
      nl: 'De betrokkene wacht te lang op een besluit en kan daarover klagen.',
      en: 'The person concerned waits too long for a decision and can complain about that.',
    },
    alsVoorbij: 'teLaat',
  },
  signaal: {
    termijn: 'signaal',
    loopt: (dossier, einde) => als(zonderNasleep('signaal', dossier), () => einde(sindsStap(dossier))),
    // Not for the reporter, who could read from a clock that stands still that there is a crisis.
    ziet: alleen('regie'),
    wat: { nl: 'Signaal oppakken', en: 'Take up the signal' },
    gevolg: {
      nl: 'Het signaal verdwijnt en de melder hoort dat niemand het oppakte.',
      en: 'The signal disappears, and the reporter hears that nobody took it up.',
    },
    gebeurd: { nl: 'Niemand pakte het op; het signaal is weg.', en: 'Nobody took it up; the signal is gone.' },
    alsVoorbij: 'gebeurt',
    bewaar: (_context, _over, op) => ({
      weigering: { door: 'systeem', op, reden: 'verlopen', advies: 'geen' },
    }),
  },
  onterecht: {
    termijn: 'onterecht',
    loopt: (dossier, einde) => als(zonderNasleep('onterecht', dossier), () => einde(sindsStap(dossier))),
    ziet: alleen('regie'),
    wat: { nl: 'Onterecht signaal verwijderen', en: 'Remove the unjustified signal' },
    gevolg: { nl: 'Het signaal wordt vernietigd.', en: 'The signal is destroyed.' },
    gebeurd: { nl: 'Het signaal is vernietigd.', en: 'The signal has been destroyed.' },
    alsVoorbij: 'gebeurt',
  },
  prioriteit: {
    termijn: { regel: 'R-158' },
    loopt: (dossier) => {
      const { prioriteit } = dossier.casus.context;
      return prioriteit && inBehandeling(dossier) ? [heel(eindVanDag(prioriteit.herzienOp))] : [];
    },
    ziet: ({ wie, blik }) => zietPrioriteit(wie, blik),
    wat: { nl: 'Prioriteit opnieuw bekijken', en: 'Review the priority' },
    gevolg: {
      nl: 'De casus gaat van de prioriteitenlijst.',
      en: 'The case goes off the priority list.',
    },
    gebeurd: { nl: 'De casus is van de prioriteitenlijst.', en: 'The case is off the priority list.' },
    alsVoorbij: 'gebeurt',
    bewaar: () => ({ prioriteit: null }),
  },
  laatsteTermijn: {
    termijn: 'laatsteTermijn',
    // Only what public participants are treating: before that nobody could renew it. A conference is never cut short.
    loopt: (dossier, _einde, kader) => {
      const { stand, context } = dossier.casus;
      const vanaf = laatsteTermijnVanaf(context, kader);
      const kan = context.triage !== null && inBehandeling(dossier) && !stand.startsWith('casusoverleg');
      return vanaf !== null && kan ? [heel(vanaf)] : [];
    },
    ziet: alleen(...triage, 'tafel', 'voormalig'),
    zichtbaarVanaf: ({ casus: { context } }, kader) => verlengbaarVanaf(context, kader),
    wat: { nl: 'Beslissen over langer bewaren', en: 'Decide on keeping the data longer' },
    gevolg: {
      nl: 'De casus wordt afgeschermd; daarna kunnen de publieke deelnemers nog kort verlengen.',
      en: 'The case is shielded; after that the public participants can renew it for a short while.',
    },
    gebeurd: {
      nl: 'De casus is afgeschermd omdat de bewaartermijn afloopt.',
      en: 'The case is shielded because its retention term is ending.',
    },
    alsVoorbij: 'gebeurt',
    bewaar: () => ({ prioriteit: null }),
  },
  bewaren: {
    termijn: 'bewaren',
    loopt: ({ casus: { stand, context } }, _einde, kader) => {
      const tot = bewaardTot(context, kader);
      return tot !== null && !isEinde(stand) ? [heel(tot)] : [];
    },
    ziet: alleen(...tafel, 'voormalig'),
    wat: { nl: 'Gegevens vernietigen', en: 'Destroy the data' },
    gevolg: { nl: 'De gegevens worden vernietigd.', en: 'The data are destroyed.' },
    gebeurd: { nl: 'De gegevens zijn vernietigd.', en: 'The data have been destroyed.' },
    alsVoorbij: 'gebeurt',
  },
  kringInformeren: {
    termijn: 'informeren',
    // AVG 14(3) for each of them: a month from when they were first written down here.
    loopt: (dossier, einde) =>
      inBehandeling(dossier)
        ? kringTeVertellen(dossier.casus.context).map(({ id, op }) => ({ over: id, voor: einde(op) }))
        : [],
    ziet: ({ wie, blik, dossier, over }) =>
      burger.some((een) => een === blik) ||
      (zietKring(blik) && kringlidVan(dossier.casus.context, over)?.door === wie.persoon),
    wat: { nl: 'Iemand uit de directe kring informeren', en: 'Inform somebody of the direct circle' },
    gevolg: {
      nl: 'Daarna is het te laat en ziet het contactpunt dat.',
      en: 'Then it is late, and the contact point sees so.',
    },
    gebeurd: {
      nl: 'Deze persoon weet het nog niet en had het al moeten horen. Het contactpunt ziet dit ook.',
      en: 'This person does not know yet and should have heard. The contact point sees this too.',
    },
    alsVoorbij: 'teLaat',
  },
};
