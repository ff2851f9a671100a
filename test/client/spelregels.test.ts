import { describe, expect, test } from 'vitest';
import { fasenVan, zoek } from '../../client/spelregels/zoeken.ts';
import { regels } from '../../machines/regels/catalogus.ts';

const vraag = { tekst: '', thema: '', fase: '', bewaking: '' };
const ids = (deel: Partial<typeof vraag>, taal: 'nl' | 'en' = 'nl') =>
  zoek(regels, { ...vraag, ...deel }, taal).map(({ id }) => id);

describe('looking for a rule', () => {
  test('gives every rule when nothing is asked', () => {
    expect(ids({})).toHaveLength(regels.length);
  });

  test('finds it by its number, by its words, by the article it comes from, and by what a step asks', () => {
    expect(ids({ tekst: 'r-58' })).toContain('R-58');
    expect(ids({ tekst: 'BGS 2.20(3)' })).toContain('R-132');
    expect(ids({ tekst: 'ondertekend delingsbesluit' })).toContain('R-72');
    expect(ids({ tekst: 'wordt er nergens gevonden' })).toEqual([]);
  });

  test('needs every word, in any order, in the language of the reader', () => {
    expect(ids({ tekst: 'classification single' }, 'en')).toContain('R-58');
    expect(ids({ tekst: 'classification single' }, 'nl')).toEqual([]);
  });

  test('by phase gives the rules that a step in that phase is judged by', () => {
    const inTriage = ids({ fase: 'triage' });
    expect(inTriage).toContain('R-58');
    expect(inTriage).not.toContain('R-101');
    for (const regel of regels.filter(({ id }) => inTriage.includes(id))) expect(fasenVan(regel)).toContain('triage');
  });

  test('by theme and by who keeps it', () => {
    const escalatie = ids({ thema: 'escalatie' });
    expect(escalatie).toHaveLength(12);
    for (const { id, bewaking } of zoek(regels, { ...vraag, bewaking: 'later' }, 'nl')) {
      expect([id, bewaking]).toEqual([id, 'later']);
    }
  });
});
