import { describe, expect, it } from 'vitest';
import { en } from '../../client/taal/en.ts';
import { nl } from '../../client/taal/nl.ts';

type Boom = { [sleutel: string]: string | Boom };

const bladen = (boom: Boom, pad = ''): [string, string][] =>
  Object.entries(boom).flatMap(([sleutel, waarde]) =>
    typeof waarde === 'string'
      ? [[`${pad}${sleutel}`, waarde] as [string, string]]
      : bladen(waarde, `${pad}${sleutel}.`),
  );
const invulplekken = (tekst: string) => [...tekst.matchAll(/\{\{(\w+)\}\}/g)].map(([, naam]) => naam).sort();

describe('the texts', () => {
  const engels = new Map(bladen(en));

  it('are never empty', () => {
    expect([...bladen(nl), ...engels].filter(([, tekst]) => tekst.trim() === '')).toEqual([]);
  });

  it('fill in the same things in both languages', () => {
    const anders = bladen(nl).filter(
      ([sleutel, tekst]) => invulplekken(tekst).join() !== invulplekken(engels.get(sleutel) ?? '').join(),
    );
    expect(anders).toEqual([]);
  });

  it('keep to plain words', () => {
    const stijf = /\b(verstrek\w*|betreffende|middels|afbreken|dient te|dienen te|teneinde|relevant\w*)\b/i;
    expect(bladen(nl).filter(([, tekst]) => stijf.test(tekst))).toEqual([]);
  });
});
