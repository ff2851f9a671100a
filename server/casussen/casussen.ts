import { geadresseerden } from '../../machines/adres.ts';
import type { Gebeurtenis } from '../../machines/gebeurtenissen.ts';
import {
  behandel,
  type CasusDossier,
  type Dossier,
  type Dossiers,
  HUISKADER,
  type Kader,
  lapseVan,
  overlegVindbaarVoor,
  teLaatVanaf,
  teVerstrijken,
  type Uitspraak,
  vindbaarVoor,
  voorOverleg,
} from '../../machines/index.ts';
import type { Antwoord, Envelop, Fout } from '../../machines/protocol.ts';
import { systeem, type Wie } from '../../machines/wie.ts';
import type { Register } from '../identiteit/register.ts';
import { AlBehandeld, VersieConflict } from '../journal/fouten.ts';
import type { Journaal, Json, Strook } from '../journal/journaal.ts';
import { type Archief, maakArchief } from './archief.ts';
import { maakBeurt } from './beurt.ts';
import { maakInzage } from './inzage.ts';
import { maakKadergids } from './kadergids.ts';
import { maakKijker } from './kijker.ts';
import { inOverzicht } from './overzicht.ts';
import type { Casussen, Wijziging } from './poort.ts';
import { stempel } from './stempel.ts';
import { maakVernietiging, type Vernietiging } from './vernietiging.ts';
import { maakVers } from './vers.ts';

export interface Casusdelen {
  journaal: Journaal<Gebeurtenis>;
  register: Register;
  nu: () => Date;
  /** A fresh random id. */
  willekeurig: () => string;
}

type Lapseopdracht = Extract<Envelop, { type: 'termijn.verstrijk' }>;

/** The command path with what only the house itself may ask of it. */
export interface Pad extends Casussen {
  /** Finishes at start what a crash left half done: refused casussen that are still readable. */
  herstel(): Promise<void>;
  /** Reads at start what the first page of the regie is made of. */
  warmOp(): Promise<void>;
  /**
   * What the house must write down by now about the clocks of this casus, the first one first; read from the journal,
   * because another server may have written there. `poging` counts what was refused before: a verdict is for ever.
   */
  verstreken(casus: string, poging: number): Promise<Lapseopdracht[]>;
  /** Writes the line of the overview of this casus anew. */
  werkBij(casus: string): Promise<void>;
}

/** How often a command is judged again when somebody else was faster. */
const POGINGEN = 5;

const nietGevonden: Fout = {
  code: 'NIET_GEVONDEN',
  zin: {
    nl: 'Dit is er niet, of niet voor u. Ga terug naar de werkvoorraad.',
    en: 'This does not exist, or not for you. Go back to the work list.',
  },
};

const geweigerd = (uitspraak: Extract<Uitspraak, { aanvaard: false }>): Fout => {
  const [eerste] = uitspraak.ontbreekt;
  if (uitspraak.code === 'NIET_GEVONDEN' || !eerste) return nietGevonden;
  return { code: 'REGEL', zin: eerste.zin, ontbreekt: uitspraak.ontbreekt };
};

/**
 * The one command path: load, judge, append, then tell. Nobody hears of an event before it is durable. A command that
 * was sent before gets the verdict it got then; one that lost a race is judged again on what the dossier has become.
 */
