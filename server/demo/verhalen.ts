import type { Aanmelding, Geheim, Genodigde, Grenzen, Omschrijving, Opdracht } from '../../machines/gebeurtenissen.ts';
import { kenmerk } from '../../machines/zicht/mensen.ts';
import * as burger from './burgerverhalen.ts';
import type { Verhaal } from './route.ts';
import * as route from './route.ts';
import type { Verteller } from './verteller.ts';

const gemeld = (aanleiding: string, doel: string): Aanmelding => ({
  aanleiding,
  doel,
  criteria: {
    a: 'Problemen bij de persoon zelf en in het gezin.',
    b: 'Op wonen, geld en gezondheid tegelijk.',
    c: 'Het liep dit jaar al drie keer uit de hand.',
    d: 'Zorg en politie hebben elkaar hier nodig.',
  },
  eigenInzet: 'Twee gesprekken aan huis en een aanbod voor hulp, zonder resultaat.',
  betrokkeneGeinformeerd: false,
  juistheidGecontroleerd: true,
});

const genodigd = (...personen: string[]): Genodigde[] =>
  personen.map((persoon) => ({ persoon, reden: 'Kent de situatie en kan iets toezeggen.' }));

const tafel = genodigd(
  'femke.bos',
  'lotte.bakker',
  'sara.elamrani',
  'daan.visser',
  'mila.jansen',
  'joris.smit',
  'ruben.kok',
);

const mens = (naam: string, geboortedatum: string) => ({ naam, geboortedatum, woonplaats: 'Rivierenstad' });

/** Somebody of this age on the day of the story. */
const jaarVan = (v: Verteller, jaren: number): string => `${Number(v.datum(0).slice(0, 4)) - jaren}-01-15`;

const verhaal = (
  betrokkene: Verhaal['betrokkene'],
  zorg: Verhaal['zorg'],
  aanleiding: string,
  doel: string,
): Verhaal => ({ betrokkene, zorg, aanmelding: gemeld(aanleiding, doel), genodigden: tafel });

/** Offers an item for the table. */
async function biedt(
  v: Verteller,
  casus: string,
  bron: string,
  deel: Pick<Omschrijving, 'leefgebied' | 'categorie' | 'niveau' | 'vraag' | 'overWie'> & {
    tekst: string;
    geheim?: Geheim;
    grenzen?: Grenzen;
  },
): Promise<string> {
  const { tekst, geheim, grenzen, ...omschrijving } = deel;
  const { niveau } = omschrijving;
  const { nieuw } = await v.zegt(bron, {
    type: 'vrijgave.bied',
    casus,
    omschrijving: { ...omschrijving, doel: 'Samen een plan maken' },
    tekst,
    regisseurLeest: niveau < 4,
    rechtmatigVerkregen: true,
    ...(geheim ? { geheim } : {}),
    ...(grenzen ? { grenzen } : {}),
  });
  return nieuw;
}

/** Somebody of the direct circle is written down. */
async function inKring(
  v: Verteller,
  casus: string,
  wie: string,
  lid: Pick<Extract<Opdracht, { type: 'kring.noteer' }>, 'naam' | 'relatie' | 'noodzaak'>,
): Promise<string> {
  const { nieuw } = await v.zegt(wie, { type: 'kring.noteer', casus, ...lid });
  return nieuw;
}

const vrij = (v: Verteller, casus: string, item: string, ontvangers: string[]) =>
  v.zegt(route.spelers.informatie, {
    type: 'vrijgave.geefVrij',
    casus,
    item,
    ontvangers,
    noodzaak: 'Nodig om te bepalen welke hulp nu past.',
    subsidiariteit: 'Een lager niveau beantwoordt de vraag niet.',
    proportionaliteit: 'Eén conclusie, voor wie ermee werkt.',
    grondslag: 'wgs231',
  });

