import type { Opdracht } from '../../../machines/gebeurtenissen.ts';
import type { VerzoekContext } from '../../../machines/rechten/verzoek.ts';
import { C, type Geval, laatste, later, type Rij, reden, vandaag, type Zin } from './geval.ts';

const ineke = 'ineke.mulder';
const femke = 'femke.bos';

type Soort = VerzoekContext['soort'];

export const dienIn = (soort: Soort, anders: { ontvangenOp?: string; betreft?: string } = {}): Zin => [
  ineke,
  {
    ...{ type: 'verzoek.dienIn', casus: C, soort, namens: 'betrokkene', kanaal: 'brief', ontvangenOp: vandaag },
    ...anders,
  } as Opdracht,
];
const over = (maak: (verzoek: string) => Opdracht, wie = ineke): Zin => [
  wie,
  ({ verzoeken }) => maak(laatste(verzoeken)),
];
export const identiteit = over((verzoek) => ({
  ...{ type: 'verzoek.stelIdentiteitVast', casus: C, verzoek, wijze: 'legitimatie' },
}));
export const raadpleeg = (...aan: string[]): Zin =>
  over((verzoek) => ({ type: 'verzoek.raadpleeg', casus: C, verzoek, aan }));
export const oordeel = (uitzondering: boolean, motivering = reden): Zin =>
  over(
    (verzoek) => ({
      ...{ type: 'verzoek.geefOordeel', casus: C, verzoek, uitzondering },
      ...(uitzondering ? { grond: 'opsporing' as const, motivering } : {}),
    }),
    femke,
  );
export const beslis = (
  uitkomst: 'toegewezen' | 'deels' | 'afgewezen',
  gronden: ('opsporing' | 'gegevenJuist' | 'toezicht')[] = [],
  brief = reden,
): Zin =>
  over((verzoek) => ({
    ...{ type: 'verzoek.beslis', casus: C, verzoek, uitkomst, gronden, motivering: reden, brief },
  }));
export const voerUit = (ontvangersVerteld = true): Zin =>
  over((verzoek) => ({ type: 'verzoek.voerUit', casus: C, verzoek, gedaan: reden, ontvangersVerteld }));
export const maakBezwaar = (ontvangenOp = vandaag): Zin =>
  over((verzoek) => ({ type: 'verzoek.maakBezwaar', casus: C, verzoek, ontvangenOp }));
export const beslisBezwaar = (gegrond: boolean, motivering = reden): Zin =>
  over((verzoek) => ({ type: 'verzoek.beslisBezwaar', casus: C, verzoek, gegrond, motivering }));
export const verleng: Zin = over((verzoek) => ({ type: 'verzoek.verleng', casus: C, verzoek, reden }));

const bij = 'uitvoering';
const gehoord: Zin[] = [identiteit, raadpleeg(femke), oordeel(true)];
const inzage = [dienIn('inzage'), ...gehoord];
const geval = (zegt: Zin, ...eerst: Zin[]): Geval => ({ bij, eerst, zegt });

export const verzoekgevallen: readonly Rij[] = [
  ['R-160 ontvangenInCasus', geval(dienIn('inzage', { ontvangenOp: later })), geval(dienIn('inzage'))],
  ['R-121 betreftGedeeld', geval(dienIn('correctie', { betreft: 'n9999' })), geval(dienIn('correctie'))],
  [
    'R-160 geraadpleegdenBetrokken',
    geval(raadpleeg('ruben.kok'), dienIn('inzage')),
    geval(raadpleeg(femke, 'mila.jansen'), dienIn('inzage')),
  ],
  [
    'R-120 uitzonderingMetGrond',
    geval(oordeel(true, 'nee'), dienIn('inzage'), raadpleeg(femke)),
    geval(oordeel(true), dienIn('inzage'), raadpleeg(femke)),
  ],
  ['R-123 eenmaalOpTijdVerlengd', geval(verleng, dienIn('inzage'), verleng), geval(verleng, dienIn('inzage'))],
  [
    'R-127 identiteitVast',
    geval(beslis('toegewezen'), dienIn('inzage'), raadpleeg(femke), oordeel(false)),
    geval(beslis('toegewezen'), dienIn('inzage'), identiteit, raadpleeg(femke), oordeel(false)),
  ],
  [
    'R-160 eerstGeraadpleegd',
    geval(beslis('toegewezen'), dienIn('inzage'), identiteit, raadpleeg(femke)),
    geval(beslis('toegewezen'), dienIn('klacht')),
  ],
  [
    'R-120 weigeringRustOpOordeel',
    geval(beslis('afgewezen', ['toezicht']), ...inzage),
    geval(beslis('afgewezen', ['opsporing']), ...inzage),
  ],
  ['R-13 besluitUitgelegd', geval(beslis('toegewezen', [], 'nee'), ...inzage), geval(beslis('toegewezen'), ...inzage)],
  [
    'R-121 ietsToegewezen',
    geval(voerUit(), ...inzage, beslis('afgewezen', ['opsporing'])),
    geval(voerUit(), ...inzage, beslis('deels', ['opsporing'])),
  ],
  [
    'R-121 ontvangersVerteld',
    geval(voerUit(false), dienIn('correctie'), ...gehoord, beslis('toegewezen')),
    geval(voerUit(true), dienIn('correctie'), ...gehoord, beslis('toegewezen')),
  ],
  [
    'R-118 ietsAfgewezen',
    geval(maakBezwaar(), ...inzage, beslis('toegewezen')),
    geval(maakBezwaar(), ...inzage, beslis('deels', ['opsporing'])),
  ],
  [
    'R-118 binnenBezwaartermijn',
    // The day of receipt counts, whenever it is recorded; one that is still to come is refused for that as well.
    geval(maakBezwaar(later), ...inzage, beslis('afgewezen', ['opsporing'])),
    geval(maakBezwaar(), ...inzage, beslis('afgewezen', ['opsporing'])),
  ],
  [
    'R-13 bezwaarUitgelegd',
    geval(beslisBezwaar(false, ''), ...inzage, beslis('afgewezen', ['opsporing']), maakBezwaar()),
    geval(beslisBezwaar(true), ...inzage, beslis('afgewezen', ['opsporing']), maakBezwaar()),
  ],
];
