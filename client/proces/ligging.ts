import type { Kaartsoort } from '../../machines/adres.ts';
import { faseVan } from '../../machines/dossier.ts';
import type { Ontbreekt } from '../../machines/protocol.ts';
import { type Eisregel, type Keuze, kaartsoorten, type Tekening, tekening, type Weg } from '../../machines/tekening.ts';
import type { Casuszicht, Mogelijkheid, Stapzicht } from '../../machines/zicht/soorten.ts';
import { omhullend } from './bundels.ts';

/** What of a casus is laid over a drawing: the casus itself, or one part of it. */
export interface Onderdeel {
  soort: Kaartsoort;
  /** Id of the part; null: the casus itself, or what it has one of. */
  over: string | null;
  stand: string;
}

/**
 * How a way lies for this viewer, where they see the casus stand. kan: they may take it now. nogNiet: theirs to take,
 * and rules stand in the way. ander: others take it. nietHier: theirs, but it has no business here now.
 */
export interface Wegstand {
  soort: 'kan' | 'nogNiet' | 'ander' | 'nietHier';
  ontbreekt: Ontbreekt[];
  /** The verdict is about this way alone: what is not named as missing holds. */
  zeker: boolean;
}

/** A drawing as one viewer sees it for one casus: their own view and nothing else, laid over it. */
export interface Ligging {
  nu: string;
  geweest: ReadonlySet<string>;
  gelopen: ReadonlySet<string>;
  /** By id of the way; only of ways out of where it stands now, and none of a moment in the past. */
  wegen: ReadonlyMap<string, Wegstand>;
}

/** Everything in this view that has a statechart of its own and a place in it. */
export function onderdelen({ stand, items, besluiten, plan }: Casuszicht): Onderdeel[] {
  const regie = plan?.casusregisseur?.stand;
  const alle: Onderdeel[] = [
    { soort: 'casus', over: null, stand },
    ...items.map(({ item, stand }): Onderdeel => ({ soort: 'item', over: item, stand })),
    ...besluiten.map(({ besluit, stand }): Onderdeel => ({ soort: 'besluit', over: besluit, stand })),
    ...(plan?.acties ?? []).map(({ actie, stand }): Onderdeel => ({ soort: 'actie', over: actie, stand })),
    ...(regie ? [{ soort: 'regie' as const, over: null, stand: regie === 'afgewezen' ? 'geen' : regie }] : []),
  ];
  // "Not available" says of no item where it stands.
  return alle.filter((een) => tekening(een.soort).staten.some(({ id }) => id === een.stand));
}

/** Lays a view over a drawing. `terug` is how many steps of the path to go back; 0 is now. */
export function ligging(zicht: Casuszicht, { soort, over, stand }: Onderdeel, terug = 0): Ligging {
  const getekend = tekening(soort);
  const spoor = soort === 'casus' ? zicht.spoor : [];
  const gegaan = spoor.slice(0, spoor.length - terug);
  const nu = terug === 0 ? stand : (gegaan.at(-1)?.stand ?? stand);
  return {
    nu,
    geweest: new Set([...gegaan.map((stap) => stap.stand), nu].flatMap(omhullend)),
    gelopen: new Set(gegaan.flatMap((stap, plek) => gelopenWeg(getekend, stap, gegaan[plek - 1]) ?? [])),
    wegen: terug === 0 ? wegstanden(getekend, zicht, over, nu) : new Map(),
  };
}

/** The way a step was taken along; null where the view does not tell it from another. */
function gelopenWeg(
  { wegen }: Tekening,
  { type, van, stand }: Stapzicht,
  vorige: Stapzicht | undefined,
): string | null {
  const kandidaten = wegen.filter(
    (weg) => weg.type === type && weg.naar !== null && omhullend(stand).includes(weg.naar) && komtVan(weg, van, vorige),
  );
  const [diepste] = kandidaten.toSorted((a, b) => b.van.length - a.van.length);
  return diepste && (vorige || kandidaten.length === 1) ? diepste.id : null;
}

const komtVan = (weg: Weg, fase: Stapzicht['van'], vorige: Stapzicht | undefined): boolean =>
  vorige ? omhullend(vorige.stand).includes(weg.van) : faseVan(weg.van) === fase;

function wegstanden(getekend: Tekening, zicht: Casuszicht, over: string | null, nu: string): Map<string, Wegstand> {
  const hier = getekend.wegen.filter(({ van }) => omhullend(nu).includes(van));
  return new Map(hier.map((weg) => [weg.id, wegstand(weg, hier, zicht, over)]));
}

function wegstand(weg: Weg, hier: readonly Weg[], zicht: Casuszicht, over: string | null): Wegstand {
  const bij = zicht.mogelijk.filter((een) => een.type === weg.type && (over === null || een.over === over));
  const [oordeel] = bij
    .filter((een) => past(weg.keuze, een, zicht) !== false)
    .toSorted((a, b) => a.ontbreekt.length - b.ontbreekt.length);
  if (!oordeel) {
    const mijn = weg.wie.some(({ als }) => zicht.hoedanigheden.includes(als));
    return { soort: mijn ? 'nietHier' : 'ander', ontbreekt: [], zeker: false };
  }
  const enige = hier.filter(({ type }) => type === weg.type).length === 1;
  const zeker = (enige || past(weg.keuze, oordeel, zicht) === true) && oordeel.ontbreekt.every(isEis);
  return { soort: oordeel.kan ? 'kan' : 'nogNiet', ontbreekt: oordeel.ontbreekt, zeker };
}

/** Is this verdict about the way with this choice? null: the view does not say. */
function past(keuze: Keuze | null, { over }: Mogelijkheid, { besluiten }: Casuszicht): boolean | null {
  if (keuze?.soort === 'stapIs') return keuze.waarden.includes(over ?? '');
  const voorstel = besluiten.find(({ besluit }) => besluit === over)?.voorstel;
  if (keuze?.soort !== 'klasseIs' || voorstel?.onderwerp !== 'classificatie') return null;
  return keuze.waarden.includes(voorstel.klasse);
}

/** The sentence of a requirement, and not one that tells less because the viewer may not know more. */
const isEis = (een: Ontbreekt): boolean =>
  kaartsoorten.some((soort) => tekening(soort).wegen.some(({ eisen }) => eisen.some((eis) => zelfde(eis, een))));

const zelfde = (een: Ontbreekt, ander: Ontbreekt): boolean => een.regel === ander.regel && een.zin.nl === ander.zin.nl;

/** Whether a requirement of a way is met, as far as the view says so; null: it does not say. */
export function eisstand(eis: Eisregel, stand: Wegstand | undefined): 'geldt' | 'ontbreekt' | null {
  if (stand?.ontbreekt.some((een) => zelfde(een, eis))) return 'ontbreekt';
  const gezegd = stand?.soort === 'kan' || stand?.soort === 'nogNiet';
  return gezegd && stand.zeker && !eis.bijInvullen ? 'geldt' : null;
}

/** What stands in the way of a way beside its own rules: said by another statechart, or in neutral words. */
export const elders = ({ eisen }: Weg, stand: Wegstand | undefined): Ontbreekt[] =>
  (stand?.ontbreekt ?? []).filter((een) => !eisen.some((eis) => zelfde(eis, een)));
