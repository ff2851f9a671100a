import type { Aanmelding, Antwoord, Omschrijving, Opdracht, Voorstel } from '../../machines/gebeurtenissen.ts';
import type { Kloksoort, Niveau, Stap as Overlegstap } from '../../machines/kader/lijsten.ts';
import { systeem } from '../../machines/wie.ts';
import { begin, legeWereld, speel, type Wereld, wieIs } from './wereld.ts';

/**
 * One long story with secrets in it. Each secret can go three ways and is nobody's business but of those who may know
 * it; whatever way it goes, the rest of the story is told in the same words, at the same moments, with the same ids.
 */
export const geheimen = [
  'aanmeldnotitie',
  'doelreden',
  'uitvraagantwoord',
  'klassestandpunt',
  'criteriareden',
  'toestemming',
  'ontheffing',
  'uitzondering',
  'informeren',
  'itemextra',
  'vraagantwoord',
  'ontvangers',
  'tekst',
  'tafelstandpunt',
  'anderepunt',
  'anderspreekt',
  'actie',
  'voortgang',
  'verzoek',
  'verzoekoordeel',
  'crisis',
  'meegave',
  'kring',
  'ladder',
  'wieEscaleert',
  'grenzen',
] as const;
export type Geheim = (typeof geheimen)[number];
export type Keuzes = Record<Geheim, 0 | 1 | 2>;

const regisseur = 'noor.devries';
const informatie = 'amir.haddad';
const publiek = ['femke.bos', 'joris.smit', 'lotte.bakker'] as const;
const aanTafel = ['femke.bos', 'sara.elamrani', 'daan.visser', 'mila.jansen'];
const reden = 'Een reden die genoeg zegt.';
const vandaag = '2026-06-01';

/** Who may not know how a secret went. Everybody else may, and for each of them somebody must. */
const tafel = ['daan.visser', 'sara.elamrani', 'mila.jansen'];
const ver = ['tess.degraaf', 'ruben.kok'];
export const onbekendVoor: Record<Geheim, readonly string[]> = {
  aanmeldnotitie: [...tafel, 'ruben.kok', 'ineke.mulder'],
  doelreden: [...tafel, ...ver, 'ineke.mulder'],
  uitvraagantwoord: [...publiek, 'daan.visser', 'sara.elamrani', ...ver, regisseur, informatie, 'ineke.mulder'],
  klassestandpunt: [...tafel, ...ver, 'ineke.mulder'],
  criteriareden: [...tafel, ...ver, 'ineke.mulder'],
  toestemming: [...tafel, ...ver],
  ontheffing: ['daan.visser', 'mila.jansen', ...ver],
  uitzondering: [...tafel, ...ver],
  informeren: [...tafel, 'ruben.kok'],
  itemextra: [...publiek, 'daan.visser', 'mila.jansen', ...ver, 'ineke.mulder'],
  vraagantwoord: [...publiek, 'daan.visser', 'mila.jansen', ...ver, 'ineke.mulder'],
  // The contact point learns it, because the person concerned asked something of it.
  ontvangers: ['daan.visser', 'joris.smit', 'lotte.bakker', ...ver],
  tekst: [regisseur, informatie, 'daan.visser', 'joris.smit', 'lotte.bakker', ...ver],
  tafelstandpunt: ['joris.smit', 'lotte.bakker', ...ver, 'ineke.mulder'],
  anderepunt: [...tafel, 'tess.degraaf'],
  anderspreekt: [...tafel, 'tess.degraaf'],
  actie: ['daan.visser', 'joris.smit', 'lotte.bakker', ...ver, 'ineke.mulder'],
  verzoek: [...publiek, ...tafel, ...ver],
  verzoekoordeel: [publiek[1], publiek[2], ...tafel, ...ver, regisseur, informatie],
  // To all others only whether it goes along; and to them, declining and silence are the same.
  meegave: ['joris.smit', 'lotte.bakker', 'sara.elamrani', 'daan.visser', 'tess.degraaf', 'ineke.mulder'],
  // Who works on the casus knows the circle; its reporter, who was asked and who takes over something do not.
  kring: ver,
  // Who has no role in the casus does not know of a difference of view in it, nor does the contact point.
  ladder: [...ver, 'ineke.mulder'],
  // Everybody at the table knows that somebody raised it; who, only the regie and themselves.
  wieEscaleert: ['joris.smit', 'lotte.bakker', 'daan.visser', ...ver, 'ineke.mulder'],
  // Whom its source does not want to have it is for the source and the regie.
  grenzen: [...publiek, 'daan.visser', 'sara.elamrani', ...ver, 'ineke.mulder'],
  // Who may know: its giver and receiver, the regie, and the contact point.
  crisis: [...publiek, 'daan.visser', 'sara.elamrani', 'ruben.kok'],
  voortgang: ['daan.visser', 'sara.elamrani', 'joris.smit', 'lotte.bakker', ...ver, 'ineke.mulder'],
};

