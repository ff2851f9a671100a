import { randomUUID } from 'node:crypto';
import { setTimeout as na } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Gebeurtenis, Opdracht } from '../../../machines/gebeurtenissen.ts';
import type { Onderwerp } from '../../../machines/protocol.ts';
import { maakCasussen } from '../../../server/casussen/casussen.ts';
import * as route from '../../../server/demo/route.ts';
import { maakVerteller } from '../../../server/demo/verteller.ts';
import type { Journaal } from '../../../server/journal/journaal.ts';
import { geheugenJournaal } from '../../../server/journal/openen.ts';
import { register } from '../../support/huisproef.ts';
import { verhaal } from '../../support/verhalen.ts';
import { type Afgang, bewaakAfgang } from './steun/afgang.ts';
import { eenmaal, type Ingelogd, type Lijn, openHuis, type Proefhuis, roep } from './steun/huis.ts';

/** How often it is tried in all; `TERUGNAMES=1000 npx vitest run --project huis test/server/deuren/terugname.test.ts`. */
const KEREN = Number(process.env.TERUGNAMES ?? 100);
/** In one house, before its casus grows larger than any in life. */
const PER_HUIS = 20;

const noor = 'noor.devries';
const amir = 'amir.haddad';
const daan = 'daan.visser';
const sara = 'sara.elamrani';
const mila = 'mila.jansen';
const drukte = ['femke.bos', 'lotte.bakker'];

const wijzen = ['neemTerug', 'beeindig', 'trekIn', 'uitloggen'] as const;
type Wijze = (typeof wijzen)[number];
/** Each way has somebody of its own, so that all are tried at once and what one still has is no leak to another. */
const lezers: Record<Wijze, string> = {
  neemTerug: daan,
  beeindig: 'lotte.bakker',
  trekIn: mila,
  uitloggen: 'femke.bos',
};

/** A journal that answers as one on another machine does: each question takes a moment, and never the same. */
function traag<G>(echt: Journaal<G>): Journaal<G> {
  let keer = 0;
  const straks = async <T>(antwoord: Promise<T>): Promise<T> => {
    const gekregen = await antwoord;
    keer += 1;
    await na((keer * 7) % 5);
    return gekregen;
  };
  return {
    ...echt,
    lees: (...gevraagd) => straks(echt.lees(...gevraagd)),
    overzicht: (...gevraagd) => straks(echt.overzicht(...gevraagd)),
    voegToe: (...gevraagd) => straks(echt.voegToe(...gevraagd)),
  };
}

interface Plaats {
  huis: Proefhuis;
  afgang: Afgang;
  agenda: route.Agenda;
  toegang: Map<string, Ingelogd>;
  doe(persoon: string, opdracht: Opdracht): Promise<string>;
}

/** A table in beeldvorming, in a house of which every byte that leaves is seen. */
async function opTafel(maak: (echt: Journaal<Gebeurtenis>) => Journaal<Gebeurtenis>): Promise<Plaats> {
  const journaal = await geheugenJournaal<Gebeurtenis>();
  const nu = () => new Date();
  const agenda = await route.aanTafel(maakVerteller(journaal, register, nu()), verhaal, 'beeldvorming');
  const casussen = maakCasussen({ journaal: maak(journaal), register, nu, willekeurig: randomUUID });
  const huis = await openHuis({ casussen, nu, omgeving: { GRENZEN_MAAL: '1000' } });
  const afgang = bewaakAfgang(huis.huis.http);
  const toegang = new Map<string, Ingelogd>();
  for (const persoon of [noor, amir, sara, mila, ...drukte]) toegang.set(persoon, await huis.login(persoon));
  return {
    ...{ huis, afgang, agenda, toegang },
    async doe(persoon, opdracht) {
      const wie = toegang.get(persoon);
      const antwoord = await huis.stuur('POST', '/api/opdracht', { ...opdracht, opdracht: randomUUID() }, wie);
      if (antwoord.status !== 200) throw new Error(`${persoon} ${opdracht.type}: ${antwoord.tekst}`);
      return (JSON.parse(antwoord.tekst) as { nieuw: string }).nieuw;
    },
  };
}

/** Whatever is done meanwhile, over and over, until it is stopped. */
function blijf(werk: () => Promise<unknown>): () => Promise<void> {
  let verder = true;
  const klaar = (async () => {
    while (verder) await werk();
  })();
  return () => {
    verder = false;
    return klaar;
  };
}

/** Others ask the floor and let it go, and improve the words of something of their own: the table and the casus move. */
async function druk({ doe, agenda: { casus, overleg } }: Plaats): Promise<() => Promise<void>> {
  const eigen = await doe(mila, bied(casus, 'Elke week de post.'));
  await doe(amir, geefVrij(casus, eigen, daan));
  const stoppen = [
    ...drukte.map((persoon) =>
      blijf(async () => {
        await doe(persoon, { type: 'overleg.vraagWoord', overleg, soort: 'vraag' });
        await doe(persoon, { type: 'overleg.trekWoordIn', overleg });
      }),
    ),
    blijf(() =>
      doe(mila, { type: 'vrijgave.verbeter', casus, item: eigen, tekst: `Elke week de post ${randomUUID()}.` }),
    ),
  ];
  return async () => void (await Promise.all(stoppen.map((stop) => stop())));
}

const bied = (casus: string, tekst: string): Opdracht => ({
  ...{ type: 'vrijgave.bied', casus, tekst, regisseurLeest: false, rechtmatigVerkregen: true },
  omschrijving: { leefgebied: 'huisvesting', categorie: 'huisvesting', niveau: 2, doel: 'Het plan.', vraag: 'Waar?' },
});

