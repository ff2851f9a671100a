import type { CasusDossier } from '../dossier.ts';
import type { CasusOpdracht, Moment } from '../gebeurtenissen.ts';
import type { Kader } from '../kader/kader.ts';
import { type Kloksoort, kloksoorten } from '../kader/lijsten.ts';
import { type Termijn, uiterlijk } from '../kader/termijnen.ts';
import { onthoud } from '../onthoud.ts';
import type { RegelId } from '../regels/soorten.ts';
import { klokken, type Loop } from './klokken.ts';

/** What tells one run of one clock from every other: its kind, what it is about, and until when it ran. */
export interface Klokmerk extends Loop {
  soort: Kloksoort;
}

/** A clock that runs in a casus. */
export interface Lopend extends Klokmerk {
  regel: RegelId;
  /** When its lapse was written down; null while that has not happened. What waited for it is still undone. */
  verstreken: Moment | null;
}

const zelfde = (a: Klokmerk, b: Klokmerk): boolean => a.soort === b.soort && a.over === b.over && a.voor === b.voor;

/** The clocks that run in a casus, the first one first. Read from what was recorded; nothing is stored twice. */
export const lopendeVan = (dossier: CasusDossier, kader: Kader): readonly Lopend[] => onderKader(kader)(dossier);

const onderKader = onthoud((kader: Kader) => onthoud((dossier: CasusDossier) => lopende(dossier, kader)));

const lopende = (dossier: CasusDossier, kader: Kader): readonly Lopend[] =>
  kloksoorten.flatMap((soort) => vanSoort(soort, dossier, kader)).sort((a, b) => (a.voor < b.voor ? -1 : 1));

/** How long a clock runs and by which rule; the rule alone where people set the moment. */
function normVan(soort: Kloksoort, { termijnen }: Kader): Termijn | { regel: RegelId } {
  const { termijn } = klokken[soort];
  return typeof termijn === 'string' ? termijnen[termijn] : termijn;
}

function vanSoort(soort: Kloksoort, dossier: CasusDossier, kader: Kader): Lopend[] {
  const { loopt } = klokken[soort];
  const norm = normVan(soort, kader);
  const einde = (sinds: Moment): Moment => ('aantal' in norm ? uiterlijk(sinds, norm) : sinds);
  return loopt(dossier, einde, kader).map((loop) => {
    const merk = { soort, ...loop };
    const eerder = dossier.casus.context.verstreken.find((een) => zelfde(een, merk));
    return { regel: norm.regel, verstreken: eerder?.op ?? null, ...merk };
  });
}

/** The command by which the house writes down that a clock has lapsed. */
export type Lapse = Extract<CasusOpdracht, { type: 'termijn.verstrijk' }>;

/** The run that a command says has lapsed; undefined when no such clock runs. */
export const genoemdeLoop = (
  { termijn: soort, over, voor }: Lapse,
  dossier: CasusDossier,
  kader: Kader,
): Lopend | undefined => {
  const merk = { soort, over: over ?? null, voor };
  return lopendeVan(dossier, kader).find((een) => klokken[soort].alsVoorbij !== 'niets' && zelfde(een, merk));
};

const SECONDE = 1000;

/** The first moment that is too late: `voor` is the last second that is still in time. */
export const teLaatVanaf = (voor: Moment): Moment => new Date(Date.parse(voor) + SECONDE).toISOString();

/** The clocks of which the lapse is still to be written down once it comes, the first one first. */
export const teVerstrijken = (dossier: CasusDossier, kader: Kader): readonly Lopend[] =>
  lopendeVan(dossier, kader).filter((een) => een.verstreken === null && klokken[een.soort].alsVoorbij !== 'niets');

/** What the house says of a clock that has lapsed. */
export const lapseVan = ({ soort, over, voor }: Lopend, casus: string): Lapse => ({
  ...{ type: 'termijn.verstrijk', casus, termijn: soort, voor },
  ...(over === null ? {} : { over }),
});

/** Lapsed, and still to be done: overdue. */
export const isTeLaat = ({ soort, verstreken }: Lopend): boolean =>
  verstreken !== null && klokken[soort].alsVoorbij === 'teLaat';

/** What the last step of the casus was, when that was the end of a term; it does not run any more. */
export const zojuistGebeurd = ({ casus: { context }, spoor }: CasusDossier, kader: Kader): Lopend[] => {
  const laatste = spoor.at(-1);
  if (laatste?.type !== 'termijn.verstrijk') return [];
  return context.verstreken
    .filter(({ op, soort }) => op === laatste.op && klokken[soort].alsVoorbij === 'gebeurt')
    .map(({ op, ...merk }) => ({ ...merk, regel: normVan(merk.soort, kader).regel, verstreken: op }));
};

/** For the order of the overview: the next thing with a date, overdue first. */
export const eerstvolgende = (dossier: CasusDossier, kader: Kader): Lopend | undefined =>
  lopendeVan(dossier, kader).find((een) => isTeLaat(een) || (een.verstreken === null && een.soort !== 'bewaren'));
