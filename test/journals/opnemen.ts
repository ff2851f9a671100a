import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { geadresseerden } from '../../machines/adres.ts';
import type { Gebeurtenis, Opdrachttype } from '../../machines/gebeurtenissen.ts';
import { SCHEMA } from '../../machines/opwaarderen.ts';
import { kaderverhalen } from '../../server/demo/kaderverhalen.ts';
import { verhalen as demoverhalen } from '../../server/demo/verhalen.ts';
import { maakVerteller } from '../../server/demo/verteller.ts';
import type { Journaal } from '../../server/journal/journaal.ts';
import { geheugenJournaal } from '../../server/journal/openen.ts';
import { kiezer } from '../support/formulier.ts';
import { gevallen } from '../support/gevallen/alle.ts';
import { zettenIn } from '../support/gevallen/geval.ts';
import { alsEindstand, alsRegels, type Goudregel, goudmap, verschillen, vouw } from '../support/gouden.ts';
import { type Station, stations } from '../support/stations.ts';
import { dossiersIn, register, type Wereld, type Zet } from '../support/wereld.ts';
import { spreek, zinVan } from '../support/woorden.ts';
import { SLOT, verhalen } from './verhalen.ts';

/*
 * Records the golden journals of this release: every story of the demo and those beside it, told to the real command path
 * over a real journal, and as many cases of the tests and generated histories as it takes to have every command of the vocabulary
 * in at least one of them. `npm run gouden -- NAME` makes the set NAME and never touches one that is there.
 */

/** The day of the demo in every recording. */
const VANDAAG = new Date('2026-11-25T09:00:00.000Z');
const WOORDEN = 80;
const HOOGSTENS = 4000;

interface Opname {
  verhaal: string;
  regels: Goudregel[];
}

/** The journal, with a copy of every event that became durable. */
function meeschrijvend(journaal: Journaal<Gebeurtenis>, regels: Goudregel[]): Journaal<Gebeurtenis> {
  return {
    ...journaal,
    async voegToe(toevoeging) {
      await journaal.voegToe(toevoeging);
      for (const { stroom, soort, gebeurtenissen } of toevoeging.stroken)
        regels.push(...gebeurtenissen.map((gebeurtenis) => ({ stroom, soort, schema: SCHEMA, gebeurtenis })));
    },
  };
}

async function verteld(): Promise<Opname[]> {
  const opnames: Opname[] = [];
  const alle = [
    ...[...kaderverhalen, ...demoverhalen].map((een) => ({ ...een, slot: VANDAAG })),
    ...verhalen.map((een) => ({ ...een, slot: SLOT })),
  ];
  for (const [i, { dag, vertel, slot }] of alle.entries()) {
    const regels: Goudregel[] = [];
    let teller = 0;
    const willekeurig = () => {
      teller += 1;
      return `id-${i + 1}-${teller}`;
    };
    const journaal = meeschrijvend(await geheugenJournaal<Gebeurtenis>(), regels);
    const verteller = maakVerteller(journaal, register, slot, willekeurig);
    verteller.opDag(dag);
    await vertel(verteller);
    opnames.push({ verhaal: `verhaal-${String(i + 1).padStart(2, '0')}`, regels });
  }
  return opnames;
}

const alsGoud = ({ gebeurtenis, uitspraak }: Zet): Goudregel[] =>
  uitspraak.aanvaard
    ? Object.values(uitspraak.dossiers).flatMap((dossier) =>
        dossier ? [{ stroom: dossier.id, soort: dossier.soort, schema: SCHEMA, gebeurtenis }] : [],
      )
    : [];

/** A history by chance from somewhere on the road, cut off after the last command that had not been recorded yet. */
function toeval({ zetten: eerder, wereld: begin }: Station, zaad: number, ontbreekt: Set<Opdrachttype>): Zet[] {
  const { uit } = kiezer(zaad);
  const getallen = Array.from({ length: 10_000 }, (_, i) => i);
  const zetten = [...eerder];
  let wereld = begin;
  let tot = 0;
  for (let i = 0; i < WOORDEN; i += 1) {
    const zin = zinVan(wereld, { wie: uit(getallen), soort: uit(getallen), zaad: 1 + uit(getallen) });
    const zet = spreek(wereld, zin);
    wereld = zet.wereld;
    if (!zet.uitspraak.aanvaard) continue;
    zetten.push(zet);
    if (ontbreekt.has(zin.opdracht.type)) tot = zetten.length;
  }
  return zetten.slice(0, tot);
}

function generaties(opnames: readonly Opname[]): Opname[] {
  const ontbreekt = new Set(Object.keys(geadresseerden) as Opdrachttype[]);
  const strepen = (regels: readonly Goudregel[]) => {
    for (const { gebeurtenis } of regels) ontbreekt.delete(gebeurtenis.type);
  };
  for (const { regels } of opnames) strepen(regels);
  const erbij: Opname[] = [];
  const neemOp = (verhaal: string, zetten: readonly Zet[]) => {
    const regels = zetten.flatMap(alsGoud);
    if (!regels.some(({ gebeurtenis }) => ontbreekt.has(gebeurtenis.type))) return;
    eisGelijk(zetten.at(-1)?.wereld, regels);
    strepen(regels);
    erbij.push({ verhaal, regels });
  };
  for (const [i, geval] of gevallen.flatMap(([, nee, ja]) => [nee, ja]).entries())
    neemOp(`geval-${String(i + 1).padStart(4, '0')}`, zettenIn(geval) ?? []);
  for (let zaad = 1; ontbreekt.size > 0 && zaad <= HOOGSTENS; zaad += 1) {
    const vanaf = stations[zaad % stations.length];
    if (vanaf) neemOp(`toeval-${String(zaad).padStart(4, '0')}`, toeval(vanaf, zaad, ontbreekt));
  }
  if (ontbreekt.size > 0) {
    const wat = [...ontbreekt].join(', ');
    throw new Error(`nooit aanvaard in een verhaal of geschiedenis: ${wat}. Vertel het in test/journals/verhalen.ts.`);
  }
  return erbij;
}

/** What is recorded must fold to what the command path itself had in hand. */
function eisGelijk(wereld: Wereld | undefined, regels: readonly Goudregel[]): void {
  if (!wereld) return;
  const verschil = verschillen(dossiersIn(wereld), vouw(regels));
  if (verschil.length > 0) throw new Error(`een stroom vouwt anders dan het pad: ${verschil.join('; ')}`);
}

const [naam = ''] = process.argv.slice(2);
if (!/^[\w.-]+$/.test(naam)) throw new Error('geef de nieuwe verzameling een naam: npm run gouden -- 0.1.0');
const map = join(goudmap, naam);
if (existsSync(map)) {
  throw new Error(
    `${naam} is al opgenomen en blijft zoals ze is; neem een nieuwe verzameling op onder een andere naam`,
  );
}
const verhaald = await verteld();
const opnames = [...verhaald, ...generaties(verhaald)];
mkdirSync(map, { recursive: true });
for (const { verhaal, regels } of opnames) {
  writeFileSync(join(map, `${verhaal}.jsonl`), alsRegels(regels));
  writeFileSync(join(map, `${verhaal}.eind.json`), alsEindstand(vouw(regels)));
}
const aantal = opnames.reduce((som, { regels }) => som + regels.length, 0);
process.stdout.write(`${naam}: ${opnames.length} journalen, ${aantal} gebeurtenissen, schema ${SCHEMA}\n`);
