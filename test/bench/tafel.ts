import { bezoek, logIn } from '../support/bezoeker.ts';
import { deel, start } from './huizen.ts';
import type { Meting } from './journaal.ts';
import { kijk, type LichteKijker } from './kijker.ts';
import type { Proefgegevens } from './proefhuis.ts';

/** The first changes, before the loops run at speed, do not count. */
const OPWARMEN = 20;
const KEER = 150;
const rust = (): Promise<void> => new Promise((klaar) => setTimeout(klaar, 100));

/**
 * Waits until each of these viewers got something; resolves with how long it took for the last one, in ms. Throws when
 * one gets nothing.
 */
async function totLaatste(kijkers: readonly LichteKijker[], roep: () => void): Promise<number> {
  const begin = performance.now();
  const klaar = Promise.all(kijkers.map((kijker) => kijker.volgende()));
  roep();
  let wekker: NodeJS.Timeout | undefined;
  const teLaat = new Promise<never>((_, mislukt) => {
    wekker = setTimeout(() => mislukt(new Error('niet iedere kijker kreeg de verandering')), 10_000);
  });
  await Promise.race([klaar, teLaat]).finally(() => clearTimeout(wekker));
  return performance.now() - begin;
}

/**
 * One change on a table with thirty viewers in six roles, each their own view: time until the last one has it. The
 * reference is one bare Socket.IO broadcast, to as many lines, of as many bytes as a viewer's view holds on average.
 * Only what changed travels, so beside it stands a broadcast of as few bytes as that: what one loop can do at best when
 * it judges nothing and keeps nothing.
 */
export async function meetTafel(): Promise<Meting[]> {
  const echt = await start<Proefgegevens>('proefhuis', 30_779);
  const kaal = await start<{ klaar: true }>('kaalhuis', 30_780);
  const { adres, tafel } = echt.gegevens;
  const gasten = await Promise.all(tafel.mensen.map(async (persoon) => kijk(adres, await logIn(adres, persoon))));
  for (const gast of gasten)
    gast.stuur('volg', { volger: 'tafel', onderwerp: { wat: 'tafel', overleg: tafel.overleg } });
  await new Promise((klaar) => setTimeout(klaar, 1_000));
  const gemiddeld = () => Math.round(gasten.reduce((som, gast) => som + gast.grootte(), 0) / gasten.length);
  const geheel = gemiddeld();
  const lijnen = await Promise.all(gasten.map(() => kijk('http://localhost:30780')));
  const spreker = await bezoek(adres, tafel.mensen[2] ?? '');
  const { overleg } = tafel;
  let vraagt = false;
  const verander = async (): Promise<number> => {
    vraagt = !vraagt;
    const gedaan: Promise<unknown>[] = [];
    const duur = await totLaatste(gasten, () => {
      gedaan.push(
        spreker.doe(
          vraagt ? { type: 'overleg.vraagWoord', overleg, soort: 'vraag' } : { type: 'overleg.trekWoordIn', overleg },
        ),
      );
    });
    await Promise.all(gedaan);
    return duur;
  };
  const roep = (bytes: number) => totLaatste(lijnen, () => lijnen[0]?.stuur('roep', bytes));
  await verander();
  const verschil = gemiddeld();
  const tijden = { eigen: [] as number[], geheel: [] as number[], verschil: [] as number[] };
  for (let keer = 0; keer < OPWARMEN + KEER; keer += 1) {
    // A person's pace, for all: a burst is gathered on purpose, and this measures one change.
    await rust();
    tijden.geheel.push(await roep(geheel));
    await rust();
    tijden.verschil.push(await roep(verschil));
    await rust();
    tijden.eigen.push(await verander());
  }
  for (const een of [...lijnen, ...gasten]) een.weg();
  spreker.lijn.disconnect();
  await Promise.all([echt.stop(), kaal.stop()]);
  const p = (wat: keyof typeof tijden, welk: number) => deel(tijden[wat].slice(OPWARMEN), welk);
  return [
    rij(`kale omroep van een zicht (${geheel} bytes), p50`, p('geheel', 0.5), 1, 1),
    rij(`kale omroep van een verschil (${verschil} bytes), p50`, p('verschil', 0.5), 1, 1),
    rij(
      'tafel, 30 kijkers in 6 rollen, ieder het eigen zicht: p50 (hoogstens)',
      p('eigen', 0.5),
      p('eigen', 0.5) / p('geheel', 0.5),
      1.6,
    ),
    rij('kale omroep van een zicht, p99', p('geheel', 0.99), 1, 1),
    rij('kale omroep van een verschil, p99', p('verschil', 0.99), 1, 1),
    rij('tafel p99 (hoogstens)', p('eigen', 0.99), p('eigen', 0.99) / p('geheel', 0.99), 2),
  ];
}

const rij = (naam: string, waarde: number, ratio: number, grens: number): Meting => ({
  naam,
  waarde,
  eenheid: 'ms',
  ratio,
  grens,
});