/** One slot of the story: something said, or nothing where the secret went the silent way. */
export type Slot = { wie: string; opdracht: Opdracht; op?: string } | null;

/** By then every term is over that runs in these stories. */
const LATER = '2026-09-01T00:00:00.000Z';

/** The end of a term is said by the house, some time later; the story goes on where it was. */
const verstrijk = (casus: string, termijn: Kloksoort, voor: string, over?: string): Opdracht => ({
  ...{ type: 'termijn.verstrijk', casus, termijn, voor },
  ...(over === undefined ? {} : { over }),
});

/** Lays the slots in a row. Each has its own moment and its own id, whether anything is said in it or not. */
function schrijver() {
  const slots: Slot[] = [];
  const id = () => `s${slots.length}`;
  const zeg = (wie: string, opdracht: Opdracht): string => {
    const nieuw = id();
    slots.push({ wie, opdracht, ...(wie === systeem.persoon ? { op: LATER } : {}) });
    return nieuw;
  };
  const als = (wel: boolean, wie: string, opdracht: Opdracht): string => {
    if (wel) return zeg(wie, opdracht);
    const nieuw = id();
    slots.push(null);
    return nieuw;
  };
  return { slots, zeg, als };
}
type Schrijver = ReturnType<typeof schrijver>;

const gemeld = (notitie: string): Aanmelding => ({
  aanleiding: notitie,
  doel: 'Samen een plan maken.',
  criteria: { a: reden, b: reden, c: reden, d: reden },
  eigenInzet: notitie,
  betrokkeneGeinformeerd: false,
  juistheidGecontroleerd: true,
});

const oordelen = (tekst: string) => {
  const een = { voldaan: true, reden: tekst };
  return { a: een, b: een, c: een, d: een };
};

const item = (niveau: Niveau): Omschrijving => ({
  leefgebied: 'huisvesting',
  categorie: 'huisvesting',
  niveau,
  doel: reden,
  vraag: reden,
});

const deling: Voorstel = {
  onderwerp: 'delingsbesluit',
  besluit: {
    situatie: reden,
    doel: reden,
    gevers: aanTafel,
    zwaarwegend: reden,
    noodzaak: reden,
    subsidiariteit: reden,
    proportionaliteit: reden,
    waarborgen: reden,
    rechten: reden,
    grondslag: 'wgs231',
    categorieen: ['huisvesting'],
    ontvangers: aanTafel,
    niveau: 4,
    totEnMet: '2026-12-31',
    burgerversie: reden,
  },
};

const bied = (casus: string, niveau: Niveau, tekst: string, antwoord?: string): Opdracht => ({
  type: 'vrijgave.bied',
  casus,
  ...(antwoord ? { item: antwoord } : {}),
  omschrijving: item(niveau),
  tekst,
  regisseurLeest: false,
  rechtmatigVerkregen: true,
});

