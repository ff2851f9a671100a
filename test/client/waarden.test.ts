import { describe, expect, it } from 'vitest';
import { keur, lezer, type Veldregel } from '../../client/deel/vorm/waarden.ts';

const veld = (deel: Partial<Veldregel>): Veldregel => ({
  naam: 'v',
  label: 'Veld',
  verplicht: true,
  soort: 'tekst',
  ...deel,
});

describe('checking a field', () => {
  it('asks for what is required, in the words of its kind', () => {
    expect(keur(veld({}), '  ')).toBe('vulIn');
    expect(keur(veld({ soort: 'keuze' }), [])).toBe('kiesIets');
    expect(keur(veld({ soort: 'datum' }), undefined)).toBe('geenDatum');
    expect(keur(veld({ verplicht: false }), '')).toBeNull();
  });

  it('sees a half date and a text that is too long', () => {
    expect(keur(veld({ soort: 'datum' }), '2026-11')).toBe('geenDatum');
    expect(keur(veld({ soort: 'datum' }), '2026-11-23')).toBeNull();
    expect(keur(veld({ max: 3 }), 'vier')).toBe('teLang');
  });
});

describe('reading a form', () => {
  const lees = lezer({ tekst: ' hallo ', niveau: '4', past: 'ja', wie: ['b', 'x'] });

  it('trims texts, finds codes and numbers back, and keeps only what the list knows', () => {
    expect(lees.tekst('tekst')).toBe('hallo');
    expect(lees.ja('past')).toBe(true);
    expect(lees.keuze('niveau', [1, 2, 3, 4, 5])).toBe(4);
    expect(lees.keuzes('wie', ['a', 'b'])).toEqual(['b']);
  });

  it('refuses to invent a value that is not in the list', () => {
    expect(() => lees.keuze('tekst', ['ja', 'nee'])).toThrow();
  });
});
