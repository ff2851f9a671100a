import type { Aanmelding, Betrokkene, Delingsbesluit, Genodigde, Opdracht } from '../../machines/gebeurtenissen.ts';
import type { Klasse, Stap, Zorg } from '../../machines/kader/lijsten.ts';
import type { Verteller } from './verteller.ts';

/** Who plays which part in a story. */
export const spelers = {
  regisseur: 'noor.devries',
  informatie: 'amir.haddad',
  melder: 'femke.bos',
  triage: ['femke.bos', 'joris.smit', 'lotte.bakker'],
  contactpunt: 'ineke.mulder',
} as const;

/** What is particular to one casus; the road it goes is the same for all. */
export interface Verhaal {
  betrokkene: Betrokkene;
  zorg: Zorg;
  aanmelding: Aanmelding;
  genodigden: Genodigde[];
}

/** A signal with what is known of the person, and nothing else. */
export async function signaal(v: Verteller, { betrokkene, zorg }: Verhaal): Promise<string> {
  const { nieuw } = await v.zegt(spelers.melder, { type: 'signaal.meld', herkomst: 'professional', zorg, betrokkene });
  return nieuw;
}

export async function aanmelding(v: Verteller, verhaal: Verhaal): Promise<string> {
  const { betrokkene, aanmelding: gegeven } = verhaal;
  const casus = await signaal(v, verhaal);
  await v.zegt(spelers.melder, { type: 'aanmelding.dienIn', casus, betrokkene, aanmelding: gegeven });
  return casus;
}

/** Screened, in triage, and the purpose judged by one public participant. */
export async function triage(v: Verteller, verhaal: Verhaal): Promise<string> {
  const casus = await aanmelding(v, verhaal);
  await v.zegt(spelers.regisseur, {
    type: 'casus.screen',
    casus,
    gemeente: 'rivierenstad',
    anderRegime: false,
    noodzaak: 'Alleen de aanmelding en wie er bekend is; meer is nu niet nodig.',
  });
  await v.zegt(spelers.regisseur, {
    type: 'casus.zetInTriage',
    casus,
    deelnemers: [...spelers.triage],
    noodzaak: 'Zonder oordeel van de publieke partners kan niet worden bepaald of dit hier hoort.',
  });
  await v.zegt('lotte.bakker', {
    type: 'doel.beoordeel',
    casus,
    past: true,
    reden: 'Problemen op meer gebieden, en de gewone ketens komen er samen niet uit.',
  });
  return casus;
}

/** Partners were asked whether the person is known: one is, one is not, one declines. */
export async function uitvraag(v: Verteller, verhaal: Verhaal): Promise<string> {
  const casus = await triage(v, verhaal);
  const aan = ['daan.visser', 'sara.elamrani', 'mila.jansen'];
  const vraag = 'Is deze persoon bij u bekend?';
  const { nieuw } = await v.zegt(spelers.informatie, { type: 'uitvraag.stel', casus, aan, vraag });
  await v.zegt('daan.visser', {
    type: 'uitvraag.beantwoord',
    casus,
    uitvraag: `${nieuw}.daan.visser`,
    bekend: true,
    sinds: v.datum(-300),
  });
  await v.zegt('mila.jansen', { type: 'uitvraag.beantwoord', casus, uitvraag: `${nieuw}.mila.jansen`, bekend: false });
  await v.zegt('sara.elamrani', { type: 'uitvraag.weiger', casus, uitvraag: `${nieuw}.sara.elamrani` });
  return casus;
}

const oordeel = (voldaan: boolean, reden: string) => ({ voldaan, reden });

/** Every public participant judges the four criteria, and the class is proposed, answered and taken. */
export async function classificatie(v: Verteller, verhaal: Verhaal, klasse: Klasse): Promise<string> {
  const casus = await uitvraag(v, verhaal);
  const complex = klasse === 'multiprobleem';
  for (const persoon of spelers.triage) {
    await v.zegt(persoon, {
      type: 'criteria.beoordeel',
      casus,
      oordelen: {
        a: oordeel(true, 'Er zijn problemen bij de persoon zelf en thuis.'),
        b: oordeel(complex, complex ? 'Wonen, inkomen en gedrag grijpen in elkaar.' : 'Het blijft bij één leefgebied.'),
        c: oordeel(complex, complex ? 'Er zijn ernstige incidenten geweest.' : 'Geen aanwijzing voor onveiligheid.'),
        d: oordeel(complex, complex ? 'Zorg en straf hebben elkaar nodig.' : 'Eén organisatie kan dit aan.'),
      },
    });
  }
  const reden = complex ? 'Alle vier de criteria zijn vervuld.' : 'Dit kan in het lokale team worden opgelost.';
  const { nieuw: besluit } = await v.zegt(spelers.regisseur, {
    type: 'voorstel.doe',
    casus,
    voorstel: { onderwerp: 'classificatie', klasse, reden },
  });
  await v.zegt('femke.bos', { type: 'standpunt.geef', casus, besluit, standpunt: 'akkoord' });
  await v.zegt('joris.smit', { type: 'standpunt.geef', casus, besluit, standpunt: 'onthouding' });
  await v.zegt('lotte.bakker', { type: 'classificatie.stelVast', casus, besluit, motivering: reden });
  return casus;
}

