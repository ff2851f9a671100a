import * as route from '../../server/demo/route.ts';
import { verhaal } from './stations.ts';
import { type Puurverteller, vertelOver } from './wereld.ts';

const { regisseur, informatie } = route.spelers;
const JAREN = 10;
/** Minutes between two words of the long years: about a hundred words in each. */
const ADEM = 4 * 24 * 60;

/** A dossier that was worked on for ten years, every word of it accepted by the engine. Stands in execution. */
export async function tienJaar(): Promise<{ v: Puurverteller; casus: string }> {
  const v = vertelOver();
  const casus = await route.uitvoering(v, verhaal);
  v.tempo(ADEM);
  for (let jaar = 0; jaar < JAREN; jaar += 1) {
    for (let kwartaal = 0; kwartaal < 4; kwartaal += 1) {
      for (const eigenaar of ['mila.jansen', 'lotte.bakker', 'daan.visser']) await afspraak(v, casus, eigenaar);
      await evaluatie(v, casus);
      if (kwartaal === 3) await opnieuwAanTafel(v, casus);
      else await v.zegt(regisseur, { type: 'casus.hervat', casus, reden: 'Het plan loopt door.' });
    }
  }
  return { v, casus };
}

async function afspraak(v: Puurverteller, casus: string, eigenaar: string): Promise<void> {
  const gegeven = { wat: 'Elke week langs', eigenaar, voor: v.datum(60), klaarAls: 'Vier keer gelukt' };
  const { nieuw: actie } = await v.zegt(regisseur, { type: 'plan.voegToe', casus, actie: gegeven });
  await v.zegt(eigenaar, { type: 'plan.aanvaard', casus, actie });
  await v.zegt(eigenaar, { type: 'plan.meldVoortgang', casus, actie, voortgang: 'bezig' });
  await v.zegt(eigenaar, { type: 'plan.meldVoortgang', casus, actie, voortgang: 'gedaan' });
}

async function evaluatie(v: Puurverteller, casus: string): Promise<void> {
  await v.zegt(regisseur, { type: 'evaluatie.begin', casus, noodzaak: 'Alleen de afspraken zijn nog nodig.' });
  const herzienOp = v.datum(90);
  await v.zegt(regisseur, { type: 'evaluatie.legVast', casus, resultaat: 'Een deel is gelukt.', herzienOp });
}

/** A meeting a year: items asked, declined, offered and released, a decision, and the plan settled anew. */
async function opnieuwAanTafel(v: Puurverteller, casus: string): Promise<void> {
  const overleg = await route.opAgenda(v, casus, verhaal, v.moment(5));
  for (const { persoon } of verhaal.genodigden) await v.zegt(persoon, { type: 'overleg.meldAanwezig', overleg });
  await v.zegt(regisseur, { type: 'overleg.open', casus, overleg });
  await route.stappen(v, { casus, overleg }, 'beeldvorming');
  await items(v, casus);
  await route.stappen(v, { casus, overleg }, 'besluitvorming', 'beeldvorming');
  await besluit(v, casus);
  await route.stappen(v, { casus, overleg }, 'afronding', 'besluitvorming');
  await v.zegt(regisseur, { type: 'overleg.rondAf', overleg, casus, terugkoppeling: 'Femke vertelt het.' });
  await v.zegt(regisseur, { type: 'overleg.sluit', overleg });
  const noodzaak = 'Alleen de afspraken zijn nog nodig.';
  await v.zegt(regisseur, { type: 'plan.stelVast', casus, herzienOp: v.datum(90), noodzaak });
  await v.zegt('mila.jansen', { type: 'uitvoering.begin', casus });
}

/** Level 2: the decision to share of the first year has long run out. */
const omschrijving = {
  leefgebied: 'huisvesting',
  categorie: 'huisvesting',
  niveau: 2,
  vraag: 'Hoe staat het met de woning?',
  doel: 'Samen een plan maken',
} as const;

async function items(v: Puurverteller, casus: string): Promise<void> {
  const weging = {
    noodzaak: 'Nodig voor het plan.',
    subsidiariteit: 'Minder kan niet.',
    proportionaliteit: 'Een zin.',
  };
  for (let keer = 0; keer < 3; keer += 1) {
    const { nieuw: item } = await v.zegt('daan.visser', {
      type: 'vrijgave.bied',
      casus,
      omschrijving,
      tekst: 'De huur wordt sinds het voorjaar op tijd betaald.',
      regisseurLeest: false,
      rechtmatigVerkregen: true,
    });
    const ontvangers = ['femke.bos', 'mila.jansen'];
    await v.zegt(informatie, { type: 'vrijgave.geefVrij', casus, item, ontvangers, ...weging, grondslag: 'wgs231' });
  }
  const vraag = { omschrijving, noodzaak: 'Nodig voor het plan.' };
  const { nieuw: item } = await v.zegt(informatie, { type: 'vrijgave.vraag', casus, bron: 'sara.elamrani', ...vraag });
  await v.zegt('sara.elamrani', { type: 'vrijgave.weiger', casus, item });
}

async function besluit(v: Puurverteller, casus: string): Promise<void> {
  const voorstel = { onderwerp: 'tafel' as const, tekst: 'Het wijkteam blijft komen.' };
  const { nieuw } = await v.zegt(regisseur, { type: 'voorstel.doe', casus, voorstel });
  for (const { persoon } of verhaal.genodigden) {
    await v.zegt(persoon, { type: 'standpunt.geef', casus, besluit: nieuw, standpunt: 'akkoord' });
  }
  await v.zegt(regisseur, { type: 'besluit.neem', casus, besluit: nieuw });
}