/** A table in the middle of its work: items given and declined, a decision on which people differ, actions to take. */
async function tafelBezig(v: Verteller): Promise<void> {
  const eigen = verhaal(
    mens('Jeroen Verhulst', '1988-03-14'),
    'verwardGedrag',
    'Herhaalde overlast in het portiek, huurachterstand en een opname die is afgebroken.',
    'Voorkomen dat hij zijn woning kwijtraakt, en rust voor de buren.',
  );
  const agenda = await route.aanTafel(v, eigen, 'beeldvorming');
  const { casus, overleg } = agenda;
  const { nieuw: gevraagd } = await v.zegt(route.spelers.informatie, {
    type: 'vrijgave.vraag',
    casus,
    bron: 'sara.elamrani',
    omschrijving: {
      leefgebied: 'geestelijkeGezondheid',
      categorie: 'gezondheid',
      niveau: 4,
      doel: 'Samen een plan maken',
      vraag: 'Kan hij nu zelfstandig wonen?',
    },
    noodzaak: 'Zonder dit antwoord is niet te kiezen tussen begeleiding en een andere woonplek.',
  });
  await v.zegt('sara.elamrani', { type: 'vrijgave.weiger', casus, item: gevraagd });
  await informatie(v, casus);
  await route.stappen(v, agenda, 'besluitvorming', 'beeldvorming');
  await besluiten(v, casus);
  await v.zegt('daan.visser', { type: 'overleg.vraagWoord', overleg, soort: 'vraag' });
  await v.zegt('mila.jansen', { type: 'overleg.vraagWoord', overleg, soort: 'bijdrage' });
  await v.zegt(route.spelers.regisseur, { type: 'overleg.geefWoord', overleg, persoon: 'sara.elamrani' });
}

async function informatie(v: Verteller, casus: string): Promise<void> {
  const wonen = { leefgebied: 'huisvesting', categorie: 'huisvesting', niveau: 4 } as const;
  const huur = await biedt(v, casus, 'mila.jansen', {
    ...wonen,
    vraag: 'Hoe staat het met de woning?',
    tekst: 'Huurachterstand van vier maanden; de verhuurder wacht tot eind deze maand met de rechter.',
  });
  await vrij(v, casus, huur, ['femke.bos', 'lotte.bakker', 'sara.elamrani', 'daan.visser']);
  const buurt = await biedt(v, casus, 'femke.bos', {
    leefgebied: 'sociaalNetwerk',
    categorie: 'politie',
    niveau: 4,
    vraag: 'Wat speelt er in het portiek?',
    tekst: 'Elf meldingen in drie maanden, steeds laat in de avond, nooit met geweld.',
    geheim: { regime: 'politie', opening: 'wpg8' },
  });
  await vrij(v, casus, buurt, ['lotte.bakker', 'daan.visser', 'joris.smit']);
  const toezicht = await biedt(v, casus, 'daan.visser', {
    leefgebied: 'justitie',
    categorie: 'justitie',
    niveau: 3,
    vraag: 'Loopt er toezicht?',
    tekst: 'Toezicht loopt nog acht maanden; hij houdt zich aan de afspraken.',
    geheim: { regime: 'justitie', opening: 'wjsg39fa' },
    grenzen: { nietAan: ['ruben.kok'], totEnMet: v.datum(14), alleenAanTafel: true },
  });
  await vrij(v, casus, toezicht, ['femke.bos', 'joris.smit', 'sara.elamrani', 'mila.jansen', 'lotte.bakker']);
  const { nieuw: openVraag } = await v.zegt(route.spelers.informatie, {
    type: 'vrijgave.vraag',
    casus,
    bron: 'joris.smit',
    omschrijving: {
      leefgebied: 'justitie',
      categorie: 'justitie',
      niveau: 3,
      doel: 'De afspraken laten passen bij wat er bij de rechter loopt.',
      vraag: 'Loopt er een strafzaak die de afspraken raakt?',
    },
    noodzaak: 'Zonder dit kan een afspraak botsen met een voorwaarde van de rechter.',
  });
  await v.zegt('joris.smit', { type: 'vrijgave.beraad', casus, item: openVraag });
  // Some have read already; that is their own to do, and shows to the source and in the log.
  for (const [lezer, item] of [
    ['femke.bos', huur],
    ['lotte.bakker', huur],
    ['daan.visser', huur],
    ['lotte.bakker', buurt],
    ['femke.bos', toezicht],
    ['mila.jansen', toezicht],
  ] as const)
    await v.zegt(lezer, { type: 'vrijgave.open', casus, item });
  const zus = await inKring(v, casus, 'ruben.kok', {
    ...{ naam: 'Anja Verhulst', relatie: 'broerZus' },
    noodzaak: 'Zij helpt hem nu al; zonder haar is er geen plan voor de post en het geld.',
  });
  await biedt(v, casus, 'ruben.kok', {
    ...{ leefgebied: 'huiselijkeRelaties', categorie: 'relaties', niveau: 3, overWie: zus },
    vraag: 'Kan zijn zus helpen?',
    tekst: 'Zij wil helpen met de post, één keer per week.',
  });
}