export const delingsbesluitTekst = (v: Verteller, ontvangers: string[]): Delingsbesluit => ({
  situatie: 'Meerdere organisaties zijn betrokken en het liep dit jaar al drie keer uit de hand.',
  doel: 'Samen één plan maken dat de onveiligheid stopt.',
  gevers: ontvangers,
  zwaarwegend: 'De veiligheid van de betrokkene en de omgeving: zonder dit beeld kan er geen plan komen dat helpt.',
  noodzaak: 'Zonder elkaars informatie blijft ieder op het eigen deel werken en escaleert het opnieuw.',
  subsidiariteit: 'Een gesprek met alleen het wijkteam is geprobeerd en was niet genoeg.',
  proportionaliteit: 'De ernst van de incidenten weegt op tegen het delen van enkele conclusies.',
  waarborgen: 'Alleen conclusies, per ontvanger vrijgegeven, en alleen voor dit overleg.',
  rechten: 'Inzage, correctie en bezwaar via het contactpunt; dat staat in de brief.',
  grondslag: 'wgs231',
  categorieen: ['huisvesting', 'financieel', 'gezondheid', 'politie', 'justitie', 'begeleiding', 'relaties'],
  ontvangers,
  niveau: 4,
  totEnMet: v.datum(90),
  burgerversie: 'Wij willen met een paar organisaties over u praten, om samen een plan te maken. U mag erbij zijn.',
});

/** Decided to share, with consent asked and (not) given, and the person informed. */
export async function delingsbesluit(v: Verteller, verhaal: Verhaal, gegeven = true): Promise<string> {
  const casus = await classificatie(v, verhaal, 'multiprobleem');
  await v.zegt(spelers.melder, {
    type: 'toestemming.registreer',
    casus,
    soort: 'hulp',
    gegeven,
    omvang: 'Bespreken in het casusoverleg en samen een plan maken',
    doel: 'Hulp die op elkaar aansluit',
    wijze: 'mondeling',
    gevraagdOp: v.datum(0),
    ...(gegeven ? {} : { reden: 'Ik wil niet dat iedereen over mij praat.' }),
  });
  const { nieuw: besluit } = await v.zegt(spelers.regisseur, {
    type: 'voorstel.doe',
    casus,
    voorstel: {
      onderwerp: 'delingsbesluit',
      besluit: delingsbesluitTekst(
        v,
        verhaal.genodigden.map(({ persoon }) => persoon),
      ),
    },
  });
  await v.zegt('joris.smit', { type: 'standpunt.geef', casus, besluit, standpunt: 'akkoord' });
  await v.zegt('lotte.bakker', { type: 'delingsbesluit.onderteken', casus, besluit });
  return casus;
}

/** Told in a talk, with the rights named. */
export const informeer = (v: Verteller, casus: string, ...aan: string[]): Opdracht => ({
  ...{ type: 'betrokkene.informeer', casus, kanaal: 'gesprek', op: v.datum(0), rechten: true },
  ...(aan.length > 0 ? { aan } : {}),
});

export async function geinformeerd(v: Verteller, verhaal: Verhaal, gegeven = true): Promise<string> {
  const casus = await delingsbesluit(v, verhaal, gegeven);
  await v.zegt(spelers.melder, informeer(v, casus));
  return casus;
}

/** Invitees proposed and decided, the person invited, the meeting planned. */
export async function gepland(v: Verteller, verhaal: Verhaal, op: string, bij?: string): Promise<Agenda> {
  const casus = await geinformeerd(v, verhaal);
  return { casus, overleg: await opAgenda(v, casus, verhaal, op, bij) };
}

/** Who comes to the table is decided, the person is invited, and the meeting planned at `op`. */
export async function opAgenda(
  v: Verteller,
  casus: string,
  { genodigden }: Pick<Verhaal, 'genodigden'>,
  op: string,
  bij?: string,
): Promise<string> {
  const { nieuw: besluit } = await v.zegt(spelers.regisseur, {
    type: 'voorstel.doe',
    casus,
    voorstel: { onderwerp: 'uitnodiging', genodigden },
  });
  await v.zegt('femke.bos', { type: 'standpunt.geef', casus, besluit, standpunt: 'akkoord' });
  await v.zegt('lotte.bakker', { type: 'uitnodiging.stelVast', casus, besluit });
  await v.zegt(spelers.regisseur, { type: 'betrokkene.nodigUit', casus, kanaal: 'brief', op: v.datum(0) });
  const plek = { op, plaats: 'Vergaderzaal 2, Stadhuisplein', minuten: 45, ...(bij ? { overleg: bij } : {}) };
  const { overleg = '' } = await v.zegt(spelers.regisseur, { type: 'overleg.plan', casus, ...plek });
  return overleg;
}

