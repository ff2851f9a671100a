import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const wortel = fileURLToPath(new URL('..', import.meta.url));

interface Bestand {
  pad: string;
  tekst: string;
}

/** What a file imports, from where it stands: a path from the root, or the name of a package. */
function geimporteerd({ pad, tekst }: Bestand): string[] {
  const namen = tekst.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)['"]([^'"]+)['"]/g);
  return [...namen].map(([, naam = '']) =>
    naam.startsWith('.') ? relative(wortel, resolve(wortel, dirname(pad), naam)) : naam,
  );
}

const map = (pad: string): string => pad.split('/')[0] ?? '';

/** Text without comments and strings: words in those are no code. */
const code = (tekst: string): string =>
  tekst
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")
    .replace(/\/\/.*$/gm, '');

/** Anything that would make the domain depend on a moment, on chance, on a machine or on who asks first. */
const onzuiver: readonly (readonly [wat: string, vorm: RegExp])[] = [
  ['a clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\./],
  ['chance', /\bMath\.random\b|\brandomUUID\b|\bcrypto\b/],
  ['waiting', /\basync\b|\bawait\b|\bPromise\b|\bsetTimeout\b|\bsetInterval\b/],
  ['the machine it runs on', /\bprocess\b|\bconsole\b|\bglobalThis\b|\bwindow\b|\bdocument\b|\bfetch\(/],
];

/** Parts of the server that are put together of everything, and so may know which journal it is. */
const samenstelling = /^server\/(app|main|configuratie)\.ts$|^server\/demo\/|^server\/journal\//;
/** `sqlite.ts` only opens a durable file; the sessions are kept in one too. */
const concreet =
  /^server\/journal\/(geheugen|sqlite(?=[A-Z])|mongo|verzegeld|openen|opslag|groepscommit|huissleutel|sleutel|zegel|keten|cli)/;

/** Every way in which a file breaks the direction of the arrows or the purity of the domain. */
function fouten(bestand: Bestand): string[] {
  const { pad, tekst } = bestand;
  const uit = geimporteerd(bestand).flatMap((naar) => (pijlFout(pad, naar) ? [`${pad} -> ${naar}`] : []));
  if (map(pad) !== 'machines') return uit;
  return [...uit, ...onzuiver.flatMap(([wat, vorm]) => (vorm.test(code(tekst)) ? [`${pad} uses ${wat}`] : []))];
}

function pijlFout(pad: string, naar: string): boolean {
  if (map(pad) === 'machines') return map(naar) !== 'machines' && naar !== 'xstate';
  if (map(pad) === 'client') return map(naar) === 'server' || map(naar) === 'test' || naar.startsWith('node:');
  if (map(pad) === 'server') {
    if (map(naar) === 'client' || map(naar) === 'test') return true;
    return concreet.test(naar) && !samenstelling.test(pad);
  }
  return false;
}

const bronnen = (folder: string): Bestand[] =>
  readdirSync(join(wortel, folder), { recursive: true, withFileTypes: true })
    .filter((een) => een.isFile() && /\.(ts|tsx|mjs)$/.test(een.name))
    .map((een) => {
      const vol = join(een.parentPath, een.name);
      return { pad: relative(wortel, vol), tekst: readFileSync(vol, 'utf8') };
    });

describe('the arrows', () => {
  test.each(['machines', 'client', 'server'])('%s keeps them', (folder) => {
    const bestanden = bronnen(folder);
    expect(bestanden.length).toBeGreaterThan(20);
    expect(bestanden.flatMap(fouten)).toEqual([]);
  });

  test('are read from real imports: the domain is imported by both sides', () => {
    const naarDomein = (folder: string) =>
      bronnen(folder)
        .flatMap(geimporteerd)
        .filter((een) => map(een) === 'machines');
    expect(naarDomein('client').length).toBeGreaterThan(5);
    expect(naarDomein('server').length).toBeGreaterThan(5);
  });
});

describe('the checker sees a planted fault', () => {
  test.each([
    ['machines/casus/x.ts', "import { app } from '../../server/app.ts';"],
    ['machines/x.ts', "import { Knop } from '../client/deel/Knop.tsx';"],
    ['machines/x.ts', "import { readFileSync } from 'node:fs';"],
    ['machines/x.ts', "import { z } from 'zod';"],
    ['machines/x.ts', "const fs = await import('node:fs');"],
    ['machines/x.ts', 'export const nu = () => Date.now();'],
    ['machines/x.ts', 'export const nu = () => new Date();'],
    ['machines/x.ts', 'export const id = () => Math.random();'],
    ['machines/x.ts', 'export async function later() {}'],
    ['client/x.tsx', "import { maakCasussen } from '../server/casussen/casussen.ts';"],
    ['client/deel/x.tsx', "export * from '../../server/configuratie.ts';"],
    ['server/http/x.ts', "import { Knop } from '../../client/deel/Knop.tsx';"],
    ['server/casussen/x.ts', "import { sqliteOpslag } from '../journal/sqliteOpslag.ts';"],
    ['server/live/x.ts', "import { verzegeldJournaal } from '../journal/verzegeldJournaal.ts';"],
    ['server/http/x.ts', "import { hulp } from '../../test/support/wereld.ts';"],
  ])('%s: %s', (pad, tekst) => {
    expect(fouten({ pad, tekst })).not.toEqual([]);
  });

  test.each([
    ['machines/x.ts', "import { assign } from 'xstate';\nimport type { Wie } from './wie.ts';"],
    ['machines/x.ts', '// new Date() would be wrong here\nexport const dag = (m: string) => new Date(m);'],
    ['server/app.ts', "import { openJournaal } from './journal/openen.ts';"],
    ['server/casussen/x.ts', "import type { Journaal } from '../journal/journaal.ts';"],
    ['client/x.tsx', "import { behandel } from '../machines/index.ts';"],
  ])('and leaves alone %s: %s', (pad, tekst) => {
    expect(fouten({ pad, tekst })).toEqual([]);
  });
});
