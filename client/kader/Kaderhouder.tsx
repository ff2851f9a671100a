import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Kader } from '../../machines/kader/kader.ts';
import type { Leefgebied } from '../../machines/kader/lijsten.ts';
import type { Kaderzicht } from '../../machines/zicht/soorten.ts';
import { MetZicht } from '../deel/Gevolgd.tsx';
import { useTaal } from '../taal/taal.ts';
import { useZicht } from '../verbinding/useZicht.ts';

/** A life area of this house, with its words. */
export type Gebied = Kaderzicht['leefgebieden'][number];

interface Huiskader {
  geldend: Kader;
  /** Every area that information can name; not all can be chosen now. */
  gebieden: readonly Gebied[];
  gebiednaam: (code: Leefgebied) => string;
}

const Houder = createContext<Kaderzicht | null>(null);

/** Follows the weighing framework of the house: its lists and words are everywhere, so nothing is drawn before it. */
export function Kaderhouder({ children }: { children: ReactNode }) {
  const gevolgd = useZicht({ wat: 'kader' });
  return <MetZicht gevolgd={gevolgd}>{(zicht) => <Houder value={zicht}>{children}</Houder>}</MetZicht>;
}

/** The framework as this person sees it. */
export function useKaderzicht(): Kaderzicht {
  const zicht = useContext(Houder);
  if (!zicht) throw new Error('useKader needs a Kaderhouder above it');
  return zicht;
}

/** What the framework in force offers, and how its life areas are called. */
export function useKader(): Huiskader {
  const { geldend, leefgebieden } = useKaderzicht();
  const { zeg } = useTaal();
  return useMemo(() => {
    const namen = new Map(leefgebieden.map(({ code, naam }) => [code, naam]));
    return {
      geldend,
      gebieden: leefgebieden,
      gebiednaam: (code) => {
        const naam = namen.get(code);
        return naam ? zeg(naam) : code;
      },
    };
  }, [geldend, leefgebieden, zeg]);
}
