import fc from 'fast-check';
import type { Opdracht, Opdrachttype } from '../../machines/gebeurtenissen.ts';
import { zichtCasus } from '../../machines/index.ts';
import { teLaatVanaf } from '../../machines/termijnen/lopend.ts';
import { geadresseerdeVan, systeem, type Wie } from '../../machines/wie.ts';
import { demoPersonas } from '../../server/demo/personas.ts';
import { alleenOverleg, kiezer, typen, veldVan, vulIn } from './formulier.ts';
import { kijkVan } from './kijken.ts';
import { eigen, speel, type Wereld, wieIs, type Zet } from './wereld.ts';

/** Everybody who can log in, whether a casus can name them or not. */
export const mensen = demoPersonas.map(({ persoon }) => wieIs(persoon));

/** One word of a generated history: by whom, of what kind, and the choices in it. */
export interface Woord {
  wie: number;
  soort: number;
  zaad: number;
}

export const woord: fc.Arbitrary<Woord> = fc.record({
  wie: fc.nat({ max: mensen.length - 1 }),
  soort: fc.nat({ max: 9999 }),
  zaad: fc.integer({ min: 1, max: 0x7fffffff }),
});

const iemand = (wie: number): Wie => mensen[wie % mensen.length] ?? wieIs('noor.devries');

/** Ways out of a story; said too often they would leave nothing to tell. */
const einde: readonly Opdrachttype[] = [
  'casus.weiger',
  'signaal.wijsAf',
  'casus.sluit',
  'casus.herclassificeer',
  'casus.vraagInformatie',
  'voorstel.trekIn',
  'vrijgave.trekIn',
  'vrijgave.beeindig',
  'deelname.beeindig',
];

interface Aanbod {
  type: Opdrachttype;
  over?: string;
  casus: string;
}

function aanbodVoor({ casussen, overleggen }: Wereld, wie: Wie, magEinde: boolean): Aanbod[] {
  const kijk = kijkVan(wie);
  return Object.values(casussen).flatMap((dossier) => {
    const overleg = eigen(overleggen, dossier.casus.context.overleg?.id ?? '') ?? null;
    return (zichtCasus(dossier, overleg, kijk)?.mogelijk ?? [])
      .filter(({ kan, type }) => kan && (magEinde || !einde.includes(type)))
      .map((een) => ({ ...een, casus: dossier.id }));
  });
}

export interface Zin {
  wie: Wie;
  opdracht: Opdracht;
  /** When it is said, where that is not simply a minute later. */
  op?: string;
}

/** Says it, at its own moment. */
export const spreek = (wereld: Wereld, { wie, opdracht, op }: Zin): Zet =>
  speel(wereld, wie, opdracht, op === undefined ? undefined : { op, nieuw: `n${wereld.beurt}` });

/** Now and then a term is over, and the house says so; sometimes too early, or twice. */
function lapse(wereld: Wereld, zaad: number): Zin {
  const opdracht = vulIn('termijn.verstrijk', zaad, wereld);
  const voor = opdracht.type === 'termijn.verstrijk' ? opdracht.voor : '';
  return { wie: systeem, opdracht, ...(zaad % 5 === 0 ? {} : { op: teLaatVanaf(voor) }) };
}

/** Whoever holds a brief answers it, also when it leads nowhere any more. */
function vanBrief(wereld: Wereld, zaad: number): Zin | null {
  const lopend = Object.values(wereld.casussen).flatMap(({ id, escalaties }) =>
    Object.values(escalaties).flatMap(({ context }) =>
      Object.keys(context.brieven).map((brief) => ({ casus: id, escalatie: context.id, brief })),
    ),
  );
  if (lopend.length === 0) return null;
  const { casus, escalatie, brief } = kiezer(zaad).uit(lopend);
  return { wie: geadresseerdeVan(brief), opdracht: vulIn('escalatie.antwoord', zaad, wereld, { casus, escalatie }) };
}

/** Most words are what somebody could well say next, the others are anything by anybody. */
export function zinVan(wereld: Wereld, { wie, soort, zaad }: Woord): Zin {
  const type = typen[soort % typen.length] ?? 'signaal.meld';
  const wild = { wie: iemand(wie), opdracht: vulIn(type, zaad, wereld) };
  if (soort % 50 === 1) return vanBrief(wereld, zaad) ?? wild;
  if (soort % 25 === 0) return lapse(wereld, zaad);
  if (soort % 10 < 3) return wild;
  for (let volgende = 0; volgende < mensen.length; volgende += 1) {
    const deze = iemand(wie + volgende);
    const aanbod = aanbodVoor(wereld, deze, soort % 20 === 19);
    if (aanbod.length > 0) return { wie: deze, opdracht: aangenomen(wereld, kiezer(zaad).uit(aanbod), zaad) };
  }
  return wild;
}

/** What is offered, with its form filled in. */
function aangenomen(wereld: Wereld, { type, over, casus }: Aanbod, zaad: number): Opdracht {
  const veld = veldVan[type];
  const waarover = veld && over !== undefined ? { [veld]: over } : {};
  return vulIn(type, zaad, wereld, { ...(alleenOverleg.includes(type) ? {} : { casus }), ...waarover });
}
