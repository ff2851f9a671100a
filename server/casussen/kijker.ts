import type { Gebeurtenis } from '../../machines/gebeurtenissen.ts';
import {
  afgeschermdeRegel,
  afgeschermdVoor,
  bureauVoor,
  type CasusDossier,
  HUISKADER,
  heeftBureau,
  type Kijk,
  mogelijkZonderCasus,
  type OverlegDossier,
  overlegRegel,
  prioriteitVoor,
  vrijgaveregel,
  zichtBrief,
  zichtCasus,
  zichtKader,
  zichtLogboek,
  zichtMijn,
  zichtRegel,
  zichtTafel,
  zichtVrijgave,
} from '../../machines/index.ts';
import type { Onderwerp } from '../../machines/protocol.ts';
import { systeem, type Wie } from '../../machines/wie.ts';
import type {
  Afgeschermdregel,
  Briefzicht,
  Werkvoorraadregel,
  Werkvoorraadzicht,
} from '../../machines/zicht/soorten.ts';
import type { Register } from '../identiteit/register.ts';
import type { Journaal } from '../journal/journaal.ts';
import type { Archief } from './archief.ts';
import type { Kadergids } from './kadergids.ts';
import { laat } from './overzicht.ts';
import type { Briefsleutel, Gezien } from './poort.ts';
import type { Vernietiging } from './vernietiging.ts';

interface Kijkdelen {
  archief: Archief;
  journaal: Journaal<Gebeurtenis>;
  register: Register;
  nu: () => Date;
  vernietiging: Vernietiging;
  kaderVan: Kadergids;
}

type Vraag = Omit<Extract<Onderwerp, { wat: 'werkvoorraad' }>, 'wat'>;

const PAGINA = 25;
/** A professional has few casussen; the list is made from what they may see of each, never from the overview. */
const EIGEN = 200;

/** The one way to look. */
interface Kijker {
  zie(onderwerp: Onderwerp, wie: Wie): Promise<Gezien>;
  /** What goes up the ladder, for who holds it. */
  brief(sleutel: Briefsleutel): Promise<Briefzicht | null>;
  /** Reads what the first page of the regie is made of beforehand: else who comes first after a start waits for it. */
  warmOp(): Promise<void>;
}

