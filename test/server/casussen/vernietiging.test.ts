import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Werkvoorraadzicht } from '../../../machines/zicht/soorten.ts';
import * as route from '../../../server/demo/route.ts';
import { opSchijf } from '../../support/huisproef.ts';
import { kanarie, verhaal } from '../../support/verhalen.ts';

const bestanden = (map: string): string[] => readdirSync(map).map((naam) => readFileSync(join(map, naam), 'latin1'));

test('a refused report cannot be read again by anybody; the reporter keeps the answer, in codes', async () => {
  const { map, proef, heropen } = await opSchijf();
  const casus = await route.aanmelding(proef.verteller, verhaal);
  await proef.doe('noor.devries', { type: 'casus.weiger', casus, reden: 'pastNietBijDoel', advies: 'wijkagent' });
  await expect(proef.journaal.lees(casus)).rejects.toThrow();
  expect(await proef.zie('noor.devries', { wat: 'casus', casus })).toBeNull();
  const later = await heropen();
  for (const pad of [later]) {
    expect(await pad.zie('femke.bos', { wat: 'casus', casus })).toBeNull();
    const lijst = await pad.zie<Werkvoorraadzicht>('femke.bos', { wat: 'werkvoorraad' });
    expect(lijst?.regels).toEqual([]);
    expect(lijst?.terugkoppelingen).toMatchObject([{ reden: 'pastNietBijDoel', advies: 'wijkagent' }]);
    const ander = await pad.zie<Werkvoorraadzicht>('joris.smit', { wat: 'werkvoorraad' });
    expect(ander?.terugkoppelingen).toEqual([]);
  }
  expect(await later.journaal.verifieer()).toEqual([]);
  for (const inhoud of bestanden(map)) {
    expect(inhoud).not.toContain(kanarie('aanleiding'));
    expect(inhoud).not.toContain('femke.bos');
  }
});

test('a crash between refusing and destroying is finished at the next start', async () => {
  const { proef, heropen } = await opSchijf();
  const casus = await route.aanmelding(proef.verteller, verhaal);
  const { vernietig } = proef.journaal;
  // As if the power went out right after the refusal was durable.
  proef.journaal.vernietig = () => Promise.reject(new Error('stroom weg'));
  await expect(
    proef.doe('noor.devries', { type: 'casus.weiger', casus, reden: 'onterecht', advies: 'geen' }),
  ).rejects.toThrow('stroom weg');
  proef.journaal.vernietig = vernietig;
  const later = await heropen();
  expect((await later.journaal.stromen()).map(({ vernietigd }) => vernietigd)).toEqual([false]);
  await later.casussen.herstel();
  expect((await later.journaal.stromen()).map(({ vernietigd }) => vernietigd)).toEqual([true]);
});
