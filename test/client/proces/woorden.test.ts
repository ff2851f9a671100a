import { describe, expect, test } from 'vitest';
import { bundels } from '../../../client/proces/bundels.ts';
import { alsMermaid } from '../../../client/proces/mermaid.ts';
import { alsSvg } from '../../../client/proces/svg.ts';
import { kaartsoorten, tekening } from '../../../machines/tekening.ts';
import { opgemaakt, woordenVan } from '../../support/tekenen.ts';

const gevallen = kaartsoorten.flatMap((soort) => (['nl', 'en'] as const).map((welke) => ({ soort, welke })));

describe.each(gevallen)('$soort in $welke', ({ soort, welke }) => {
  const getekend = tekening(soort);

  test('has words for every state, command and choice', async () => {
    const woorden = await woordenVan(soort, welke);
    const kaal = [
      ...getekend.staten.filter(({ id }) => woorden.staat(id) === id).map(({ id }) => id),
      ...getekend.wegen.filter((weg) => woorden.weg(weg) === weg.type).map(({ type }) => type),
      ...getekend.wegen.flatMap(({ keuze, ...weg }) => {
        const woord = woorden.keuze({ ...weg, keuze });
        return woord !== null && keuze !== null && woord.includes(keuze.soort) ? [keuze.soort] : [];
      }),
    ];
    expect(kaal).toEqual([]);
    expect(woorden.naam).not.toContain('proces.');
  });

  test('is told as Mermaid with every state and every way once', async () => {
    const tekst = alsMermaid(getekend, await woordenVan(soort, welke));
    const regels = tekst.split('\n').map((regel) => regel.trim());
    expect(regels[0]).toBe('stateDiagram-v2');
    const namen = regels.flatMap((regel) => /^state "[^"]+" as (\w+)$/.exec(regel)?.[1] ?? []);
    expect(namen.sort()).toEqual(getekend.staten.map(({ id }) => id.replaceAll('.', '_')).sort());
    const pijlen = regels.flatMap((regel) => /^(\w+) --> (\w+) : [^:;#"{}]+$/.exec(regel)?.slice(1).join(' ') ?? []);
    const echt = getekend.wegen.flatMap(({ van, naar }) =>
      naar === null || van === '' ? [] : [`${van} ${naar}`.replaceAll('.', '_')],
    );
    expect(pijlen.sort()).toEqual(echt.sort());
    expect(tekst.split('{').length).toBe(tekst.split('}').length);
    expect(regels.filter((regel) => regel.endsWith('--> [*]')).length).toBe(
      getekend.staten.filter(({ einde }) => einde).length,
    );
  });
});

test.each(kaartsoorten)('%s as SVG stands by itself and says what it is', async (soort) => {
  const getekend = tekening(soort);
  const { gevouwen } = await opgemaakt(soort);
  const svg = alsSvg(gevouwen, 'Een titel & meer', 'Een <uitleg>');
  expect(svg).toContain('<title id="titel">Een titel &amp; meer</title>');
  expect(svg).toContain('<desc id="uitleg">Een &lt;uitleg&gt;</desc>');
  expect(svg).not.toMatch(/<script|<style|style=|@import|NaN|undefined|https?:\/\/(?!www\.w3\.org)/);
  expect(svg.match(/marker-end/g)?.length ?? 0).toBe(bundels(getekend).filter(({ sprong }) => !sprong).length);
  // Every element that opens also closes.
  const open: string[] = [];
  for (const [, sluit, naam = '', eigen] of svg.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
    if (sluit) expect(open.pop()).toBe(naam);
    else if (!eigen) open.push(naam);
  }
  expect(open).toEqual([]);
});
