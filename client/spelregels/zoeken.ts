import type { Fase } from '../../machines/kader/lijsten.ts';
import type { Zin } from '../../machines/protocol.ts';
import type { Regel } from '../../machines/regels/soorten.ts';
import { vindplaatsen } from '../../machines/regels/vindplaatsen.ts';
import type { Taal } from '../taal/taal.ts';

/** What a reader is looking for; an empty part asks nothing. */
export interface Zoekvraag {
  tekst: string;
  thema: string;
  fase: string;
  bewaking: string;
}

const inTaal = (zin: Zin, taal: Taal): string => zin[taal];

/** Everything of a rule that one could look for, in one line. */
function alles({ id, zin, bron, ...rest }: Regel, taal: Taal): string {
  const plekken = (vindplaatsen.get(id) ?? []).map(({ eis }) => inTaal(eis.zin, taal));
  const plek = 'plek' in rest ? [inTaal(rest.plek, taal)] : [];
  return [id, inTaal(zin, taal), bron.kern, bron.wet, ...plek, ...plekken].join(' ').toLowerCase();
}

/** The phases in which a rule is judged of a casus. */
export const fasenVan = ({ id }: Regel): Set<Fase> =>
  new Set((vindplaatsen.get(id) ?? []).flatMap(({ fasen }) => fasen));

/** The rules that answer the question, in their own order. Every word must be found, in any place. */
export function zoek(regels: readonly Regel[], vraag: Zoekvraag, taal: Taal): Regel[] {
  const woorden = vraag.tekst.toLowerCase().split(/\s+/).filter(Boolean);
  return regels.filter((regel) => {
    if (vraag.thema !== '' && regel.thema !== vraag.thema) return false;
    if (vraag.bewaking !== '' && regel.bewaking !== vraag.bewaking) return false;
    if (vraag.fase !== '' && ![...fasenVan(regel)].some((een) => een === vraag.fase)) return false;
    if (woorden.length === 0) return true;
    const tekst = alles(regel, taal);
    return woorden.every((een) => tekst.includes(een));
  });
}
