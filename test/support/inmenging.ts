import fc from 'fast-check';
import { typen, vulIn } from './formulier.ts';
import { alsTekst } from './kijken.ts';
import { type Geheim, geheimen, type Keuzes, onbekendVoor, schrijf, vertel } from './tweelingen.ts';
import { speel, type Wereld, wieIs } from './wereld.ts';

const keuze = fc.constantFrom(0 as const, 1 as const, 2 as const);
const keuzes: fc.Arbitrary<Keuzes> = fc.record(
  Object.fromEntries(geheimen.map((een) => [een, keuze])) as Record<Geheim, typeof keuze>,
);

/** Two tellings that differ in how one secret went, and nothing else. */
export const tweeling = fc
  .record({ keuzes, geheim: fc.constantFrom(...geheimen), verschuiving: fc.constantFrom(1, 2), zaad: fc.nat() })
  .map(({ keuzes: links, geheim, verschuiving, zaad }) => {
    const rechts = { ...links, [geheim]: ((links[geheim] + verschuiving) % 3) as 0 | 1 | 2 };
    return { links, rechts, geheim, zaad };
  });

/** What an answer tells, without what it made of the dossiers. */
function antwoord(wereld: Wereld, persoon: string, zaad: number, vanWie: Wereld): string {
  const type = typen[zaad % typen.length] ?? 'signaal.meld';
  const opdracht = vulIn(type, zaad + 1, vanWie);
  const { uitspraak } = speel(wereld, wieIs(persoon), opdracht, { op: '2026-06-02T08:00:00.000Z', nieuw: 'verder' });
  const { aanvaard } = uitspraak;
  return JSON.stringify(aanvaard ? { aanvaard } : { aanvaard, code: uitspraak.code, ontbreekt: uitspraak.ontbreekt });
}

/** The first difference between two texts, with what stands around it. */
export function eersteVerschil(links: string, rechts: string): string {
  let plek = 0;
  while (plek < links.length && links[plek] === rechts[plek]) plek += 1;
  const rond = (tekst: string) => tekst.slice(Math.max(0, plek - 160), plek + 120);
  return `${rond(links)}\n   <>\n${rond(rechts)}`;
}

export interface Geteld {
  /** A person, and a moment at which two tellings differ in what that person may not know. */
  paren: number;
  antwoorden: number;
}

/** Compares all that one person sees, and what they hear when they try something. Throws what differs. */
function vergelijk(geteld: Geteld, geheim: Geheim, persoon: string, links: Wereld, rechts: Wereld, zaad: number): void {
  const wie = wieIs(persoon);
  const [een, ander] = [alsTekst(links, wie), alsTekst(rechts, wie)];
  geteld.paren += 1;
  if (een !== ander) throw new Error(`${persoon} sees ${geheim}:\n${eersteVerschil(een, ander)}`);
  for (let poging = 0; poging < 6; poging += 1) {
    const vanWie = poging % 2 === 0 ? links : rechts;
    const [ja, nee] = [links, rechts].map((wereld) => antwoord(wereld, persoon, zaad + poging * 7919, vanWie));
    geteld.antwoorden += 1;
    if (ja !== nee) throw new Error(`${persoon} hears ${geheim}:\n${ja}\n   <>\n${nee}`);
  }
}

export type Tweeling = typeof tweeling extends fc.Arbitrary<infer T> ? T : never;

/**
 * Everybody who may not know the secret looks at both tellings, at the places that `kies` takes of those where they
 * differ. Throws at the first thing that somebody sees or hears of it.
 */
export function houNaastElkaar(
  { links, rechts, geheim, zaad }: Tweeling,
  geteld: Geteld,
  kies: (aantal: number) => readonly number[],
): void {
  const werelden = [vertel(schrijf(links).slots), vertel(schrijf(rechts).slots)] as const;
  const anders = werelden[0].flatMap((wereld, slot) => {
    const naast = werelden[1][slot];
    return naast && JSON.stringify(wereld) !== JSON.stringify(naast) ? [[wereld, naast] as const] : [];
  });
  for (const plek of new Set(kies(anders.length))) {
    const paar = anders[plek];
    if (paar) for (const persoon of onbekendVoor[geheim]) vergelijk(geteld, geheim, persoon, ...paar, zaad + plek);
  }
}
