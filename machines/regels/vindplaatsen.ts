import type { Kaartsoort } from '../adres.ts';
import type { Opdrachttype } from '../gebeurtenissen.ts';
import { isInwendig } from '../gehoord.ts';
import { type Fase, fasen } from '../kader/lijsten.ts';
import { type Eisregel, kaartsoorten, tekening } from '../tekening.ts';
import type { RegelId } from './soorten.ts';

/** A place where a rule is judged: what is asked there, of which step, and in which phases that step can be taken. */
export interface Vindplaats {
  eis: Eisregel;
  soort: Kaartsoort;
  opdracht: Opdrachttype;
  /** In the order of the process; empty for what is not bound to a phase of one casus. */
  fasen: Fase[];
}

/** Every place where a requirement is asked, by the rule it keeps. Read from the machines, so it cannot be out of date. */
export const vindplaatsen: ReadonlyMap<RegelId, readonly Vindplaats[]> = verzamel();

function verzamel(): Map<RegelId, Vindplaats[]> {
  const gevonden = new Map<string, Vindplaats>();
  for (const soort of kaartsoorten) {
    const { staten, wegen } = tekening(soort);
    const faseVan = new Map(staten.map(({ id, fase }) => [id, fase]));
    for (const { van, type, eisen } of wegen) {
      if (isInwendig(type)) continue;
      const fase = faseVan.get(van) ?? null;
      for (const eis of eisen) {
        const sleutel = `${eis.naam}|${type}`;
        const plek = gevonden.get(sleutel) ?? { eis, soort, opdracht: type, fasen: [] };
        gevonden.set(sleutel, { ...plek, fasen: fasen.filter((een) => een === fase || plek.fasen.includes(een)) });
      }
    }
  }
  const perRegel = new Map<RegelId, Vindplaats[]>();
  for (const plek of gevonden.values()) {
    const id = plek.eis.regel as RegelId;
    perRegel.set(id, [...(perRegel.get(id) ?? []), plek]);
  }
  return perRegel;
}