async function besluiten(v: Verteller, casus: string): Promise<void> {
  const tekst = 'Het wijkteam komt elke week langs en de verhuurder krijgt één vast aanspreekpunt.';
  const { nieuw: besluit } = await v.zegt(route.spelers.regisseur, {
    type: 'voorstel.doe',
    casus,
    voorstel: { onderwerp: 'tafel', tekst },
  });
  await v.zegt('femke.bos', { type: 'standpunt.geef', casus, besluit, standpunt: 'akkoord' });
  await v.zegt('lotte.bakker', { type: 'standpunt.geef', casus, besluit, standpunt: 'akkoord' });
  await v.zegt('sara.elamrani', { type: 'standpunt.geef', casus, besluit, standpunt: 'onthouding' });
  await v.zegt('daan.visser', {
    type: 'standpunt.geef',
    casus,
    besluit,
    standpunt: 'bezwaar',
    reden: 'Elke week is te weinig zolang de nachten onrustig zijn.',
    watLostOp: 'De eerste maand twee keer per week.',
  });
  const actie = {
    wat: 'Verhuurder bellen over uitstel',
    eigenaar: 'lotte.bakker',
    voor: v.datum(7),
    klaarAls: 'Uitstel staat op papier',
  };
  const { nieuw } = await v.zegt(route.spelers.regisseur, { type: 'plan.voegToe', casus, actie });
  await v.zegt('lotte.bakker', { type: 'plan.aanvaard', casus, actie: nieuw });
  const bezoek = {
    wat: 'Twee keer per week langs',
    eigenaar: 'mila.jansen',
    voor: v.datum(30),
    klaarAls: 'Vier weken gelukt',
  };
  await v.zegt(route.spelers.regisseur, { type: 'plan.voegToe', casus, actie: bezoek });
}

