import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserpad, browservlaggen, maakProefserver } from '../support/server.ts';
import { type Gast, komBinnen, luisterend } from './gast.ts';
import { bedekteZetels, getekend, keurOveral, staat, wisselTaal } from './keuring.ts';

const server = maakProefserver(30_702);
const gasten = new Map<string, Pick<Gast, 'blad' | 'fouten'>>();
const adressen = new Map<string, string>();
let browser: Browser;

const NOOR = 'Noor de Vries';
const DAAN = 'Daan Visser';
const MILA = 'Mila Jansen';
const INEKE = 'Ineke Mulder';
const LOTTE = 'Lotte Bakker';
const SARA = 'Sara El Amrani';
const KARIN = 'Karin Postma';

/** Who looks, and where: a path, or the name on a link of the first screen of the procesregisseur. */
interface Scherm {
  wie: string;
  waar: string;
  /** What to do before looking. */
  doe?: (blad: Page) => Promise<void>;
  /** What lies over the rest: then only that is looked at. */
  deel?: string;
}

const schermen: Record<string, Scherm> = {
  voordeur: { wie: '', waar: '/' },
  'spelregels, voor iedereen': { wie: '', waar: '/spelregels' },
  'spelregels met het kader open': { wie: DAAN, waar: '/spelregels?tekst=bezwaar', doe: openKader },
  'werkvoorraad van de procesregisseur': { wie: NOOR, waar: '/' },
  'werkvoorraad van een professional': { wie: DAAN, waar: '/' },
  'casus in aanmelding': { wie: NOOR, waar: 'Chantal Hoekstra' },
  'casus in triage, met verschil van inzicht': { wie: NOOR, waar: 'Marga Driessen' },
  'casus bij het delingsbesluit, met uitzonderingen': { wie: NOOR, waar: 'Ferry Blom' },
  'casus op tafel, voor een professional': { wie: DAAN, waar: 'Jeroen Verhulst' },
  'casus in uitvoering': { wie: MILA, waar: 'Ilse Brandsma' },
  'casus die naar andere hulp gaat': { wie: NOOR, waar: 'Wim Scholten' },
  'casus die iemand overneemt': { wie: MILA, waar: 'Wim Scholten' },
  'casus waarin in een crisis is gedeeld': { wie: NOOR, waar: 'Hanna Vermeer' },
  'casus met verzoeken, voor het contactpunt': { wie: INEKE, waar: 'Ilse Brandsma' },
  'afgeschermde casus, voor wie erover beslist': { wie: LOTTE, waar: 'afgeschermd' },
  'afgeschermde casus, voor het contactpunt': { wie: INEKE, waar: 'afgeschermd' },
  'vraag of een gegeven mag blijven': { wie: SARA, waar: 'afgeschermd' },
  'tafel van de voorzitter': { wie: NOOR, waar: 'tafel 0' },
  'tafel van wie bezwaar heeft': { wie: DAAN, waar: 'tafel 0' },
  'tafel voor het begin': { wie: NOOR, waar: 'tafel 1' },
  'tafel met een agendapunt dat gesloten is': { wie: MILA, waar: 'tafel 1' },
  'mijn overleg': { wie: DAAN, waar: '/mijn' },
  'afwegingskader voor wie het leest': { wie: DAAN, waar: '/beheer/kader' },
  'afwegingskader voor wie een versie voorstelde': { wie: KARIN, waar: '/beheer/kader' },
  'afwegingskader in voorbereiding': { wie: KARIN, waar: '/beheer/kader', doe: beginMetGeldend },
  'het proces in beeld': { wie: DAAN, waar: '/proces', doe: inBeeld },
  'het proces in woorden': { wie: DAAN, waar: '/proces?blad=woorden' },
  'het proces in een tabel': { wie: DAAN, waar: '/proces?kaart=besluit&blad=tabel' },
  'waar een casus staat, in beeld': { wie: NOOR, waar: 'Jeroen Verhulst', doe: waarStaanWe },
  'niet gevonden': { wie: DAAN, waar: '/casus/00000000-0000-4000-8000-000000000000' },
  'formulier met fouten': { wie: DAAN, waar: 'tafel 0', doe: formulierMetFouten, deel: 'dialog' },
  'toetsen van de tafel': { wie: DAAN, waar: 'tafel 0', doe: (blad) => blad.keyboard.press('?'), deel: 'dialog' },
  'menu van de persoon': {
    wie: DAAN,
    waar: '/',
    doe: (blad) => blad.locator('.kop__persoon').click(),
    deel: '#persoonmenu',
  },
};

