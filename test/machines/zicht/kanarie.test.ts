import { describe, expect, test } from 'vitest';
import type { CasusDossier } from '../../../machines/dossier.ts';
import { zichtCasus } from '../../../machines/index.ts';
import { alleZichten, kijkVan } from '../../support/kijken.ts';
import { type Geheim, geheimen, type Keuzes, schrijf, vertel } from '../../support/tweelingen.ts';
import { register, type Wereld, wieIs } from '../../support/wereld.ts';

/* Every state of long stories, every person, every view: each text is looked for in the eyes it is not for. */

const alle = register.mensen().map(({ persoon }) => persoon);
const regie = ['noor.devries', 'amir.haddad'];

const keuzes = (anders: Partial<Keuzes>): Keuzes =>
  Object.fromEntries(geheimen.map((een: Geheim) => [een, anders[een] ?? 1])) as Keuzes;

const werelden: Wereld[] = [keuzes({}), keuzes({ vraagantwoord: 2, ontvangers: 2, uitvraagantwoord: 2 })].flatMap(
  (een) => vertel(schrijf(een).slots),
);

interface Blik {
  persoon: string;
  wereld: Wereld;
  zicht: ReturnType<typeof alleZichten>;
  tekst: string;
}

const blikken: Blik[] = werelden.flatMap((wereld) =>
  alle.map((persoon) => {
    const zicht = alleZichten(wereld, wieIs(persoon));
    return { persoon, wereld, zicht, tekst: JSON.stringify(zicht) };
  }),
);

/** Where a text is seen by somebody whom `mag` does not name. */
const gezien = (
  teksten: (casus: CasusDossier) => [tekst: string, mag: readonly string[]][],
): { lek: string[]; bekeken: number } => {
  const uitkomst = { lek: [] as string[], bekeken: 0 };
  for (const { persoon, wereld, tekst } of blikken)
    for (const [zin, mag] of Object.values(wereld.casussen).flatMap(teksten)) {
      uitkomst.bekeken += 1;
      if (tekst.includes(zin) && !mag.includes(persoon)) uitkomst.lek.push(`${persoon}: ${zin}`);
    }
  return uitkomst;
};

