import { geadresseerden } from '../../machines/adres.ts';
import type { Gebeurtenis } from '../../machines/gebeurtenissen.ts';
import {
  behandel,
  type CasusDossier,
  type Dossier,
  type Dossiers,
  eerstvolgende,
  faseVan,
  HUISKADER,
  inOverzicht,
  isEinde,
  type Kader,
  type OverlegDossier,
  overlegVindbaarVoor,
  type Uitspraak,
  vindbaarVoor,
  voorOverleg,
} from '../../machines/index.ts';
import type { Antwoord, Envelop, Fout } from '../../machines/protocol.ts';
import type { Wie } from '../../machines/wie.ts';
import type { Register } from '../identiteit/register.ts';
import { AlBehandeld, VersieConflict } from '../journal/fouten.ts';
import type { Journaal, Json, Overzichtsregel, Strook } from '../journal/journaal.ts';
import { type Archief, maakArchief } from './archief.ts';
import { maakBeurt } from './beurt.ts';
import { maakKadergids } from './kadergids.ts';
import { maakKijker } from './kijker.ts';
import type { Casussen, Wijziging } from './poort.ts';
import { stempel } from './stempel.ts';
import { maakVernietiging, type Vernietiging } from './vernietiging.ts';

export interface Casusdelen {
  journaal: Journaal<Gebeurtenis>;
  register: Register;
  nu: () => Date;
  /** A fresh random id. */
  willekeurig: () => string;
}

/** The command path with what only the house itself may ask of it. */
interface Pad extends Casussen {
  /** Finishes at start what a crash left half done: refused casussen that are still readable. */
  herstel(): Promise<void>;
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

  async function eenmaal(envelop: Envelop, wie: Wie): Promise<Antwoord> {
    const verzoek = { afzender: wie.persoon, opdracht: envelop.opdracht };
    const eerder = await journaal.uitspraak(verzoek);
    if (eerder !== undefined) return eerder as unknown as Antwoord;
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

  return {
    behandel: eenmaal,
    zie: maakKijker({ archief, journaal, register, nu, vernietiging, kaderVan }),
    kader: () => kaderVan(nu().toISOString()),
    herstel: vernietiging.herstel,
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
    ...{ stroom: dossier.id, soort: dossier.soort, verwacht: versies.get(dossier.id) ?? 0 },
    gebeurtenissen: [dossier.soort === 'overleg' ? voorOverleg(gebeurtenis) : gebeurtenis],
    ...lijnVan(dossier, kader),
  }));
}

/** The framework is in no list; there is one. */
function lijnVan(dossier: Dossier, kader: Kader): { overzicht?: Overzichtsregel | null } {
  if (dossier.soort === 'kader') return {};
  return { overzicht: dossier.soort === 'casus' ? casusregel(dossier, kader) : overlegregel(dossier) };
}

/**
 * A refusal writes nothing, but holds only for the dossier that was judged: when somebody else wrote to it meanwhile (on
 * another server), the journal says so and it is judged again.
 */
const gelezen = (voor: Dossiers | null): Strook<Gebeurtenis>[] =>
  (voor ? alle(voor) : []).flatMap(({ id, soort, versie }) =>
    versie > 0 ? [{ stroom: id, soort, verwacht: versie, gebeurtenissen: [] }] : [],
  );

const vindbaar = ({ casus, overleg }: Dossiers): string[] => [
  ...(casus ? vindbaarVoor(casus) : []),
  ...(overleg ? overlegVindbaarVoor(overleg) : []),
];

function casusregel(casus: CasusDossier, kader: Kader): Overzichtsregel | null {
  const { stand } = casus.casus;
  // At its end nobody finds it any more but the house itself, which must destroy it, also after a restart.
  if (isEinde(stand)) return { fase: stand, termijn: null, zichtbaarVoor: ['rol:systeem'] };
  const zichtbaarVoor = inOverzicht(casus);
  if (zichtbaarVoor.length === 0) return null;
  const termijn = eerstvolgende(casus, kader)?.voor ?? null;
  return { fase: faseVan(casus.casus.stand), termijn, zichtbaarVoor };
}

const overlegregel = (overleg: OverlegDossier): Overzichtsregel => ({
  fase: overleg.overleg.stand,
  termijn: overleg.overleg.context.op,
  zichtbaarVoor: overlegVindbaarVoor(overleg),
});
