import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import type { Opdrachttype } from '../../machines/gebeurtenissen.ts';
import type { Casuszicht } from '../../machines/zicht/soorten.ts';
import { Opdrachtknop } from '../opdrachten/Opdrachtknop.tsx';
import { useZicht } from '../verbinding/useZicht.ts';

type Bekend = Record<string, Casuszicht | null>;
const Houder = createContext<Bekend>({});

interface CasussenHouderProps {
  casussen: string[];
  children: ReactNode;
}

/** Follows each of these casussen once, so that every line on the page can offer what may be done about it. */
export function CasussenHouder({ casussen, children }: CasussenHouderProps) {
  const [bekend, zet] = useState<Bekend>({});
  const meld = useCallback((casus: string, zicht: Casuszicht | null) => zet((er) => ({ ...er, [casus]: zicht })), []);
  return (
    <Houder value={bekend}>
      {casussen.map((casus) => (
        <Volger key={casus} casus={casus} meld={meld} />
      ))}
      {children}
    </Houder>
  );
}

function Volger({ casus, meld }: { casus: string; meld: (casus: string, zicht: Casuszicht | null) => void }) {
  const { zicht } = useZicht({ wat: 'casus', casus });
  useEffect(() => meld(casus, zicht), [casus, zicht, meld]);
  return null;
}

interface CasusknoppenProps {
  casus: string;
  over: string;
  /** Which steps, the first being the one to take. */
  typen: readonly Opdrachttype[];
}

/** The buttons about one part of a casus: those the server offers now, and no others. */
export function Casusknoppen({ casus, over, typen }: CasusknoppenProps) {
  const zicht = useContext(Houder)[casus];
  if (!zicht) return null;
  const knoppen = typen.flatMap((type) =>
    zicht.mogelijk.filter((een) => een.type === type && een.kan && (een.over ?? '') === over),
  );
  if (knoppen.length === 0) return null;
  return (
    <div className="rij">
      {knoppen.map((een, plek) => (
        <Opdrachtknop
          key={een.type}
          mogelijkheid={een}
          casus={zicht}
          klein
          soort={plek === 0 && een.type === typen[0] ? 'gewoon' : 'stil'}
        />
      ))}
    </div>
  );
}