/** A meeting that starts in five minutes, with something offered and something declined beforehand. */
async function zoMeteen(v: Verteller): Promise<void> {
  const eigen = verhaal(
    mens('Samira Aziz', '1995-11-02'),
    'huiselijkGeweld',
    'Drie keer politie aan de deur in zes weken; twee jonge kinderen in huis.',
    'Veiligheid van de kinderen deze maand, en hulp die moeder volhoudt.',
  );
  const { casus, overleg } = await route.gepland(v, eigen, v.straks(5));
  const nodig = 'De veiligheidsafspraak rust op haar; zonder haar weten we niet waar de kinderen slapen.';
  const oma = await inKring(v, casus, 'ruben.kok', { naam: 'Farida Aziz', relatie: 'ouder', noodzaak: nodig });
  const verteld = { type: 'kring.informeer', casus, kringlid: oma, kanaal: 'gesprek', rechten: true } as const;
  await v.zegt('ruben.kok', { ...verteld, op: v.datum(0) });
  const ex = await inKring(v, casus, 'femke.bos', {
    ...{ naam: 'Marco Peters', relatie: 'exPartner' },
    noodzaak: 'De dreiging komt van hem; het plan moet weten waar hij mag komen.',
  });
  await v.zegt('femke.bos', {
    ...{ type: 'uitzondering.registreer', casus, soort: 'nietInformeren', voor: ex, grond: 'veiligheidBetrokkenen' },
    ...{ motivering: 'Als hij dit nu hoort, loopt zij gevaar.', herzienOp: v.datum(14) },
  });
  await biedt(v, casus, 'ruben.kok', {
    leefgebied: 'huiselijkeRelaties',
    categorie: 'relaties',
    niveau: 3,
    vraag: 'Zijn de kinderen nu veilig?',
    tekst: 'Er is een veiligheidsafspraak met oma; die loopt tot eind december.',
  });
  const tweede = verhaal(
    mens('Dennis Kuipers', '2001-06-21'),
    'veelpleger',
    'Zeven aanhoudingen voor winkeldiefstal en geen vaste slaapplek.',
    'Een slaapplek en dagbesteding voordat de volgende zaak dient.',
  );
  await route.gepland(v, { ...tweede, genodigden: tafel.slice(0, 4) }, v.straks(50), overleg);
}

/** Disagreement in triage: a public participant judges that the purpose does not fit, another objects to the class. */
async function verschilInTriage(v: Verteller): Promise<void> {
  const eigen = verhaal(
    mens('Marga Driessen', '1957-01-30'),
    'overlast',
    'Verwaarloosde woning en conflicten met buren.',
    'Samen bepalen wie de eerste stap zet.',
  );
  const casus = await route.triage(v, eigen);
  await v.zegt('joris.smit', {
    type: 'doel.beoordeel',
    casus,
    past: false,
    reden: 'Ik zie geen strafbare feiten; dit lijkt iets voor het wijkteam.',
  });
}

async function bezwaarTegenKlasse(v: Verteller): Promise<void> {
  const eigen = verhaal(
    mens('Orlando Pinas', '1979-09-09'),
    'verslaving',
    'Dakloos na scheiding, verslaving en een lopende strafzaak.',
    'Eén plan van zorg en reclassering.',
  );
  const casus = await route.uitvraag(v, eigen);
  const { nieuw: besluit } = await v.zegt(route.spelers.regisseur, {
    type: 'voorstel.doe',
    casus,
    voorstel: {
      onderwerp: 'classificatie',
      klasse: 'meervoudig',
      reden: 'Wonen en verslaving, maar binnen de zorg op te lossen.',
    },
  });
  await v.zegt('femke.bos', { type: 'standpunt.geef', casus, besluit, standpunt: 'akkoord' });
  await v.zegt('joris.smit', {
    type: 'standpunt.geef',
    casus,
    besluit,
    standpunt: 'bezwaar',
    reden: 'De strafzaak maakt dat de zorg het niet alleen kan.',
    watLostOp: 'Het vierde criterium opnieuw bekijken.',
  });
  v.opDag(-2);
  await v.zegt('femke.bos', {
    type: 'escalatie.open',
    casus,
    kwestie: 'rechtmatigheid',
    vraag: 'Telt een strafzaak die nog loopt mee bij het vierde criterium?',
    geprobeerd: 'Samen de toelichting op de criteria gelezen.',
    betreft: besluit,
  });
}

async function geweigerd(v: Verteller): Promise<void> {
  const eigen = verhaal(
    mens('Bas Timmer', '1990-04-18'),
    'overig',
    'Ruzie om een schutting.',
    'Bemiddeling tussen buren.',
  );
  const casus = await route.aanmelding(v, eigen);
  const weging = 'Een ruzie kan oplopen, maar de wijkagent kan bemiddelen zonder dat wij gegevens verzamelen.';
  await v.zegt(route.spelers.regisseur, {
    ...{ type: 'casus.weiger', casus, reden: 'pastNietBijDoel', advies: 'wijkagent', weging },
  });
}

