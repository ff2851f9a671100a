import type { Opdrachttype } from '../../machines/gebeurtenissen.ts';
import type { Casuszicht, Mogelijkheid } from '../../machines/zicht/soorten.ts';

/** What one does at the table itself: there it has its own place, here it would be a second steering wheel. */
const tafelwerk: ReadonlySet<Opdrachttype> = new Set([
  'overleg.open',
  'overleg.stap',
  'overleg.rondAf',
  'overleg.sluit',
  'overleg.meldAanwezig',
  'overleg.verlaat',
  'overleg.vraagWoord',
  'overleg.trekWoordIn',
  'overleg.geefWoord',
  'overleg.neemWoordAf',
]);

/** What may be done at almost any time: useful, and never the next step. */
const terzijde: ReadonlySet<Opdrachttype> = new Set([
  'toestemming.registreer',
  'vertegenwoordiger.registreer',
  'uitzondering.registreer',
  'verzoek.dienIn',
  'casus.vraagInformatie',
  'casus.herclassificeer',
  'casus.weiger',
  'vrijgave.vraag',
  'vrijgave.bied',
  'vrijgave.weiger',
  'overdracht.bied',
  'escalatie.open',
  'bewaring.antwoord',
  'prioriteit.haalAf',
  'vernietiging.stelVoor',
  'vernietiging.trekIn',
  'vernietiging.bevestig',
  'kring.noteer',
  'deelname.beeindig',
]);

/** What has a corner of its own on every page of the casus. */
const eigenPlek: ReadonlySet<Opdrachttype> = new Set(['crisis.geef', 'logboek.open']);
/** Records beside a part of the page that change now and then: found there, and no reason to be sent there. */
const terzijdeBijDeel: ReadonlySet<Opdrachttype> = new Set([
  'toestemming.trekIn',
  'vertegenwoordiger.werkBij',
  'kring.haalAf',
  'afstemming.beeindig',
  'vrijgave.neemTerug',
  'vrijgave.verbeter',
]);

/** Was this told already? Then it can be told again, but it is not what the casus waits for. */
const isVerteld = (zicht: Casuszicht, { type, over }: Mogelijkheid): boolean =>
  (type === 'betrokkene.informeer' && zicht.sprekers.every(({ verteld }) => verteld)) ||
  (type === 'betrokkene.nodigUit' && zicht.uitgenodigd !== null) ||
  (type === 'voorstel.doe' && over === 'uitnodiging' && zicht.overleg !== null) ||
  // Beside the way of the casus: it has priority or is kept longer wherever it stands.
  (type === 'voorstel.doe' && (over === 'prioriteit' || over === 'verlenging' || over === 'afstemming'));

/** Does this bring the casus further? Only that may be offered as the next step. */
export const brengtVerder = (zicht: Casuszicht, mogelijkheid: Mogelijkheid): boolean =>
  !terzijde.has(mogelijkheid.type) && !isVerteld(zicht, mogelijkheid);

/** Everything on the page that a possibility can be about. */
function onderdelen(zicht: Casuszicht): Set<string> {
  return new Set([
    ...zicht.uitvragen.map(({ uitvraag }) => uitvraag),
    ...zicht.besluiten.map(({ besluit }) => besluit),
    ...zicht.items.map(({ item }) => item),
    ...zicht.crises.map(({ crisis }) => crisis),
    ...zicht.overdrachten.map(({ overdracht }) => overdracht),
    ...zicht.escalaties.map(({ escalatie }) => escalatie),
    ...zicht.uitzonderingen.map(({ uitzondering }) => uitzondering),
    ...zicht.verzoeken.flatMap(({ verzoek }) => verzoek ?? []),
    ...zicht.toestemmingen.map(({ toestemming }) => toestemming),
    ...zicht.vertegenwoordigers.map(({ vertegenwoordiger }) => vertegenwoordiger),
    ...zicht.kring.map(({ kringlid }) => kringlid),
    ...zicht.bewaring.map(({ gegeven }) => gegeven),
    ...(zicht.plan?.acties.map(({ actie }) => actie) ?? []),
  ]);
}

export interface Verdeling {
  /** What brings the casus further first. */
  nu: Mogelijkheid[];
  nogNiet: Mogelijkheid[];
  /** Possible somewhere on the page, by the part it is about. */
  elders: Map<string, Mogelijkheid[]>;
  /** Possible or not yet, at the table of this casus. */
  aanTafel: Mogelijkheid[];
}

/** What stands under "Wat nu?", and what stands beside the part it is about or at the table. Nothing gets lost. */
export function verdeel(zicht: Casuszicht): Verdeling {
  const delen = onderdelen(zicht);
  const bijDeel = ({ over }: Mogelijkheid) => over !== undefined && delen.has(over);
  const isTafelwerk = ({ type }: Mogelijkheid) => zicht.overleg !== null && tafelwerk.has(type);
  const aanTafel = zicht.mogelijk.filter(isTafelwerk);
  const algemeen = zicht.mogelijk.filter((een) => !bijDeel(een) && !isTafelwerk(een) && !eigenPlek.has(een.type));
  const elders = new Map<string, Mogelijkheid[]>();
  for (const een of zicht.mogelijk) {
    if (een.over && bijDeel(een) && !isTafelwerk(een) && een.kan && !terzijdeBijDeel.has(een.type))
      elders.set(een.over, [...(elders.get(een.over) ?? []), een]);
  }
  const rang = (een: Mogelijkheid) => Number(brengtVerder(zicht, een));
  const nu = algemeen.filter(({ kan }) => kan).toSorted((a, b) => rang(b) - rang(a));
  return { nu, nogNiet: algemeen.filter(({ kan }) => !kan), elders, aanTafel };
}

/** What can be done with one part, possible or not yet. */
export const over = (zicht: Casuszicht, deel: string): Mogelijkheid[] =>
  zicht.mogelijk.filter((een) => een.over === deel);
