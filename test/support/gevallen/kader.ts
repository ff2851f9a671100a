import type { Opdracht } from '../../../machines/gebeurtenissen.ts';
import {
  inhoudVan,
  type Kader,
  type Kaderinhoud,
  type Termijnnaam,
  type Vaststelling,
} from '../../../machines/kader/kader.ts';
import type { Fase, Matrixcategorie, Ontvangersoort } from '../../../machines/kader/lijsten.ts';
import { voorbeeld } from '../../../machines/kader/voorbeeld.ts';
import { bij } from '../stations.ts';
import { legeWereld, speel, type Wereld, wieIs } from '../wereld.ts';
import { type Geval, type Rij, reden, type Zin } from './geval.ts';

export const karin = 'karin.postma';
export const omar = 'omar.yildiz';
export const vandaag = '2026-06-01';
const morgen = '2026-06-02';

/** A version of a house, as the example but for what is said here. */
export const inhoud = (versie: string, anders: Partial<Kaderinhoud> = {}): Kaderinhoud => ({
  ...inhoudVan(voorbeeld),
  versie,
  ...anders,
});

export const stelVoor = (kader: Kaderinhoud, toelichting = reden): Opdracht => ({
  type: 'kader.stelVoor',
  kader,
  toelichting,
});

export const bekrachtig = (kaderversie: string, anders: Partial<Vaststelling> = {}): Opdracht => ({
  type: 'kader.bekrachtig',
  kaderversie,
  vaststelling: {
    ...{ vastgesteldOp: vandaag, door: 'gemeenteraad van Rivierenstad', besluitnummer: 'RB 26-014' },
    geldtVanaf: morgen,
    ...anders,
  },
});

const leeg = () => legeWereld;

const nieuw = (anders: Partial<Kaderinhoud> = {}, toelichting = reden): Geval => ({
  bij: leeg,
  zegt: [karin, stelVoor(inhoud('huis-1', anders), toelichting)],
});

/** The example with one cell of the matrix changed. */
const metCel = (soort: Ontvangersoort, fase: Fase, niveau: 0 | 3 | 4 | 5): Partial<Kaderinhoud> => {
  const { matrix } = voorbeeld;
  const rij = { ...matrix.perOntvanger[soort], [fase]: niveau };
  return { matrix: { ...matrix, perOntvanger: { ...matrix.perOntvanger, [soort]: rij } } };
};

const metCategorie = (
  categorie: Matrixcategorie,
  groep: 'triage' | 'casusoverleg' | 'plan',
  niveau: 0 | 1 | 2 | 5,
): Partial<Kaderinhoud> => {
  const { matrix } = voorbeeld;
  const rij = { ...matrix.perCategorie[categorie], [groep]: niveau };
  return { matrix: { ...matrix, perCategorie: { ...matrix.perCategorie, [categorie]: rij } } };
};

const metTermijn = (naam: Termijnnaam, aantal: number): Partial<Kaderinhoud> => ({
  termijnen: { ...voorbeeld.termijnen, [naam]: { ...voorbeeld.termijnen[naam], aantal } },
});

const metTrede = (code: string, anders: Partial<Kaderinhoud['ladder'][number]>): Partial<Kaderinhoud> => ({
  ladder: voorbeeld.ladder.map((trede) => (trede.code === code ? { ...trede, ...anders } : trede)),
});

/** A proposal by Karin (`n0`), and then this. */
const na = (zegt: Zin, ...eerst: Zin[]): Geval => ({
  bij: leeg,
  eerst: [[karin, stelVoor(inhoud('huis-1'))], ...eerst],
  zegt,
});

/** A house whose framework in force is this; the rest of the world stands as it does on the road. */
export function onderKader(waar: string, anders: Partial<Kader>): Wereld {
  const eerder = '2026-01-01T10:00:00.000Z';
  const voorgesteld = speel(legeWereld, wieIs(karin), stelVoor(inhoud('huis-1', anders)), { op: eerder, nieuw: 'k1' });
  const besluit = { vastgesteldOp: '2025-12-15', geldtVanaf: '2026-02-01' };
  const { wereld, uitspraak } = speel(voorgesteld.wereld, wieIs(omar), bekrachtig('k1', besluit), {
    ...{ op: eerder, nieuw: 'k2' },
  });
  if (!uitspraak.aanvaard) throw new Error(JSON.stringify(uitspraak));
  return { ...bij(waar).wereld, huiskader: wereld.huiskader };
}

