import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const normen = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
const opties = JSON.stringify({ runOnly: { type: 'tag', values: normen }, resultTypes: ['violations'] });

/** Waits until what changed has been drawn. */
export async function getekend(blad: Page): Promise<void> {
  await blad.evaluate(async () => {
    const beeld = () => new Promise((klaar) => requestAnimationFrame(klaar));
    await beeld();
    await beeld();
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}

/** Waits until the screen stands: its heading is there, nothing loads any more and the letters are in. */
export async function staat(blad: Page): Promise<void> {
  await blad.locator('h1').first().waitFor();
  await blad.locator('.laadt').waitFor({ state: 'detached' });
  await blad.evaluate(async () => void (await document.fonts.ready));
}

/** Switches the language with the button in the header, also when a dialog lies over it. */
export async function wisselTaal(blad: Page, taal: 'nl' | 'en'): Promise<void> {
  if ((await blad.locator('html').getAttribute('lang')) === taal) return;
  await blad.locator(`.kop__knop[lang=${taal}]`).dispatchEvent('click');
  await blad.locator(`html[lang=${taal}]`).waitFor();
}

/** All that is wrong with the screen, or the part of it that lies on top, as it stands now: one readable line each; empty when it is good. */
async function keur(blad: Page, deel: string, metAxe: boolean): Promise<string[]> {
  await getekend(blad);
  const koppen = await blad.locator('h1').count();
  const oefen = await blad.locator('.oefen__woord').isVisible();
  return [
    ...(koppen === 1 ? [] : [`${koppen} h1's`]),
    ...(oefen ? [] : ['geen oefenmerk te zien']),
    ...(await schuiftOpzij(blad)),
    ...(metAxe ? await volgensAxe(blad, deel) : []),
  ];
}

/**
 * Every language, theme and width, one switch at a time. Axe, which is dear, looks at half of them: so that each language
 * is seen in each theme, each theme at each width and each width in each language.
 */
const proeven = [
  ['nl', 'light', 1440, true],
  ['nl', 'dark', 1440, false],
  ['en', 'dark', 1440, true],
  ['en', 'light', 1440, false],
  ['en', 'light', 390, true],
  ['en', 'dark', 390, false],
  ['nl', 'dark', 390, true],
  ['nl', 'light', 390, false],
] as const;

/** Looks at a page in every way it can be shown, by the switches themselves; leaves it wide, light and in Dutch. */
export async function keurOveral(blad: Page, deel = 'html'): Promise<string[]> {
  const fouten: string[] = [];
  await staat(blad);
  for (const [taal, kleur, breedte, metAxe] of proeven) {
    await blad.setViewportSize({ width: breedte, height: breedte === 390 ? 844 : 900 });
    await blad.emulateMedia({ colorScheme: kleur });
    await wisselTaal(blad, taal);
    fouten.push(...(await keur(blad, deel, metAxe)).map((een) => `${taal} ${kleur} ${breedte}: ${een}`));
  }
  await blad.setViewportSize({ width: 1440, height: 900 });
  return fouten;
}

async function schuiftOpzij(blad: Page): Promise<string[]> {
  const teveel = await blad.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return teveel > 0 ? [`schuift ${teveel} pixels opzij`] : [];
}

async function volgensAxe(blad: Page, deel: string): Promise<string[]> {
  if (!(await blad.evaluate('typeof axe === "object"'))) await blad.evaluate(axe.source);
  const { violations } = await blad.evaluate<AxeResults>(`axe.run('${deel}', ${opties})`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary.split('\n').at(1)?.trim()}`,
    ),
  );
}

/** The words of which seats of the table lie under something else: another seat, the header or what is below it. */
export async function bedekteZetels(blad: Page): Promise<string[]> {
  return blad.evaluate(() => {
    const vak = (element: Element) => element.getBoundingClientRect();
    const raakt = (een: DOMRect, ander: DOMRect) =>
      een.left < ander.right - 1 &&
      ander.left < een.right - 1 &&
      een.top < ander.bottom - 1 &&
      ander.top < een.bottom - 1;
    const woorden = [...document.querySelectorAll('.zetel__woorden')];
    const randen = [...document.querySelectorAll('.tafelkop, .tafel__voor > *, .agendastrook, .zetel__kop > *')];
    return woorden.flatMap((zetel) =>
      [...randen, ...woorden]
        .filter((ander) => ander !== zetel && raakt(vak(zetel), vak(ander)))
        .map((ander) => `${zetel.textContent} onder ${ander.className} ${ander.textContent?.slice(0, 20)}`),
    );
  });
}
