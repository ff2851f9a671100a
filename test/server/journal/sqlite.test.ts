import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'vitest';
import { sqliteJournaal } from '../../../server/journal/openen.ts';
import { journaalContract } from './contract.ts';

describe('journaal in SQLite', () => {
  journaalContract(async () => {
    const map = mkdtempSync(join(tmpdir(), 'journaal-'));
    const huissleutel = randomBytes(32);
    let journaal = await sqliteJournaal({ map, huissleutel });
    return {
      journaal,
      heropen: async () => {
        await journaal.sluit();
        journaal = await sqliteJournaal({ map, huissleutel });
        return journaal;
      },
      ruimOp: async () => {
        await journaal.sluit();
        rmSync(map, { recursive: true, force: true });
      },
    };
  });
});