const akkoord = (casus: string, besluit: string): Opdracht => ({
  type: 'standpunt.geef',
  casus,
  besluit,
  standpunt: 'akkoord',
});

/** From signal to a signed decision to share. */
function totDelen({ zeg, als }: Schrijver, o: Keuzes, melder: string): string {
  const betrokkene = { naam: `Persoon van ${melder}`, geboortedatum: '1980-01-01', woonplaats: 'Rivierenstad' };
  const casus = zeg(melder, { type: 'signaal.meld', herkomst: 'professional', zorg: 'overlast', betrokkene });
  const notitie = ['Kort.', 'Een lange notitie.', 'Iets heel anders.'][o.aanmeldnotitie] ?? '';
  zeg(melder, { type: 'aanmelding.dienIn', casus, betrokkene, aanmelding: gemeld(notitie) });
  // Overdue for the contactpunt, who sees nothing of how the other secrets went.
  zeg(systeem.persoon, verstrijk(casus, 'informeren', '2026-07-01T21:59:59.000Z'));
  zeg(regisseur, { type: 'casus.screen', casus, gemeente: 'rivierenstad', anderRegime: false, noodzaak: reden });
  zeg(regisseur, { type: 'casus.zetInTriage', casus, deelnemers: [...publiek], noodzaak: reden });
  zeg(publiek[2], { type: 'doel.beoordeel', casus, past: true, reden: `${reden} ${o.doelreden}` });
  const vraag = zeg(informatie, { type: 'uitvraag.stel', casus, aan: ['ruben.kok', 'mila.jansen'], vraag: reden });
  // Answered, so that the clock of the other question runs alone.
  zeg('ruben.kok', { type: 'uitvraag.beantwoord', casus, uitvraag: `${vraag}.ruben.kok`, bekend: true });
  const uitvraag = `${vraag}.mila.jansen`;
  als(o.uitvraagantwoord === 1, 'mila.jansen', { type: 'uitvraag.beantwoord', casus, uitvraag, bekend: false });
  als(o.uitvraagantwoord === 2, 'mila.jansen', { type: 'uitvraag.weiger', casus, uitvraag });
  // Whether it was declined, not known or left open until the end of its term: nobody can tell.
  zeg(systeem.persoon, verstrijk(casus, 'uitvraag', '2026-06-08T21:59:59.000Z', vraag));
  for (const persoon of publiek)
    zeg(persoon, { type: 'criteria.beoordeel', casus, oordelen: oordelen(`${reden} ${o.criteriareden}`) });
  const voorstel = { onderwerp: 'classificatie', klasse: 'multiprobleem', reden } as const;
  const klasse = zeg(regisseur, { type: 'voorstel.doe', casus, voorstel });
  als(o.klassestandpunt > 0, publiek[1], {
    ...{ type: 'standpunt.geef', casus, besluit: klasse },
    standpunt: o.klassestandpunt === 1 ? 'akkoord' : 'onthouding',
  });
  zeg(publiek[2], { type: 'classificatie.stelVast', casus, besluit: klasse, motivering: reden });
  burger({ zeg, als, slots: [] }, o, casus, melder);
  const besluit = zeg(regisseur, { type: 'voorstel.doe', casus, voorstel: deling });
  zeg(publiek[1], akkoord(casus, besluit));
  zeg(publiek[2], { type: 'delingsbesluit.onderteken', casus, besluit });
  return casus;
}

const uitzondering = (casus: string, soort: 'nietVragen' | 'nietInformeren'): Opdracht => ({
  type: 'uitzondering.registreer',
  casus,
  soort,
  grond: 'lopendOnderzoek',
  motivering: reden,
  herzienOp: '2026-06-20',
});

