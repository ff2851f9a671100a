import { JournaalBeschadigd, JournaalOpSlot, Vernietigd } from './fouten.ts';
import type { Journaal, Json, Stroomstand, Vastgelegd, Verzoek } from './journaal.ts';
import { kader } from './kader.ts';
import type { Leesopslag, Opslag, Regel } from './opslag.ts';
import { openRegel, uitBytes } from './regels.ts';
import type { Sleutelbos } from './sleutelbos.ts';
import { type Huissleutels, kenmerk, maakProef, toetsProef } from './sleutels.ts';
import { controleer } from './verifieer.ts';
import { ontzegel } from './zegel.ts';

/** The half of the journal that changes nothing. */
export type Leesjournaal<G = Json> = Pick<
  Journaal<G>,
  'lees' | 'uitspraak' | 'rest' | 'stromen' | 'verifieer' | 'sluit'
>;

export const verzoekkenmerk = (huis: Huissleutels, { afzender, opdracht }: Verzoek): string =>
  kenmerk(huis, 'verzoek', afzender, opdracht);

export const uitspraakkader = (naam: string): Buffer => kader('uitspraak', naam);

/** Throws `JournaalOpSlot` unless `huis` fits what is stored. */
export async function toetsSlot(opslag: Leesopslag, huis: Huissleutels): Promise<void> {
  const proef = await opslag.proef();
  if (!proef) throw new JournaalOpSlot('het journaal zegt niet bij welke huissleutel het hoort');
  toetsProef(huis, proef);
}

/** As `toetsSlot`; a journal without any stream takes this key for ever. */
export async function neemInGebruik(opslag: Opslag, huis: Huissleutels): Promise<void> {
  const nieuw = !(await opslag.proef()) && (await opslag.koppen()).length === 0;
  if (nieuw) await opslag.bewaarProef(maakProef(huis));
  await toetsSlot(opslag, huis);
}

/** Where every stream stands. */
export const standen = async (opslag: Leesopslag): Promise<Stroomstand[]> =>
  (await opslag.koppen()).map(({ hash: _, ...stand }) => stand);

/** Reads and checks a sealed store. */
export function verzegeldeLezer<G = Json>(opslag: Leesopslag, huis: Huissleutels, bos: Sleutelbos): Leesjournaal<G> {
  async function lees(stroom: string, naVersie = 0): Promise<Vastgelegd<G>[]> {
    const kop = await opslag.kop(stroom);
    if (!kop) return [];
    if (kop.vernietigd) throw new Vernietigd(stroom);
    const sleutel = await bos.van(stroom);
    const regels = await opslag.regels(stroom, naVersie);
    if (regels.at(-1)?.aard === 'rest') throw new Vernietigd(stroom);
    eisAaneengesloten(stroom, regels, naVersie, kop.versie);
    return regels.map((regel) => ({
      stroom,
      versie: regel.versie,
      schema: regel.schema,
      op: regel.op,
      gebeurtenis: openRegel<G>(regel, sleutel),
    }));
  }

  async function rest(stroom: string): Promise<Json | undefined> {
    const kop = await opslag.kop(stroom);
    if (!kop?.vernietigd) return undefined;
    const [regel] = await opslag.regels(stroom, kop.versie - 1);
    return regel && openRegel<Json>(regel, huis.resten);
  }

  return {
    lees,
    rest,
    async uitspraak(verzoek) {
      const naam = verzoekkenmerk(huis, verzoek);
      const zegel = await opslag.uitspraak(naam);
      return zegel && uitBytes(ontzegel(huis.uitspraken, uitspraakkader(naam), zegel));
    },
    stromen: () => standen(opslag),
    verifieer: () => controleer(opslag, { huis, bos }),
    sluit: () => opslag.sluit(),
  };
}

/** A line that went missing must not read as a shorter history. */
function eisAaneengesloten(stroom: string, regels: Regel[], naVersie: number, totEnMet: number): void {
  const gat = regels.findIndex(({ versie }, i) => versie !== naVersie + i + 1);
  const laatste = naVersie + regels.length;
  if (gat === -1 && laatste >= totEnMet) return;
  if (regels.length === 0 && naVersie >= totEnMet) return;
  throw new JournaalBeschadigd(
    `stroom ${stroom}: versie ${naVersie + (gat === -1 ? regels.length : gat) + 1} ontbreekt`,
  );
}