/** What only the law sets, tried cell by cell: what each refuses, beside the case in the table of requirements. */
export const buitenDeWet: readonly (readonly [wat: string, zin: string, anders: Partial<Kaderinhoud>])[] = [
  ['the citizen service number, at the table', 'R-135 bsnNooit', metCategorie('bsn', 'casusoverleg', 1)],
  ['nationality', 'R-137 verbodenNooit', metCategorie('nationaliteit', 'triage', 1)],
  ['other special data', 'R-137 verbodenNooit', metCategorie('bijzonder', 'plan', 2)],
  ['content in triage', 'R-91 watNaBesluit', metCel('triage', 'triage', 4)],
  ['content to a director during screening', 'R-91 watNaBesluit', metCel('regie', 'screening', 4)],
  ['L5 to the directors', 'R-85 inhoudPerOntvanger', metCel('regie', 'casusoverleg', 5)],
  ['L5 to a guest', 'R-85 inhoudPerOntvanger', metCel('derde', 'casusoverleg', 5)],
  ['L5 after the conference', 'R-85 inhoudPerOntvanger', metCel('genodigde', 'plan', 5)],
  ['L5 of police data', 'R-85 inhoudPerOntvanger', metCategorie('politie', 'casusoverleg', 5)],
  ['L5 of health in the plan', 'R-85 inhoudPerOntvanger', metCategorie('gezondheid', 'plan', 5)],
  ['anything after closure', 'R-152 naSluitenDicht', metCel('betrokkene', 'afgesloten', 3)],
  ['informing after two months', 'R-76 informerenBinnenMaand', metTermijn('informeren', 2)],
  ['keeping for six years', 'R-149 bewarenBinnenVijfJaar', metTermijn('bewaren', 6)],
  ['renewing for three years', 'R-150 verlengenBinnenDeWet', metTermijn('verlenging', 3)],
  ['renewing what was closed two years before', 'R-150 verlengenBinnenDeWet', metTermijn('terugval', 2)],
  ['a request after two months', 'R-160 verzoekOpTijd', metTermijn('verzoek', 2)],
  ['an extended request after four months', 'R-160 verzoekOpTijd', metTermijn('verzoekVerlengd', 4)],
  ['a complaint after seven weeks', 'R-116 klachtOpTijd', metTermijn('klacht', 49)],
  ['an extended complaint after eleven weeks', 'R-116 klachtOpTijd', metTermijn('klachtVerlengd', 77)],
  ['five weeks to object', 'R-119 bezwaarOpTijd', metTermijn('awbIndienen', 35)],
  ['thirteen weeks to decide on an objection', 'R-119 bezwaarOpTijd', metTermijn('awbBeslissen', 91)],
  ['content to the steering group', 'E-3 ladderZonderInhoud', metTrede('E.3', { hoogste: 4 })],
  ['content sideways', 'E-3 ladderZonderInhoud', metTrede('S', { hoogste: 3 })],
  ['a rung without a clock', 'E-5 ladderMetKlok', metTrede('E.2', { klok: null })],
  ['a ladder that does not begin at the table', 'R-37 ladderVoorDelen', { ladder: voorbeeld.ladder.slice(1) }],
];

export const kadergevallen: readonly Rij[] = [
  [
    'R-53 versieNieuw',
    { bij: leeg, zegt: [karin, stelVoor(inhoud(voorbeeld.versie))] },
    na([omar, stelVoor(inhoud('huis-1'))], [karin, { type: 'kader.trekIn', kaderversie: 'n0' }]),
  ],
  ['R-53 versieNieuw', na([omar, stelVoor(inhoud('huis-1'))]), na([omar, stelVoor(inhoud('huis-2'))])],
  ['R-53 verschilUitgelegd', nieuw({}, ' '), nieuw()],
  ['R-135 bsnNooit', nieuw(metCategorie('bsn', 'triage', 1)), nieuw(metCategorie('bsn', 'triage', 0))],
  ['R-137 verbodenNooit', nieuw(metCategorie('bijzonder', 'triage', 1)), nieuw()],
  ['R-91 watNaBesluit', nieuw(metCel('melder', 'delingsbesluit', 4)), nieuw(metCel('melder', 'uitnodiging', 4))],
  [
    'R-85 inhoudPerOntvanger',
    nieuw(metCel('triage', 'casusoverleg', 5)),
    nieuw(metCategorie('begeleiding', 'casusoverleg', 5)),
  ],
  ['R-152 naSluitenDicht', nieuw(metCel('regie', 'afgesloten', 3)), nieuw(metCel('regie', 'afschaling', 3))],
  ['R-76 informerenBinnenMaand', nieuw(metTermijn('informeren', 2)), nieuw()],
  ['R-149 bewarenBinnenVijfJaar', nieuw(metTermijn('bewaren', 6)), nieuw(metTermijn('bewaren', 3))],
  ['R-150 verlengenBinnenDeWet', nieuw(metTermijn('verlenging', 3)), nieuw(metTermijn('verlenging', 1))],
  ['R-160 verzoekOpTijd', nieuw(metTermijn('verzoek', 2)), nieuw(metTermijn('verzoekVerlengd', 2))],
  ['R-116 klachtOpTijd', nieuw(metTermijn('klacht', 43)), nieuw(metTermijn('klacht', 28))],
  ['R-119 bezwaarOpTijd', nieuw(metTermijn('awbIndienen', 41)), nieuw(metTermijn('awbIndienen', 56))],
  [
    'R-37 ladderVoorDelen',
    nieuw(metTrede('E.1', { kwesties: ['rechtmatigheid'] })),
    nieuw(metTrede('E.2', { kwesties: ['handelen', 'delen'] })),
  ],
  ['E-3 ladderZonderInhoud', nieuw(metTrede('E.1', { hoogste: 3 })), nieuw(metTrede('E.1', { hoogste: 1 }))],
  [
    'E-5 ladderMetKlok',
    nieuw(metTrede('E.4', { klok: null })),
    nieuw(metTrede('E.4', { klok: { aantal: 2, eenheid: 'werkdagen' } })),
  ],
  ['R-32 tweedePersoon', na([karin, bekrachtig('n0')]), na([omar, bekrachtig('n0')])],
  ['R-32 raadsbesluit', na([omar, bekrachtig('n0', { besluitnummer: ' ' })]), na([omar, bekrachtig('n0')])],
  ['R-32 raadsbesluit', na([omar, bekrachtig('n0', { vastgesteldOp: morgen })]), na([omar, bekrachtig('n0')])],
  ['R-32 gaatLaterIn', na([omar, bekrachtig('n0', { geldtVanaf: vandaag })]), na([omar, bekrachtig('n0')])],
  [
    'R-32 dagVrij',
    na([omar, bekrachtig('n1')], [karin, stelVoor(inhoud('huis-2'))], [omar, bekrachtig('n0')]),
    na(
      [omar, bekrachtig('n1', { geldtVanaf: '2026-07-01' })],
      [karin, stelVoor(inhoud('huis-2'))],
      [omar, bekrachtig('n0')],
    ),
  ],
];