async function aanvullen(v: Verteller): Promise<void> {
  const eigen = verhaal(
    mens('Chantal Hoekstra', '1984-08-08'),
    'schulden',
    'Dreigende ontruiming.',
    'Ontruiming voorkomen.',
  );
  const leeg = { ...eigen.aanmelding, criteria: { ...eigen.aanmelding.criteria, c: '', d: '' } };
  const casus = await route.aanmelding(v, { ...eigen, aanmelding: leeg });
  const vraag = 'Wilt u bij criterium c en d toelichten wat u hebt gezien?';
  await v.zegt(route.spelers.regisseur, { type: 'aanmelding.vraagAanvulling', casus, vraag });
}

async function overdragen(v: Verteller): Promise<void> {
  const eigen = verhaal(
    mens('Wim Scholten', '1949-12-24'),
    'overig',
    'Eenzaam en soms verward op straat.',
    'Passende dagbesteding.',
  );
  const casus = await route.classificatie(v, eigen, 'enkelvoudig');
  await v.zegt(route.spelers.melder, {
    type: 'toestemming.registreer',
    casus,
    soort: 'grondslag',
    gegeven: true,
    omvang: 'Contactgegevens, zijn wens, en of politie en justitie hem kennen, aan het wijkteam',
    doel: 'Passende dagbesteding vinden',
    categorieen: ['identificatie', 'begeleiding', 'politie', 'justitie'],
    ontvangers: ['mila.jansen'],
    wijze: 'mondeling',
    vrijeKeuze: 'Verteld dat hij zonder toestemming dezelfde hulp kan vragen bij het buurthuis.',
    gevraagdOp: v.datum(0),
  });
  await v.zegt(route.spelers.melder, route.informeer(v, casus));
  const contact = await biedt(v, casus, 'femke.bos', {
    ...{ leefgebied: 'sociaalNetwerk', categorie: 'politie', niveau: 2 },
    vraag: 'Is de wijkagent bij hem betrokken?',
    tekst: 'De wijkagent komt elke twee weken langs; dat blijft zo.',
    geheim: { regime: 'politie', opening: 'wpg8' },
  });
  const zaak = await biedt(v, casus, 'joris.smit', {
    ...{ leefgebied: 'justitie', categorie: 'justitie', niveau: 2 },
    vraag: 'Loopt er iets bij justitie?',
    tekst: 'Er is een dossier geweest; dat is gesloten.',
    geheim: { regime: 'justitie', opening: 'wjsg8b' },
  });
  const { nieuw: overdracht } = await v.zegt(route.spelers.regisseur, {
    type: 'overdracht.bied',
    casus,
    ontvanger: 'mila.jansen',
    vorm: 'lokaalTeam',
    gegevens: 'Naam, adres en dat hij graag overdag ergens heen wil.',
    noodzaak: 'Het wijkteam kan hem dan zelf bellen en hoeft niet opnieuw te beginnen.',
    items: [contact, zaak],
    grondslag: 'toestemming',
  });
  await v.zegt('femke.bos', { type: 'overdracht.stemIn', casus, overdracht, item: contact });
  await v.zegt('joris.smit', { type: 'overdracht.weiger', casus, overdracht, item: zaak });
}

