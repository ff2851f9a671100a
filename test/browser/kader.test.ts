import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inhoudVan } from '../../machines/kader/kader.ts';
import { voorbeeld } from '../../machines/kader/voorbeeld.ts';
import { browserpad, browservlaggen, maakProefserver } from '../support/server.ts';
import { type Gast, komBinnen } from './gast.ts';

const server = maakProefserver(30_704);
let browser: Browser;
let karin: Gast;
let omar: Gast;

beforeAll(async () => {
  await server.start();
  browser = await chromium.launch({ executablePath: browserpad(), args: browservlaggen });
  karin = await komBinnen(browser, server.adres, 'Karin Postma');
  omar = await komBinnen(browser, server.adres, 'Omar Yildiz');
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await server.stop();
});

const over = (dagen: number): string => new Date(Date.now() + dagen * 86_400_000).toISOString().slice(0, 10);

const bestand = (kader: unknown) => ({
  ...{ name: 'kader.json', mimeType: 'application/json' },
  buffer: Buffer.from(JSON.stringify(kader)),
});

test('who proposed a version reads why they cannot ratify it, and who did not can', async () => {
  await karin.ziet('Versie Rivierenland-2 wacht op een tweede persoon');
  await karin.ziet('Wie een versie voorstelt, kan die niet zelf bekrachtigen.');
  await omar.doe('Bekrachtig deze versie', {
    door: 'gemeenteraad van Rivierenstad',
    besluitnummer: 'RV-2026-077',
    vastgesteldOp: over(-3),
    geldtVanaf: over(10),
  });
  await karin.zietNiet('Versie Rivierenland-2 wacht op een tweede persoon');
  await karin.ziet('gemeenteraad van Rivierenstad, RV-2026-077');
  await karin.ziet('Gaat nog in');
  await karin.ziet('Versie Rivierenland-1');
});

test('a file that is no framework is refused with the path of what is wrong, and one that is can be proposed', async () => {
  const kies = karin.blad.locator('input[type=file]');
  const goed = { ...inhoudVan(voorbeeld), versie: 'Rivierenland-3' };
  await kies.setInputFiles({ ...bestand(goed), buffer: Buffer.from('{ "versie": ') });
  await karin.ziet('Dit bestand is geen JSON.');
  const { bewaren: _bewaren, ...zonder } = goed.termijnen;
  await kies.setInputFiles(bestand({ ...goed, termijnen: zonder, extra: 1 }));
  await karin.ziet('termijnen.bewaren');
  await karin.ziet('extra');
  await kies.setInputFiles(bestand(goed));
  await karin.blad.getByLabel('Gast, Casusoverleg').selectOption('5');
  await karin.blad.getByLabel('Wat verandert er en waarom?').fill('Gasten krijgen meer te horen.');
  const stelVoor = karin.blad.getByRole('button', { name: 'Stel een versie voor' });
  await stelVoor.click();
  await karin.ziet('Niveau 5 ligt nooit op de gedeelde tafel');
  await karin.blad.getByLabel('Gast, Casusoverleg').selectOption('3');
  await stelVoor.click();
  await omar.ziet('Versie Rivierenland-3 wacht op een tweede persoon');
});

test('nobody saw a fault', () => {
  expect([...karin.fouten, ...omar.fouten]).toEqual([]);
});