/** Gathers the dossiers a view is made of, and has `machines` make it. */
export function maakKijker({ archief, journaal, register, nu, vernietiging, kaderVan }: Kijkdelen): Kijker {
  async function kijkVan(wie: Wie): Promise<Kijk> {
    const moment = nu().toISOString();
    return { wie, nu: moment, kader: await kaderVan(moment), huis: register.mensen() };
  }

  async function casus(id: string, wie: Wie): Promise<Gezien> {
    const dossier = await archief.casus(id);
    if (!dossier) return { zicht: null, stromen: [id] };
    const overlegId = dossier.casus.context.overleg?.id;
    const overleg = overlegId === undefined ? null : await archief.overleg(overlegId);
    return { zicht: zichtCasus(dossier, overleg, await kijkVan(wie)), stromen: overlegId ? [id, overlegId] : [id] };
  }

  async function tafel(id: string, wie: Wie): Promise<Gezien> {
    const overleg = await archief.overleg(id);
    if (!overleg) return { zicht: null, stromen: [id] };
    const ids = overleg.overleg.context.agenda.map((punt) => punt.casus);
    const casussen = await laadCasussen(ids);
    const opNaam = Object.fromEntries(casussen.map((een) => [een.id, een]));
    return { zicht: zichtTafel(overleg, opNaam, await kijkVan(wie)), stromen: [id, ...ids] };
  }

  const laadCasussen = async (ids: readonly string[]): Promise<CasusDossier[]> =>
    (await Promise.all(ids.map((een) => archief.casus(een)))).filter((een) => een !== null);

  const laadOverleggen = async (wie: Wie): Promise<OverlegDossier[]> => {
    const voor = [wie.persoon, `rol:${wie.rol}`];
    const { stromen } = await journaal.overzicht({
      voor,
      soort: 'overleg',
      fasen: ['gepland', 'bezig'],
      aantal: PAGINA,
    });
    return (await Promise.all(stromen.map((een) => archief.overleg(een)))).filter((een) => een !== null);
  };

  async function werkvoorraad(vraag: Vraag, wie: Wie): Promise<Gezien> {
    const deel = wie.rol === 'professional' ? await eigen(vraag, wie) : await vanHuis(vraag, wie);
    const overleggen = await laadOverleggen(wie);
    const kijk = await kijkVan(wie);
    const zicht: Werkvoorraadzicht = {
      wat: 'werkvoorraad',
      ...deel,
      overleggen: overleggen.flatMap((een) => overlegRegel(een, deel.regels, kijk) ?? []),
      terugkoppelingen: await vernietiging.voor(wie.persoon),
      afgeschermd: await afgeschermd(wie),
      prioriteiten: await prioriteiten(wie),
      mogelijk: mogelijkZonderCasus(wie),
    };
    // Lists are woken by the people they are for, not by streams.
    return { zicht, stromen: [] };
  }

  /** The priority list stands in the overview under names of its own. */
  async function prioriteiten(wie: Wie): Promise<number> {
    const voor = [wie.persoon, `rol:${wie.rol}`].map(prioriteitVoor);
    return som((await journaal.overzicht({ voor, soort: 'casus', aantal: 1 })).perFase);
  }

  type Deel = Pick<Werkvoorraadzicht, 'regels' | 'perFase' | 'teLaat' | 'verder'>;

  /** For the regie and who keeps watch: a page of the overview, in order of the deadlines that they may know. */
  async function vanHuis({ fasen, na, teLaat, lijst }: Vraag, wie: Wie): Promise<Deel> {
    const namen = [wie.persoon, `rol:${wie.rol}`];
    const vraag = { soort: 'casus' as const, aantal: PAGINA, ...(fasen ? { fasen } : {}), ...(na ? { na } : {}) };
    const alle = await journaal.overzicht({ ...vraag, voor: namen });
    const laatste = await journaal.overzicht({ ...vraag, voor: [laat(`rol:${wie.rol}`)] });
    const voorrang = lijst ? await journaal.overzicht({ ...vraag, voor: namen.map(prioriteitVoor) }) : alle;
    const pagina = teLaat ? laatste : voorrang;
    const kijk = await kijkVan(wie);
    // The overview goes by every clock there is; what is shown, by those that this viewer may know.
    const regels = (await laadCasussen(pagina.stromen)).flatMap((een) => zichtRegel(een, kijk) ?? []).sort(volgorde);
    return { regels, perFase: alle.perFase, teLaat: som(laatste.perFase), verder: pagina.verder };
  }

  /** For a professional: phase, order and counts as they may know them, so never from the overview's own. */
  async function eigen({ fasen, teLaat, lijst }: Vraag, wie: Wie): Promise<Deel> {
    const { stromen } = await journaal.overzicht({ voor: [wie.persoon], soort: 'casus', aantal: EIGEN });
    const kijk = await kijkVan(wie);
    const alle = (await laadCasussen(stromen)).flatMap((een) => zichtRegel(een, kijk) ?? []).sort(volgorde);
    const perFase: Deel['perFase'] = {};
    for (const { fase } of alle) perFase[fase] = (perFase[fase] ?? 0) + 1;
    const laatste = alle.filter(({ termijn }) => termijn?.stand === 'teLaat');
    const gevraagd = (teLaat ? laatste : alle)
      .filter(({ prioriteit }) => !lijst || prioriteit)
      .filter(({ fase }) => !fasen || fasen.includes(fase));
    return { regels: gevraagd, perFase, teLaat: laatste.length, verder: null };
  }

  /** What is shielded and this person may do something about; it stands in the overview under a name of its own. */
  async function afgeschermd(wie: Wie): Promise<Afgeschermdregel[]> {
    const voor = [wie.persoon, `rol:${wie.rol}`].map(afgeschermdVoor);
    const { stromen } = await journaal.overzicht({ voor, soort: 'casus', aantal: EIGEN });
    const kijk = await kijkVan(wie);
    const regels = (await laadCasussen(stromen)).flatMap((een) => afgeschermdeRegel(een, kijk) ?? []);
    return regels.sort((a, b) => (a.vernietigdOp < b.vernietigdOp ? -1 : 1));
  }

  async function mijn(wie: Wie): Promise<Gezien> {
    const voor = [wie.persoon, afgeschermdVoor(wie.persoon)];
    const { stromen } = await journaal.overzicht({ voor, soort: 'casus', aantal: EIGEN });
    const dossiers = [...(await laadCasussen(stromen))].sort((a, b) => (a.id < b.id ? -1 : 1));
    return { zicht: zichtMijn(dossiers, await laadOverleggen(wie), await kijkVan(wie)), stromen: [], gelezen: stromen };
  }

  async function logboek(id: string, wie: Wie): Promise<Gezien> {
    const dossier = await archief.casus(id);
    const kijk = await kijkVan(wie);
    const vraag = dossier && zichtLogboek(dossier, [], kijk);
    // The journal itself is read only for who said what for.
    if (!dossier || !vraag?.gelezenVoor) return { zicht: vraag, stromen: [id] };
    return { zicht: zichtLogboek(dossier, await archief.gebeurtenissen(id), kijk), stromen: [id] };
  }

  async function vrijgave(id: string, wie: Wie): Promise<Gezien> {
    const dossier = await archief.casus(id);
    return { zicht: dossier && zichtVrijgave(dossier, await kijkVan(wie)), stromen: [id] };
  }

  /** The casussen at the release desk stand in the overview under a name of their own. */
  async function vrijgaven({ na }: { na?: string }, wie: Wie): Promise<Gezien> {
    if (!heeftBureau(wie)) return { zicht: null, stromen: [] };
    const voor = [bureauVoor(`rol:${wie.rol}`)];
    const pagina = await journaal.overzicht({ voor, soort: 'casus', aantal: PAGINA, ...(na ? { na } : {}) });
    const kijk = await kijkVan(wie);
    const regels = (await laadCasussen(pagina.stromen)).flatMap((een) => vrijgaveregel(een, kijk) ?? []);
    return { zicht: { wat: 'vrijgaven', regels, verder: pagina.verder }, stromen: [] };
  }

  async function huiskader(wie: Wie): Promise<Gezien> {
    const zicht = zichtKader(await archief.huiskader(), await kijkVan(wie));
    // What is in force changes with the day and never with an event: a proposal wakes only who decides on it.
    return { zicht, stromen: zicht.beheer ? [HUISKADER] : [] };
  }

  return {
    async zie(onderwerp, wie) {
      switch (onderwerp.wat) {
        case 'casus':
          return casus(onderwerp.casus, wie);
        case 'tafel':
          return tafel(onderwerp.overleg, wie);
        case 'werkvoorraad':
          return werkvoorraad(onderwerp, wie);
        case 'mijn':
          return mijn(wie);
        case 'logboek':
          return logboek(onderwerp.casus, wie);
        case 'vrijgave':
          return vrijgave(onderwerp.casus, wie);
        case 'vrijgaven':
          return vrijgaven(onderwerp, wie);
        case 'kader':
          return huiskader(wie);
      }
    },
    async brief({ casus: id, escalatie, brief }) {
      const dossier = await archief.casus(id);
      return dossier && zichtBrief(dossier, escalatie, brief, await kaderVan(nu().toISOString()));
    },
    async warmOp() {
      await werkvoorraad({}, { ...systeem, rol: 'procesregisseur' });
    },
  };
}

const som = (perFase: Record<string, number>): number => Object.values(perFase).reduce((a, b) => a + b, 0);

const volgorde = (a: Werkvoorraadregel, b: Werkvoorraadregel): number => {
  const [links, rechts] = [a, b].map(({ termijn, casus }) => `${termijn?.voor ?? '~'}${casus}`);
  return (links ?? '') < (rechts ?? '') ? -1 : 1;
};
