import type { Lijn } from './lijn.ts';

/** The session ended while somebody was waiting for the line. */
export class Uitgelogd extends Error {}

/** Resolves as soon as the line is up; rejects when the session ends first. */
export function wachtOpLijn(lijn: Lijn, einde: AbortSignal): Promise<void> {
  if (einde.aborted) return Promise.reject(new Uitgelogd());
  if (lijn.connected) return Promise.resolve();
  return new Promise((klaar, mis) => {
    const op = () => {
      einde.removeEventListener('abort', uit);
      klaar();
    };
    const uit = () => {
      lijn.off('connect', op);
      mis(new Uitgelogd());
    };
    lijn.once('connect', op);
    einde.addEventListener('abort', uit, { once: true });
  });
}