/** The goals are met; probation is asked to go on with aftercare, on a basis of its own and outside this file. */
async function metNazorg(v: Verteller): Promise<void> {
  const eigen = verhaal(
    mens('Sjoerd Algra', '1985-09-16'),
    'nazorgDetentie',
    'Vrij na acht maanden, zonder woning en met een oude schuld.',
    'Een dak, werk en geen nieuwe zaak.',
  );
  const casus = await route.uitvoering(v, eigen);
  v.opDag(-5);
  await v.zegt(route.spelers.regisseur, { type: 'evaluatie.begin', casus, noodzaak: 'Alle afspraken zijn nagekomen.' });
  const resultaat = 'Hij woont begeleid en werkt drie dagen per week.';
  await v.zegt(route.spelers.regisseur, { type: 'evaluatie.legVast', casus, resultaat, herzienOp: v.datum(60) });
  await v.zegt('femke.bos', {
    ...{ type: 'casus.schaalAf', casus, reden: 'De doelen zijn gehaald.' },
    nazorg: 'De reclassering houdt contact; bij terugval belt zij de procesregisseur.',
  });
  await v.zegt(route.spelers.regisseur, {
    ...{ type: 'overdracht.bied', casus, ontvanger: 'daan.visser', vorm: 'nazorg', grondslag: 'wettelijkePlicht' },
    gegevens: 'Dat hij begeleid woont, bij wie, en wie zijn vaste contact is.',
    noodzaak: 'Zonder vast contact viel hij eerder binnen een half jaar terug.',
    basis: 'Nazorg na detentie, eigen taak van de reclassering',
  });
}

/** Sharing against the will of the person, and not told yet: both with an exception that must be reviewed. */
async function metUitzondering(v: Verteller): Promise<void> {
  const eigen = verhaal(
    mens('Ferry Blom', '1982-02-11'),
    'huiselijkGeweld',
    'Stalking van ex-partner, ondanks een contactverbod.',
    'Veiligheid van de ex-partner en haar kind.',
  );
  const casus = await route.delingsbesluit(v, eigen, false);
  await v.zegt('femke.bos', {
    type: 'uitzondering.registreer',
    casus,
    soort: 'nietInformeren',
    grond: 'veiligheidAnderen',
    motivering: 'Vooraf vertellen brengt de ex-partner in gevaar.',
    herzienOp: v.datum(21),
  });
}

/** A plan that is carried out, and a person concerned who wants to know what was shared and disputes a part of it. */
async function inUitvoering(v: Verteller): Promise<void> {
  const eigen = verhaal(
    mens('Ilse Brandsma', '1991-07-03'),
    'schulden',
    'Schulden, uithuiszetting en zorgen over de kinderen.',
    'Rust in huis en overzicht in het geld.',
  );
  const casus = await route.uitvoering(v, eigen);
  v.opDag(-9);
  await afgestemd(v, casus);
  v.opDag(-8);
  await verzoeken(v, casus);
  v.opDag(-2);
  await geenWoonplek(v, casus);
}

/** Stuck on something that nobody at the table can do: it lies with management, and the one-time link waits for an answer. */
async function geenWoonplek(v: Verteller, casus: string): Promise<void> {
  const stuk = {
    vraag: 'Er is geen woonplek met begeleiding voor een gezin, en de termijn van de huidige plek loopt af.',
    geprobeerd: 'Drie aanbieders gevraagd en de huidige plek eenmaal verlengd.',
  };
  const { nieuw: escalatie } = await v.zegt('mila.jansen', {
    type: 'escalatie.open',
    casus,
    kwestie: 'handelen',
    ...stuk,
  });
  const { regisseur } = route.spelers;
  await v.zegt(regisseur, { type: 'escalatie.brengHoger', casus, escalatie, ...stuk });
  await v.zegt(regisseur, {
    type: 'escalatie.schrijfAan',
    casus,
    escalatie,
    aan: 'De manager wonen van de corporatie',
  });
}

