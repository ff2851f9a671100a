import type { KeyObject } from 'node:crypto';
import { AlBehandeld, OnbekendeStroom, Vernietigd, VersieConflict } from './fouten.ts';
import type { Journaal, Json, Overzichtsregel, Strook, Toevoeging } from './journaal.ts';
import { beginHash } from './keten.ts';
import {
  DubbelVerzoek,
  type Kop,
  type Opslag,
  type Overzichtslijn,
  type Regel,
  type Verzegeldestrook,
} from './opslag.ts';
import { maakRegel, naarBytes } from './regels.ts';
import { sleutelbos } from './sleutelbos.ts';
import { type Huissleutels, kenmerk, nieuweSleutel } from './sleutels.ts';
import { uitspraakkader, verzegeldeLezer, verzoekkenmerk } from './verzegeldeLezer.ts';
import { verzegel } from './zegel.ts';

const GROOTSTE_PAGINA = 200;

/** The journal over any store: seals, links, expects versions and recognises what was asked before. */
export function verzegeldJournaal<G = Json>(opslag: Opslag, huis: Huissleutels): Journaal<G> {
  const bos = sleutelbos(opslag, huis);
  const lezer = verzegeldeLezer<G>(opslag, huis, bos);
  const token = tokens(huis);

  async function verzegelStrook(strook: Strook<G>, op: string): Promise<Verzegeldestrook & { sleutel: KeyObject }> {
    const { stroom, soort, verwacht, overzicht } = strook;
    const kop = await opslag.kop(stroom);
    eisVerwacht(strook, kop);
    const nieuw = kop ? undefined : nieuweSleutel(huis, stroom);
    const sleutel = nieuw?.sleutel ?? (await bos.van(stroom));
    const regels = keten(strook, op, kop?.hash ?? beginHash(stroom, soort), sleutel);
    return {
      ...{ stroom, soort, verwacht, regels, sleutel },
      ...(nieuw && { omhuld: nieuw.omhuld }),
      ...(overzicht !== undefined && { overzicht: overzicht && lijn(overzicht) }),
    };
  }

  const lijn = ({ fase, termijn, zichtbaarVoor, wekt = null }: Overzichtsregel): Overzichtslijn => ({
    fase,
    termijn,
    wekt,
    tokens: [...new Set(zichtbaarVoor.map(token))],
  });

  async function schrijf({ verzoek, uitspraak, stroken, op }: Toevoeging<G>): Promise<void> {
    const naam = verzoekkenmerk(huis, verzoek);
    const verzegeld = await Promise.all(stroken.map((strook) => verzegelStrook(strook, op)));
    const zegel = verzegel(huis.uitspraken, uitspraakkader(naam), naarBytes(uitspraak));
    await opslag.schrijf({
      uitspraak: { kenmerk: naam, zegel },
      stroken: verzegeld.map(({ sleutel: _, ...strook }) => strook),
    });
    // Not before it is written: of two who create a stream at once, only one has the key that counts.
    for (const { stroom, sleutel } of verzegeld) bos.onthoud(stroom, sleutel);
  }

  async function voegToe(toevoeging: Toevoeging<G>): Promise<void> {
    eisEenmaalPerStroom(toevoeging.stroken);
    try {
      await schrijf(toevoeging);
    } catch (fout) {
      if (!(fout instanceof VersieConflict || fout instanceof Vernietigd || fout instanceof DubbelVerzoek)) throw fout;
      // Asked before goes before every other answer: the repetition of what succeeded must not read as a conflict.
      const eerder = await lezer.uitspraak(toevoeging.verzoek);
      throw eerder === undefined ? fout : new AlBehandeld(eerder);
    }
  }

  /** The tombstone first: if the process dies in between, the next start sees it and destroys the key after all. */
  async function zetSteen(stroom: string, rest: Json, op: string): Promise<void> {
    for (;;) {
      const kop = await opslag.kop(stroom);
      if (!kop) throw new OnbekendeStroom(stroom);
      if (kop.vernietigd) return;
      const plek = { stroom, versie: kop.versie + 1, op, aard: 'rest' as const, vorige: kop.hash };
      const regels = [maakRegel(plek, huis.resten, rest)];
      try {
        await opslag.schrijf({
          stroken: [{ stroom, soort: kop.soort, verwacht: kop.versie, regels, overzicht: null }],
        });
      } catch (fout) {
        if (!(fout instanceof VersieConflict)) throw fout;
      }
    }
  }

  return {
    ...lezer,
    voegToe,
    async vernietig(stroom, rest, op) {
      await zetSteen(stroom, rest, op);
      bos.vergeet(stroom);
      await opslag.wisSleutel(stroom);
      // Who was reading meanwhile may have put it back.
      bos.vergeet(stroom);
    },
    async overzicht({ voor, aantal, ...vraag }) {
      eisPagina(aantal);
      return opslag.overzicht({ ...vraag, aantal, tokens: voor.map(token) });
    },
    async wekker(aantal) {
      eisPagina(aantal);
      return opslag.wekker(aantal);
    },
  };
}

function eisPagina(aantal: number): void {
  if (!(aantal >= 1 && aantal <= GROOTSTE_PAGINA)) throw new RangeError(`een pagina is 1 tot ${GROOTSTE_PAGINA}`);
}

function eisVerwacht({ stroom, soort, verwacht, gebeurtenissen }: Strook<unknown>, kop: Kop | undefined): void {
  if (kop?.vernietigd) throw new Vernietigd(stroom);
  if ((kop?.versie ?? 0) !== verwacht) throw new VersieConflict(stroom, verwacht);
  if (kop && kop.soort !== soort) throw new TypeError(`stroom ${stroom} is van de soort ${kop.soort}`);
  if (!kop && gebeurtenissen.length === 0) throw new OnbekendeStroom(stroom);
}

function keten<G>(
  { stroom, verwacht, gebeurtenissen }: Strook<G>,
  op: string,
  na: Buffer,
  sleutel: KeyObject,
): Regel[] {
  let vorige = na;
  return gebeurtenissen.map((gebeurtenis, i) => {
    const regel = maakRegel(
      { stroom, versie: verwacht + i + 1, op, aard: 'gebeurtenis', vorige },
      sleutel,
      gebeurtenis,
    );
    vorige = regel.hash;
    return regel;
  });
}

function eisEenmaalPerStroom(stroken: { stroom: string }[]): void {
  if (new Set(stroken.map(({ stroom }) => stroom)).size !== stroken.length) {
    throw new TypeError('een toevoeging heeft hoogstens één strook per stroom');
  }
}

/** Ids as tokens. The same few hundred people come back all day, so their tokens are kept. */
function tokens(huis: Huissleutels): (id: string) => string {
  const bekend = new Map<string, string>();
  return (id) => {
    const token = bekend.get(id) ?? kenmerk(huis, 'zichtbaar', id);
    if (bekend.size >= 10_000) bekend.clear();
    bekend.set(id, token);
    return token;
  };
}
