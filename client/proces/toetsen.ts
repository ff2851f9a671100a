import type { Staat } from '../../machines/tekening.ts';
import type { Bundel } from './bundels.ts';

/** Where an arrow key leads in the picture: along a way, or to the next thing beside it. undefined: nowhere. */
export function buur(
  id: string,
  toets: string,
  { staten, bundels }: { staten: readonly Staat[]; bundels: readonly Bundel[] },
): string | undefined {
  const bundel = bundels.find((een) => een.id === id);
  if (bundel) {
    if (toets === 'ArrowRight') return bundel.naar;
    if (toets === 'ArrowLeft') return bundel.van;
    return naast(
      bundels.filter(({ van }) => van === bundel.van).map((een) => een.id),
      id,
      toets,
    );
  }
  if (toets === 'ArrowRight') return bundels.find(({ van }) => van === id)?.id;
  if (toets === 'ArrowLeft') return bundels.find(({ naar }) => naar === id)?.id;
  return naast(
    staten.map((een) => een.id),
    id,
    toets,
  );
}

function naast(ids: readonly string[], id: string, toets: string): string | undefined {
  const stap = { ArrowDown: 1, ArrowUp: -1 }[toets];
  return stap === undefined ? undefined : ids[ids.indexOf(id) + stap];
}