/** Her partner has a casus of his own. Each stands in the circle of the other, and the plans are aligned. */
async function afgestemd(v: Verteller, casus: string): Promise<void> {
  const partner = verhaal(
    mens('Ronald Brandsma', '1989-10-22'),
    'verslaving',
    'Gokt het geld voor de huur weg en is twee keer weggelopen van hulp.',
    'Hulp die hij volhoudt, en geen nieuwe schulden.',
  );
  const ander = await route.triage(v, partner);
  const { regisseur, contactpunt } = route.spelers;
  const noodzaak = 'Haar schulden ontstaan door zijn gokken; het een lukt niet zonder het ander.';
  const lid = { relatie: 'partner', noodzaak } as const;
  await inKring(v, ander, regisseur, { naam: 'Ilse Brandsma', ...lid });
  const kringlid = await inKring(v, casus, 'mila.jansen', { naam: 'Ronald Brandsma', ...lid });
  const verteld = { kanaal: 'brief', op: v.datum(0), rechten: true } as const;
  await v.zegt(contactpunt, { type: 'kring.informeer', casus, kringlid, ...verteld });
  const { nieuw: besluit } = await v.zegt(regisseur, {
    ...{ type: 'voorstel.doe', casus },
    voorstel: {
      ...{ onderwerp: 'afstemming', kringlid, kenmerk: kenmerk(ander), wederzijds: true },
      afhankelijkheid: 'Een regeling voor de schulden houdt geen stand zolang er wordt gegokt.',
      noodzaak: 'Anders stelt het ene plan eisen die het andere onmogelijk maakt.',
    },
  });
  await v.zegt('femke.bos', { type: 'standpunt.geef', casus, besluit, standpunt: 'akkoord' });
  await v.zegt('joris.smit', { type: 'standpunt.geef', casus, besluit, standpunt: 'onthouding' });
  await v.zegt('lotte.bakker', { type: 'afstemming.stelVast', casus, besluit });
}

async function verzoeken(v: Verteller, casus: string): Promise<void> {
  const { contactpunt } = route.spelers;
  const binnen = { type: 'verzoek.dienIn', casus, namens: 'betrokkene', ontvangenOp: v.datum(0) } as const;
  const { nieuw: inzage } = await v.zegt(contactpunt, { ...binnen, soort: 'inzageLog', kanaal: 'telefoon' });
  await v.zegt(contactpunt, { type: 'verzoek.stelIdentiteitVast', casus, verzoek: inzage, wijze: 'persoonlijk' });
  await v.zegt(contactpunt, { type: 'verzoek.raadpleeg', casus, verzoek: inzage, aan: ['femke.bos', 'sara.elamrani'] });
  await v.zegt('femke.bos', { type: 'verzoek.geefOordeel', casus, verzoek: inzage, uitzondering: false });
  await v.zegt(contactpunt, {
    ...{ ...binnen, soort: 'bezwaar', kanaal: 'brief' },
    toelichting: 'Ik wil niet dat de school weet dat er een schuld is.',
  });
}

/** A crisis four days ago: given at once to people without a role here, and the reasons are still owed. */
async function inCrisis(v: Verteller): Promise<void> {
  const eigen = verhaal(
    mens('Hanna Vermeer', '1993-04-27'),
    'huiselijkGeweld',
    'Bedreigd door haar ex-partner, ondanks een contactverbod.',
    'Veiligheid voor haar en de kinderen, en een plan dat iedereen kent.',
  );
  const casus = await route.uitvraag(v, eigen);
  v.opDag(-4);
  await v.zegt('femke.bos', {
    type: 'crisis.geef',
    casus,
    motief: 'Haar ex-partner is op weg naar het adres waar zij nu schuilt.',
    leefgebied: 'huiselijkeRelaties',
    categorie: 'politie',
    niveau: 4,
    tekst: 'Hij is om 22.10 uur in de trein gezien en heeft haar nieuwe adres. Zij moet vanavond nog weg kunnen.',
    ontvangers: ['ruben.kok', 'tess.degraaf'],
    grond: 'vitaalBelang',
  });
}

/** Asked around in triage and then forgotten: nobody answered in time, and the person was not told within a month. */
async function blijvenLiggen(v: Verteller): Promise<void> {
  const eigen = verhaal(
    mens('Tamara Wolters', '1973-12-11'),
    'verslaving',
    'Terugval na een opname, en klachten van de buren.',
    'Weten wie haar kent, en wie de eerste stap zet.',
  );
  const casus = await route.uitvraag(v, eigen);
  await v.zegt(route.spelers.informatie, {
    type: 'uitvraag.stel',
    casus,
    aan: ['daan.visser', 'tess.degraaf'],
    vraag: 'Is deze persoon bij uw organisatie bekend?',
  });
}

