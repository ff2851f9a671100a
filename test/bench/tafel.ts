import { bezoek, logIn } from '../support/bezoeker.ts';
import { deel, start } from './huizen.ts';
import type { Meting } from './journaal.ts';
import { kijk, type LichteKijker } from './kijker.ts';
import type { Proefgegevens } from './proefhuis.ts';

const KEER = 100;
const rust = (): Promise<void> => new Promise((klaar) => setTimeout(klaar, 100));

/** Waits until each of these viewers got something; resolves with how long it took for the last one, in ms. */
async function totLaatste(kijkers: readonly LichteKijker[], roep: () => void): Promise<number> {
  const begin = performance.now();
  const klaar = Promise.all(kijkers.map((kijker) => kijker.volgende()));
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
  const gasten = await Promise.all(tafel.mensen.map(async (persoon) => kijk(adres, await logIn(adres, persoon))));
  for (const gast of gasten)
    gast.stuur('volg', { volger: 'tafel', onderwerp: { wat: 'tafel', overleg: tafel.overleg } });
  await new Promise((klaar) => setTimeout(klaar, 1_000));
  const bytes = gasten[0]?.grootte() ?? 0;
  const lijnen = await Promise.all(gasten.map(() => kijk('http://localhost:30780')));
  const vulling = { zicht: 'x'.repeat(bytes) };
  const spreker = await bezoek(adres, tafel.mensen[2] ?? '');
  const eigen: number[] = [];
  const omroep: number[] = [];
  for (let keer = 0; keer < KEER; keer += 1) {
    // A person's pace, for both: a burst is gathered on purpose, and this measures one change.
    await rust();
    omroep.push(await totLaatste(lijnen, () => lijnen[0]?.stuur('roep', vulling)));
    const { overleg } = tafel;
    const opdracht =
      keer % 2 === 0
        ? ({ type: 'overleg.vraagWoord', overleg, soort: 'vraag' } as const)
        : ({ type: 'overleg.trekWoordIn', overleg } as const);
    await rust();
    eigen.push(await totLaatste(gasten, () => void spreker.doe(opdracht)));
  }
  for (const een of [...lijnen, ...gasten]) een.weg();
  spreker.lijn.disconnect();
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
