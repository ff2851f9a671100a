import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { huissleutelUitMap } from '../../../server/journal/huissleutel.ts';
import { bewerk, inMap, metJournaal, OP, toevoeging, vul } from './hulp.ts';

const CLI = fileURLToPath(new URL('../../../server/journal/cli.ts', import.meta.url));

function journaal(map: string, ...woorden: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', CLI, ...woorden], {
    encoding: 'utf8',
    env: { ...process.env, DATA_DIR: map },
  });
  return { status, stdout, stderr };
}

test('de opdrachtregel leest, controleert en zegt wat er mis is', () =>
  inMap(async (boven) => {
    const map = join(boven, 'data');
    const sleutel = huissleutelUitMap(map);
    await metJournaal({ map, huissleutel: sleutel }, async (schrijver) => {
      const gebeurtenis = {
        type: 'casus.meld',
        wie: { naam: 'Jan\u001b[31m' },
        lijst: ['a', 2],
        tekst: 'een\ntwee',
        leeg: [],
      };
      const overzicht = { fase: 'triage', termijn: null, zichtbaarVoor: ['pia'] };
      await schrijver.voegToe(toevoeging({ stroom: 'casus-1', gebeurtenissen: [gebeurtenis], overzicht }));
      await vul(schrijver, 'casus-2', 1);
      await schrijver.vernietig('casus-2', { jaar: 2026 }, OP);

      // Beside the writer, while it has the journal open.
      expect(journaal(map, 'lijst').stdout).toBe(
        'STROOM   SOORT  VERSIE  FASE\ncasus-1  casus  1       triage\ncasus-2  casus  2       vernietigd\n',
      );
    });
    expect(journaal(boven, 'toon', 'casus-1', map).stdout).toBe(
      [
        `   1  ${OP}  casus.meld`,
        '      wie:',
        '        naam: Jan\ufffd[31m',
        '      lijst:',
        '        1: a',
        '        2: 2',
        '      tekst: een',
        '        twee',
        '      leeg: (leeg)\n',
      ].join('\n'),
    );
    expect(journaal(map, 'toon', 'casus-2').stdout).toContain('jaar: 2026');
    expect(journaal(map, 'verifieer')).toMatchObject({ status: 0, stdout: expect.stringContaining('zegels ook') });

    const kopie = join(boven, 'kopie');
    cpSync(map, kopie, { recursive: true });
    rmSync(join(kopie, 'huissleutel'));
    rmSync(join(kopie, 'sleutels.db'));
    expect(journaal(kopie, 'verifieer')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('zonder sleutel'),
    });
    expect(journaal(kopie, 'lijst')).toMatchObject({ status: 0, stdout: expect.stringContaining('casus-1') });
    expect(journaal(kopie, 'toon', 'casus-1')).toMatchObject({ status: 3, stderr: expect.stringContaining('op slot') });

    bewerk(kopie, `UPDATE regels SET op = 'x' WHERE nr = 1`);
    const gebrek = 'stroom casus-1, versie 1: is gewijzigd';
    expect(journaal(kopie, 'verifieer')).toMatchObject({ status: 2, stdout: expect.stringContaining(gebrek) });
  }));

test.each([
  [4, ['lijst', '/is/er/niet']],
  [4, ['verifieer', '/is/er/niet']],
  [4, ['toon', 'casus-1']],
  [1, ['zomaar']],
])('eindigt met %i na %j', (status, woorden) => {
  const uit = journaal('/is/er/niet', ...woorden);
  expect(uit.status).toBe(status);
  expect(uit.stderr).not.toContain('    at ');
  expect(uit.stderr.length).toBeGreaterThan(5);
});
