import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserpad, browservlaggen, maakProefserver } from '../support/server.ts';
import { luisterend } from './gast.ts';
import { staat } from './keuring.ts';

const server = maakProefserver(30_703);
let browser: Browser;

beforeAll(async () => {
  await server.start();
  browser = await chromium.launch({ executablePath: browserpad(), args: browservlaggen });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await server.stop();
});

/** The words of what has the focus: its label when it has one, else its text. */
const opFocus = (blad: Page): Promise<string> =>
  blad.evaluate(() => {
    const element = document.activeElement;
    return `${element?.getAttribute('aria-label') ?? element?.textContent ?? ''}`.trim();
  });

/** Tabs on until the focus is where it should be, as somebody without a mouse would. */
async function tabTot(blad: Page, er: () => Promise<boolean>, wat: string): Promise<void> {
  for (let stap = 0; stap < 120; stap += 1) {
    await blad.keyboard.press('Tab');
    if (await er()) return;
  }
  throw new Error(`met Tab niet te bereiken: ${wat}`);
}

const tabNaar = (blad: Page, woorden: RegExp): Promise<void> =>
  tabTot(blad, async () => woorden.test(await opFocus(blad)), String(woorden));

async function druk(blad: Page, woorden: RegExp): Promise<void> {
  await tabNaar(blad, woorden);
  await blad.keyboard.press('Enter');
}

/** In through the front door with Tab and Enter only. */
async function binnen(naam: string): Promise<{ blad: Page; fouten: string[] }> {
  const { blad, fouten } = await luisterend(
    await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL', reducedMotion: 'reduce' }),
  );
  await blad.goto(server.adres);
  await staat(blad);
  await druk(blad, new RegExp(naam.split(' ')[0] ?? naam));
  await blad.getByRole('banner').getByText(naam).first().waitFor();
  await blad.getByRole('heading', { level: 2, name: 'Overleggen' }).waitFor();
  return { blad, fouten };
}

