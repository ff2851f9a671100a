import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Gebeurtenis } from '../../machines/gebeurtenissen.ts';
import type { Ik } from '../../machines/protocol.ts';
import type { Rol, SoortOrganisatie, Wie } from '../../machines/wie.ts';
import { maakServer } from '../../server/app.ts';
import { maakCasussen } from '../../server/casussen/casussen.ts';
import { leesConfiguratie } from '../../server/configuratie.ts';
import { maakVerteller, type Verteller } from '../../server/demo/verteller.ts';
import type { Register } from '../../server/identiteit/register.ts';
import { huissleutelUitMap } from '../../server/journal/huissleutel.ts';
import { sqliteJournaal } from '../../server/journal/openen.ts';

/**
 * A real house in a process of its own, filled for a measurement: casussen in triage with ten followers each, and one
 * table with thirty people in six roles. Tells its parent what is where, and stops when the parent lets go.
 */
export interface Proefgegevens {
  adres: string;
  casussen: string[];
  publiek: string[];
  tafel: { overleg: string; casus: string; mensen: string[] };
}

const wie = (persoon: string, rol: Rol, organisatie: string, soort: SoortOrganisatie): Wie => ({
  persoon,
  naam: persoon,
  functie: rol,
  organisatie,
  organisatienaam: organisatie,
  soort,
  beroepsgeheim: false,
  rol,
});

const reeks = (aantal: number, maak: (i: number) => Wie): Wie[] => Array.from({ length: aantal }, (_, i) => maak(i));

const publiek = reeks(10, (i) => wie(`publiek${i}`, 'professional', `overheid${i % 4}`, 'publiek'));
const privaat = reeks(18, (i) => wie(`privaat${i}`, 'professional', `instelling${i % 6}`, 'privaat'));
const regie = [
  wie('regisseur', 'procesregisseur', 'bureau', 'bureau'),
  wie('informatie', 'informatieregisseur', 'bureau', 'bureau'),
];
const mensen = [...regie, ...publiek, ...privaat];
const deelnemers = mensen.map(({ rol: _rol, ...deelnemer }) => deelnemer);
const register: Register = {
  mensen: () => deelnemers,
  zoek: (persoon) => mensen.find((een) => een.persoon === persoon),
};

const betrokkene = { naam: 'Bench Proef', geboortedatum: '1990-01-01', woonplaats: 'Rivierenstad' };
const tekst = 'Een toelichting van gewone lengte, zoals mensen die schrijven.';

async function inTriage(v: Verteller): Promise<string> {
  const { nieuw: casus } = await v.zegt('publiek0', {
    type: 'aanmelding.dienIn',
    betrokkene,
    aanmelding: {
      aanleiding: tekst,
      doel: tekst,
      criteria: { a: tekst, b: tekst, c: tekst, d: tekst },
      eigenInzet: tekst,
      betrokkeneGeinformeerd: true,
      juistheidGecontroleerd: true,
    },
  });
  await v.zegt('regisseur', {
    type: 'casus.screen',
    casus,
    gemeente: 'rivierenstad',
    anderRegime: false,
    noodzaak: tekst,
  });
  const deelnemers = publiek.map(({ persoon }) => persoon);
  await v.zegt('regisseur', { type: 'casus.zetInTriage', casus, deelnemers, noodzaak: tekst });
  return casus;
}