async function openKader(blad: Page): Promise<void> {
  await blad.locator('.kader__meer > summary').click();
  await blad.locator('.kader__meer table').first().waitFor();
}

async function beginMetGeldend(blad: Page): Promise<void> {
  await blad.getByRole('button', { name: /^(Begin met wat nu geldt|Start from what is in force)$/ }).click();
  await blad.locator('.kader__concept').waitFor();
}

async function inBeeld(blad: Page): Promise<void> {
  await blad.locator('.react-flow__node').first().waitFor();
}

/** With the explanation of an arrow open. */
async function waarStaanWe(blad: Page): Promise<void> {
  await blad.getByRole('link', { name: 'Waar staan we' }).click();
  await inBeeld(blad);
  await blad.locator('[data-id="casusoverleg.besluitvorming>casusoverleg.afronding"]').focus();
  await blad.keyboard.press('Enter');
  await blad.locator('.detail').waitFor();
}

async function formulierMetFouten(blad: Page): Promise<void> {
  await blad.getByRole('button', { name: 'Bied informatie aan' }).first().click();
  await blad.locator('dialog button[type=submit]').click();
  await blad.locator('dialog').getByRole('alert').waitFor();
}

beforeAll(async () => {
  await server.start();
  browser = await chromium.launch({ executablePath: browserpad(), args: browservlaggen });
  for (const naam of [NOOR, DAAN, MILA, INEKE, KARIN, LOTTE, SARA])
    gasten.set(naam, await komBinnen(browser, server.adres, naam));
  gasten.set('', await luisterend(await browser.newContext({ locale: 'nl-NL' })));
  await vindAdressen(wie(NOOR).blad);
  const afgeschermd = wie(LOTTE).blad.locator('details a[href^="/casus/"]').first();
  adressen.set('afgeschermd', (await afgeschermd.getAttribute('href')) ?? '');
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await server.stop();
});

function wie(naam: string): Pick<Gast, 'blad' | 'fouten'> {
  const gast = gasten.get(naam);
  if (!gast) throw new Error(`${naam} is niet binnen`);
  return gast;
}

async function vindAdressen(blad: Page): Promise<void> {
  await blad.getByRole('link', { name: /Hoekstra/ }).waitFor();
  for (const link of await blad.locator('main a[href^="/casus/"]').all()) {
    const naam = (await link.textContent())?.replace(/^ZV-\w{5}/, '') ?? '';
    adressen.set(naam, (await link.getAttribute('href')) ?? '');
  }
  const tafels = await blad.getByRole('link', { name: 'Open de casustafel' }).all();
  for (const [nummer, link] of tafels.entries()) {
    adressen.set(`tafel ${nummer}`, (await link.getAttribute('href')) ?? '');
  }
}

/** Opens a screen as its viewer would find it: a wide light screen in Dutch. */
async function open({ wie: naam, waar, doe }: Scherm): Promise<Pick<Gast, 'blad' | 'fouten'>> {
  const { blad, fouten } = wie(naam);
  await blad.setViewportSize({ width: 1440, height: 900 });
  await blad.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await blad.goto(new URL(adressen.get(waar) ?? waar, server.adres).href);
  await staat(blad);
  await wisselTaal(blad, 'nl');
  await doe?.(blad);
  return { blad, fouten };
}

test.each(Object.keys(schermen))('%s: light and dark, Dutch and English, wide and narrow', async (naam) => {
  const scherm = schermen[naam];
  if (!scherm) throw new Error(naam);
  const { blad, fouten } = await open(scherm);
  const mis = await keurOveral(blad, scherm.deel);
  expect([...mis, ...fouten.splice(0)]).toEqual([]);
});

test.each(['voorzitter', 'professional'])('at the table of the %s each seat can be read', async (soort) => {
  const naam = soort === 'voorzitter' ? NOOR : DAAN;
  const mis: string[] = [];
  for (const waar of ['tafel 0', 'tafel 1']) {
    const { blad } = await open({ wie: naam, waar });
    for (const [width, height] of [
      [1440, 900],
      [1920, 1080],
      [1280, 720],
    ] as const) {
      await blad.setViewportSize({ width, height });
      await getekend(blad);
      mis.push(...(await bedekteZetels(blad)).map((regel) => `${waar} ${width}: ${regel}`));
    }
  }
  expect(mis).toEqual([]);
});