async function aanTafel(naam: string): Promise<{ blad: Page; fouten: string[] }> {
  const gast = await binnen(naam);
  await druk(gast.blad, /Open de casustafel/);
  await gast.blad.waitForURL(/\/tafel\//);
  await gast.blad
    .getByRole('region', { name: /Besluiten/ })
    .or(gast.blad.getByText('Ligt nu voor'))
    .first()
    .waitFor();
  return gast;
}

const opVerzenden = (blad: Page): Promise<boolean> =>
  blad.evaluate(() => document.activeElement?.matches('dialog button[type=submit]') ?? false);

/** Sends the open dialog as it is. */
async function bevestig(blad: Page): Promise<void> {
  await blad.getByRole('dialog').waitFor();
  await tabTot(blad, () => opVerzenden(blad), 'de knop die verstuurt');
  await blad.keyboard.press('Enter');
  await blad.getByRole('dialog').waitFor({ state: 'detached' });
}

const knop = (blad: Page, naam: RegExp) => blad.getByRole('main').getByRole('button', { name: naam }).first();

test('who has only a keyboard gives a stance, raises a hand and finds the keys', async () => {
  const { blad, fouten } = await aanTafel('Femke Bos');
  const gedrukt = (naam: RegExp) => expect.poll(() => knop(blad, naam).getAttribute('aria-pressed'));

  await blad.keyboard.press('o');
  await gedrukt(/^Onthouding/).toBe('true');
  await blad.keyboard.press('a');
  await gedrukt(/^Akkoord/).toBe('true');
  await gedrukt(/^Onthouding/).toBe('false');

  // An objection asks for words; leaving that dialog changes nothing.
  await blad.keyboard.press('b');
  await blad.getByRole('dialog').getByRole('textbox').first().waitFor();
  await blad.keyboard.press('Escape');
  await blad.getByRole('dialog').waitFor({ state: 'detached' });
  await gedrukt(/^Akkoord/).toBe('true');

  await blad.keyboard.press('h');
  await knop(blad, /hand omlaag/i).waitFor();
  await blad.keyboard.press('h');
  await knop(blad, /hand op/i).waitFor();

  await blad.keyboard.press('?');
  await blad.getByRole('dialog').getByText('Shift + Esc').waitFor();
  // Under an open dialog the keys of the table are silent.
  await blad.keyboard.press('o');
  await blad.keyboard.press('Escape');
  await blad.getByRole('dialog').waitFor({ state: 'detached' });
  await gedrukt(/^Akkoord/).toBe('true');
  expect(fouten).toEqual([]);
});

test('single keys can be switched off, and stay off', async () => {
  const { blad } = await aanTafel('Joris Smit');
  await blad.keyboard.press('?');
  const schakel = blad.getByRole('dialog').getByRole('checkbox');
  await schakel.waitFor();
  await tabTot(blad, () => blad.evaluate(() => document.activeElement instanceof HTMLInputElement), 'de schakelaar');
  await blad.keyboard.press('Space');
  await blad.keyboard.press('Escape');
  await blad.reload();
  await knop(blad, /^Akkoord/).waitFor();
  await blad.keyboard.press('a');
  await blad.keyboard.press('h');
  await knop(blad, /hand op/i).waitFor();
  expect(await knop(blad, /^Akkoord/).getAttribute('aria-pressed')).toBe('false');
});

test('the chair gives the floor with S and goes on with N, as far as the rules allow', async () => {
  const { blad, fouten } = await aanTafel('Noor de Vries');
  const spreker = () => blad.locator('.spreker').textContent();
  const stap = () => blad.locator('.bob [aria-current=step]').textContent();
  expect(await spreker()).toContain('Sara El Amrani');
  await blad.keyboard.press('s');
  await expect.poll(spreker).toContain('Daan Visser');

  // As long as a decision lies on the table N is refused, with the reason on the screen.
  await blad.keyboard.press('n');
  await blad.getByText('Er ligt nog een besluit op tafel').first().waitFor();
  expect(await stap()).toContain('Besluitvorming');
  await druk(blad, /^Neem het voorstel terug/);
  await bevestig(blad);
  await blad.getByText('Er ligt nog een besluit op tafel').first().waitFor({ state: 'detached' });
  await blad.keyboard.press('n');
  await expect.poll(stap).toContain('Afronding');
  expect(fouten).toEqual([]);
});

test('a form by keyboard: what is wrong is said first and leads to its field; Esc gives the focus back', async () => {
  const { blad, fouten } = await binnen('Noor de Vries');
  await druk(blad, /Marga Driessen/);
  await blad.waitForURL(/\/casus\//);
  await staat(blad);
  await tabNaar(blad, /^Vraag om uitleg/);
  await blad.keyboard.press('Enter');
  const dialoog = blad.getByRole('dialog');
  await dialoog.waitFor();
  await blad.keyboard.press('Escape');
  await dialoog.waitFor({ state: 'detached' });
  expect(await opFocus(blad)).toMatch(/^Vraag om uitleg/);

  await blad.keyboard.press('Enter');
  await dialoog.waitFor();
  await tabTot(blad, () => opVerzenden(blad), 'de knop die verstuurt');
  await blad.keyboard.press('Enter');
  await dialoog.getByRole('alert').waitFor();
  expect(await blad.evaluate(() => document.activeElement?.querySelectorAll('[role=alert] a').length)).toBe(1);
  await blad.keyboard.press('Tab');
  await blad.keyboard.press('Enter');
  const veld = dialoog.getByRole('textbox').first();
  expect(await veld.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await veld.getAttribute('aria-invalid')).toBe('true');

  await blad.keyboard.type('Welke afspraken zijn er al?');
  await tabTot(blad, () => opVerzenden(blad), 'de knop die verstuurt');
  await blad.keyboard.press('Enter');
  await dialoog.waitFor({ state: 'detached' });
  await blad.getByText('Welke afspraken zijn er al?').first().waitFor();
  expect(fouten).toEqual([]);
});

test('language and colours are changed by keyboard and remembered', async () => {
  const { blad } = await binnen('Daan Visser');
  const isDonker = () => blad.evaluate(() => document.documentElement.matches('.ma-theme--color-scheme-dark'));
  expect(await isDonker()).toBe(false);
  await druk(blad, /^English$/);
  await blad.getByRole('heading', { level: 2, name: 'Conferences' }).waitFor();
  await druk(blad, /Daan Visser/);
  await tabNaar(blad, /^Dark/);
  await blad.keyboard.press('Enter');
  await expect.poll(isDonker).toBe(true);
  await blad.reload();
  await blad.getByRole('heading', { level: 2, name: 'Conferences' }).waitFor();
  expect(await blad.locator('html').getAttribute('lang')).toBe('en');
  expect(await isDonker()).toBe(true);
});
