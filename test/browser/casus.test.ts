import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { bouw, browserpad, browservlaggen, maakProefserver } from '../support/server.ts';
import { type Gast, komBinnen } from './gast.ts';

const server = maakProefserver(30_701);
const dag = (over: number): string => new Date(Date.now() + over * 86_400_000).toISOString().slice(0, 10);
let browser: Browser;

beforeAll(async () => {
  bouw();
  await server.start();
  browser = await chromium.launch({ executablePath: browserpad(), args: browservlaggen });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server.stop();
});

const NAAM = 'Proefpersoon Van Dalen';
const ONVRIJ = 'KANARIE-ONVRIJ-51c2';
const VRIJ = 'KANARIE-VRIJ-93ab';
const MELDING = 'KANARIE-MELDING-77d0';

const criteria = (over: string) => ({ a: `${over} a`, b: `${over} b`, c: `${over} c`, d: `${over} d` });
const oordelen = Object.fromEntries(
  ['a', 'b', 'c', 'd'].flatMap((een) => [
    [`voldaan-${een}`, 'Ja'],
    [`reden-${een}`, 'Dat zien wij ook.'],
  ]),
);

/** Shows what the page looked like when a step of the long road failed. */
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  for (const context of browser.contexts()) {
    for (const blad of context.pages())
      await blad.screenshot({ path: join(tmpdir(), `casus-${blad.url().length}-${Date.now()}.png`) });
  }
});

async function open(gast: Gast, casus: string): Promise<void> {
  await gast.naar(`/casus/${casus}`);
  await gast.ziet(NAAM);
}

test('a casus goes from signaal to closed, in the browsers of seven people, through a kill of the server', async () => {
  const binnen = (naam: string) => komBinnen(browser, server.adres, naam);
  const noor = await binnen('Noor de Vries');
  const amir = await binnen('Amir Haddad');
  const femke = await binnen('Femke Bos');
  const joris = await binnen('Joris Smit');
  const lotte = await binnen('Lotte Bakker');
  const sara = await binnen('Sara El Amrani');
  const daan = await binnen('Daan Visser');
  const allen = [noor, amir, femke, joris, lotte, sara, daan];

  // T01-T05: a signal, then a report that does not explain one criterion; screening waits until it does.
  await femke.doe('Meld een signaal', {
    naam: NAAM,
    geboortedatum: '1990-05-05',
    woonplaats: 'Rivierenstad',
    herkomst: 'Professional',
    zorg: 'Verslaving',
  });
  await femke.ziet(NAAM);
  const casus = new URL(femke.blad.url()).pathname.split('/').at(-1) ?? '';
  const melding = {
    aanleiding: MELDING,
    doel: 'Samen een plan maken voor wonen en zorg.',
    ...criteria('Uitleg'),
    eigenInzet: 'Twee gesprekken aan huis.',
    betrokkeneGeinformeerd: 'Nee',
    juistheid: 'gecontroleerd',
  };
  await femke.doe('Meld een casus aan', { ...melding, d: '' });
  await open(noor, casus);
  await noor.ziet('Bij een of meer van de vier criteria ontbreekt de toelichting');
  await noor.doe('Vraag een aanvulling', { vraag: 'Wilt u criterium d toelichten?' });
  await femke.ziet('Wilt u criterium d toelichten?');
  await femke.doe('Vul de aanmelding aan', { d: 'Zorg en politie samen.', juistheid: 'gecontroleerd' });
  const noodzaak = 'Alleen wat voor deze stap nodig is.';
  await noor.doe('Leg de screening vast', { inRegio: 'Ja', anderRegime: 'Nee', noodzaak });
  await joris.naar(`/casus/${casus}`);
  await joris.zietNiet(NAAM);
  await noor.doe('Zet in triage', { deelnemers: ['Femke Bos', 'Joris Smit', 'Lotte Bakker'], noodzaak });
  // Who had no role and now has one sees it come, without asking again.
  await joris.ziet(NAAM);

  // T08: purpose first, then whether anybody knows the person; three causes, one answer.
  await noor.ziet('Nog geen publieke deelnemer heeft geoordeeld dat het doel past');
  await open(lotte, casus);
  await lotte.doe('Geef uw eerste oordeel', { past: 'Ja', reden: 'Meer gebieden, meer ketens.' });
  await open(amir, casus);
  await amir.doe('Stel een uitvraag', { aan: ['Sara El Amrani', 'Daan Visser'], vraag: 'Kent u deze persoon?' });
  for (const wie of [sara, daan]) await open(wie, casus);
  await daan.doe('Beantwoord de uitvraag', { bekend: '^(Ja|Bekend)', sinds: dag(-200) });
  await sara.doe('Geef geen antwoord', {});
  await amir.ziet('Geen gegevens beschikbaar');
  expect(amir.ontvangen()).not.toContain('geweigerd');

  // T09: judged by each, with an objection that holds the step until it is withdrawn.
  for (const wie of [femke, joris, lotte]) await wie.doe('Beoordeel de criteria', oordelen);
  await noor.doe('Stel een classificatie voor', { klasse: '^Multiprobleem', reden: 'Alle vier vervuld.' });
  await joris.doe('Geef uw standpunt', { standpunt: '^Bezwaar', reden: 'Eerst met het wijkteam praten.' });
  await lotte.ziet('Er staat een bezwaar open');
  await joris.doe('Geef uw standpunt', { standpunt: '^Akkoord' });
  await lotte.doe('Stel de classificatie vast', { motivering: 'Alle criteria zijn vervuld.' });

  // T10-T12: decided to share, told, invited, planned.
  await femke.doe('Leg de toestemming vast', {
    soort: '[Hh]ulp',
    omvang: 'Bespreken en een plan maken',
    gegeven: 'Ja',
    gevraagdOp: dag(0),
  });
  const weging = { noodzaak, subsidiariteit: 'Minder hielp niet.', proportionaliteit: 'Het weegt op.' };
  await noor.doe('Stel een delingsbesluit voor', {
    ...weging,
    waarborgen: 'Alleen aan wie genoemd is.',
    rechten: 'Inzage en bezwaar.',
    grondslag: 'Wgs 2.31',
    categorieen: ['Woonsituatie', 'Gezondheid'],
    ontvangers: ['Lotte Bakker', 'Daan Visser', 'Sara El Amrani'],
    niveau: 'conclusie',
    totEnMet: dag(60),
    burgerversie: 'Wij praten met elkaar over u om te helpen.',
  });
  await lotte.doe('Onderteken het delingsbesluit', {});
  await femke.doe('Leg het informeren vast', { kanaal: 'Gesprek', op: dag(0) });
  await noor.doe('Stel de gasten voor', {
    genodigden: ['Femke Bos', 'Lotte Bakker', 'Sara El Amrani', 'Daan Visser'],
    'reden-femke.bos': 'Kent de buurt.',
    'reden-lotte.bakker': 'Namens het college.',
    'reden-sara.elamrani': 'Behandelt.',
    'reden-daan.visser': 'Houdt toezicht.',
  });
  await lotte.ziet('Kent de buurt.');
  await lotte.doe('Geef uw standpunt', { standpunt: '^Akkoord' });
  await lotte.doe('Stel de gasten vast', {});
  await noor.doe('Leg de uitnodiging vast', { kanaal: 'Brief', op: dag(0) });
  await noor.doe('Plan het overleg', { dag: dag(0), tijd: '14:00', minuten: '45', plaats: 'Zaal 1' });
  await noor.ziet('Zaal 1');
  expect(allen.flatMap(({ fouten }) => fouten)).toEqual([]);
}, 240_000);
void [ONVRIJ, VRIJ];
