import type { Aanmelding } from '../gebeurtenissen.ts';
import { bewaarMet, daad, type Gehoord } from '../gehoord.ts';
import type { Advies, Weigerreden } from '../kader/lijsten.ts';
import { kringrijen } from '../kring/bewaren.ts';
import type { Kringlid } from '../kring/context.ts';
import { burgerrijen, naOverleg } from '../rechten/bewaren.ts';
import { klokken } from '../termijnen/klokken.ts';
import { type CasusContext, type Daad, legeCasus } from './context.ts';
import { AANMELDING, blijft } from './gegevens.ts';

/** What each event leaves behind in a casus: one row an event. */
export const bewaar = bewaarMet<CasusContext>({
  ...burgerrijen,
  ...kringrijen,
  'signaal.meld': (_, event) => ({
    sinds: event.stempel.op,
    melder: event.stempel.door.persoon,
    betrokkene: event.betrokkene,
    signaal: { ...daad(event), herkomst: event.herkomst, zorg: event.zorg },
  }),
  'aanmelding.dienIn': ({ sinds }, event) => ({
    sinds: sinds ?? event.stempel.op,
    melder: event.stempel.door.persoon,
    betrokkene: event.betrokkene,
    aanmelding: { ...daad(event), ...event.aanmelding },
  }),
  'aanmelding.vraagAanvulling': (_, { vraag }) => ({ aanvulling: vraag }),
  'aanmelding.vulAan': (_, event) => ({ aanmelding: { ...daad(event), ...event.aanmelding }, aanvulling: null }),
  'casus.screen': (_, event) => ({
    screening: { ...daad(event), noodzaak: event.noodzaak },
    gemeente: event.gemeente ?? null,
  }),
  'casus.zetInTriage': (_, { deelnemers, noodzaak }) => ({ triage: { deelnemers, noodzaak } }),
  'doel.beoordeel': ({ doeloordelen }, { past, reden, stempel }) => ({
    doeloordelen: { ...doeloordelen, [stempel.door.persoon]: { past, reden, op: stempel.op } },
  }),
  'uitvraag.stel': ({ uitvragen }, event) => {
    const vraag = { ...daad(event), vraag: event.vraag, antwoord: null, sinds: null };
    const nieuw = event.aan.map((aan) => ({ ...vraag, aan, id: `${event.stempel.nieuw}.${aan}` }));
    return { uitvragen: { ...uitvragen, ...Object.fromEntries(nieuw.map((een) => [een.id, een])) } };
  },
  'uitvraag.beantwoord': (context, { uitvraag, bekend, sinds }) =>
    antwoord(context, uitvraag, { antwoord: bekend ? 'bekend' : 'nietBekend', sinds: (bekend && sinds) || null }),
  'uitvraag.weiger': (context, { uitvraag }) => antwoord(context, uitvraag, { antwoord: 'geweigerd' }),
  'criteria.beoordeel': ({ criteria }, { oordelen, stempel }) => ({
    criteria: { ...criteria, [stempel.door.persoon]: { oordelen, op: stempel.op } },
  }),
  'classificatie.stelVast': ({ prioriteit }, event) => ({
    klasse: klasseUit(event),
    // No longer complex: no longer on the list.
    prioriteit: klasseUit(event) === 'multiprobleem' ? prioriteit : null,
    classificatie: { ...daad(event), besluit: event.besluit, motivering: event.motivering },
  }),
  'delingsbesluit.onderteken': (_, event) => {
    const { voorstel } = event.naast;
    if (voorstel?.onderwerp !== 'delingsbesluit') return {};
    const { besluit, naast } = event;
    return {
      delingsbesluit: { ...voorstel.besluit, ...daad(event), besluit, rustOp: naast.rustOp, vervallenOp: null },
    };
  },
  'uitnodiging.stelVast': (context, { naast }) => ({
    genodigden: naast.voorstel?.onderwerp === 'uitnodiging' ? naast.voorstel.genodigden : [],
    // The person concerned was invited to an earlier meeting, or excepted for it; this one invites anew.
    ...(naast.fase === 'uitnodiging' ? {} : { uitgenodigd: null }),
    ...(naast.fase === 'uitnodiging' || naast.fase === 'delingsbesluit' ? {} : naOverleg(context)),
  }),
  'deelname.beeindig': ({ triage, genodigden, vertrokken }, event) => ({
    triage: triage && { ...triage, deelnemers: triage.deelnemers.filter((een) => een !== event.persoon) },
    genodigden: genodigden.filter(({ persoon }) => persoon !== event.persoon),
    vertrokken: [...vertrokken, { ...daad(event), persoon: event.persoon, reden: event.reden ?? '' }],
  }),
  'overleg.plan': (_, event) => ({
    overleg: { ...daad(event), id: event.overleg ?? event.stempel.nieuw, datum: event.op, plaats: event.plaats },
  }),
  'plan.stelVast': (_, event) => ({ plan: { ...daad(event), herzienOp: event.herzienOp } }),
  'evaluatie.legVast': ({ evaluaties }, event) => ({
    evaluaties: [...evaluaties, { ...daad(event), resultaat: event.resultaat, herzienOp: event.herzienOp }],
  }),
  'casus.schaalAf': (_, event) => ({ afschaling: { ...daad(event), reden: event.reden, nazorg: event.nazorg } }),
  'casus.vraagInformatie': (context, { wat }) => ({ ...opnieuw, ...naOverleg(context), aanvulling: wat }),
  'casus.herclassificeer': (context) => ({ ...opnieuw, ...naOverleg(context) }),
  'signaal.wijsAf': (_, event) => weigering(event),
  'casus.weiger': (_, event) => weigering(event),
  'casus.sluit': (_, event) => ({
    sluiting: { ...daad(event), resultaat: event.resultaat },
    prioriteit: null,
    afstemmingen: [],
  }),
  'prioriteit.plaats': (_, event) => {
    const { voorstel } = event.naast;
    if (voorstel?.onderwerp !== 'prioriteit') return {};
    const { criteria, reden, herzienOp } = voorstel;
    return { prioriteit: { ...daad(event), besluit: event.besluit, criteria, reden, herzienOp } };
  },
  'prioriteit.haalAf': () => ({ prioriteit: null }),
  'termijn.verstrijk': (context, { termijn: soort, over = null, voor, stempel: { op } }) => ({
    ...klokken[soort].bewaar?.(context, over, op),
    verstreken: [...context.verstreken, { soort, over, voor, op }],
  }),
  'bewaring.antwoord': ({ bewaring }, { gegeven, besluit, akkoord, stempel }) => ({
    bewaring: { ...bewaring, [gegeven]: { besluit, akkoord, op: stempel.op } },
  }),
  'casus.verleng': (context, event) => {
    const { voorstel } = event.naast;
    if (voorstel?.onderwerp !== 'verlenging') return {};
    const { grond, tot } = voorstel;
    const nieuw = { ...daad(event), besluit: event.besluit, grond, tot, motivering: event.motivering };
    return {
      ...watBlijft(context, event.besluit),
      verlengingen: [...context.verlengingen, nieuw],
      bewaring: {},
      vernietiging: null,
    };
  },
  'casus.heropen': (context, event) => {
    const { voorstel, indiener } = event.naast;
    if (voorstel?.onderwerp !== 'heropening') return {};
    const door = indiener ?? event.stempel.door.persoon;
    return heropend(context, event.besluit, { ...voorstel.aanmelding, door, op: event.stempel.op });
  },
  'vernietiging.stelVoor': (_, event) => ({
    vernietiging: { ...daad(event), reden: event.reden, rol: event.stempel.door.rol },
  }),
  'vernietiging.trekIn': () => ({ vernietiging: null }),
});

