import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { regels } from '../../machines/regels/catalogus.ts';
import { vergelijk } from '../beleid/vergelijk.ts';
import { biedItem, geefVrij, item } from '../support/gevallen/delen.ts';
import { C, metContext, reden, uitspraakIn, verdraaid, type Zin } from '../support/gevallen/geval.ts';

/** Of each block; `npm run check:policy` takes every combination. */
const HOOGSTENS = 500;

describe('what people read and release, against the second formulation in Cedar', () => {
  test('the two agree, and each block holds combinations that are allowed and that are not', () => {
    const tellingen = [...vergelijk(HOOGSTENS)];
    expect(tellingen.flatMap(({ eerste }) => eerste)).toEqual([]);
    for (const { blok, aantal, toegestaan } of tellingen) {
      expect(toegestaan, blok).toBeGreaterThan(0);
      expect(toegestaan, blok).toBeLessThan(aantal);
    }
  });

  test('found by it: who declined the casusregie gets no more than one in the triage', () => {
    const lotte = 'lotte.bakker';
    const noor = 'noor.devries';
    const besloten = verdraaid('besluitvorming', (casus) => {
      const { delingsbesluit } = casus.casus.context;
      const ruimer = delingsbesluit && { ...delingsbesluit, niveau: 5 as const, ontvangers: [lotte] };
      return metContext(casus, { delingsbesluit: ruimer });
    });
    const geheim = { regime: 'medisch', opening: 'goedHulpverlenerschap', toelichting: reden } as const;
    const bied = (niveau: 4 | 5): Zin =>
      biedItem('sara.elamrani', {
        omschrijving: item({ categorie: 'gezondheid', niveau }),
        geheim: { ...geheim, ontvangers: [lotte] },
      });
    const gevraagd: Zin[] = [[noor, { type: 'casusregie.draagVoor', casus: C, persoon: lotte }]];
    const afgewezen: Zin[] = [...gevraagd, [lotte, { type: 'casusregie.wijsAf', casus: C }]];
    const geeft = (eerst: Zin[], niveau: 4 | 5) =>
      uitspraakIn({ bij: besloten, eerst: [...eerst, bied(niveau)], zegt: geefVrij(lotte) }).aanvaard;
    expect([geeft(gevraagd, 5), geeft(afgewezen, 5), geeft([], 5)]).toEqual([true, false, false]);
    expect(geeft(afgewezen, 4)).toBe(true);
  });

  test('each policy names its source and a rule of the catalogue', () => {
    const tekst = readFileSync(new URL('../beleid/beleid.cedar', import.meta.url), 'utf8');
    const beleid = tekst.match(/^(permit|forbid) /gm) ?? [];
    const genoemd = [...tekst.matchAll(/^@regel\("(R-\d+)"\)\n@bron\(".+"\)\n(?:permit|forbid) /gm)].map(
      ([, id]) => id,
    );
    expect(genoemd).toHaveLength(beleid.length);
    expect(genoemd.filter((id) => !regels.some((een) => een.id === id))).toEqual([]);
  });
});