describe('in every state of the stories', () => {
  test('the text of an item is read by its source and by whom it is released to, and by nobody else', () => {
    const { lek, bekeken } = gezien(({ items }) =>
      Object.values(items).flatMap(({ stand, context: { tekst, bron, vrijgaven } }) => {
        const ontvangers = ['vrijgegeven', 'inCrisis'].includes(stand)
          ? vrijgaven.flatMap((een) => een.ontvangers)
          : [];
        return tekst === null ? [] : [[tekst, [bron, ...ontvangers]] as [string, string[]]];
      }),
    );
    expect([...new Set(lek)]).toEqual([]);
    expect(bekeken).toBeGreaterThan(500);
  });

  test('after the phase of a release its text is in no view of anybody, its source included', () => {
    const na = blikken.filter(({ wereld }) => wereld.casussen.s0?.casus.stand === 'uitvoering');
    expect(na.length).toBeGreaterThan(10);
    expect(na.filter(({ tekst }) => /Het staat er zo/.test(tekst)).map(({ persoon }) => persoon)).toEqual([]);
  });

  test('who declined is named to nobody but themselves', () => {
    const ziet = blikken.filter(
      ({ persoon, tekst }) => /"(stand|antwoord)":"geweigerd"/.test(tekst) && persoon !== 'sara.elamrani',
    );
    const anderen = ziet.filter(({ persoon }) => persoon !== 'mila.jansen').map(({ persoon }) => persoon);
    expect([...new Set(anderen)]).toEqual([]);
    expect(ziet.length).toBeGreaterThan(0);
  });

  test('an unanswered, a declined and a denied question are the same words to everybody but who was asked', () => {
    const eindes = [0, 1, 2].map((kant) => {
      const verteld = vertel(schrijf(keuzes({ uitvraagantwoord: kant as 0 | 1 | 2 })).slots);
      return alle
        .filter((persoon) => persoon !== 'mila.jansen')
        .map((persoon) => JSON.stringify(verteld.map((wereld) => alleZichten(wereld, wieIs(persoon)))));
    });
    expect(eindes[1]).toEqual(eindes[0]);
    expect(eindes[2]).toEqual(eindes[0]);
  });

  test('an agreement is seen by its owner, who proposed it, the regie, the casusregisseur, and the table in session', () => {
    const { lek, bekeken } = gezien((casus) => {
      const { genodigden } = casus.casus.context;
      const aanTafel = casus.casus.stand.startsWith('casusoverleg') ? genodigden.map((een) => een.persoon) : [];
      const regisseur = casus.regie.stand === 'aanvaard' ? [casus.regie.context.persoon ?? ''] : [];
      return Object.values(casus.acties).map(({ context: { wat, eigenaar, door } }) => [
        wat,
        // The words were a decision of the table as well, and that is shown to whom it was put to.
        [
          ...regie,
          ...regisseur,
          ...aanTafel,
          eigenaar,
          door,
          ...(wat === 'Elke week langs' ? genodigden.map((een) => een.persoon) : []),
        ],
      ]);
    });
    expect([...new Set(lek)]).toEqual([]);
    expect(bekeken).toBeGreaterThan(100);
  });

  test('the notes of the reporter stay with triage, the regie and the reporter', () => {
    const mogen = [...regie, 'femke.bos', 'joris.smit', 'lotte.bakker', 'tess.degraaf'];
    const { lek } = gezien(({ casus: { context } }) =>
      context.aanmelding ? [[context.aanmelding.eigenInzet, mogen]] : [],
    );
    expect([...new Set(lek)]).toEqual([]);
  });

  test('what lies on the table for others is a closed item: no name, no speaker, no step', () => {
    const gesloten = blikken.flatMap(({ persoon, zicht }) =>
      zicht.tafel.flatMap((tafel) => (tafel?.gesloten ? [{ persoon, tafel }] : [])),
    );
    expect(gesloten.length).toBeGreaterThan(20);
    for (const { tafel } of gesloten) {
      expect(tafel).toMatchObject({ nu: null, stap: null, stoelen: [], sprekers: [], aanHetWoord: null });
      const opTafel = tafel.agenda.filter(({ stand }) => stand === 'nu');
      expect(opTafel).toMatchObject([{ casus: null, kenmerk: null, betrokkene: null }]);
    }
  });

  test('nobody without a role sees anything', () => {
    const vreemd = blikken.filter(({ wereld, zicht, persoon, tekst }) => {
      const niets = zicht.casus.every((een) => een === null) && zicht.tafel.every((een) => een === null);
      return niets && Object.keys(wereld.casussen).length > 0 && /Persoon van|"s\d+"/.test(tekst) && persoon !== '';
    });
    expect(vreemd).toEqual([]);
    expect(blikken.some(({ zicht, wereld }) => wereld.casussen.s0 && zicht.casus[0] === null)).toBe(true);
  });

  test('a view that is shared by people in the same position is the one each would have had alone', () => {
    const anders = werelden.flatMap((wereld, plek) =>
      Object.values(wereld.casussen).flatMap((casus) => {
        const overleg = wereld.overleggen[casus.casus.context.overleg?.id ?? ''] ?? null;
        const samen = { ...casus };
        return [...alle, ...alle.toReversed()].flatMap((persoon) => {
          const kijk = kijkVan(wieIs(persoon));
          const gedeeld = JSON.stringify(zichtCasus(samen, overleg, kijk));
          return gedeeld === JSON.stringify(zichtCasus({ ...casus }, overleg, kijk)) ? [] : [`${persoon} at ${plek}`];
        });
      }),
    );
    expect(anders).toEqual([]);
  });

  test('no view holds who is bound by secrecy, or how many events there were', () => {
    expect(blikken.filter(({ tekst }) => /beroepsgeheim"|"versie"/.test(tekst)).map(({ persoon }) => persoon)).toEqual(
      [],
    );
  });
});
