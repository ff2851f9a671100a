/** How to make a newer view out of an older one. Plain JSON. */
export type Verschil =
  /** It is this now. */
  | { nu: unknown }
  /** An object: these fields differ, those are gone. */
  | { velden: Record<string, Verschil>; weg?: string[] }
  /** A list of the same length: the elements at these places differ. */
  | { delen: [plaats: number, verschil: Verschil][] }
  /** A list: from this place so many are gone, and these came instead. */
  | { vanaf: number; weg: number; erbij: unknown[] };

/** What was compared before, by the newer of the two. Whoever compares many views at once hands the same one in. */
export type Vergeleken = Map<object, { oud: object; uit: Verschil | null }>;

/**
 * What changed between two views of one person, null when nothing did. Both are made first and only then compared, so
 * it holds nothing that is not in one of the two. Parts that are the same object are not looked into: views share what
 * did not change.
 */
export function verschil(oud: unknown, nieuw: unknown, vergeleken: Vergeleken = new Map()): Verschil | null {
  if (oud === nieuw) return null;
  if (!isDeel(oud) || !isDeel(nieuw) || Array.isArray(oud) !== Array.isArray(nieuw)) return { nu: nieuw };
  const eerder = vergeleken.get(nieuw);
  if (eerder?.oud === oud) return eerder.uit;
  const uit =
    Array.isArray(oud) && Array.isArray(nieuw)
      ? lijstverschil(oud, nieuw, vergeleken)
      : veldverschil(oud as Velden, nieuw as Velden, vergeleken);
  vergeleken.set(nieuw, { oud, uit });
  return uit;
}

type Velden = Record<string, unknown>;

/** Its own field: every object inherits names such as `valueOf`. */
const veld = (van: Velden, naam: string): unknown => (Object.hasOwn(van, naam) ? van[naam] : undefined);

const isDeel = (waarde: unknown): waarde is object => typeof waarde === 'object' && waarde !== null;

function veldverschil(oud: Velden, nieuw: Velden, vergeleken: Vergeleken): Verschil | null {
  const anders: [string, Verschil][] = [];
  for (const naam in nieuw) {
    // A field without a value does not travel.
    if (nieuw[naam] === undefined) continue;
    const deel = verschil(veld(oud, naam), nieuw[naam], vergeleken);
    if (deel === null) continue;
    anders.push([naam, deel]);
  }
  const weg = Object.keys(oud).filter((naam) => oud[naam] !== undefined && veld(nieuw, naam) === undefined);
  if (weg.length > 0) return { velden: Object.fromEntries(anders), weg };
  return anders.length > 0 ? { velden: Object.fromEntries(anders) } : null;
}

function lijstverschil(oud: readonly unknown[], nieuw: readonly unknown[], vergeleken: Vergeleken): Verschil | null {
  if (oud.length === nieuw.length) {
    const delen = nieuw.flatMap((waarde, plaats): [number, Verschil][] => {
      const deel = verschil(oud[plaats], waarde, vergeleken);
      return deel === null ? [] : [[plaats, deel]];
    });
    return delen.length === 0 ? null : { delen };
  }
  const kortste = Math.min(oud.length, nieuw.length);
  const gelijk = (a: unknown, b: unknown) => verschil(a, b, vergeleken) === null;
  let vanaf = 0;
  while (vanaf < kortste && gelijk(oud[vanaf], nieuw[vanaf])) vanaf += 1;
  let staart = 0;
  while (staart < kortste - vanaf && gelijk(oud.at(-1 - staart), nieuw.at(-1 - staart))) staart += 1;
  return { vanaf, weg: oud.length - staart - vanaf, erbij: nieuw.slice(vanaf, nieuw.length - staart) };
}

/**
 * The newer view, made of the older one and what changed. What did not change stays the same object. Throws when the
 * change does not fit: then it was made for another view.
 */
export function metVerschil(oud: unknown, anders: Verschil): unknown {
  if ('nu' in anders) return anders.nu;
  if ('velden' in anders) return metVelden(oud, anders);
  if (!Array.isArray(oud)) throw new TypeError('dit verschil hoort bij een lijst');
  if ('delen' in anders) {
    const delen = new Map(anders.delen);
    return oud.map((waarde, plaats) => {
      const deel = delen.get(plaats);
      return deel === undefined ? waarde : metVerschil(waarde, deel);
    });
  }
  return oud.toSpliced(anders.vanaf, anders.weg, ...anders.erbij);
}

function metVelden(oud: unknown, { velden, weg = [] }: Extract<Verschil, { velden: unknown }>): Velden {
  if (!isDeel(oud) || Array.isArray(oud)) throw new TypeError('dit verschil hoort bij een object');
  const blijft = Object.entries(oud).filter(([naam]) => !weg.includes(naam));
  const anders = Object.entries(velden).map(([naam, deel]) => [naam, metVerschil(veld(oud as Velden, naam), deel)]);
  return Object.fromEntries([...blijft, ...anders]);
}
