import { geadresseerden } from '../../machines/adres.ts';
import type { Dossier } from '../../machines/dossier.ts';
import type { Gebeurtenis, Opdracht } from '../../machines/gebeurtenissen.ts';
import {
  behandel,
  type CasusDossier,
  type Dossiers,
  type KaderDossier,
  kaderOp,
  nieuweCasus,
  nieuwHuiskader,
  nieuwOverleg,
  type OverlegDossier,
  type Uitspraak,
  voorbeeld,
} from '../../machines/index.ts';
import { geadresseerdeVan, systeem, type Wie } from '../../machines/wie.ts';
import { stempel } from '../../server/casussen/stempel.ts';
import { demoRegister } from '../../server/demo/personas.ts';
import type { Ja, Verteller } from '../../server/demo/verteller.ts';

/** Everything a house remembers, as one value: the command path without a journal, a clock or chance. */
export interface Wereld {
  casussen: Readonly<Record<string, CasusDossier>>;
  overleggen: Readonly<Record<string, OverlegDossier>>;
  huiskader: KaderDossier;
  /** How many commands were tried; ids and times are counted from it. */
  beurt: number;
}

export const legeWereld: Wereld = { casussen: {}, overleggen: {}, huiskader: nieuwHuiskader(), beurt: 0 };

export const register = demoRegister();
export const begin = Date.parse('2026-06-01T08:00:00.000Z');

/** How whoever holds a brief is called here: nobody has an account for it. */
export const BRIEFHOUDER = 'houder van ';

/** A person of the demo's house, who holds a brief, or the house itself; throws for a name that is not in it. */
export function wieIs(persoon: string): Wie {
  if (persoon === systeem.persoon) return systeem;
  if (persoon.startsWith(BRIEFHOUDER)) return geadresseerdeVan(persoon.slice(BRIEFHOUDER.length));
  const wie = register.zoek(persoon);
  if (!wie) throw new Error(`niemand heet ${persoon}`);
  return wie;
}

/** When, and under which new id: given by the caller where two tellings must agree on it. */
export interface Tel {
  op: string;
  nieuw: string;
}

/** The framework in force in this world. */
export const kaderIn = ({ huiskader }: Wereld, op: string) => kaderOp(huiskader, op);

const telVan = ({ beurt }: Wereld): Tel => ({
  op: new Date(begin + beurt * 60_000).toISOString(),
  nieuw: `n${beurt}`,
});

/** Stamps a command as the server does. */
export const gestempeld = (wie: Wie, opdracht: Opdracht, tel: Tel, kader = voorbeeld.versie): Gebeurtenis =>
  stempel({ ...opdracht, opdracht: '' }, wie, { ...tel, kader, zoek: register.zoek });

/** By its own id; a name that every object inherits is nobody's. */
export const eigen = <V>(van: Readonly<Record<string, V>>, id: string): V | undefined =>
  Object.hasOwn(van, id) ? van[id] : undefined;

/** The dossiers a command is about: those that exist, and empty ones where it names or makes another. */
export function dossiersVoor(wereld: Wereld, opdracht: Opdracht, nieuw: string): Dossiers {
  const soorten = geadresseerden[opdracht.type];
  const genoemd: { type: string; casus?: string; overleg?: string } = opdracht;
  const casus = genoemd.casus ?? nieuw;
  const overleg = genoemd.overleg ?? nieuw;
  if (soorten.includes('kader')) return { casus: null, overleg: null, huiskader: wereld.huiskader };
  return {
    casus: soorten.some((een) => een !== 'overleg') ? (eigen(wereld.casussen, casus) ?? nieuweCasus(casus)) : null,
    overleg: soorten.includes('overleg') ? (eigen(wereld.overleggen, overleg) ?? nieuwOverleg(overleg)) : null,
  };
}

/** The world with these dossiers in it. */
export const metDossiers = (wereld: Wereld, { casus, overleg, huiskader }: Dossiers): Wereld => ({
  ...wereld,
  huiskader: huiskader ?? wereld.huiskader,
  casussen: casus ? { ...wereld.casussen, [casus.id]: casus } : wereld.casussen,
  overleggen: overleg ? { ...wereld.overleggen, [overleg.id]: overleg } : wereld.overleggen,
});

