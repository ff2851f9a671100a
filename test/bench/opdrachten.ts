import { io, type Socket } from 'socket.io-client';
import { type Bezoeker, bezoek, logIn } from '../support/bezoeker.ts';
import { midden, start } from './huizen.ts';
import type { Meting } from './journaal.ts';
import { kijk } from './kijker.ts';
import type { Proefgegevens } from './proefhuis.ts';

const RONDES = 3;

/** Calls `doe` for so many milliseconds, with so many waiting at once; resolves with how often a second. */
async function tempo(lopers: readonly (() => Promise<unknown>)[], ms: number): Promise<number> {
  let aantal = 0;
  const begin = performance.now();
  const einde = begin + ms;
  await Promise.all(
    lopers.map(async (doe) => {
      while (performance.now() < einde) {
        await doe();
        aantal += 1;
      }
    }),
  );
  return (aantal / (performance.now() - begin)) * 1000;
}

const tekst = 'Een oordeel van gewone lengte, zoals mensen dat opschrijven.';

async function oordeelt(wie: Bezoeker, casus: string): Promise<void> {
  const antwoord = await wie.doe({ type: 'doel.beoordeel', casus, past: true, reden: tekst });
  if (!antwoord.aanvaard) throw new Error(JSON.stringify(antwoord));
}

async function kaleLijnen(poort: number, aantal: number): Promise<Socket[]> {
  return Promise.all(
    Array.from({ length: aantal }, async () => {
      const lijn = io(`http://localhost:${poort}`, { transports: ['websocket'], forceNew: true });
      await new Promise<void>((klaar) => lijn.once('connect', klaar));
      return lijn;
    }),
  );
}

/**
 * Accepted commands a second through the real server and socket: authenticated, judged, durable, and seen by ten
 * followers; against bare Socket.IO that only echoes, or that echoes after one synced append of the same bytes.
 */
export async function meetOpdrachten(): Promise<Meting[]> {
  const echt = await start<Proefgegevens>('proefhuis', 30_777);
  const kaal = await start<{ klaar: true }>('kaalhuis', 30_778);
  const { adres, casussen, publiek } = echt.gegevens;
  const schrijvers = await Promise.all(casussen.map((_, i) => bezoek(adres, publiek[i % publiek.length] ?? '')));
  const kijkers = await Promise.all(publiek.map(async (persoon) => kijk(adres, await logIn(adres, persoon))));
  for (const kijker of kijkers) {
    for (const casus of casussen) kijker.stuur('volg', { volger: casus, onderwerp: { wat: 'casus', casus } });
  }
  const lijnen = await kaleLijnen(30_778, 64);
  const [eerste] = schrijvers;
  const [lijn] = lijnen;
  const [casus] = casussen;
  if (!eerste || !lijn || casus === undefined) throw new Error('het proefhuis is leeg');
  const inhoud = {
    type: 'doel.beoordeel',
    casus,
    past: true,
    reden: tekst,
    opdracht: 'x'.repeat(36),
    zegel: 'x'.repeat(400),
  };

  const uit: Record<'alleen' | 'bewaar' | 'samen' | 'echo', number[]> = { alleen: [], bewaar: [], samen: [], echo: [] };
  for (let ronde = 0; ronde < RONDES; ronde += 1) {
    uit.bewaar.push(await tempo([() => lijn.emitWithAck('bewaar', inhoud)], 2_000));
    uit.alleen.push(await tempo([() => oordeelt(eerste, casus)], 2_000));
    uit.echo.push(
      await tempo(
        lijnen.map((een) => () => een.emitWithAck('echo', inhoud)),
        3_000,
      ),
    );
    uit.samen.push(
      await tempo(
        schrijvers.map((een, i) => () => oordeelt(een, casussen[i] ?? '')),
        3_000,
      ),
    );
  }
  for (const een of lijnen) een.disconnect();
  for (const { lijn: een } of schrijvers) een.disconnect();
  for (const kijker of kijkers) kijker.weg();
  await Promise.all([echt.stop(), kaal.stop()]);
  return [
    rij('één client wacht op elk antwoord; grens: echo + fdatasync', midden(uit.bewaar), 1, 1),
    rij(
      'één client: opdracht aanvaard, bewaard, 10 kijkers',
      midden(uit.alleen),
      midden(uit.alleen) / midden(uit.bewaar),
      0.5,
    ),
    rij('64 clients; grens: kale echo', midden(uit.echo), 1, 1),
    rij('64 clients op 64 casussen, 10 kijkers elk', midden(uit.samen), midden(uit.samen) / midden(uit.echo), 0.2),
  ];
}

const rij = (naam: string, waarde: number, ratio: number, grens: number): Meting => ({
  naam,
  waarde,
  eenheid: 'per seconde',
  ratio,
  grens,
});
