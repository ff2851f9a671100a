import { Command } from 'commander';
import { gebrekTekst, lijstTekst, regelTekst, restTekst } from './cliTekst.ts';
import { JournaalBeschadigd, JournaalOpSlot, OnbekendeStroom, Vernietigd } from './fouten.ts';
import { leesHuissleutel } from './huissleutel.ts';
import { leesjournaal, stromenInMap, verifieerMap } from './openen.ts';
import { eisJournaal, GeenJournaal } from './sqliteKopie.ts';
import type { Leesjournaal } from './verzegeldeLezer.ts';

// Each reason to stop has its own code, so a script can tell damage from a typing error.
const CODES: [new (...gegeven: never[]) => Error, number][] = [
  [JournaalBeschadigd, 2],
  [JournaalOpSlot, 3],
  [GeenJournaal, 4],
  [OnbekendeStroom, 4],
];

const standaardmap = () => process.env.DATA_DIR ?? './data';

async function metJournaal<T>(map: string, werk: (journaal: Leesjournaal) => Promise<T>): Promise<T> {
  eisJournaal(map);
  const journaal = await leesjournaal({ map, huissleutel: leesHuissleutel(map) });
  try {
    return await werk(journaal);
  } finally {
    await journaal.sluit();
  }
}

async function lijst(map = standaardmap()): Promise<void> {
  console.log(lijstTekst(await stromenInMap(map)));
}

async function toon(stroom: string, map = standaardmap()): Promise<void> {
  const tekst = await metJournaal(map, async (journaal) => {
    try {
      const regels = await journaal.lees(stroom);
      if (regels.length === 0) throw new OnbekendeStroom(stroom);
      return regels.map(regelTekst).join('\n');
    } catch (fout) {
      if (fout instanceof Vernietigd) return restTekst(await journaal.rest(stroom));
      throw fout;
    }
  });
  console.log(tekst);
}

async function verifieer(map = standaardmap()): Promise<void> {
  const metSleutel = heeftSleutel(map);
  const gebreken = metSleutel ? await metJournaal(map, (journaal) => journaal.verifieer()) : await verifieerMap(map);
  for (const gebrek of gebreken) console.log(gebrekTekst(gebrek));
  if (gebreken.length > 0) throw new JournaalBeschadigd(`${gebreken.length} gebrek(en) gevonden`);
  console.log(
    `Volgorde en keten kloppen${metSleutel ? ', de zegels ook' : ' (zonder sleutel: zegels niet beproefd)'}.`,
  );
}

function heeftSleutel(map: string): boolean {
  try {
    leesHuissleutel(map);
    return true;
  } catch {
    return false;
  }
}

const opdracht = new Command('journaal').description('Leest en controleert het journaal; verandert niets.');
opdracht.command('lijst').description('alle stromen').argument('[map]').action(lijst);
opdracht.command('toon').description('één stroom in woorden').argument('<stroom>').argument('[map]').action(toon);
opdracht.command('verifieer').description('volgorde, keten en zegels').argument('[map]').action(verifieer);

try {
  await opdracht.parseAsync();
} catch (fout) {
  console.error(`journaal: ${fout instanceof Error ? fout.message : String(fout)}`);
  process.exitCode = CODES.find(([soort]) => fout instanceof soort)?.[1] ?? 1;
}
