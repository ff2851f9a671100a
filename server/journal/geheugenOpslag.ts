import { VersieConflict } from './fouten.ts';
import { type Bundel, DubbelVerzoek, type Kop, type Opslag, type Regel, type Verzegeldestrook } from './opslag.ts';
import { overzichtsindex } from './overzichtsindex.ts';

/** A store for tests and try-outs: the same contract, gone with the process. */
export function geheugenOpslag(): Opslag {
  const koppen = new Map<string, Kop & { fase: string | null }>();
  const regels = new Map<string, Regel[]>();
  const uitspraken = new Map<string, Buffer>();
  const sleutels = new Map<string, Buffer>();
  const index = overzichtsindex();
  let proef: Buffer | undefined;

  function toets({ uitspraak, stroken }: Bundel): void {
    if (uitspraak && uitspraken.has(uitspraak.kenmerk)) throw new DubbelVerzoek();
    const uit = stroken.find(({ stroom, verwacht }) => (koppen.get(stroom)?.versie ?? 0) !== verwacht);
    if (uit) throw new VersieConflict(uit.stroom, uit.verwacht);
  }

  function schrijfRegels({ stroom, soort, regels: nieuw }: Verzegeldestrook): void {
    const alle = regels.get(stroom) ?? [];
    alle.push(...nieuw);
    regels.set(stroom, alle);
    const laatste = alle.at(-1);
    if (laatste) koppen.set(stroom, { soort, ...kopVan(laatste), fase: koppen.get(stroom)?.fase ?? null });
  }

  function schrijfOverzicht({ stroom, soort, overzicht }: Verzegeldestrook): void {
    const kop = koppen.get(stroom);
    if (overzicht === undefined || !kop) return;
    kop.fase = overzicht?.fase ?? null;
    index.zet(stroom, soort, overzicht);
  }

  function bewaar({ uitspraak, stroken }: Bundel): void {
    if (uitspraak) uitspraken.set(uitspraak.kenmerk, uitspraak.zegel);
    for (const strook of stroken) {
      schrijfRegels(strook);
      schrijfOverzicht(strook);
      if (strook.omhuld) sleutels.set(strook.stroom, strook.omhuld);
    }
  }

  return {
    kop: async (stroom) => koppen.get(stroom),
    regels: async (stroom, na) => (regels.get(stroom) ?? []).slice(na),
    uitspraak: async (kenmerk) => uitspraken.get(kenmerk),
    sleutel: async (stroom) => sleutels.get(stroom),
    koppen: async () => [...koppen].map(([stroom, kop]) => ({ stroom, ...kop })),
    proef: async () => proef,
    gebreken: async () => [],
    schrijf: async (bundel) => {
      toets(bundel);
      bewaar(bundel);
    },
    wisSleutel: async (stroom) => {
      sleutels.delete(stroom);
    },
    nogTeWissen: async () => [...sleutels.keys()].filter((stroom) => koppen.get(stroom)?.vernietigd),
    bewaarProef: async (nieuw) => {
      proef = nieuw;
    },
    overzicht: async (vraag) => index.pagina(vraag),
    wekker: async (aantal) => index.wekker(aantal),
    sluit: async () => {},
  };
}

const kopVan = ({ versie, hash, aard }: Regel) => ({ versie, hash, vernietigd: aard === 'rest' });