/** The world with this one dossier in it, of whatever kind. */
export function metDossier(wereld: Wereld, dossier: Dossier): Wereld {
  if (dossier.soort === 'casus') return metDossiers(wereld, { casus: dossier, overleg: null });
  if (dossier.soort === 'overleg') return metDossiers(wereld, { casus: null, overleg: dossier });
  return metDossiers(wereld, { casus: null, overleg: null, huiskader: dossier });
}

/** Every dossier of a world of which anything was written down, by the name of its stream. */
export const dossiersIn = ({ casussen, overleggen, huiskader }: Wereld): Record<string, Dossier> => ({
  ...casussen,
  ...overleggen,
  ...(huiskader.versie > 0 ? { [huiskader.id]: huiskader } : {}),
});

export interface Zet {
  uitspraak: Uitspraak;
  gebeurtenis: Gebeurtenis;
  voor: Dossiers;
  /** After it; when refused only the count of turns differs. */
  wereld: Wereld;
}

/** One command, judged and (when accepted) folded. Pure: the same arguments give the same answer. */
export function speel(wereld: Wereld, wie: Wie, opdracht: Opdracht, tel: Tel = telVan(wereld)): Zet {
  const kader = kaderIn(wereld, tel.op);
  const gebeurtenis = gestempeld(wie, opdracht, tel, kader.versie);
  const voor = dossiersVoor(wereld, opdracht, tel.nieuw);
  const uitspraak = behandel(voor, gebeurtenis, wie, kader);
  const na = uitspraak.aanvaard ? metDossiers(wereld, uitspraak.dossiers) : wereld;
  const opgeschreven = uitspraak.aanvaard ? uitspraak.gebeurtenis : gebeurtenis;
  return { uitspraak, gebeurtenis: opgeschreven, voor, wereld: { ...na, beurt: wereld.beurt + 1 } };
}

/** The teller of the demo's stories, told in memory: `wereld()` is how things stand after the last word. */
export interface Puurverteller extends Verteller {
  wereld(): Wereld;
  /** Every accepted event, in order. */
  journaal(): readonly Zet[];
  /** From now on each word comes so many minutes after the one before. */
  tempo(minuten: number): void;
}

const MINUUT = 60_000;

/** Tells on from `wereld`; each word is one minute later than the one before. */
export function vertelOver(wereld: Wereld = legeWereld): Puurverteller {
  let nu = wereld;
  let klok = begin + wereld.beurt * MINUUT;
  let adem = MINUUT;
  const zetten: Zet[] = [];
  const over = (minuten: number) => new Date(klok + minuten * MINUUT).toISOString();
  const probeer = (persoon: string, opdracht: Opdracht): Zet => {
    const zet = speel(nu, wieIs(persoon), opdracht, { op: over(0), nieuw: `n${nu.beurt}` });
    nu = zet.wereld;
    klok += adem;
    if (zet.uitspraak.aanvaard) zetten.push(zet);
    return zet;
  };
  const ja = ({ gebeurtenis, uitspraak }: Zet): Ja => ({
    aanvaard: true,
    nieuw: gebeurtenis.stempel.nieuw,
    ...(uitspraak.aanvaard && uitspraak.dossiers.casus ? { casus: uitspraak.dossiers.casus.id } : {}),
    ...(uitspraak.aanvaard && uitspraak.dossiers.overleg ? { overleg: uitspraak.dossiers.overleg.id } : {}),
  });
  return {
    opDag: () => undefined,
    datum: (dagen) => over(dagen * 24 * 60).slice(0, 10),
    moment: over,
    straks: over,
    wereld: () => nu,
    journaal: () => zetten,
    tempo(minuten) {
      adem = minuten * MINUUT;
    },
    async probeert(persoon, opdracht) {
      const zet = probeer(persoon, opdracht);
      if (zet.uitspraak.aanvaard) return ja(zet);
      return { aanvaard: false, fout: { code: 'REGEL', zin: { nl: '', en: '' }, ontbreekt: zet.uitspraak.ontbreekt } };
    },
    async zegt(persoon, opdracht) {
      const zet = probeer(persoon, opdracht);
      if (zet.uitspraak.aanvaard) return ja(zet);
      const redenen = zet.uitspraak.ontbreekt.map(({ regel, zin }) => `${regel} ${zin.nl}`);
      throw new Error(`${persoon} kon ${opdracht.type} niet doen: ${redenen.join(' / ')}`);
    },
  };
}