function burger({ zeg, als }: Schrijver, o: Keuzes, casus: string, melder: string): void {
  const antwoord = (anders: Partial<Antwoord>): Opdracht => ({
    ...{ type: 'toestemming.registreer', casus, soort: 'hulp', gegeven: true, omvang: reden },
    ...{ gevraagdOp: vandaag, doel: reden, wijze: 'mondeling' },
    ...anders,
  });
  zeg(melder, antwoord({}));
  // What the person refused, and in which words.
  const stroom: Partial<Antwoord> = { categorieen: ['huisvesting'], ontvangers: aanTafel };
  const gezegd = o.toestemming === 1 ? { vrijeKeuze: reden } : { gegeven: false, reden };
  als(o.toestemming > 0, publiek[0], antwoord({ ...stroom, soort: 'grondslag', ...gezegd }));
  // Whose secrecy is lifted, and that it was taken back.
  const geheim = antwoord({ ...stroom, soort: 'geheimhouding', houder: 'sara.elamrani' });
  const open = als(o.ontheffing > 0, publiek[0], geheim);
  const terug = { van: 'betrokkene', op: vandaag };
  als(o.ontheffing === 2, publiek[1], { type: 'toestemming.trekIn', casus, toestemming: open, ...terug });
  const extra = als(o.uitzondering > 0, publiek[0], uitzondering(casus, 'nietVragen'));
  als(o.uitzondering === 2, publiek[0], { type: 'uitzondering.hefOp', casus, uitzondering: extra });
}

/** The person concerned asks something of the contact point, which asks a participant what stands in the way. */
function verzoeken({ zeg, als }: Schrijver, o: Keuzes, casus: string): void {
  const vraag = { type: 'verzoek.dienIn', casus, namens: 'betrokkene', kanaal: 'brief', ontvangenOp: vandaag } as const;
  als(o.verzoek > 0, 'ineke.mulder', { ...vraag, soort: o.verzoek === 1 ? 'inzage' : 'wissing' });
  const verzoek = zeg('ineke.mulder', { ...vraag, soort: 'correctie' });
  zeg('ineke.mulder', { type: 'verzoek.raadpleeg', casus, verzoek, aan: [publiek[0], publiek[1]] });
  als(o.verzoekoordeel > 0, publiek[0], {
    ...{ type: 'verzoek.geefOordeel', casus, verzoek },
    ...(o.verzoekoordeel === 1
      ? { uitzondering: false }
      : { uitzondering: true, grond: 'opsporing', motivering: reden }),
  });
}

/** Told or not told, invited, and on the agenda of a meeting. */
function totAgenda({ zeg, als }: Schrijver, o: Keuzes, casus: string, wie: readonly string[], bij?: string): string {
  als(o.informeren === 0, 'ineke.mulder', {
    type: 'betrokkene.informeer',
    casus,
    kanaal: 'brief',
    op: vandaag,
    rechten: true,
  });
  const uitgesteld = als(o.informeren > 0, publiek[0], uitzondering(casus, 'nietInformeren'));
  als(
    o.informeren === 2,
    systeem.persoon,
    verstrijk(casus, 'uitzonderingHerzien', '2026-06-20T21:59:59.000Z', uitgesteld),
  );
  als(o.informeren === 0, 'ineke.mulder', {
    type: 'betrokkene.informeer',
    rechten: true,
    casus,
    kanaal: 'brief',
    op: vandaag,
  });
  als(o.informeren > 0, publiek[0], uitzondering(casus, 'nietInformeren'));
  const genodigden = wie.map((persoon) => ({ persoon, reden }));
  const besluit = zeg(regisseur, { type: 'voorstel.doe', casus, voorstel: { onderwerp: 'uitnodiging', genodigden } });
  zeg(publiek[0], akkoord(casus, besluit));
  zeg(publiek[2], { type: 'uitnodiging.stelVast', casus, besluit });
  zeg(regisseur, { type: 'betrokkene.nodigUit', casus, kanaal: 'brief', op: vandaag });
  const plek = { op: '2026-06-05T09:00:00.000Z', plaats: 'Zaal 1', minuten: 30 };
  return zeg(regisseur, { type: 'overleg.plan', casus, ...plek, ...(bij ? { overleg: bij } : {}) });
}

