import type { Mens } from '../../machines/zicht/soorten.ts';
import { Kopje } from '../deel/Persoon.tsx';

/** The people of the house around their table: a picture, not a control. */
export function Rondetafel({ mensen }: { mensen: Mens[] }) {
  const plek = (nummer: number) => {
    const hoek = (nummer / mensen.length) * 2 * Math.PI - Math.PI / 2;
    return { insetInlineStart: `${50 + 42 * Math.cos(hoek)}%`, insetBlockStart: `${50 + 40 * Math.sin(hoek)}%` };
  };
  return (
    <div className="rondetafel" aria-hidden>
      <div className="rondetafel__blad" />
      {mensen.map((mens, nummer) => (
        <span key={mens.persoon} className="rondetafel__stoel" style={plek(nummer)}>
          <Kopje mens={mens} groot />
        </span>
      ))}
    </div>
  );
}
