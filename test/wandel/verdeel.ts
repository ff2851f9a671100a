import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { brandpunten } from '../support/brandpunten.ts';
import { samen, type Uitkomst } from '../support/wandeling.ts';

/** Walks every focus, as many at once as there are cores. Each process takes the next one when it is done. */
export async function wandelVerdeeld(snel: boolean): Promise<Uitkomst> {
  const rij = brandpunten.map(({ naam }) => naam);
  const aantal = Math.min(availableParallelism(), rij.length);
  return samen((await Promise.all(Array.from({ length: aantal }, () => werk(rij, snel)))).flat());
}

/** One process, until the queue is empty. What goes wrong in it goes wrong here. */
function werk(rij: string[], snel: boolean): Promise<Uitkomst[]> {
  const pad = fileURLToPath(new URL('./werker.ts', import.meta.url));
  // Almost all that a walk makes dies young: room for it saves a tenth.
  const execArgv = ['--max-semi-space-size=32', '--import', 'tsx'];
  const werker = fork(pad, { execArgv, serialization: 'advanced' });
  const gezien: Uitkomst[] = [];
  return new Promise((klaar, mis) => {
    const volgende = () => {
      const naam = rij.shift();
      if (naam !== undefined) werker.send({ naam, snel });
      else werker.disconnect();
    };
    werker.on('error', mis);
    werker.on('exit', (code) => (code === 0 ? klaar(gezien) : mis(new Error(`een wandeling stopte met ${code}`))));
    werker.on('message', (uitkomst: Uitkomst) => {
      gezien.push(uitkomst);
      volgende();
    });
    volgende();
  });
}
