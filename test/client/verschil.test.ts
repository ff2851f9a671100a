import { expect, test } from 'vitest';
import { verschillen } from '../../client/beheer/verschil.ts';
import { inhoudVan } from '../../machines/kader/kader.ts';
import { voorbeeld } from '../../machines/kader/voorbeeld.ts';

const oud = inhoudVan(voorbeeld);

test('two versions that say the same do not differ, whatever they are called and however they were read', () => {
  expect(verschillen(oud, { ...JSON.parse(JSON.stringify(oud)), versie: 'anders' })).toEqual([]);
});

test('every part in which versions differ is told once, with what it was and what it becomes', () => {
  const { matrix, termijnen, ladder, leefgebieden, prioriteitscriteria, grondslagen, uitzonderingsgronden } = oud;
  const { gemeenten, convenant } = oud;
  const [eerste, ...gebieden] = leefgebieden;
  const nieuw = {
    ...oud,
    matrix: {
      perOntvanger: { ...matrix.perOntvanger, derde: { ...matrix.perOntvanger.derde, plan: 1 as const } },
      perCategorie: { ...matrix.perCategorie, politie: { ...matrix.perCategorie.politie, triage: 1 as const } },
    },
    termijnen: { ...termijnen, verslag: { ...termijnen.verslag, eenheid: 'kalenderdagen' as const } },
    ladder: ladder.map((trede) => (trede.code === 'E.2' ? { ...trede, klok: null } : trede)),
    leefgebieden: [...gebieden, { code: 'welzijn', naam: { nl: 'Welzijn', en: 'Wellbeing' }, kant: 1 as const }],
    prioriteitscriteria: prioriteitscriteria.slice(1),
    gemeenten: gemeenten.slice(1),
    convenant: { ...convenant, totEnMet: '2027-12-31' },
    grondslagen: grondslagen.filter((een) => een !== 'overeenkomst'),
    uitzonderingsgronden: uitzonderingsgronden.slice(1),
  };
  expect(verschillen(oud, nieuw)).toEqual([
    { wat: 'ontvanger', soort: 'derde', fase: 'plan', was: 2, wordt: 1 },
    { wat: 'categorie', categorie: 'politie', groep: 'triage', was: 2, wordt: 1 },
    { wat: 'termijn', naam: 'verslag', was: termijnen.verslag, wordt: nieuw.termijnen.verslag },
    { wat: 'trede', code: 'E.2', was: ladder[2], wordt: { ...ladder[2], klok: null } },
    { wat: 'gebied', code: eerste?.code, was: eerste, wordt: null },
    { wat: 'gebied', code: 'welzijn', was: null, wordt: nieuw.leefgebieden.at(-1) },
    { wat: 'prioriteit', code: 'herhaaldGeweld', was: prioriteitscriteria[0], wordt: null },
    { wat: 'gemeente', code: 'rivierenstad', was: gemeenten[0], wordt: null },
    { wat: 'convenant', was: convenant, wordt: nieuw.convenant },
    { wat: 'grondslag', code: 'overeenkomst', erbij: false },
    { wat: 'reden', code: 'veiligheidBetrokkenen', erbij: false },
  ]);
  expect(verschillen(nieuw, oud)).toHaveLength(11);
});