export interface Agenda {
  casus: string;
  overleg: string;
}

/** The meeting is opened and stands at `tot`, with the first invitees present. */
export async function aanTafel(v: Verteller, verhaal: Verhaal, tot: Stap): Promise<Agenda> {
  const agenda = await gepland(v, verhaal, v.moment(5));
  const { overleg } = agenda;
  for (const { persoon } of verhaal.genodigden.slice(0, 6)) {
    await v.zegt(persoon, { type: 'overleg.meldAanwezig', overleg });
  }
  await v.zegt(spelers.regisseur, { type: 'overleg.open', ...agenda });
  await stappen(v, agenda, tot);
  return agenda;
}

const volgorde: readonly Stap[] = ['opening', 'beeldvorming', 'oordeelsvorming', 'besluitvorming', 'afronding'];

/** Walks the meeting on, one step at a time, from the opening to `tot`. */
export async function stappen(
  v: Verteller,
  { casus, overleg }: Agenda,
  tot: Stap,
  van: Stap = 'opening',
): Promise<void> {
  for (const naar of volgorde.slice(volgorde.indexOf(van) + 1, volgorde.indexOf(tot) + 1)) {
    await v.zegt(spelers.regisseur, { type: 'overleg.stap', overleg, casus, naar, bevestigd: true });
  }
}

/** From an open table to a plan that everybody accepted and that is being carried out. */
export const uitvoering = async (v: Verteller, verhaal: Verhaal): Promise<string> => (await metPlan(v, verhaal)).casus;

/** Carried out, evaluated, scaled down and closed by a public participant: shielded at once. */
export async function gesloten(
  v: Verteller,
  verhaal: Verhaal,
  { opDag, eerst }: { opDag?: number; eerst?: (casus: string) => Promise<unknown> } = {},
): Promise<string> {
  const { casus, actie } = await metPlan(v, verhaal);
  await eerst?.(casus);
  if (opDag !== undefined) v.opDag(opDag);
  const { regisseur } = spelers;
  await v.zegt('mila.jansen', { type: 'plan.meldVoortgang', casus, actie, voortgang: 'gedaan' });
  await v.zegt(regisseur, { type: 'evaluatie.begin', casus, noodzaak: 'De afspraken zijn nagekomen.' });
  const resultaat = 'De post is op orde en er is rust in huis.';
  await v.zegt(regisseur, { type: 'evaluatie.legVast', casus, resultaat, herzienOp: v.datum(60) });
  const nazorg = 'Het wijkteam belt elke maand.';
  await v.zegt('femke.bos', { type: 'casus.schaalAf', casus, reden: 'Het gaat goed.', nazorg });
  const verteld = { betrokkeneGeinformeerdOp: v.datum(0) };
  await v.zegt('lotte.bakker', { type: 'casus.sluit', casus, resultaat: 'doelenBehaald', ...verteld });
  return casus;
}

async function metPlan(v: Verteller, verhaal: Verhaal): Promise<{ casus: string; actie: string }> {
  const agenda = await aanTafel(v, verhaal, 'besluitvorming');
  const { casus, overleg } = agenda;
  const eigenaar = 'mila.jansen';
  const actie = {
    wat: 'Elke week langs voor post en geldzaken',
    eigenaar,
    voor: v.datum(68),
    klaarAls: 'De post is op orde',
  };
  const { nieuw } = await v.zegt(spelers.regisseur, { type: 'plan.voegToe', casus, actie });
  await v.zegt(eigenaar, { type: 'plan.aanvaard', casus, actie: nieuw });
  await stappen(v, agenda, 'afronding', 'besluitvorming');
  const terugkoppeling = 'Femke vertelt wat is afgesproken en brengt een kopie van het plan.';
  await v.zegt(spelers.regisseur, { type: 'overleg.rondAf', overleg, casus, terugkoppeling });
  await v.zegt(spelers.regisseur, { type: 'overleg.sluit', overleg });
  await v.zegt(spelers.regisseur, { type: 'casusregie.draagVoor', casus, persoon: eigenaar });
  await v.zegt(eigenaar, { type: 'casusregie.aanvaard', casus });
  const noodzaak = 'Alleen de afspraken zijn nog nodig; de rest is na het overleg weg.';
  await v.zegt(spelers.regisseur, { type: 'plan.stelVast', casus, herzienOp: v.datum(70), noodzaak });
  await v.zegt(eigenaar, { type: 'uitvoering.begin', casus });
  await v.zegt(eigenaar, { type: 'plan.meldVoortgang', casus, actie: nieuw, voortgang: 'bezig' });
  return { casus, actie: nieuw };
}