async function aanTafel(v: Verteller): Promise<{ overleg: string; casus: string }> {
  const casus = await inTriage(v);
  const zegt = v.zegt;
  await zegt('publiek0', { type: 'doel.beoordeel', casus, past: true, reden: tekst });
  await zegt('regisseur', { type: 'uitvraag.stel', casus, aan: ['privaat0'], vraag: 'Bekend?' });
  const oordeel = { voldaan: true, reden: tekst };
  for (const { persoon } of publiek) {
    await zegt(persoon, {
      type: 'criteria.beoordeel',
      casus,
      oordelen: { a: oordeel, b: oordeel, c: oordeel, d: oordeel },
    });
  }
  const doe = async (voorstel: Extract<Parameters<Verteller['zegt']>[1], { type: 'voorstel.doe' }>['voorstel']) => {
    const { nieuw } = await zegt('regisseur', { type: 'voorstel.doe', casus, voorstel });
    await zegt('publiek1', { type: 'standpunt.geef', casus, besluit: nieuw, standpunt: 'akkoord' });
    return nieuw;
  };
  const klasse = await doe({ onderwerp: 'classificatie', klasse: 'multiprobleem', reden: tekst });
  await zegt('publiek0', { type: 'classificatie.stelVast', casus, besluit: klasse, motivering: tekst });
  const op = v.datum(0);
  await zegt('publiek0', {
    type: 'toestemming.registreer',
    casus,
    soort: 'hulp',
    gegeven: true,
    omvang: 'alles',
    doel: tekst,
    wijze: 'mondeling',
    gevraagdOp: op,
  });
  const ontvangers = [...publiek, ...privaat].map(({ persoon }) => persoon);
  const delen = await doe({
    onderwerp: 'delingsbesluit',
    besluit: {
      situatie: tekst,
      doel: tekst,
      gevers: ontvangers,
      noodzaak: tekst,
      subsidiariteit: tekst,
      proportionaliteit: tekst,
      waarborgen: tekst,
      rechten: tekst,
      grondslag: 'wgs231',
      categorieen: ['huisvesting', 'begeleiding'],
      ontvangers,
      niveau: 4,
      totEnMet: v.datum(90),
      burgerversie: tekst,
    },
  });
  await zegt('publiek0', { type: 'delingsbesluit.onderteken', casus, besluit: delen });
  await zegt('publiek0', { type: 'betrokkene.informeer', casus, kanaal: 'gesprek', op, rechten: true });
  const genodigden = ontvangers.map((persoon) => ({ persoon, reden: tekst }));
  const gasten = await doe({ onderwerp: 'uitnodiging', genodigden });
  await zegt('publiek0', { type: 'uitnodiging.stelVast', casus, besluit: gasten });
  await zegt('regisseur', { type: 'betrokkene.nodigUit', casus, kanaal: 'brief', op });
  const { overleg = '' } = await zegt('regisseur', {
    type: 'overleg.plan',
    casus,
    op: v.straks(5),
    plaats: 'Zaal',
    minuten: 45,
  });
  for (const { persoon } of [...publiek, ...privaat]) await zegt(persoon, { type: 'overleg.meldAanwezig', overleg });
  await zegt('regisseur', { type: 'overleg.open', overleg, casus });
  await zegt('regisseur', { type: 'overleg.stap', overleg, casus, naar: 'beeldvorming', bevestigd: true });
  for (const { persoon } of privaat.slice(0, 8)) {
    const { nieuw: item } = await zegt(persoon, {
      type: 'vrijgave.bied',
      casus,
      omschrijving: {
        leefgebied: 'huisvesting',
        categorie: 'huisvesting',
        niveau: 4,
        doel: 'Plan',
        vraag: 'Hoe woont hij?',
      },
      tekst,
      regisseurLeest: true,
      rechtmatigVerkregen: true,
    });
    const delenMet = ontvangers.filter((_, i) => i % 2 === 0);
    const weging = { noodzaak: tekst, subsidiariteit: tekst, proportionaliteit: tekst, grondslag: 'wgs231' as const };
    await zegt('informatie', { type: 'vrijgave.geefVrij', casus, item, ontvangers: delenMet, ...weging });
  }
  return { casus, overleg };
}

async function open(): Promise<void> {
  const map = mkdtempSync(join(tmpdir(), 'casustafel-bench-'));
  const journaal = await sqliteJournaal<Gebeurtenis>({ map, huissleutel: huissleutelUitMap(map) });
  const v = maakVerteller(journaal, register, new Date());
  v.opDag(-1);
  const casussen: string[] = [];
  for (let i = 0; i < 64; i += 1) casussen.push(await inTriage(v));
  const tafel = { ...(await aanTafel(v)), mensen: mensen.map(({ persoon }) => persoon) };
  const poort = Number(process.env.PROEFPOORT ?? 30777);
  const adres = `http://localhost:${poort}`;
  const configuratie = {
    ...leesConfiguratie({ PORT: String(poort), DATA_DIR: map, PUBLIEK_ADRES: adres, LOG_NIVEAU: 'silent' }),
    grenzen: {
      perSeconde: 1e6,
      stoot: 1e6,
      httpPerMinuut: 1e6,
      loginPerMinuut: 1e6,
      volgersPerSocket: 200,
      socketsPerSessie: 200,
    },
  };
  const nu = () => new Date();
  const personas: Ik['personas'] = mensen.map((een) => ({ ...een, uitleg: { nl: '', en: '' } }));
  const deuren = maakCasussen({ journaal, register, nu, willekeurig: randomUUID });
  const huis = maakServer(configuratie, { journaal, casussen: deuren, register, nu, personas });
  await huis.luister();
  const gegevens: Proefgegevens = { adres, casussen, publiek: publiek.map(({ persoon }) => persoon), tafel };
  process.send?.(gegevens);
  process.on('disconnect', () => {
    void huis.sluit().finally(() => {
      rmSync(map, { recursive: true, force: true });
      process.exit(0);
    });
  });
}

await open();