const stap = (overleg: string, casus: string, naar: Overlegstap): Opdracht => ({
  type: 'overleg.stap',
  overleg,
  casus,
  naar,
  bevestigd: true,
});

/** The other casus on the agenda, with other people; closed to those of the first. */
function anderPunt({ zeg, als }: Schrijver, o: Keuzes, casus: string, overleg: string): void {
  zeg(regisseur, { type: 'overleg.open', overleg, casus });
  zeg(regisseur, stap(overleg, casus, 'beeldvorming'));
  als(o.anderspreekt > 0, 'joris.smit', { type: 'overleg.vraagWoord', overleg, soort: 'vraag' });
  als(o.anderspreekt === 2, regisseur, { type: 'overleg.geefWoord', overleg, persoon: 'joris.smit' });
  als(o.anderepunt > 0, 'joris.smit', bied(casus, 2, 'Tekst van een ander punt.'));
  zeg(regisseur, stap(overleg, casus, 'oordeelsvorming'));
  zeg(regisseur, stap(overleg, casus, 'besluitvorming'));
  const voorstel = { onderwerp: 'tafel', tekst: 'Besluit van een ander punt.' } as const;
  const besluit = als(o.anderepunt === 2, regisseur, { type: 'voorstel.doe', casus, voorstel });
  als(o.anderepunt === 2, 'joris.smit', akkoord(casus, besluit));
  als(o.anderepunt === 2, regisseur, { type: 'besluit.neem', casus, besluit });
  zeg(regisseur, stap(overleg, casus, 'afronding'));
  zeg(regisseur, { type: 'overleg.rondAf', overleg, casus, terugkoppeling: reden });
}

function informeren({ zeg, als }: Schrijver, o: Keuzes, casus: string): void {
  const gevraagd = zeg(informatie, {
    type: 'vrijgave.vraag',
    casus,
    bron: 'sara.elamrani',
    omschrijving: item(4),
    noodzaak: reden,
  });
  als(o.vraagantwoord === 1, 'sara.elamrani', { type: 'vrijgave.weiger', casus, item: gevraagd });
  als(o.vraagantwoord === 2, 'sara.elamrani', bied(casus, 4, 'Het antwoord.', gevraagd));
  als(o.itemextra > 0, 'sara.elamrani', bied(casus, o.itemextra === 1 ? 2 : 4, 'Een item extra.'));
  const nietAan = [undefined, ['daan.visser'], ['joris.smit']][o.grenzen];
  const eigen = zeg('mila.jansen', {
    ...bied(casus, 4, `Het staat er zo: ${o.tekst}.`),
    ...(nietAan ? { grenzen: { nietAan } } : {}),
  } as Opdracht);
  const ontvangers = o.ontvangers === 2 ? ['femke.bos', 'sara.elamrani'] : ['femke.bos'];
  als(o.ontvangers > 0, informatie, {
    ...{ type: 'vrijgave.geefVrij', casus, item: eigen, ontvangers },
    ...{ noodzaak: reden, subsidiariteit: reden, proportionaliteit: reden, grondslag: 'wgs231' },
  });
}

/** Somebody is put in the circle, something is offered about them, and they are told or not for now. */
function metKring({ als }: Schrijver, o: Keuzes, casus: string): void {
  const lid = { naam: 'Iemand uit de kring', relatie: 'partner', noodzaak: reden } as const;
  const kringlid = als(o.kring > 0, 'mila.jansen', { type: 'kring.noteer', casus, ...lid });
  const omschrijving = { ...item(2), overWie: kringlid };
  als(o.kring > 0, 'mila.jansen', {
    ...{ type: 'vrijgave.bied', casus, omschrijving, tekst: 'Zij helpt elke dag.' },
    ...{ regisseurLeest: false, rechtmatigVerkregen: true },
  });
  const verteld = { kanaal: 'gesprek', op: vandaag, rechten: true } as const;
  als(o.kring === 1, 'ineke.mulder', { type: 'kring.informeer', casus, kringlid, ...verteld });
  als(o.kring === 2, 'mila.jansen', { ...uitzondering(casus, 'nietInformeren'), voor: kringlid } as Opdracht);
}

