import type { Envelop, Onderwerp, Opdracht } from '../../machines/protocol.ts';
import { type Afluisterlijn, luisterAf } from './afluisterlijn.ts';
import { typen, vulIn } from './formulier.ts';
import { eersteVerschil, type Tweeling } from './inmenging.ts';
import { onbekendVoor, type Slot, schrijf, vertel } from './tweelingen.ts';
import { openVertelhuis, type Toegang, type Vertelhuis } from './vertelhuis.ts';
import { type Antwoord, OORSPRONG } from './vraag.ts';
import { begin, legeWereld, wieIs } from './wereld.ts';

/** What reached one person, in order: frames word by word of the story, and answers with status, headers and bytes. */
interface Opname {
  frames: readonly string[];
  antwoorden: readonly string[];
}

/** What is asked and tried by whoever listens: the same words in both tellings. */
interface Rol {
  persoon: string;
  /** From this slot of the story on they follow everything. */
  vanaf: number;
  /** Of these nothing is kept: they may know the secret, and look too. */
  omstander: boolean;
}

interface Draaiboek {
  rollen: readonly Rol[];
  onderwerpen: readonly Onderwerp[];
  /** Tried halfway and at the end of the story: to open these items. */
  items: readonly (readonly [casus: string, item: string])[];
  /** Tried at the end, one after the other. */
  pogingen(persoon: string): readonly Opdracht[];
}

/** When everything that is given has been given, and nothing has ended yet. */
const halverwege = (slots: readonly Slot[]): number => Math.floor(slots.length * 0.82);
const POGINGEN = 4;
const moment = (slot: number): string => new Date(begin + slot * 60_000).toISOString();
const uuid = (soort: number, nummer: number): string =>
  `00000000-0000-4000-8${String(soort).padStart(3, '0')}-${String(nummer).padStart(12, '0')}`;

/** Every subject there is in this story, also those that this person cannot find, and one that nobody can. */
function onderwerpenIn(slots: readonly Slot[]): Onderwerp[] {
  const ids = (type: Opdracht['type']) =>
    slots.flatMap((een, slot) => (een?.opdracht.type === type ? [`s${slot}`] : []));
  const [overleg = ''] = ids('overleg.plan');
  return [
    { wat: 'werkvoorraad' },
    { wat: 'mijn' },
    { wat: 'vrijgaven' },
    { wat: 'kader' },
    { wat: 'tafel', overleg },
    { wat: 'casus', casus: 'nergens' },
    ...ids('signaal.meld').flatMap((casus): Onderwerp[] => [
      { wat: 'casus', casus },
      { wat: 'logboek', casus },
      { wat: 'vrijgave', casus },
    ]),
  ];
}

/** One telling to a real house. */
class Vertelling {
  readonly #huis: Vertelhuis;
  readonly #boek: Draaiboek;
  readonly #lijnen = new Map<string, Afluisterlijn>();
  readonly #toegang = new Map<string, Toegang>();
  readonly #antwoorden = new Map<string, string[]>();
  #beurt = 0;

  constructor(huis: Vertelhuis, boek: Draaiboek) {
    this.#huis = huis;
    this.#boek = boek;
  }

