import { io, type Socket } from 'socket.io-client';
import { type Bezoeker, bezoek } from '../support/bezoeker.ts';
import { deel, start } from './huizen.ts';
import type { Meting } from './journaal.ts';
import type { Proefgegevens } from './proefhuis.ts';

const KEER = 100;
const rust = (): Promise<void> => new Promise((klaar) => setTimeout(klaar, 100));

/** Waits until each of these lines got a message; resolves with how long it took for the last one, in ms. */
async function totLaatste(lijnen: readonly Socket[], roep: () => void): Promise<number> {
  const begin = performance.now();
  const klaar = Promise.all(lijnen.map((lijn) => new Promise<void>((gehoord) => lijn.once('zicht', () => gehoord()))));
  roep();
  await klaar;
  return performance.now() - begin;
}

/**
 * One change on a table with thirty viewers in six roles, each their own view: time until the last one has it; against
 * one bare Socket.IO broadcast of as many bytes to as many lines.
 */
export async function meetTafel(): Promise<Meting[]> {
  const echt = await start<Proefgegevens>('./proefhuis.ts', 30_779);
  const kaal = await start<{ klaar: true }>('./kaalhuis.ts', 30_780);
  const { adres, tafel } = echt.gegevens;
  const gasten = await Promise.all(tafel.mensen.map((persoon) => bezoek(adres, persoon)));
  let bytes = 0;
  let voorbeeld: unknown = null;
  for (const { lijn, volg } of gasten) {
    lijn.once('zicht', (bericht) => {
      bytes = JSON.stringify(bericht).length;
      voorbeeld = bericht;
    });
    await volg('tafel', { wat: 'tafel', overleg: tafel.overleg });
  }
  await new Promise((klaar) => setTimeout(klaar, 500));
  const lijnen = await Promise.all(
    gasten.map(async () => {
      const lijn = io('http://localhost:30780', { transports: ['websocket'], forceNew: true });
      await new Promise<void>((klaar) => lijn.once('connect', klaar));
      return lijn;
    }),
  );
  // A real view, so that the listening side has the same to read.
  const vulling = structuredClone(voorbeeld);
  const eigen: number[] = [];
  const omroep: number[] = [];
  const [, , spreker] = gasten as [Bezoeker, Bezoeker, Bezoeker];
  for (let keer = 0; keer < KEER; keer += 1) {
    // A person's pace, for both: a burst is gathered on purpose, and this measures one change.
    await rust();
    omroep.push(await totLaatste(lijnen, () => lijnen[0]?.emit('roep', vulling)));
    const hand = keer % 2 === 0;
    const opdracht = hand
      ? ({ type: 'overleg.vraagWoord', overleg: tafel.overleg, soort: 'vraag' } as const)
      : ({ type: 'overleg.trekWoordIn', overleg: tafel.overleg } as const);
    await rust();
    eigen.push(
      await totLaatste(
        gasten.map(({ lijn }) => lijn as Socket),
        () => void spreker.doe(opdracht),
      ),
    );
  }
  for (const een of [...lijnen, ...gasten.map(({ lijn }) => lijn)]) een.disconnect();
  await Promise.all([echt.stop(), kaal.stop()]);
  const rij = (naam: string, waarde: number, ratio: number, grens: number): Meting => ({
    naam,
    waarde,
    eenheid: 'ms',
    ratio,
    grens,
  });
  const p = (welk: number) => [deel(omroep.slice(20), welk), deel(eigen.slice(20), welk)] as const;
  const [kaal50, eigen50] = p(0.5);
  const [kaal99, eigen99] = p(0.99);
  return [
    rij(`tafel, 30 kijkers, ${bytes} bytes elk: kale omroep p50`, kaal50, 1, 1),
    rij('tafel, 30 kijkers in 6 rollen, ieder het eigen zicht: p50 (hoogstens)', eigen50, eigen50 / kaal50, 1.6),
    rij('kale omroep p99', kaal99, 1, 1),
    rij('tafel p99 (hoogstens)', eigen99, eigen99 / kaal99, 2),
  ];
}
