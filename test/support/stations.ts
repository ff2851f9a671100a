import type { Aanmelding } from '../../machines/gebeurtenissen.ts';
import * as route from '../../server/demo/route.ts';
import { type Puurverteller, vertelOver, type Wereld, type Zet } from './wereld.ts';

const aanmelding: Aanmelding = {
  aanleiding: 'Overlast en schulden.',
  doel: 'Samen een plan maken.',
  criteria: { a: 'Op meer gebieden.', b: 'Wonen en geld.', c: 'Drie incidenten.', d: 'Zorg en politie samen.' },
  eigenInzet: 'Twee gesprekken aan huis.',
  betrokkeneGeinformeerd: false,
  juistheidGecontroleerd: true,
};

/** One casus, told along the road of the demo. */
export const verhaal: route.Verhaal = {
  betrokkene: { naam: 'Kees Kaal', geboortedatum: '1980-01-01', woonplaats: 'Rivierenstad' },
  zorg: 'overlast',
  aanmelding,
  genodigden: ['femke.bos', 'sara.elamrani', 'daan.visser', 'mila.jansen', 'joris.smit'].map((persoon) => {
    return { persoon, reden: 'Kent de situatie.' };
  }),
};

/** A place on the road: how things stand there, and the events that led to it. */
export interface Station {
  naam: string;
  wereld: Wereld;
  zetten: readonly Zet[];
}

async function station(naam: string, vertel: (v: Puurverteller) => Promise<unknown>): Promise<Station> {
  const v = vertelOver();
  await vertel(v);
  return { naam, wereld: v.wereld(), zetten: v.journaal() };
}

const { regisseur } = route.spelers;

/** Invited, and no meeting planned yet. */
async function genodigd(v: Puurverteller): Promise<void> {
  const casus = await route.geinformeerd(v, verhaal);
  const voorstel = { onderwerp: 'uitnodiging', genodigden: verhaal.genodigden } as const;
  const { nieuw: besluit } = await v.zegt(regisseur, { type: 'voorstel.doe', casus, voorstel });
  await v.zegt('femke.bos', { type: 'standpunt.geef', casus, besluit, standpunt: 'akkoord' });
  await v.zegt('lotte.bakker', { type: 'uitnodiging.stelVast', casus, besluit });
}

/** The conference is over, one agreement and the casusregie are accepted, and the plan can be settled. */
async function plan(v: Puurverteller): Promise<void> {
  const agenda = await route.aanTafel(v, verhaal, 'besluitvorming');
  const { casus } = agenda;
  const eigenaar = 'mila.jansen';
  const afspraak = { wat: 'Elke week langs', eigenaar, voor: v.datum(60), klaarAls: 'Vier keer gelukt' };
  const { nieuw: actie } = await v.zegt(regisseur, { type: 'plan.voegToe', casus, actie: afspraak });
  await v.zegt(eigenaar, { type: 'plan.aanvaard', casus, actie });
  await route.stappen(v, agenda, 'afronding', 'besluitvorming');
  await v.zegt(regisseur, { type: 'overleg.rondAf', ...agenda, terugkoppeling: 'Femke vertelt het.' });
  await v.zegt(regisseur, { type: 'casusregie.draagVoor', casus, persoon: eigenaar });
  await v.zegt(eigenaar, { type: 'casusregie.aanvaard', casus });
}

/** Every agreement is done and the casus is being scaled down. */
async function afschaling(v: Puurverteller): Promise<void> {
  const casus = await route.uitvoering(v, verhaal);
  const [actie = ''] = Object.keys(v.wereld().casussen[casus]?.acties ?? {});
  await v.zegt('mila.jansen', { type: 'plan.meldVoortgang', casus, actie, voortgang: 'gedaan' });
  await v.zegt(regisseur, { type: 'evaluatie.begin', casus, noodzaak: 'De afspraken zijn nagekomen.' });
  const herzienOp = v.datum(90);
  await v.zegt(regisseur, { type: 'evaluatie.legVast', casus, resultaat: 'De post is op orde.', herzienOp });
  await v.zegt('femke.bos', { type: 'casus.schaalAf', casus, reden: 'Het gaat goed.', nazorg: 'Het wijkteam belt.' });
}

/** Places on the road from nothing to execution. */
export const stations: readonly Station[] = await Promise.all([
  station('leeg', async () => undefined),
  station('signaal', (v) => route.signaal(v, verhaal)),
  station('aanmelding', (v) => route.aanmelding(v, verhaal)),
  station('triage', (v) => route.triage(v, verhaal)),
  station('uitvraag', (v) => route.uitvraag(v, verhaal)),
  station('lokaal', (v) => route.classificatie(v, verhaal, 'meervoudig')),
  station('multiprobleem', (v) => route.classificatie(v, verhaal, 'multiprobleem')),
  station('getekend', (v) => route.delingsbesluit(v, verhaal)),
  station('geinformeerd', (v) => route.geinformeerd(v, verhaal)),
  station('genodigd', genodigd),
  station('gepland', (v) => route.gepland(v, verhaal, v.moment(900))),
  station('beeldvorming', (v) => route.aanTafel(v, verhaal, 'beeldvorming')),
  station('besluitvorming', (v) => route.aanTafel(v, verhaal, 'besluitvorming')),
  station('plan', plan),
  station('uitvoering', (v) => route.uitvoering(v, verhaal)),
  station('afschaling', afschaling),
]);

/** The station of this name. */
export function bij(naam: string): Station {
  const gevonden = stations.find((een) => een.naam === naam);
  if (!gevonden) throw new Error(`geen station ${naam}`);
  return gevonden;
}
