import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** What a field of a form is filled with: a text, the label of a choice, or several labels. */
export type Ingevuld = string | readonly string[];

/** One person in a browser of their own, and everything the server ever sent them. */
export interface Gast {
  naam: string;
  blad: Page;
  /** Every frame and every answer this browser received, as text. */
  ontvangen(): string;
  fouten: string[];
  /** Presses a button by its words; fills and sends the form when there is one. */
  doe(knop: string | RegExp, velden?: Record<string, Ingevuld>): Promise<void>;
  vulIn(velden: Record<string, Ingevuld>): Promise<void>;
  /** Sends the open form and waits until it was accepted. */
  verstuur(): Promise<void>;
  naar(pad: string): Promise<void>;
  ziet(tekst: string | RegExp): Promise<void>;
  zietNiet(tekst: string | RegExp): Promise<void>;
}

const WACHT = 10_000;

/** Comes in through the front door, as a person would. */
export async function komBinnen(browser: Browser, adres: string, naam: string): Promise<Gast> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL' });
  const { blad, fouten, ontvangen } = await luisterend(context);
  await blad.goto(adres);
  await blad
    .getByRole('button', { name: new RegExp(naam.split(' ')[0] ?? naam) })
    .first()
    .click();
  await blad.getByRole('heading', { level: 1 }).first().waitFor({ timeout: WACHT });
  await blad.getByRole('banner').getByText(naam).first().waitFor({ timeout: WACHT });
  return gast(naam, adres, blad, fouten, ontvangen);
}

/** A page of which every answer and every fault is kept, also what its security policy stopped. */
export async function luisterend(context: BrowserContext) {
  const blad = await context.newPage();
  // Sooner than the test itself gives up: then it says where.
  blad.setDefaultTimeout(1.5 * WACHT);
  const binnen: string[] = [];
  const fouten: string[] = [];
  await blad.exposeFunction('schending', (wat: string) => void fouten.push(`CSP: ${wat}`));
  await blad.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      Reflect.get(window, 'schending')(`${effectiveDirective} ${blockedURI} ${sample}`),
    ),
  );
  blad.on('websocket', (lijn) => lijn.on('framereceived', ({ payload }) => void binnen.push(String(payload))));
  blad.on('response', (antwoord) => {
    if (!antwoord.url().includes('/api/')) return;
    antwoord.text().then(
      (tekst) => void binnen.push(tekst),
      () => undefined,
    );
  });
  blad.on('pageerror', (fout) => void fouten.push(fout.message));
  blad.on('console', (regel) => {
    // A server that is killed on purpose is no fault of the page.
    if (regel.type() === 'error' && !/ERR_CONNECTION|WebSocket/.test(regel.text())) fouten.push(regel.text());
  });
  return { blad, fouten, ontvangen: () => binnen.join('\n') };
}

function gast(naam: string, adres: string, blad: Page, fouten: string[], ontvangen: () => string): Gast {
  const dialoog = () => blad.getByRole('dialog');
  const vulIn = async (velden: Record<string, Ingevuld>): Promise<void> => {
    for (const [veld, waarde] of Object.entries(velden)) await vul(dialoog(), veld, waarde);
  };
  const verstuur = async (): Promise<void> => {
    await dialoog()
      .locator('button[type=submit]:not([aria-disabled=true])')
      .click({ timeout: 3 * WACHT });
    await dialoog().waitFor({ state: 'detached', timeout: 3 * WACHT });
  };
  const lees = async (): Promise<string> => (await blad.getByRole('main').allInnerTexts()).join(' ');
  return {
    naam,
    blad,
    fouten,
    ontvangen,
    vulIn,
    verstuur,
    async doe(knop, velden) {
      await blad.getByRole('button', { name: knop }).and(blad.locator(':not([aria-disabled=true])')).first().click();
      if (velden === undefined) return;
      await dialoog().waitFor({ timeout: WACHT });
      await vulIn(velden);
      await verstuur();
    },
    async naar(pad) {
      await blad.goto(`${adres}${pad}`);
      await blad.getByRole('main').waitFor({ timeout: WACHT });
    },
    ziet: (tekst) => expect.poll(lees, { timeout: WACHT }).toMatch(alsPatroon(tekst)),
    zietNiet: (tekst) => expect.poll(lees, { timeout: WACHT }).not.toMatch(alsPatroon(tekst)),
  };
}

const alsPatroon = (tekst: string | RegExp): RegExp =>
  typeof tekst === 'string' ? new RegExp(tekst.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')) : tekst;

/** Fields are found by their name, choices by what stands beside them. */
async function vul(vorm: Locator, naam: string, waarde: Ingevuld): Promise<void> {
  const veld = vorm.locator(`[id$="-${naam}"]`).first();
  await veld.waitFor({ timeout: WACHT });
  const soort = await veld.evaluate(({ tagName }) => tagName);
  if (soort === 'SELECT') await veld.selectOption({ label: String(waarde) });
  else if (soort === 'FIELDSET') {
    for (const een of [waarde].flat()) await veld.getByLabel(new RegExp(een)).first().check();
  } else await veld.fill(String(waarde));
}