/** Somebody raises that it is stuck; it stays at the table, goes up, or waits there for an answer. */
function opLadder({ zeg, als }: Schrijver, o: Keuzes, casus: string): void {
  const stuk = { vraag: 'Er is geen plek die past.', geprobeerd: 'Twee andere plekken gevraagd.' };
  const wie = ['sara.elamrani', 'mila.jansen', 'femke.bos'][o.wieEscaleert] ?? '';
  const escalatie = zeg(wie, { type: 'escalatie.open', casus, kwestie: 'handelen', ...stuk });
  als(o.ladder > 0, regisseur, { type: 'escalatie.brengHoger', casus, escalatie, ...stuk });
  als(o.ladder === 2, regisseur, { type: 'escalatie.schrijfAan', casus, escalatie, aan: 'De manager' });
}

/** Given in a crisis to somebody outside; and in one way also accounted for. */
function inCrisis({ als }: Schrijver, o: Keuzes, casus: string): void {
  const crisis = als(o.crisis > 0, 'mila.jansen', {
    ...{
      type: 'crisis.geef',
      casus,
      motief: 'Hij staat voor haar deur.',
      tekst: 'Crisisinhoud: laat haar niet alleen.',
    },
    ...{ leefgebied: 'huiselijkeRelaties', categorie: 'relaties', niveau: 4, grond: 'vitaalBelang' },
    ontvangers: ['tess.degraaf'],
  });
  const weging = { noodzaak: reden, subsidiariteit: reden, proportionaliteit: reden };
  als(o.crisis === 2, 'mila.jansen', { type: 'crisis.motiveer', casus, crisis, ...weging });
  als(o.crisis === 2, regisseur, { type: 'crisis.herzie', casus, crisis, bevindingen: reden, voorbij: false });
  als(o.crisis === 2, 'ineke.mulder', { type: 'crisis.informeer', casus, crisis, kanaal: 'telefoon', op: vandaag });
}

function besluiten({ zeg, als }: Schrijver, o: Keuzes, casus: string): string {
  const voorstel = { onderwerp: 'tafel', tekst: 'Elke week langs.' } as const;
  const besluit = zeg(regisseur, { type: 'voorstel.doe', casus, voorstel });
  zeg('femke.bos', akkoord(casus, besluit));
  als(o.tafelstandpunt > 0, 'mila.jansen', {
    ...{ type: 'standpunt.geef', casus, besluit },
    standpunt: o.tafelstandpunt === 1 ? 'onthouding' : 'akkoord',
  });
  zeg(regisseur, { type: 'besluit.neem', casus, besluit });
  return zeg(regisseur, {
    type: 'plan.voegToe',
    casus,
    actie: { wat: 'Elke week langs', eigenaar: 'mila.jansen', voor: '2026-08-01', klaarAls: 'Gelukt' },
  });
}

function uitvoeren({ zeg, als }: Schrijver, o: Keuzes, casus: string): void {
  const eigenaar = 'femke.bos';
  const extra = als(o.actie > 0, 'mila.jansen', {
    type: 'plan.voegToe',
    casus,
    actie: { wat: `Bellen met de buren ${o.actie}`, eigenaar, voor: '2026-08-01', klaarAls: 'Gebeld' },
  });
  als(o.actie > 0, eigenaar, { type: 'plan.aanvaard', casus, actie: extra });
  zeg(regisseur, { type: 'plan.stelVast', casus, herzienOp: '2026-08-01', noodzaak: reden });
  zeg('mila.jansen', { type: 'uitvoering.begin', casus });
}

