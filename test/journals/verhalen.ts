import type { Voorstel } from '../../machines/gebeurtenissen.ts';
import { voorbeeld } from '../../machines/kader/voorbeeld.ts';
import * as route from '../../server/demo/route.ts';
import type { Verteller } from '../../server/demo/verteller.ts';
import { verhaal } from '../support/stations.ts';

/*
 * What the demo does not tell and chance hardly ever comes upon: years that pass, somebody outside who says no, a
 * framework that is taken back. Each is told so that its commands are in the golden journals too.
 */

const femke = 'femke.bos';
const lotte = 'lotte.bakker';
const ruben = 'ruben.kok';
const { regisseur, informatie } = route.spelers;
const reden = 'De zorg van toen is nog niet ver weg.';

/** Somebody proposes, and a public participant agrees; the decision that is then to be taken. */
async function voorgesteld(v: Verteller, casus: string, voorstel: Voorstel): Promise<string> {
  const { nieuw: besluit } = await v.zegt(lotte, { type: 'voorstel.doe', casus, voorstel });
  await v.zegt(femke, { type: 'standpunt.geef', casus, besluit, standpunt: 'akkoord' });
  return besluit;
}

async function verlengd(v: Verteller): Promise<void> {
  const casus = await route.uitvoering(v, verhaal);
  v.opDag(-30);
  const tot = v.datum(300);
  const besluit = await voorgesteld(v, casus, { onderwerp: 'verlenging', grond: 'nogComplex', tot, reden });
  await v.zegt(femke, { type: 'bewaring.antwoord', casus, besluit, gegeven: 'aanmelding', akkoord: true });
  await v.zegt(lotte, { type: 'casus.verleng', casus, besluit, motivering: reden });
}

async function heropend(v: Verteller): Promise<void> {
  const casus = await route.gesloten(v, verhaal);
  v.opDag(-1780);
  const besluit = await voorgesteld(v, casus, { onderwerp: 'heropening', aanmelding: verhaal.aanmelding, reden });
  await v.zegt(lotte, { type: 'casus.heropen', casus, besluit, motivering: reden });
}

async function nietOvergenomen(v: Verteller): Promise<void> {
  const casus = await route.uitvoering(v, verhaal);
  const bied = async () => {
    const { nieuw } = await v.zegt(regisseur, {
      ...{ type: 'overdracht.bied', casus, ontvanger: ruben, gegevens: 'Wat is afgesproken.', grondslag: 'wgs231' },
      ...{ vorm: 'lokaalTeam', noodzaak: 'Het wijkteam gaat verder.' },
    });
    return nieuw;
  };
  await v.zegt(regisseur, { type: 'overdracht.trekIn', casus, overdracht: await bied() });
  await v.zegt(ruben, { type: 'overdracht.wijsAf', casus, overdracht: await bied() });
}

async function vrijgaveVoorbij(v: Verteller): Promise<void> {
  const { casus } = await route.aanTafel(v, verhaal, 'beeldvorming');
  const { nieuw: item } = await v.zegt(femke, {
    ...{ type: 'vrijgave.bied', casus, tekst: 'Elke week contact.', regisseurLeest: false, rechtmatigVerkregen: true },
    omschrijving: { leefgebied: 'huisvesting', categorie: 'huisvesting', niveau: 2, doel: reden, vraag: 'Waar?' },
  });
  await v.zegt(informatie, {
    ...{ type: 'vrijgave.geefVrij', casus, item, ontvangers: ['mila.jansen'], grondslag: 'wgs231' },
    ...{ noodzaak: reden, subsidiariteit: reden, proportionaliteit: reden },
  });
  await v.zegt(informatie, { type: 'vrijgave.beeindig', casus, item });
}

async function kaderIngetrokken(v: Verteller): Promise<void> {
  const kader = { ...voorbeeld, versie: 'huis-1' };
  const { nieuw } = await v.zegt('karin.postma', { type: 'kader.stelVoor', kader, toelichting: 'Voor dit huis.' });
  await v.zegt('karin.postma', { type: 'kader.trekIn', kaderversie: nieuw });
}

/** Five years after the day of the demo: the day that these stories never reach past. */
export const SLOT = new Date('2031-11-25T09:00:00.000Z');

/** These stories, each with the day it begins on. */
export const verhalen: readonly { dag: number; vertel: (v: Verteller) => Promise<unknown> }[] = [
  { dag: -1800, vertel: verlengd },
  { dag: -1800, vertel: heropend },
  { dag: -1800, vertel: nietOvergenomen },
  { dag: -1800, vertel: vrijgaveVoorbij },
  { dag: -1800, vertel: kaderIngetrokken },
];
