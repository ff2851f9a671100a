import type { CasusDossier } from '../dossier.ts';
import type { Moment } from '../gebeurtenissen.ts';
import type { Kader } from '../kader/kader.ts';
import { uiterlijk } from '../kader/termijnen.ts';
import { eindVanDag } from '../kader/werkdagen.ts';
import { onthoud } from '../onthoud.ts';
import type { Zin } from '../protocol.ts';
import { teVertellen } from '../rechten/burger.ts';
import type { Blik } from './blik.ts';
import { metTriage } from './onderdelen.ts';
import type { Termijnzicht } from './soorten.ts';

type Termijnnaam = keyof Kader['termijnen'];

const woorden: Record<string, { wat: Zin; gevolg: Zin }> = {
  aanvulling: {
    wat: { nl: 'Aanmelding aanvullen', en: 'Complete the report' },
    gevolg: {
      nl: 'Daarna beslist de procesregisseur met wat er is.',
      en: 'Then the process director decides on what there is.',
    },
  },
  uitvraag: {
    wat: { nl: 'Antwoord op de vraag of iemand bekend is', en: 'Answer whether somebody is known' },
    gevolg: { nl: 'Daarna telt het als geen gegevens beschikbaar.', en: 'Then it counts as no data available.' },
  },
  overdracht: {
    wat: { nl: 'Overdracht aanvaarden', en: 'Accept the hand-over' },
    gevolg: {
      nl: 'Daarna zoekt de procesregisseur een andere ontvanger.',
      en: 'Then the process director looks for another receiver.',
    },
  },
  informeren: {
    wat: { nl: 'Betrokkene informeren', en: 'Inform the person concerned' },
    gevolg: {
      nl: 'Daarna is het te laat en ziet het contactpunt dat.',
      en: 'Then it is late, and the contact point sees so.',
    },
  },
  uitzonderingHerzien: {
    wat: { nl: 'Uitzondering opnieuw bekijken', en: 'Review the exception' },
    gevolg: {
      nl: 'De uitzondering blijft gelden en staat als te laat bij het contactpunt.',
      en: 'The exception stays in force and shows as overdue at the contact point.',
    },
  },
  eersteOverleg: {
    wat: { nl: 'Eerste casusoverleg houden', en: 'Hold the first conference' },
    gevolg: {
      nl: 'Daarna staat de casus als te laat in de werkvoorraad.',
      en: 'Then the case shows as late in the work list.',
    },
  },
  overleg: {
    wat: { nl: 'Casusoverleg', en: 'Case conference' },
    gevolg: { nl: 'Het overleg begint.', en: 'The conference begins.' },
  },
  evaluatie: {
    wat: { nl: 'Plan evalueren', en: 'Evaluate the plan' },
    gevolg: {
      nl: 'Daarna staat de casus als te laat in de werkvoorraad.',
      en: 'Then the case shows as late in the work list.',
    },
  },
  bewaren: {
    wat: { nl: 'Gegevens vernietigen', en: 'Destroy the data' },
    gevolg: { nl: 'De gegevens worden vernietigd.', en: 'The data are destroyed.' },
  },
};

const regelPerSoort = { overleg: 'R-43' } as Record<string, string>;

/** The clocks that run in a casus, the first one first. Read from what was recorded; nothing is stored twice. */
export const termijnenVan = (dossier: CasusDossier, kader: Kader): Termijnzicht[] => onderKader(kader)(dossier);

/**
 * The clocks this look may know of. From the table: those of the table and the plan. That somebody was not told yet,
 * or is excepted from it, is for those who decide on that.
 */
export function termijnenVoor(blik: Blik, dossier: CasusDossier, kader: Kader): Termijnzicht[] {
  const alle = termijnenVan(dossier, kader);
  if (blik !== 'tafel') return metTriage(blik) || blik === 'contactpunt' ? alle : [];
  const regels: string[] = [kader.termijnen.evaluatie.regel, kader.termijnen.bewaren.regel];
  return alle.filter(({ regel, wat }) => regels.includes(regel) || wat === woorden.overleg?.wat);
}