export function maakCasussen({ journaal, register, nu, willekeurig }: Casusdelen): Pad {
  const archief = maakArchief(journaal);
  const kaderVan = maakKadergids(journaal);
  const opBeurt = maakBeurt();
  const luisteraars = new Set<(wijziging: Wijziging) => void>();
  const vernietiging = maakVernietiging({ journaal, archief, nu });
  const meld = (wijziging: Wijziging) => {
    for (const luisteraar of luisteraars) luisteraar(wijziging);
  };

  /** Whether it was sent before shows when it is written down: the journal remembers, and gives the verdict of then. */
  async function eenmaal(envelop: Envelop, wie: Wie): Promise<Antwoord> {
    const nieuw = willekeurig();
    const namen = adressen(envelop, nieuw);
    return opBeurt(Object.values(namen), () => probeer(envelop, wie, nieuw, namen));
  }

  async function probeer(envelop: Envelop, wie: Wie, nieuw: string, namen: Adressen): Promise<Antwoord> {
    for (let poging = 1; ; poging += 1) {
      try {
        return await oordeel(envelop, wie, nieuw, namen);
      } catch (fout) {
        if (fout instanceof AlBehandeld) return fout.uitspraak as unknown as Antwoord;
        verzoen(fout, poging, namen);
      }
    }
  }

  /** Somebody else wrote to this dossier, outside this process: it is judged again on what it has become. */
  function verzoen(fout: unknown, poging: number, namen: Adressen): void {
    if (!(fout instanceof VersieConflict) || poging === POGINGEN) throw fout;
    for (const naam of Object.values(namen)) archief.vergeet(naam);
  }

  async function oordeel(envelop: Envelop, wie: Wie, nieuw: string, namen: Adressen): Promise<Antwoord> {
    const voor = await laad(archief, namen);
    const op = nu().toISOString();
    const kader = await kaderVan(op);
    const gebeurtenis = stempel(envelop, wie, { op, nieuw, kader: kader.versie, zoek: register.zoek });
    const uitspraak: Uitspraak = voor
      ? behandel(voor, gebeurtenis, wie, kader)
      : { aanvaard: false, code: 'NIET_GEVONDEN', ontbreekt: [] };
    const antwoord: Antwoord = uitspraak.aanvaard
      ? { aanvaard: true, ...uitAntwoord(namen), nieuw }
      : { aanvaard: false, fout: geweigerd(uitspraak) };
    await journaal.voegToe({
      verzoek: { afzender: wie.persoon, opdracht: envelop.opdracht },
      uitspraak: antwoord as unknown as Json,
      stroken: uitspraak.aanvaard && voor ? stroken(voor, uitspraak, kader) : gelezen(voor),
      op,
    });
    if (voor && uitspraak.aanvaard) await vastgelegd(voor, uitspraak.dossiers, vernietiging);
    return antwoord;
  }

  /** As the journal has it, on its own turn: nobody in this process writes meanwhile. */
  const vers = <T>(id: string, werk: (casus: CasusDossier, op: string, kader: Kader) => T | Promise<T>) =>
    opBeurt([id], async (): Promise<T | null> => {
      archief.vergeet(id);
      const casus = await archief.casus(id);
      const op = nu().toISOString();
      return casus && casus.versie > 0 ? werk(casus, op, await kaderVan(op)) : null;
    });

  const verstreken = async (id: string, poging: number): Promise<Lapseopdracht[]> =>
    (await vers(id, (casus, op, kader) => lapses(casus, op, kader, poging))) ?? [];

  const werkBij = async (id: string): Promise<void> => {
    await vers(id, (casus, op, kader) =>
      journaal.voegToe({
        verzoek: { afzender: systeem.persoon, opdracht: `overzicht ${willekeurig()}` },
        uitspraak: null,
        stroken: [{ ...strook(casus), gebeurtenissen: [], ...inOverzicht(casus, kader) }],
        op,
      }),
    );
  };

  async function vastgelegd(voor: Dossiers, na: Dossiers, opruiming: Vernietiging): Promise<void> {
    for (const dossier of alle(na)) archief.bewaar(dossier);
    try {
      if (na.casus) await opruiming.zoNodig(na.casus);
    } finally {
      // Durable is durable: screens let go of a refused casus also when its destruction has to wait for the next start.
      const geraakt = [voor, na].flatMap(vindbaar);
      meld({ stromen: alle(na).map(({ id }) => id), voor: [...new Set(geraakt)] });
    }
  }

  const kijker = maakKijker({ archief, journaal, register, nu, vernietiging, kaderVan });
  const inzage = maakInzage({ archief, nu, zie: kijker.zie, behandel: eenmaal });
  const { zie, gewijzigd } = maakVers(inzage.zie);
  luisteraars.add(gewijzigd);

  return {
    behandel: eenmaal,
    ...kijker,
    zie,
    kader: () => kaderVan(nu().toISOString()),
    herstel: vernietiging.herstel,
    verstreken,
    werkBij,
    luister(gehoord) {
      luisteraars.add(gehoord);
      return () => luisteraars.delete(gehoord);
    },
  };
}