const klasseUit = ({ naast: { voorstel } }: Gehoord) =>
  voorstel?.onderwerp === 'classificatie' ? voorstel.klasse : null;

/** What the sources agreed to keep, of what they brought in beside items. */
function watBlijft(context: CasusContext, besluit: string) {
  const { uitvragen, aanmelding, signaal, kring } = context;
  const gemeld = blijft(context, besluit, AANMELDING) ? { aanmelding, signaal } : { aanmelding: null, signaal: null };
  const gebleven = Object.entries(uitvragen).filter(
    ([id, { antwoord: gegeven }]) => gegeven !== 'bekend' || blijft(context, besluit, id),
  );
  const erin = kring.filter(({ id }) => blijft(context, besluit, id));
  return { ...gemeld, uitvragen: Object.fromEntries(gebleven), ...metKring(context, erin) };
}

/** The circle with only these in it, and nothing left about others. */
function metKring({ kring: voor, uitzonderingen, afstemmingen }: CasusContext, kring: Kringlid[]) {
  const isWeg = (id: string | null) => voor.some((een) => een.id === id) && !kring.some((een) => een.id === id);
  return {
    kring,
    uitzonderingen: uitzonderingen.filter(({ voor: lid }) => !isWeg(lid)),
    afstemmingen: afstemmingen.filter(({ kringlid }) => !isWeg(kringlid)),
  };
}

/**
 * A reopened casus starts anew from the new report, with what its sources agree to. Exceptions go on: they
 * protect somebody. The retention term goes on as well: reopening adds nothing to it.
 */
function heropend(context: CasusContext, besluit: string, aanmelding: Daad & Aanmelding) {
  const { sinds, betrokkene, triage, verlengingen } = context;
  const { uitvragen, kring, uitzonderingen } = watBlijft(context, besluit);
  return {
    ...legeCasus(),
    ...{ sinds, betrokkene, triage, uitzonderingen, verlengingen, uitvragen, kring },
    melder: aanmelding.door,
    aanmelding,
  };
}

/**
 * Going back to triage takes back what rested on the classification: it is judged and decided anew, and who was
 * only invited to the table has no business here until they are invited again.
 */
export const opnieuw = {
  ...{ klasse: null, classificatie: null, criteria: {}, delingsbesluit: null, genodigden: [] },
  // There may be no plan any more to align.
  afstemmingen: [],
};

const weigering = (event: Gehoord & { reden: Weigerreden; advies: Advies; weging?: string }) => ({
  weigering: {
    ...{ ...daad(event), reden: event.reden, advies: event.advies },
    ...(event.weging === undefined ? {} : { weging: event.weging }),
  },
});

function antwoord({ uitvragen }: CasusContext, id: string, gegeven: Partial<CasusContext['uitvragen'][string]>) {
  const vraag = uitvragen[id];
  return vraag ? { uitvragen: { ...uitvragen, [id]: { ...vraag, ...gegeven } } } : {};
}