  async vertel(slots: readonly Slot[]): Promise<Map<string, Opname>> {
    const { rollen } = this.#boek;
    for (const [slot, woord] of slots.entries()) {
      Object.assign(this.#huis.wijzer, { op: moment(slot), nieuw: `s${slot}` });
      for (const rol of rollen) if (rol.vanaf === slot) await this.#gaVolgen(rol.persoon);
      if (woord) await this.#zeg(slot, woord);
      await this.#stap(`slot ${slot}`);
      if (slot === halverwege(slots)) await this.#openItems();
    }
    await this.#openItems();
    for (const persoon of this.#luisteraars()) await this.#vraagAlles(persoon);
    for (const persoon of this.#luisteraars()) await this.#probeer(persoon);
    return new Map(this.#luisteraars().map((persoon) => [persoon, this.#opname(persoon)]));
  }

  sluit(): void {
    for (const lijn of this.#lijnen.values()) lijn.sluit();
  }

  /** Of whom everything is kept. */
  #luisteraars(): string[] {
    return this.#boek.rollen.flatMap(({ persoon, omstander }) => (omstander ? [] : [persoon]));
  }

  /** Everything that was brought about has reached everybody before the next word is said. */
  async #stap(naam: string): Promise<void> {
    await this.#huis.rust();
    await Promise.all([...this.#lijnen.values()].map((lijn) => lijn.merk(`--- ${naam}`)));
  }

  #lijn(persoon: string): Afluisterlijn {
    const lijn = this.#lijnen.get(persoon);
    if (!lijn) throw new Error(`${persoon} heeft geen lijn`);
    return lijn;
  }

  async #gaVolgen(persoon: string): Promise<void> {
    const toegang = await this.#huis.login(persoon);
    const koppen = { origin: OORSPRONG, cookie: toegang.cookie };
    const lijn = await luisterAf(this.#huis.poort, koppen);
    this.#toegang.set(persoon, toegang);
    this.#lijnen.set(persoon, lijn);
    for (const [volger, onderwerp] of this.#boek.onderwerpen.entries())
      await lijn.roep('volg', { volger: `v${volger}`, onderwerp });
    await this.#huis.rust();
  }

  /** Whoever has a line says it over that line, and hears what the house says to it. */
  async #zeg(slot: number, { wie, opdracht, op }: NonNullable<Slot>): Promise<void> {
    const envelop = { ...opdracht, opdracht: uuid(0, slot) } as Envelop;
    const lijn = this.#lijnen.get(wie);
    if (lijn) return lijn.roep('opdracht', envelop);
    // Only the word itself is of later: whoever looks, looks now.
    if (op !== undefined) this.#huis.wijzer.op = op;
    const antwoord = await this.#huis.casussen.behandel(envelop, wieIs(wie));
    this.#huis.wijzer.op = moment(slot);
    if (!antwoord.aanvaard) throw new Error(`slot ${slot} ${wie} ${opdracht.type}: ${JSON.stringify(antwoord)}`);
  }

  async #openItems(): Promise<void> {
    for (const persoon of this.#luisteraars()) {
      const lijn = this.#lijnen.get(persoon);
      for (const [casus, item] of lijn ? this.#boek.items : []) {
        this.#volgendePoging();
        await lijn?.roep('opdracht', { type: 'vrijgave.open', casus, item, opdracht: uuid(1, this.#beurt) });
      }
      await this.#stap(`opened by ${persoon}`);
    }
  }

  #volgendePoging(): void {
    this.#beurt += 1;
    this.#huis.wijzer.nieuw = `p${this.#beurt}`;
  }

  async #vraagAlles(persoon: string): Promise<void> {
    await this.#bewaar(persoon, 'GET', '/api/ik');
    await this.#bewaar(persoon, 'GET', '/api/kader');
    for (const onderwerp of this.#boek.onderwerpen) await this.#bewaar(persoon, 'POST', '/api/zicht', { onderwerp });
  }

  async #probeer(persoon: string): Promise<void> {
    for (const opdracht of this.#boek.pogingen(persoon)) {
      this.#volgendePoging();
      await this.#bewaar(persoon, 'POST', '/api/opdracht', { ...opdracht, opdracht: uuid(2, this.#beurt) });
      await this.#stap(`tried by ${persoon}`);
    }
  }

  async #bewaar(persoon: string, methode: string, pad: string, inhoud?: unknown): Promise<void> {
    const toegang = this.#toegang.get(persoon);
    const antwoord = await this.#huis.stuur(methode, pad, inhoud, toegang);
    const gevraagd = `${methode} ${pad} ${JSON.stringify(inhoud) ?? ''}`;
    const bewaard = [gevraagd, antwoord.status, ...koppenVan(antwoord), tekstVan(antwoord, toegang)].join('\n');
    this.#antwoorden.set(persoon, [...(this.#antwoorden.get(persoon) ?? []), bewaard]);
  }

  #opname(persoon: string): Opname {
    return { frames: this.#lijn(persoon).frames, antwoorden: this.#antwoorden.get(persoon) ?? [] };
  }
}

/** Every header in its order; not the date, and not in how many seconds the limit begins anew. */
function koppenVan({ rauweKoppen }: Antwoord): string[] {
  const paren = rauweKoppen.flatMap((naam, i) => (i % 2 === 0 ? [[naam, rauweKoppen[i + 1] ?? ''] as const] : []));
  return paren
    .filter(([naam]) => naam.toLowerCase() !== 'date')
    .map(([naam, waarde]) => `${naam}: ${/^ratelimit$/i.test(naam) ? waarde.replace(/; t=\d+/, '') : waarde}`);
}

/** The proof of the session is as random as its cookie; so is the number under which a refusal stands in the technical log. */
const tekstVan = ({ tekst }: Antwoord, toegang?: Toegang): string => {
  const genummerd = tekst.replace(/"nummer":"[0-9a-f-]{36}"/, '"nummer":"*"');
  return toegang === undefined ? genummerd : genummerd.replaceAll(toegang.bewijs, '*');
};

async function luisterMee(slots: readonly Slot[], boek: Draaiboek): Promise<Map<string, Opname>> {
  const huis = await openVertelhuis();
  const vertelling = new Vertelling(huis, boek);
  try {
    return await vertelling.vertel(slots);
  } finally {
    vertelling.sluit();
    await huis.sluit();
  }
}

export interface Gehoord {
  /** A secret, somebody who may not know it, and two tellings of it. */
  paren: number;
  /** What the house sent to them by itself. */
  frames: number;
  antwoorden: number;
}

const kenners = ['mila.jansen', 'femke.bos', 'noor.devries', 'ineke.mulder', 'amir.haddad'];

/** The first slot in which not all tellings say the same. */
const eersteAnders = ([eerste = [], ...andere]: readonly (readonly Slot[])[]): number =>
  eerste.findIndex((slot, i) => andere.some((slots) => JSON.stringify(slots[i]) !== JSON.stringify(slot)));

function maakDraaiboek({ geheim, zaad }: Tweeling, wegen: readonly (readonly Slot[])[]): Draaiboek {
  const [slots = []] = wegen;
  const werelden = wegen.map((weg) => vertel(weg).at(-1) ?? legeWereld);
  const onbekend = onbekendVoor[geheim];
  const omstanders = kenners.filter((een) => !onbekend.includes(een)).slice(0, 1);
  const anders = eersteAnders(wegen);
  const rollen = onbekend.map((persoon, i) => {
    const keer = zaad + 31 * i;
    // Every second one is there shortly before the tellings part; the others come in anywhere after that.
    // In time to open what they may, where the tellings part before that.
    const uiterlijk = anders < halverwege(slots) ? halverwege(slots) : slots.length - 1;
    const vanaf = i % 2 === 0 ? Math.max(0, anders - (keer % 20)) : anders + (keer % (uiterlijk - anders + 1));
    return { persoon, vanaf, omstander: false };
  });
  const items = new Set(
    werelden.flatMap(({ casussen }) =>
      Object.entries(casussen).flatMap(([casus, { items }]) => Object.keys(items).map((item) => `${casus} ${item}`)),
    ),
  );
  return {
    rollen: [...rollen, ...omstanders.map((persoon) => ({ persoon, vanaf: anders, omstander: true }))],
    onderwerpen: onderwerpenIn(slots),
    items: [...items].sort().map((een) => een.split(' ') as [string, string]),
    pogingen: (persoon) =>
      Array.from({ length: POGINGEN }, (_, poging) => {
        const keer = zaad + poging * 7919 + onbekend.indexOf(persoon) * 104_729;
        const type = typen[keer % typen.length] ?? 'signaal.meld';
        return vulIn(type, keer + 1, werelden[poging % werelden.length] ?? legeWereld);
      }),
  };
}

/**
 * Tells all three ways of a secret, each to a real house of its own, while everybody who may not know it follows all there
 * is, opens what they may, asks all of it over HTTP at the end and tries some commands. Throws at the first byte that
 * differs between two of them in what reached one person.
 */
export async function luisterNaastElkaar(een: Tweeling, gehoord: Gehoord): Promise<void> {
  const wegen = ([0, 1, 2] as const).map((kant) => schrijf({ ...een.links, [een.geheim]: kant }).slots);
  const boek = maakDraaiboek(een, wegen);
  const opnamen: Map<string, Opname>[] = [];
  for (const slots of wegen) opnamen.push(await luisterMee(slots, boek));
  for (const [links, rechts] of [
    [0, 1],
    [1, 2],
    [0, 2],
  ] as const)
    for (const persoon of onbekendVoor[een.geheim]) {
      const [hier, daar] = [opnamen[links]?.get(persoon), opnamen[rechts]?.get(persoon)];
      if (!hier || !daar) throw new Error(`van ${persoon} is niets opgenomen`);
      gehoord.paren += 1;
      gehoord.frames += hier.frames.filter((frame) => frame.startsWith('42')).length;
      gehoord.antwoorden += hier.antwoorden.length;
      vergelijk(`${persoon} hears ${een.geheim} (${links}, ${rechts})`, hier, daar);
    }
}

function vergelijk(wat: string, links: Opname, rechts: Opname): void {
  for (const soort of ['frames', 'antwoorden'] as const) {
    const [een, ander] = [links[soort], rechts[soort]];
    const plekken = Array.from({ length: Math.max(een.length, ander.length) }, (_, i) => i);
    const plek = plekken.find((i) => een[i] !== ander[i]);
    if (plek === undefined) continue;
    const waar = een.slice(plek).find((stuk) => stuk.startsWith('---')) ?? '';
    throw new Error(`${wat} in ${soort} ${waar}:\n${eersteVerschil(een[plek] ?? '', ander[plek] ?? '')}`);
  }
}