/** The streams a command touches; a command that brings one into being has the fresh id for it. */
interface Adressen {
  casus?: string;
  overleg?: string;
  huiskader?: string;
}

function adressen(envelop: Envelop, nieuw: string): Adressen {
  const soorten = geadresseerden[envelop.type];
  if (soorten.includes('kader')) return { huiskader: HUISKADER };
  const overleg = soorten.includes('overleg');
  const casus = soorten.some((een) => een !== 'overleg');
  const genoemd: Adressen & { type: string } = envelop;
  return {
    ...(casus ? { casus: genoemd.casus ?? nieuw } : {}),
    ...(overleg ? { overleg: genoemd.overleg ?? nieuw } : {}),
  };
}

/** There is one framework, so an answer need not say which. */
const uitAntwoord = ({ huiskader: _huiskader, ...namen }: Adressen) => namen;

/** null: one of them was destroyed, or is of another kind; for the sender it does not exist. */
async function laad(archief: Archief, { casus, overleg, huiskader }: Adressen): Promise<Dossiers | null> {
  if (huiskader !== undefined) return { casus: null, overleg: null, huiskader: await archief.huiskader() };
  const casusdossier = casus === undefined ? null : await archief.casus(casus);
  const overlegdossier = overleg === undefined ? null : await archief.overleg(overleg);
  if ((casus !== undefined && !casusdossier) || (overleg !== undefined && !overlegdossier)) return null;
  return { casus: casusdossier, overleg: overlegdossier };
}

const alle = ({ casus, overleg, huiskader }: Dossiers): Dossier[] =>
  [casus, overleg, huiskader].filter((een) => een !== null && een !== undefined);

type Aanvaard = Extract<Uitspraak, { aanvaard: true }>;

/** The new line of each stream, with the line of the overview that goes with it. */
function stroken(voor: Dossiers, { dossiers, gebeurtenis }: Aanvaard, kader: Kader): Strook<Gebeurtenis>[] {
  const versies = new Map(alle(voor).map(({ id, versie }) => [id, versie]));
  return alle(dossiers).map((dossier) => ({
    ...strook(dossier, versies.get(dossier.id) ?? 0),
    gebeurtenissen: [dossier.soort === 'overleg' ? voorOverleg(gebeurtenis) : gebeurtenis],
    ...inOverzicht(dossier, kader),
  }));
}

const strook = ({ id, soort, versie }: Dossier, verwacht = versie) => ({ stroom: id, soort, verwacht });

/** An id that is the same on every server that finds the same clock due in the same dossier. */
function lapses(casus: CasusDossier, nu: string, kader: Kader, poging: number): Lapseopdracht[] {
  const om = teVerstrijken(casus, kader).filter(({ voor }) => teLaatVanaf(voor) <= nu);
  return om.map((klok) => {
    const opdracht = ['termijn', casus.id, casus.versie, klok.soort, klok.over, klok.voor, poging].join(' ');
    return { ...lapseVan(klok, casus.id), opdracht };
  });
}

/**
 * A refusal writes nothing, but holds only for the dossier that was judged: when somebody else wrote to it meanwhile (on
 * another server), the journal says so and it is judged again.
 */
const gelezen = (voor: Dossiers | null): Strook<Gebeurtenis>[] =>
  (voor ? alle(voor) : []).flatMap((dossier) =>
    dossier.versie > 0 ? [{ ...strook(dossier), gebeurtenissen: [] }] : [],
  );

const vindbaar = ({ casus, overleg }: Dossiers): string[] => [
  ...(casus ? vindbaarVoor(casus) : []),
  ...(overleg ? overlegVindbaarVoor(overleg) : []),
];
