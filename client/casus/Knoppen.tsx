import type { Casuszicht } from '../../machines/zicht/soorten.ts';
import { Opdrachtknop } from '../opdrachten/Opdrachtknop.tsx';
import { over } from './mogelijk.ts';

/** The buttons of one part of the casus. */
export function Knoppen({ zicht, deel }: { zicht: Casuszicht; deel: string }) {
  const mogelijk = over(zicht, deel).toSorted((a, b) => Number(b.kan) - Number(a.kan));
  if (mogelijk.length === 0) return null;
  return (
    <div className="knoppen">
      {mogelijk.map((een) => (
        <Opdrachtknop
          key={een.type}
          mogelijkheid={een}
          casus={zicht}
          klein
          soort={een.type === 'standpunt.geef' ? 'hoofd' : 'gewoon'}
        />
      ))}
    </div>
  );
}
