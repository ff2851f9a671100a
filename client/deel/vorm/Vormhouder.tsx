import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keur, type Veldfout, type Veldregel, type Waarden } from './waarden.ts';

interface Vorm {
  id: string;
  waarden: Waarden;
  fouten: Record<string, Veldfout>;
  zet: (naam: string, waarde: string | string[]) => void;
  meldAan: (regel: Veldregel) => () => void;
}

const Houder = createContext<Vorm | null>(null);
const Concepten = createContext<Map<string, Waarden>>(new Map());

/** Keeps what was typed in forms that were closed without saving, in memory, until the session ends. */
export function ConceptenHouder({ children }: { children: ReactNode }) {
  const [concepten] = useState(() => new Map<string, Waarden>());
  return <Concepten value={concepten}>{children}</Concepten>;
}

/** The state of one form: values, checks and the draft it was left in. */
export function useVorm(id: string, sleutel: string, begin: Waarden) {
  const concepten = useContext(Concepten);
  const [waarden, zetWaarden] = useState<Waarden>(() => concepten.get(sleutel) ?? begin);
  const [fouten, zetFouten] = useState<Record<string, Veldfout>>({});
  const regels = useRef(new Map<string, Veldregel>());

  const zet = useCallback((naam: string, waarde: string | string[]) => {
    zetWaarden((er) => ({ ...er, [naam]: waarde }));
    zetFouten(({ [naam]: _, ...rest }) => rest);
  }, []);
  useEffect(() => {
    if (waarden !== begin) concepten.set(sleutel, waarden);
  }, [concepten, sleutel, waarden, begin]);

  const meldAan = useCallback((regel: Veldregel) => {
    regels.current.set(regel.naam, regel);
    return () => void regels.current.delete(regel.naam);
  }, []);
  const keurAlles = useCallback(() => {
    const gevonden: Record<string, Veldfout> = {};
    for (const regel of regels.current.values()) {
      const fout = keur(regel, waarden[regel.naam]);
      if (fout) gevonden[regel.naam] = fout;
    }
    zetFouten(gevonden);
    return Object.keys(gevonden).length === 0;
  }, [waarden]);

  const vorm = useMemo<Vorm>(() => ({ id, waarden, fouten, zet, meldAan }), [id, waarden, fouten, zet, meldAan]);
  const vergeet = useCallback(() => void concepten.delete(sleutel), [concepten, sleutel]);
  const labelVan = useCallback((naam: string) => regels.current.get(naam)?.label ?? naam, []);
  return { vorm, keurAlles, vergeet, labelVan };
}

/** Makes a form known to the fields in it. */
export function Vormhouder({ vorm, children }: { vorm: Vorm; children: ReactNode }) {
  return <Houder value={vorm}>{children}</Houder>;
}

function useVormstand(): Vorm {
  const vorm = useContext(Houder);
  if (!vorm) throw new Error('a field needs a Formulier around it');
  return vorm;
}

/** The text typed so far in another field of this form. */
export function useWaarde(naam: string): string {
  const waarde = useVormstand().waarden[naam];
  return typeof waarde === 'string' ? waarde : '';
}

/** Several values chosen so far in another field of this form. */
export function useWaardenlijst(naam: string): string[] {
  const waarde = useVormstand().waarden[naam];
  return Array.isArray(waarde) ? waarde : [];
}

/** What a field needs: its value, how to change it, and its ids and error. */
export function useVeld(regel: Veldregel) {
  const { id, waarden, fouten, zet, meldAan } = useVormstand();
  const { t } = useTranslation();
  const { naam, label, verplicht, soort, max } = regel;
  useEffect(() => meldAan({ naam, label, verplicht, soort, max }), [meldAan, naam, label, verplicht, soort, max]);
  const waarde = waarden[naam];
  const fout = fouten[naam];
  return {
    veldId: `${id}-${naam}`,
    tekst: typeof waarde === 'string' ? waarde : '',
    lijst: Array.isArray(waarde) ? waarde : [],
    fout: fout ? t(`deel.${fout}`, { label }) : null,
    zet: (nieuw: string | string[]) => zet(naam, nieuw),
  };
}