/** The next thing with a date. The retention clock runs in every casus; it is nobody's next thing to do. */
export const eersteVan = (termijnen: readonly Termijnzicht[], kader: Kader): Termijnzicht | undefined =>
  termijnen.find(({ regel }) => regel !== kader.termijnen.bewaren.regel);

/** The same for the house itself, which orders its overview by it. */
export const eerstvolgende = (dossier: CasusDossier, kader: Kader): Termijnzicht | undefined =>
  eersteVan(termijnenVan(dossier, kader), kader);

const onderKader = onthoud((kader: Kader) => onthoud((dossier: CasusDossier) => maakTermijnen(dossier, kader)));

function maakTermijnen(dossier: CasusDossier, kader: Kader): Termijnzicht[] {
  return [...lopend(dossier, kader)]
    .map(([soort, voor]): Termijnzicht => {
      const { wat, gevolg } = woorden[soort] ?? { wat: { nl: soort, en: soort }, gevolg: { nl: '', en: '' } };
      const regel = regelPerSoort[soort] ?? kader.termijnen[soort as Termijnnaam].regel;
      return { wat, voor, regel, gevolg };
    })
    .sort((a, b) => (a.voor < b.voor ? -1 : 1));
}

function* lopend(dossier: CasusDossier, kader: Kader): Generator<[Termijnnaam | 'overleg', Moment]> {
  const { stand, context } = dossier.casus;
  const na = (van: Moment, naam: Termijnnaam): [Termijnnaam, Moment] => [naam, uiterlijk(van, kader.termijnen[naam])];
  const sinds = dossier.spoor.at(-1)?.op ?? '';
  if (stand === 'aanmelding.aanvullen') yield na(sinds, 'aanvulling');
  if (stand === 'triage.uitvraag') {
    // Declining or not knowing leaves the clock as it is: others must not read the answer from it.
    const open = Object.values(context.uitvragen).filter(({ antwoord }) => antwoord !== 'bekend');
    if (open[0]) yield na(open[0].op, 'uitvraag');
  }
  if (stand === 'overdracht') yield na(sinds, 'overdracht');
  yield* burger(dossier, na);
  yield* werk(dossier, na);
  const eerste = context.signaal?.op ?? context.aanmelding?.op;
  if (eerste) yield na(eerste, 'bewaren');
}

type Na = (van: Moment, naam: Termijnnaam) => [Termijnnaam, Moment];

/** Clocks that run for the person concerned. */
function* burger({ casus: { context } }: CasusDossier, na: Na): Generator<[Termijnnaam, Moment]> {
  const uitgesteld = context.uitzonderingen.filter(({ vervallen }) => !vervallen);
  // AVG 14(3): from the first data received, also after a signal.
  const eerste = context.signaal?.op ?? context.aanmelding?.op;
  if (eerste && teVertellen(context, eerste).length > 0 && !context.aanmelding?.betrokkeneGeinformeerd)
    yield na(eerste, 'informeren');
  for (const { herzienOp } of uitgesteld) yield ['uitzonderingHerzien', eindVanDag(herzienOp)];
}

/** Clocks that run for the work itself. */
function* werk(
  { casus: { stand, context }, spoor }: CasusDossier,
  na: Na,
): Generator<[Termijnnaam | 'overleg', Moment]> {
  if (stand === 'uitnodiging.gepland' && context.overleg) yield ['overleg', context.overleg.datum];
  const geklassificeerd = spoor.findLast(({ naar }) => naar === 'geclassificeerd.multiprobleem');
  const opWeg = ['geclassificeerd.multiprobleem', 'delingsbesluit', 'uitnodiging.genodigd'];
  if (geklassificeerd && opWeg.some((een) => stand.startsWith(een))) yield na(geklassificeerd.op, 'eersteOverleg');
  const herzien = context.evaluaties.at(-1)?.herzienOp ?? context.plan?.herzienOp;
  if (herzien && (stand === 'uitvoering' || stand === 'evaluatie')) yield ['evaluatie', eindVanDag(herzien)];
}
