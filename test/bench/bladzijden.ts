import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Meting } from './journaal.ts';

const map = new URL('../../dist/client/', import.meta.url);

/** The scripts that the first screen loads, gzipped, as the built page names them. Needs a build. */
export async function meetBladzijden(): Promise<Meting[]> {
  const html = readFileSync(new URL('index.html', map), 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="\/?(assets\/[^"]+\.js)"/g)].map(([, pad]) => pad ?? '');
  const bytes = scripts.map((pad) => gzipSync(readFileSync(new URL(pad, map))).length);
  const kb = bytes.reduce((som, een) => som + een, 0) / 1000;
  return [
    {
      naam: 'JavaScript voor het eerste scherm, gzip (hoogstens)',
      waarde: kb,
      eenheid: 'kB',
      ratio: kb / 250,
      grens: 250,
    },
  ];
}
