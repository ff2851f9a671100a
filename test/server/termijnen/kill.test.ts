import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import * as route from '../../../server/demo/route.ts';
import { opSchijf } from '../../support/huisproef.ts';
import { verhaal } from '../../support/verhalen.ts';

const KIND = fileURLToPath(new URL('wekkendKind.ts', import.meta.url));
const VIJF_WEKEN = 35 * 86_400_000;
const CASUSSEN = 40;

/** Lets the house wake up; after so many lapses it is killed, in the middle of whatever it does. */
async function wek(map: string, totEnMet: number): Promise<{ gezegd: number; fouten: string }> {
  const kind = spawn(process.execPath, ['--import', 'tsx', KIND, map, String(VIJF_WEKEN)]);
  let [gezegd, fouten] = [0, ''];
  kind.stderr.on('data', (stuk) => {
    fouten += stuk;
  });
  const regels = createInterface(kind.stdout);
  regels.on('line', (regel) => {
    if (regel !== 'gezegd') return;
    gezegd += 1;
    if (gezegd === totEnMet) kind.kill('SIGKILL');
  });
  await Promise.all([once(kind, 'exit'), once(regels, 'close')]);
  return { gezegd, fouten };
}

test('killed in the middle, twice, the house still writes down every term, and each of them once', async () => {
  const { map, proef, heropen } = await opSchijf();
  const casussen = await Promise.all(Array.from({ length: CASUSSEN }, () => route.signaal(proef.verteller, verhaal)));
  await proef.journaal.sluit();
  for (const na of [7, 13]) expect((await wek(map, na)).fouten).toBe('');
  const laatste = await wek(map, Number.POSITIVE_INFINITY);
  expect(laatste.fouten).toBe('');
  expect(laatste.gezegd).toBeLessThan(CASUSSEN);
  const { journaal } = await heropen();
  for (const casus of casussen) {
    const typen = (await journaal.lees(casus)).map(({ gebeurtenis }) => gebeurtenis.type);
    expect(typen).toEqual(['signaal.meld', 'termijn.verstrijk']);
  }
  expect(await journaal.verifieer()).toEqual([]);
}, 180_000);