/** Femke is asked to let a piece go along to other support: she says nothing, no, or yes. */
function overdragen({ zeg, als }: Schrijver, o: Keuzes, casus: string): void {
  const item = zeg('femke.bos', bied(casus, 2, 'Dat de wijkagent langskomt.'));
  const overdracht = zeg(regisseur, {
    ...{ type: 'overdracht.bied', casus, ontvanger: 'ruben.kok', vorm: 'behandeling', grondslag: 'wgs231' },
    ...{ gegevens: reden, noodzaak: reden, items: [item] },
  });
  als(o.meegave === 1, 'femke.bos', { type: 'overdracht.weiger', casus, overdracht, item });
  als(o.meegave === 2, 'femke.bos', { type: 'overdracht.stemIn', casus, overdracht, item });
  zeg('ruben.kok', { type: 'overdracht.aanvaard', casus, overdracht });
}

/** The whole story, with the secrets going these ways. */
export function schrijf(keuzes: Keuzes): { slots: readonly Slot[] } {
  const s = schrijver();
  const effen = Object.fromEntries(geheimen.map((een) => [een, 0])) as Keuzes;
  const casus = totDelen(s, keuzes, 'tess.degraaf');
  const ander = totDelen(s, effen, 'femke.bos');
  verzoeken(s, keuzes, casus);
  const overleg = totAgenda(s, keuzes, casus, aanTafel);
  totAgenda(s, effen, ander, ['joris.smit', 'lotte.bakker'], overleg);
  for (const wie of [...aanTafel, 'joris.smit', 'lotte.bakker']) s.zeg(wie, { type: 'overleg.meldAanwezig', overleg });
  anderPunt(s, keuzes, ander, overleg);
  s.zeg(regisseur, { type: 'overleg.open', overleg, casus });
  s.zeg(regisseur, stap(overleg, casus, 'beeldvorming'));
  informeren(s, keuzes, casus);
  inCrisis(s, keuzes, casus);
  metKring(s, keuzes, casus);
  opLadder(s, keuzes, casus);
  s.zeg(regisseur, stap(overleg, casus, 'oordeelsvorming'));
  s.zeg(regisseur, stap(overleg, casus, 'besluitvorming'));
  const actie = besluiten(s, keuzes, casus);
  s.zeg('mila.jansen', { type: 'plan.aanvaard', casus, actie });
  s.zeg(regisseur, stap(overleg, casus, 'afronding'));
  s.zeg(regisseur, { type: 'overleg.rondAf', overleg, casus, terugkoppeling: reden });
  s.zeg(regisseur, { type: 'overleg.sluit', overleg });
  s.zeg(regisseur, { type: 'casusregie.draagVoor', casus, persoon: 'mila.jansen' });
  s.zeg('mila.jansen', { type: 'casusregie.aanvaard', casus });
  uitvoeren(s, keuzes, casus);
  overdragen(s, keuzes, casus);
  const meldt = { type: 'plan.meldVoortgang', casus, actie } as const;
  const toelichting = 'De post is op orde.';
  s.als(keuzes.voortgang > 0, 'mila.jansen', {
    ...meldt,
    voortgang: keuzes.voortgang === 1 ? 'bezig' : 'geblokkeerd',
    toelichting,
  });
  return s;
}

/** How things stood after each slot. Throws where somebody in the story is refused: then it is told wrong. */
export function vertel(slots: readonly Slot[]): Wereld[] {
  const werelden: Wereld[] = [];
  let wereld = legeWereld;
  slots.forEach((slot, index) => {
    if (slot) {
      const tel = { op: slot.op ?? new Date(begin + index * 60_000).toISOString(), nieuw: `s${index}` };
      const zet = speel(wereld, wieIs(slot.wie), slot.opdracht, tel);
      if (!zet.uitspraak.aanvaard)
        throw new Error(`${index} ${slot.wie} ${JSON.stringify(slot.opdracht)}: ${JSON.stringify(zet.uitspraak)}`);
      wereld = zet.wereld;
    }
    werelden.push(wereld);
  });
  return werelden;
}
