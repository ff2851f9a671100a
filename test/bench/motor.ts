import { transition } from 'xstate';
import { geadresseerden, overWat } from '../../machines/adres.ts';
import { kaartVan } from '../../machines/behandel.ts';
import type { CasusDossier } from '../../machines/dossier.ts';
import type { Gebeurtenis, Omschrijving, Opdracht } from '../../machines/gebeurtenissen.ts';
import { behandel, voorbeeld } from '../../machines/index.ts';
import { machines } from '../../machines/machines.ts';
import { herstel } from '../../machines/stap.ts';
import { naastVan } from '../../machines/volg.ts';
import { tienJaar } from '../support/tienJaar.ts';
import { gestempeld, wieIs } from '../support/wereld.ts';
import type { Meting } from './journaal.ts';

const RONDES = 400;
const OPWARMEN = 150;
/** Microseconds for one event at the median, and how many times the bare step of XState it may take. */
const HOOGSTENS = 150;
const MAAL = 3;

const casus = 'n0';
const wat = { wat: 'Elke week langs', eigenaar: 'mila.jansen', voor: '2040-01-01', klaarAls: 'Vier keer gelukt' };
const omschrijving: Omschrijving = {
  leefgebied: 'huisvesting',
  categorie: 'huisvesting',
  niveau: 2,
  vraag: 'Hoe staat het met de woning?',
  doel: 'Samen een plan maken',
};
const aanbod = { omschrijving, tekst: 'De huur is betaald.', regisseurLeest: false, rechtmatigVerkregen: true };

/** What people do in a quarter, of every kind: what records, what moves, what brings a part into being and ends it. */
const woorden: readonly (readonly [persoon: string, opdracht: Opdracht])[] = [
  ['noor.devries', { type: 'plan.voegToe', casus, actie: wat }],
  ['mila.jansen', { type: 'plan.aanvaard', casus, actie: 'nieuw-0' }],
  ['mila.jansen', { type: 'plan.meldVoortgang', casus, actie: 'nieuw-0', voortgang: 'gedaan' }],
  ['femke.bos', { type: 'betrokkene.informeer', casus, kanaal: 'brief', op: '2036-06-01', rechten: true }],
  ['noor.devries', { type: 'evaluatie.begin', casus, noodzaak: 'Alleen de afspraken zijn nog nodig.' }],
  ['noor.devries', { type: 'evaluatie.legVast', casus, resultaat: 'Gelukt.', herzienOp: '2040-01-01' }],
  ['daan.visser', { type: 'vrijgave.bied', casus, ...aanbod }],
  ['daan.visser', { type: 'vrijgave.trekIn', casus, item: 'nieuw-6' }],
  ['noor.devries', { type: 'casus.hervat', casus, reden: 'Het plan loopt door.' }],
  // The dearest of all: a phase ends, and everything that lives in it hears so.
  ['noor.devries', { type: 'casus.herclassificeer', casus, reden: 'Het is anders geworden.' }],
];

/**
 * Deciding and folding one event in a dossier with ten years behind it, against the bare step of XState that is in it:
 * the same machine, the same snapshot, the same event. One after the other, so that a busy moment meets both.
 */
export async function meetMotor(): Promise<Meting[]> {
  const { v } = await tienJaar();
  const dossier = v.wereld().casussen[casus];
  if (!dossier) throw new Error(`er is geen casus ${casus} van tien jaar`);
  const tijden = woorden.map(() => ({ motor: [] as number[], kaal: [] as number[] }));
  for (let ronde = 0; ronde < RONDES + OPWARMEN; ronde += 1) {
    for (const [i, tijd] of kwartaal(dossier).entries()) {
      if (ronde < OPWARMEN) continue;
      tijden[i]?.motor.push(tijd.motor);
      tijden[i]?.kaal.push(tijd.kaal);
    }
  }
  const motor = midden(tijden.flatMap((een) => een.motor));
  const kaal = midden(tijden.flatMap((een) => een.kaal));
  const traagste = Math.max(...tijden.map((een) => midden(een.motor)));
  const naam = `oordelen en vouwen, ${dossier.versie} gebeurtenissen in tien jaar`;
  const rij = (van: string, waarde: number, ratio: number, grens: number) => ({
    ...{ naam: van, waarde, eenheid: 'µs', ratio, grens },
  });
  return [
    rij('kale stap van XState', kaal, 1, 1),
    rij(naam, motor, kaal / motor, 1 / MAAL),
    rij(`${naam}: deel van ${HOOGSTENS} µs`, motor, HOOGSTENS / motor, 1),
    rij('de traagste soort opdracht: deel daarvan', traagste, HOOGSTENS / traagste, 1),
  ];
}

/** One quarter of work, each event timed: decided and folded, and the bare step of it. */
function kwartaal(begin: CasusDossier): { motor: number; kaal: number }[] {
  let voor = begin;
  return woorden.map(([persoon, opdracht], i) => {
    const wie = wieIs(persoon);
    const gebeurtenis = gestempeld(wie, opdracht, { op: '2036-12-02T09:00:00.000Z', nieuw: `nieuw-${i}` });
    const kaal = kaleStap(voor, gebeurtenis);
    const sinds = performance.now();
    const uitspraak = behandel({ casus: voor, overleg: null }, gebeurtenis, wie, voorbeeld);
    const motor = (performance.now() - sinds) * 1000;
    if (!uitspraak.aanvaard || !uitspraak.dossiers.casus) {
      throw new Error(`${opdracht.type} werd geweigerd: ${JSON.stringify(uitspraak)}`);
    }
    voor = uitspraak.dossiers.casus;
    return { motor, kaal };
  });
}

/** XState's own pure step of the statechart that judges this event, and nothing of ours around it. */
function kaleStap(voor: CasusDossier, gebeurtenis: Gebeurtenis): number {
  const [soort = 'casus'] = geadresseerden[gebeurtenis.type];
  const machine = machines[soort];
  const kaart = kaartVan(soort, { casus: voor, overleg: null }, overWat(gebeurtenis));
  if (!kaart) throw new Error(`er is niets dat ${gebeurtenis.type} beoordeelt`);
  const snapshot = herstel(machine, kaart);
  const gehoord = { ...gebeurtenis, naast: naastVan(gebeurtenis, voor) };
  const sinds = performance.now();
  transition(machine, snapshot, gehoord);
  return (performance.now() - sinds) * 1000;
}

const midden = (getallen: readonly number[]): number => [...getallen].sort((a, b) => a - b)[getallen.length >> 1] ?? 0;
