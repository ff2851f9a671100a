/** What was typed, by name of the field. Everything is text until it is read. */
export type Waarden = Record<string, string | string[]>;

/** Reads typed values as what a command needs. Only after the fields were checked. */
export interface Lezer {
  tekst: (naam: string) => string;
  ja: (naam: string) => boolean;
  lijst: (naam: string) => string[];
  keuze: <T extends string | number>(naam: string, uit: readonly T[]) => T;
  keuzes: <T extends string>(naam: string, uit: readonly T[]) => T[];
}

export function lezer(waarden: Waarden): Lezer {
  const tekst = (naam: string) => {
    const waarde = waarden[naam];
    return typeof waarde === 'string' ? waarde.trim() : '';
  };
  const lijst = (naam: string) => {
    const waarde = waarden[naam];
    return Array.isArray(waarde) ? waarde : [];
  };
  return {
    tekst,
    lijst,
    ja: (naam) => tekst(naam) === 'ja',
    keuze: (naam, uit) => {
      const gekozen = uit.find((mogelijk) => String(mogelijk) === tekst(naam));
      if (gekozen === undefined) throw new Error(`field ${naam} was not checked before it was read`);
      return gekozen;
    },
    keuzes: (naam, uit) => uit.filter((mogelijk) => lijst(naam).includes(mogelijk)),
  };
}

/** What a field tells its form about itself. */
export interface Veldregel {
  naam: string;
  label: string;
  verplicht: boolean;
  soort: 'tekst' | 'keuze' | 'datum';
  max?: number | undefined;
}

export type Veldfout = 'vulIn' | 'kiesIets' | 'geenDatum' | 'teLang';

const leegFout: Record<Veldregel['soort'], Veldfout> = { tekst: 'vulIn', keuze: 'kiesIets', datum: 'geenDatum' };
const isLeeg = (waarde: string | string[] | undefined) =>
  !waarde || (typeof waarde === 'string' ? waarde.trim() : waarde).length === 0;

/** What is wrong with one field, if anything. */
export function keur(regel: Veldregel, waarde: string | string[] | undefined): Veldfout | null {
  if (!waarde || isLeeg(waarde)) return regel.verplicht ? leegFout[regel.soort] : null;
  if (regel.soort === 'datum' && !/^\d{4}-\d{2}-\d{2}$/.test(String(waarde))) return 'geenDatum';
  return regel.max !== undefined && waarde.length > regel.max ? 'teLang' : null;
}