const geefVrij = (casus: string, item: string, aan: string): Opdracht => ({
  ...{ type: 'vrijgave.geefVrij', casus, item, ontvangers: [aan], grondslag: 'wgs231' },
  ...{ noodzaak: 'Nodig voor het plan.', subsidiariteit: 'Minder kan niet.', proportionaliteit: 'Past hierbij.' },
});

interface Kijker {
  wie: Ingelogd;
  lijn: Lijn;
  onderwerpen: readonly Onderwerp[];
}

async function kijker({ huis, agenda: { casus, overleg } }: Plaats, persoon: string): Promise<Kijker> {
  const wie = await huis.login(persoon);
  const lijn = huis.lijn(wie);
  await eenmaal(lijn, 'connect');
  const onderwerpen: Onderwerp[] = [{ wat: 'casus', casus }, { wat: 'tafel', overleg }, { wat: 'mijn' }];
  for (const onderwerp of onderwerpen) await roep(lijn, 'volg', { volger: onderwerp.wat, onderwerp });
  return { wie, lijn, onderwerpen };
}

/** Asks for everything again and again, so that content is under way at any moment. */
function vraagMaarDoor({ huis }: Plaats, { wie, lijn, onderwerpen }: Kijker): () => Promise<void> {
  const perVraag = onderwerpen.flatMap((onderwerp) => [
    blijf(async () => {
      // A line that was cut answers no more; what it was sent counts all the same.
      if (lijn.connected) await roep(lijn, 'volg', { volger: onderwerp.wat, onderwerp }).catch(() => undefined);
      await na(4);
    }),
    blijf(async () => {
      await huis.stuur('POST', '/api/zicht', { onderwerp }, wie);
      await na(4);
    }),
  ]);
  return async () => void (await Promise.all(perVraag.map((stop) => stop())));
}

/** Takes it back in this way; resolves with what stands in the acknowledgement and in nothing else that leaves. */
async function neemTerug(plaats: Plaats, wijze: Wijze, item: string, { wie }: Kijker): Promise<string> {
  const { agenda, doe, huis } = plaats;
  const { casus } = agenda;
  if (wijze === 'neemTerug') return doe(amir, { type: 'vrijgave.neemTerug', casus, item, van: [lezers[wijze]] });
  if (wijze === 'beeindig') return doe(amir, { type: 'vrijgave.beeindig', casus, item });
  if (wijze === 'trekIn') return doe(sara, { type: 'vrijgave.trekIn', casus, item });
  expect(await huis.stuur('DELETE', '/api/sessie', undefined, wie)).toMatchObject({ status: 204 });
  return 'HTTP/1.1 204';
}

interface Uitkomst {
  wijze: Wijze;
  /** How often the content left before, and after the acknowledgement had left. */
  voor: number;
  na: number;
}

/** One item that is given, opened, asked for without end, and taken back. */
async function eenKeer(plaats: Plaats, wijze: Wijze, nummer: number): Promise<Uitkomst> {
  const { agenda, afgang, doe } = plaats;
  const kanarie = `kanarie ${nummer} ${randomUUID()}`;
  const item = await doe(sara, bied(agenda.casus, kanarie));
  await doe(amir, geefVrij(agenda.casus, item, lezers[wijze]));
  const daar = await kijker(plaats, lezers[wijze]);
  await roep(daar.lijn, 'opdracht', { type: 'vrijgave.open', casus: agenda.casus, item, opdracht: randomUUID() });
  const stop = vraagMaarDoor(plaats, daar);
  await na(10 + (nummer % 7) * 3);
  const teken = await neemTerug(plaats, wijze, item, daar);
  // Longer than changes are gathered for, so that a view that was waiting has left too.
  await na(200);
  await stop();
  daar.lijn.disconnect();
  return { wijze, ...afgang.tel(kanarie, teken) };
}

async function probeer(
  keren: number,
  maak: (echt: Journaal<Gebeurtenis>) => Journaal<Gebeurtenis>,
): Promise<Uitkomst[]> {
  const uitkomsten: Uitkomst[] = [];
  for (let nummer = 0; nummer < keren; nummer += PER_HUIS) {
    const plaats = await opTafel(maak);
    const stop = await druk(plaats);
    for (let i = nummer; i < Math.min(keren, nummer + PER_HUIS); i += wijzen.length) {
      plaats.afgang.begin();
      uitkomsten.push(...(await Promise.all(wijzen.map((wijze, welk) => eenKeer(plaats, wijze, i + welk)))));
    }
    await stop();
  }
  return uitkomsten;
}

/**
 * The promise: when the acknowledgement of what took it back (or of the logging out) has been handed to the network, no
 * byte of the content is handed to the network any more, on any connection, over HTTP or socket. What was handed over
 * before may still be on its way. It is read off at the sockets of the server itself, in the order in which it writes.
 */
describe('what was taken back leaves the house no more, under load', () => {
  test.each([
    ['a journal at hand', (echt: Journaal<Gebeurtenis>) => echt],
    ['a journal that takes its time', traag<Gebeurtenis>],
  ] as const)('%s', async (naam, maak) => {
    const sinds = performance.now();
    const uitkomsten = await probeer(KEREN / 2, maak);
    const ervoor = uitkomsten.reduce((som, een) => som + een.voor, 0);
    const seconden = ((performance.now() - sinds) / 1000).toFixed(1);
    process.stdout.write(`terugname (${naam}): ${uitkomsten.length} keer, ${ervoor} maal ervoor, in ${seconden} s\n`);
    // Otherwise nothing was tried.
    expect(uitkomsten.filter(({ voor }) => voor === 0)).toEqual([]);
    expect(uitkomsten.filter((een) => een.na > 0)).toEqual([]);
  });
});