/** Closed last month and shielded; now there is a new report, and the public participants weigh reopening it; a source says of its own. */
async function afgeschermd(v: Verteller): Promise<void> {
  const eigen = verhaal(
    mens('Gerard Postma', '1974-02-27'),
    'veelpleger',
    'Jaren van overlast, verslaving en korte detenties.',
    'Eén lijn van zorg en straf.',
  );
  // A source that will be asked whether its datum may be used again.
  const gedeeld = async (casus: string) => {
    const item = await biedt(v, casus, 'sara.elamrani', {
      ...{ leefgebied: 'geestelijkeGezondheid', categorie: 'begeleiding', niveau: 2 },
      ...{ tekst: 'Hij komt elke week en wil daarmee doorgaan.', vraag: 'Is er hulp die doorgaat?' },
    });
    await vrij(v, casus, item, ['mila.jansen']);
  };
  const casus = await route.gesloten(v, eigen, { opDag: -34, eerst: gedeeld });
  v.opDag(-2);
  await v.zegt('lotte.bakker', {
    type: 'voorstel.doe',
    casus,
    voorstel: {
      onderwerp: 'heropening',
      aanmelding: gemeld(
        'Hij slaapt weer buiten en is twee keer aangehouden.',
        'Een slaapplek en zorg voor de winter.',
      ),
      reden: 'Dezelfde persoon en dezelfde problemen; de zorg van toen is nog niet ver weg.',
    },
  });
}

/** The stories of the demo, each with the day it begins on. */
export const verhalen: readonly { dag: number; vertel: (v: Verteller) => Promise<unknown> }[] = [
  { dag: -110, vertel: afgeschermd },
  { dag: -61, vertel: inUitvoering },
  { dag: -41, vertel: blijvenLiggen },
  { dag: -20, vertel: metUitzondering },
  { dag: -34, vertel: metNazorg },
  {
    dag: -16,
    vertel: (v) =>
      burger.uitzonderingVoorbij(
        v,
        verhaal(
          mens('Stefan Roelofs', '1986-05-09'),
          'overlast',
          'Afpersing van ouderen in de buurt, schulden en een verslaving.',
          'De ouderen met rust, en hulp die hij volhoudt.',
        ),
      ),
  },
  {
    dag: -13,
    vertel: (v) =>
      burger.jongereMetOuders(
        v,
        verhaal(
          mens('Ilyas Bouali', jaarVan(v, 14)),
          'jeugd',
          'Gaat sinds de zomer niet naar school en is veel op straat.',
          'Weer naar school, en rust thuis.',
        ),
      ),
  },
  {
    dag: -11,
    vertel: (v) =>
      burger.ingetrokken(
        v,
        verhaal(
          mens('Loes Veenstra', '1972-08-19'),
          'schulden',
          'Post blijft liggen; de energie dreigt te worden afgesloten.',
          'Overzicht in de post, zodat er licht blijft.',
        ),
      ),
  },
  { dag: -12, vertel: zoMeteen },
  { dag: -11, vertel: inCrisis },
  { dag: -9, vertel: bezwaarTegenKlasse },
  { dag: -8, vertel: overdragen },
  { dag: -6, vertel: verschilInTriage },
  { dag: -4, vertel: geweigerd },
  { dag: -3, vertel: aanvullen },
  {
    dag: -2,
    vertel: (v) =>
      route.aanmelding(
        v,
        verhaal(
          mens('Youssef El Idrissi', '2006-05-17'),
          'jeugd',
          'Twee keer betrokken bij bedreiging op school.',
          'Voorkomen dat het verder afglijdt.',
        ),
      ),
  },
  { dag: -1, vertel: (v) => route.signaal(v, verhaal(mens('Anneke de Boer', '1968-10-05'), 'verwardGedrag', '', '')) },
  { dag: 0, vertel: tafelBezig },
];
