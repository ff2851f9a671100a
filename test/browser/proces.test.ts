import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserpad, browservlaggen, maakProefserver } from '../support/server.ts';
import { type Gast, komBinnen } from './gast.ts';
import { getekend, staat } from './keuring.ts';

const server = maakProefserver(30_704);
let browser: Browser;
let noor: Gast;
let sara: Gast;

beforeAll(async () => {
  await server.start();
  browser = await chromium.launch({ executablePath: browserpad(), args: browservlaggen });
  noor = await komBinnen(browser, server.adres, 'Noor de Vries');
  sara = await komBinnen(browser, server.adres, 'Sara El Amrani');
  for (const { blad } of [noor, sara]) await blad.emulateMedia({ reducedMotion: 'reduce' });
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await server.stop();
});

/** The first time the worker must be fetched and made ready. */
const GETEKEND = 40_000;

const knoop = (blad: Page, id: string) => blad.locator(`.react-flow__node[data-id="${id}"]`);
const pijl = (blad: Page, id: string) => blad.locator(`.react-flow__edge[data-id="${id}"]`);

/** Opens the drawing of the casus that lies on the table, from the caseload. */
async function bijCasus({ blad }: Gast): Promise<void> {
  await blad.goto(server.adres);
  await blad
    .getByRole('link', { name: /Jeroen Verhulst/ })
    .first()
    .click();
  await blad.waitForURL(/\/casus\//);
  await blad.getByRole('link', { name: 'Waar staan we' }).click();
  await knoop(blad, 'casusoverleg').waitFor({ timeout: GETEKEND });
  await staat(blad);
  await getekend(blad);
}

const opFocus = (blad: Page): Promise<string> =>
  blad.evaluate(() => {
    const element = document.activeElement;
    return `${element?.getAttribute('aria-label') ?? element?.textContent ?? ''}`.trim();
  });

test('the picture is laid out beside the page, from our own file, and everything in it stands somewhere', async () => {
  const { blad, fouten } = noor;
  const werkers: string[] = [];
  blad.on('worker', (werker) => void werkers.push(werker.url()));
  await blad.getByRole('link', { name: 'Zo werkt het' }).click();
  await knoop(blad, 'casusoverleg').waitFor({ timeout: GETEKEND });
  expect(werkers.map((url) => new URL(url).origin)).toEqual([server.adres]);
  const plekken = await blad.locator('.react-flow__node').evaluateAll((alle) =>
    alle.map((een) => {
      const { x, y } = een.getBoundingClientRect();
      return `${Math.round(x)} ${Math.round(y)}`;
    }),
  );
  expect(plekken.length).toBeGreaterThan(30);
  expect(new Set(plekken).size).toBe(plekken.length);
  // Without a casus nothing stands anywhere, and nothing was asked of the server about one.
  expect(await blad.locator('.vlak--nu, .is-kan, .is-gelopen').count()).toBe(0);
  await blad.getByLabel('Wat wilt u zien?').selectOption('item');
  await knoop(blad, 'vrijgegeven').waitFor();
  expect(fouten).toEqual([]);
}, 90_000);

test('by keyboard alone to an arrow, its rules and back', async () => {
  const { blad, fouten } = noor;
  await bijCasus(noor);
  await blad.getByRole('tab', { name: 'Beeld' }).focus();
  for (let stap = 0; stap < 60 && !/^Meld een signaal: van/.test(await opFocus(blad)); stap += 1) {
    await blad.keyboard.press('Tab');
  }
  expect(await opFocus(blad)).toMatch(/^Meld een signaal: van Nog geen casus naar Signaal/);
  // Along the way with the arrow keys, to the state and on.
  await blad.keyboard.press('ArrowRight');
  expect(await opFocus(blad)).toMatch(/^Signaal, nog te bekijken/);
  await knoop(blad, 'casusoverleg.besluitvorming').focus();
  await blad.keyboard.press('ArrowRight');
  expect(await opFocus(blad)).toMatch(/^Ga naar: Afronding: van .* naar .*Kan nog niet/);
  await blad.keyboard.press('Enter');
  const uitleg = blad.locator('.detail');
  await uitleg.getByText('Er ligt nog een besluit op tafel').waitFor();
  await uitleg.getByText(/R-37/).waitFor();
  expect(await opFocus(blad)).toBe('Ga naar: Afronding');
  await blad.keyboard.press('Escape');
  await uitleg.waitFor({ state: 'detached' });
  await expect.poll(() => opFocus(blad)).toMatch(/^Ga naar: Afronding: van/);
  expect(fouten).toEqual([]);
}, 90_000);

test('two people who look at the same casus see as much of the truth as is theirs', async () => {
  await bijCasus(noor);
  await bijCasus(sara);
  const verder = 'casusoverleg.besluitvorming>casusoverleg.afronding';
  await pijl(noor.blad, verder).click({ force: true });
  await noor.blad.locator('.detail').getByText('Ontbreekt nog').waitFor();
  await pijl(sara.blad, verder).click({ force: true });
  await sara.blad.locator('.detail').getByText('Doet een ander').waitFor();
  expect(await sara.blad.locator('.detail').innerText()).not.toMatch(/Ontbreekt nog|In orde/);
  // Sara came in at the invitation: what was before that is not hers to see walked.
  expect(await noor.blad.locator('.is-gelopen').count()).toBeGreaterThan(10);
  const gelopen = await sara.blad
    .locator('.is-gelopen')
    .evaluateAll((alle) => alle.map((een) => een.getAttribute('data-id') ?? ''));
  expect(gelopen.length).toBeGreaterThan(2);
  expect(gelopen.filter((een) => !/^(uitnodiging|casusoverleg)/.test(een))).toEqual([]);
  expect(await sara.blad.locator('.vlak--geweest[data-id^="triage"]').count()).toBe(0);
  expect([...noor.fouten, ...sara.fouten]).toEqual([]);
}, 90_000);

test('the path is replayed by keyboard, and tells each step', async () => {
  const { blad, fouten } = noor;
  await bijCasus(noor);
  const meldt = () => blad.locator('.spoeler output').innerText();
  expect(await meldt()).toMatch(/\(nu\) Aan tafel: besluitvorming/);
  await blad.getByRole('slider').focus();
  await blad.keyboard.press('Home');
  await expect.poll(meldt).toMatch(/^Stap 1 van \d+ Signaal.* door Femke Bos/);
  expect(await blad.locator('.vlak--nu').getAttribute('data-id')).toBe('signaal');
  // What can be done now is not told of the past.
  expect(await blad.locator('.is-kan, .is-nogNiet').count()).toBe(0);
  await blad.keyboard.press('ArrowRight');
  await expect.poll(() => blad.locator('.vlak--nu').getAttribute('data-id')).toBe('aanmelding.ingediend');
  await blad.getByRole('button', { name: 'Terug naar nu' }).click();
  await expect.poll(() => blad.locator('.vlak--nu').getAttribute('data-id')).toBe('casusoverleg.besluitvorming');
  expect(fouten).toEqual([]);
}, 90_000);

test('the drawing is taken along as picture and as text, with nothing of the casus in it', async () => {
  const { blad, fouten } = noor;
  await bijCasus(noor);
  const haal = async (naam: RegExp): Promise<string> => {
    const [bestand] = await Promise.all([
      blad.waitForEvent('download'),
      blad.getByRole('button', { name: naam }).click(),
    ]);
    return readFileSync(await bestand.path(), 'utf8');
  };
  const svg = await haal(/SVG/);
  const tekst = await haal(/Mermaid/);
  expect(svg).toContain('<title id="titel">Tekening: De casus</title>');
  expect(tekst).toContain('uitnodiging_gepland --> casusoverleg : Open het agendapunt');
  const kenmerk = await blad.locator('h1 .kenmerk').innerText();
  for (const een of [svg, tekst]) expect(een).not.toMatch(new RegExp(`Verhulst|Noor|${kenmerk}|Hier staat`));
  // It can be looked at by itself.
  const los = await blad.context().newPage();
  await los.setContent(svg);
  expect(await los.locator('svg[role=img] text').count()).toBeGreaterThan(60);
  await los.close();
  expect(fouten).toEqual([]);
}, 90_000);
