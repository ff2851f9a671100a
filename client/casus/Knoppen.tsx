import type { Opdrachttype } from '../../machines/gebeurtenissen.ts';
import type { Casuszicht, Mogelijkheid } from '../../machines/zicht/soorten.ts';
import { Opdrachtknop } from '../opdrachten/Opdrachtknop.tsx';
import { over } from './mogelijk.ts';

/** What is asked of this person comes first and stands out. */
const eerst: readonly Opdrachttype[] = ['vrijgave.open', 'standpunt.geef', 'crisis.motiveer', 'crisis.herzie'];

/** The buttons of one part of the casus. */
export function Knoppen({ zicht, deel }: { zicht: Casuszicht; deel: string }) {
  const rang = ({ kan, type }: Mogelijkheid) => Number(kan) * 2 + Number(eerst.includes(type));
  const mogelijk = over(zicht, deel).toSorted((a, b) => rang(b) - rang(a));
  if (mogelijk.length === 0) return null;
  return (
    <div className="knoppen">
      {mogelijk.map((een) => (
        <Opdrachtknop
          key={een.type}
          mogelijkheid={een}
          casus={zicht}
          klein
          soort={eerst.includes(een.type) ? 'hoofd' : 'gewoon'}
        />
      ))}
    </div>
  );
}
