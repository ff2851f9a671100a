import type { Eisnaam } from '../../../machines/eisen/eisen.ts';
import type { Opdracht } from '../../../machines/gebeurtenissen.ts';
import type { CasusDossier } from '../../../machines/index.ts';
import type { Wie } from '../../../machines/wie.ts';
import { bij } from '../stations.ts';
import { metDossiers, speel, type Wereld, wieIs, type Zet } from '../wereld.ts';

/** Somebody says something; of the dossier as it stands when an id must be looked up. */
export type Zin = readonly [
  wie: string | Wie | ((casus: CasusDossier) => Wie),
  opdracht: Opdracht | ((casus: CasusDossier) => Opdracht),
];

/** Given a place on the road and what was said there, when this is said. */
export interface Geval {
  bij: string | (() => Wereld);
  eerst?: readonly Zin[];
  zegt: Zin;
}

/** A requirement, the case in which it refuses, and the case in which it lets pass. */
export type Rij = readonly [eis: Eisnaam, nee: Geval, ja: Geval];

export const C = 'n0';
export const reden = 'Een reden die genoeg zegt.';
export const vandaag = '2026-06-01';
export const later = '2026-12-31';

function zeg(wereld: Wereld, [wie, opdracht]: Zin) {
  const casus = wereld.casussen[C];
  const gezegd = typeof opdracht === 'function' ? casus && opdracht(casus) : opdracht;
  if (!gezegd) throw new Error('er is nog geen casus');
  return speel(wereld, wieZegt(wie, casus), gezegd);
}

/** Who says it: by name, or found in the casus as it stands then. */
export function wieZegt(wie: Zin[0], casus: CasusDossier | undefined): Wie {
  if (typeof wie === 'string') return wieIs(wie);
  if (typeof wie !== 'function') return wie;
  if (!casus) throw new Error('er is nog geen casus');
  return wie(casus);
}

/** How things stand after all this was said. Throws where it is refused: then the case is told wrong. */
export function wereldNa({ bij: waar, eerst = [] }: Omit<Geval, 'zegt'>): Wereld {
  const begin = typeof waar === 'string' ? bij(waar).wereld : waar();
  return eerst.reduce((nu, zin) => {
    const zet = zeg(nu, zin);
    if (!zet.uitspraak.aanvaard) throw new Error(`${JSON.stringify(zin)}: ${JSON.stringify(zet.uitspraak)}`);
    return zet.wereld;
  }, begin);
}

/**
 * All that is said in a case, one after the other, from the place on the road where it begins; null when it begins where
 * no road leads.
 */
export function zettenIn({ bij: waar, eerst = [], zegt }: Geval): readonly Zet[] | null {
  if (typeof waar !== 'string') return null;
  const { zetten, wereld } = bij(waar);
  let nu = wereld;
  const gezegd = [...eerst, zegt].map((zin) => {
    const zet = zeg(nu, zin);
    nu = zet.wereld;
    return zet;
  });
  return [...zetten, ...gezegd];
}

/** The verdict in a case. */
export const uitspraakIn = ({ zegt, ...geval }: Geval) => zeg(wereldNa(geval), zegt).uitspraak;

/** The same place, with the casus as it could only stand there by a fault elsewhere. */
export const verdraaid = (waar: string, verdraai: (casus: CasusDossier) => CasusDossier) => (): Wereld => {
  const { wereld } = bij(waar);
  const casus = wereld.casussen[C];
  return casus ? metDossiers(wereld, { casus: verdraai(casus), overleg: null }) : wereld;
};

/** Another context of the process. */
export const metContext = (casus: CasusDossier, deel: Partial<CasusDossier['casus']['context']>): CasusDossier => ({
  ...casus,
  casus: { ...casus.casus, context: { ...casus.casus.context, ...deel } },
});

/** The last decision of a subject, by whatever state it is in. */
export const besluitOver = ({ besluiten }: CasusDossier, onderwerp: string): string =>
  Object.values(besluiten).findLast(({ context }) => context.voorstel.onderwerp === onderwerp)?.context.id ?? '';

/** The last item, action or question there is. */
export const laatste = (van: Record<string, unknown>): string => Object.keys(van).at(-1) ?? '';

export const overlegBij = ({ casus }: CasusDossier): string => casus.context.overleg?.id ?? '';
