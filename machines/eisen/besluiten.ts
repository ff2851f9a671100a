import type { BesluitContext, GegevenStandpunt } from '../besluit/context.ts';
import { hoedanighedenVan, magVoorstellen } from '../bevoegd.ts';
import { isEinde } from '../casus/bewaartermijn.ts';
import { bewaarvraag } from '../casus/gegevens.ts';
import { type CasusDossier, faseVan } from '../dossier.ts';
import { isDoorlopen } from '../escalatie/context.ts';
import type { Feiten } from '../feiten.ts';
import type { Opdracht, Voorstel } from '../gebeurtenissen.ts';
import { datumVan } from '../kader/werkdagen.ts';
import { isMinderjarig } from '../rechten/spreker.ts';
import { beantwoord, overOpdracht, overPlaats, overStand } from './eis.ts';

type MetVoorstel = Extract<Opdracht, { type: 'voorstel.doe' | 'voorstel.wijzig' }>;

/** Where in the process each kind of proposal belongs; a proposal elsewhere would be a way around a step. */
const plaats: Record<Exclude<Voorstel['onderwerp'], 'verlenging' | 'prioriteit'>, readonly string[]> = {
  classificatie: ['triage.uitvraag'],
  delingsbesluit: ['geclassificeerd.multiprobleem'],
  uitnodiging: [
    'delingsbesluit.geinformeerd',
    'delingsbesluit.informerenUitgesteld',
    'uitnodiging.gepland',
    'plan.opstellen',
    'plan.vastgesteld',
    'evaluatie',
  ],
  tafel: ['casusoverleg.besluitvorming'],
  heropening: ['afgesloten'],
  afstemming: ['casusoverleg.besluitvorming', 'plan.opstellen', 'plan.vastgesteld', 'uitvoering', 'evaluatie'],
};

/** Keeping longer and giving priority is decided by the public participants, so from when there are any. */
function hoortHier(onderwerp: Voorstel['onderwerp'], { casus: { stand, context } }: CasusDossier): boolean {
  if (onderwerp === 'verlenging') return context.triage !== null && !isEinde(stand);
  if (onderwerp === 'prioriteit') return context.triage !== null && faseVan(stand) !== 'afgesloten';
  // With nobody in the circle there is nobody's plan to align with.
  if (onderwerp === 'afstemming' && context.kring.length === 0) return false;
  return plaats[onderwerp].includes(stand);
}

const besluitVan = ({ casus, over }: Feiten): BesluitContext | undefined =>
  over === null ? undefined : casus?.besluiten[over]?.context;

/** The stance that counts: the last one a person gave. */
export const laatste = ({ standpunten }: BesluitContext, persoon: string) => standpunten[persoon]?.at(-1) ?? null;

const akkoordGegeven = (besluit: BesluitContext | undefined): boolean =>
  besluit?.gevraagd.some((een) => laatste(besluit, een)?.standpunt === 'akkoord') ?? false;

/**
 * An objection stands until whoever made it says something else. A change may solve it, and that is theirs to say: a
 * new wording alone takes nobody's objection away (E-7, K6).
 */
const openBezwaren = (besluit: BesluitContext): GegevenStandpunt[] => {
  const versies = [besluit.standpunten, ...besluit.eerder.map(({ standpunten }) => standpunten).reverse()];
  return besluit.gevraagd
    .flatMap((persoon) => versies.map((versie) => versie[persoon]?.at(-1)).find((een) => een !== undefined) ?? [])
    .filter(({ standpunt }) => standpunt === 'bezwaar');
};

/** Does somebody object to this decision, whatever the ladder made of it? */
export const heeftBezwaar = (besluit: BesluitContext | undefined): boolean =>
  besluit !== undefined && openBezwaren(besluit).length > 0;

/**
 * Did the objections that stand now, to these very words, go the whole way up the ladder without an agreement? What the
 * table agrees among itself is carried by those who agree, so there nobody decides over an objection.
 */
const doorLadder = (besluit: BesluitContext, { escalaties }: CasusDossier): boolean =>
  besluit.voorstel.onderwerp !== 'tafel' &&
  Object.values(escalaties).some(
    (een) =>
      isDoorlopen(een) &&
      een.context.betreft === besluit.id &&
      [besluit.op, ...openBezwaren(besluit).map(({ op }) => op)].every((op) => op <= een.context.op),
  );

const staatIetsInDeWeg = ({ casus, ...feiten }: Feiten): boolean => {
  const besluit = besluitVan({ casus, ...feiten });
  return heeftBezwaar(besluit) && !(besluit && casus && doorLadder(besluit, casus));
};

/** Whom a proposal names. */
export const genoemd = (voorstel: Voorstel): string[] => {
  if (voorstel.onderwerp === 'uitnodiging') return voorstel.genodigden.map(({ persoon }) => persoon);
  return voorstel.onderwerp === 'delingsbesluit' ? voorstel.besluit.ontvangers : [];
};

/** What is asked of proposals, stances and the decisions that follow. */
export const eisenBesluiten = {
  'R-43 voorstelHoortHier': overOpdracht(
    ['voorstel.doe'],
    'Dit voorstel hoort niet bij deze stap van het proces, of is aan een ander.',
    'This proposal does not belong to this step of the process, or is for somebody else.',
    ({ voorstel }, { casus, wie }) =>
      casus !== null &&
      hoortHier(voorstel.onderwerp, casus) &&
      magVoorstellen[voorstel.onderwerp].some((een) => hoedanighedenVan(wie, { casus, overleg: null }, null).has(een)),
  ),
  'R-43 nogGeenVoorstel': overOpdracht(
    ['voorstel.doe'],
    'Hierover ligt al een voorstel. Wijzig dat, of neem het terug.',
    'A proposal on this is already open. Change it, or take it back.',
    ({ voorstel: { onderwerp } }, { casus }) => {
      if (onderwerp === 'tafel' || casus === null) return true;
      // Sources are asked about one thing at a time: keeping longer, or using again.
      if (onderwerp === 'verlenging' || onderwerp === 'heropening') return bewaarvraag(casus) === null;
      return !Object.values(casus.besluiten).some(
        ({ stand, context: { voorstel } }) => stand === 'open' && voorstel.onderwerp === onderwerp,
      );
    },
  ),
  'R-13 zelfdeOnderwerp': overOpdracht(
    ['voorstel.wijzig'],
    'Een wijziging blijft over hetzelfde onderwerp gaan.',
    'A change keeps to the same subject.',
    ({ voorstel }, feiten) => besluitVan(feiten)?.voorstel.onderwerp === voorstel.onderwerp,
  ),
  'R-95 genoemdenBekend': overOpdracht(
    ['voorstel.doe', 'voorstel.wijzig'],
    'Kies alleen mensen van het huis, ieder één keer en ieder met een reden.',
    'Choose only people of the house, each once and each with a reason.',
    ({ voorstel }: MetVoorstel, { mensen }) => {
      const namen = genoemd(voorstel);
      const gevers = voorstel.onderwerp === 'delingsbesluit' ? (voorstel.besluit.gevers ?? []) : [];
      const bekend = [...namen, ...gevers].every((een) => mensen.some(({ persoon }) => persoon === een));
      const redenen =
        voorstel.onderwerp !== 'uitnodiging' || voorstel.genodigden.every(({ reden }) => beantwoord(reden));
      const nodig = voorstel.onderwerp === 'uitnodiging' || voorstel.onderwerp === 'delingsbesluit' ? 1 : 0;
      return bekend && redenen && new Set(namen).size === namen.length && namen.length >= nodig;
    },
  ),
  'R-01 vijfVragen': overOpdracht(
    ['voorstel.doe', 'voorstel.wijzig'],
    'Beantwoord alle vragen van het delingsbesluit: situatie, doel, wie geeft, noodzaak, minder ingrijpend, evenredig, waarborgen, rechten en de tekst voor de burger.',
    'Answer every question of the decision to share: situation, purpose, who gives, necessity, less intrusive, proportionate, safeguards, rights and the text for the citizen.',
    ({ voorstel }: MetVoorstel, { nu }) => {
      if (voorstel.onderwerp !== 'delingsbesluit') return true;
      const { situatie = '', doel = '', gevers = [], totEnMet, categorieen, ...rest } = voorstel.besluit;
      const { noodzaak, subsidiariteit, proportionaliteit, waarborgen, rechten, burgerversie } = rest;
      const teksten = [situatie, doel, noodzaak, subsidiariteit, proportionaliteit, waarborgen, rechten, burgerversie];
      return teksten.every(beantwoord) && totEnMet >= datumVan(nu) && categorieen.length > 0 && gevers.length > 0;
    },
  ),
  'R-22 jeugdrouteGenoemd': overOpdracht(
    ['voorstel.doe', 'voorstel.wijzig'],
    'De betrokkene is minderjarig. Zeg langs welke weg de jeugdhulp is gekomen, of dat die er niet is.',
    'The person concerned is a minor. Say along which way youth help was reached, or that there is none.',
    ({ voorstel }: MetVoorstel, { casus, nu }) =>
      voorstel.onderwerp !== 'delingsbesluit' ||
      voorstel.besluit.jeugdroute !== undefined ||
      casus === null ||
      !isMinderjarig(casus.casus.context, nu),
  ),
  'R-82 bezwaarMetReden': overOpdracht(
    ['standpunt.geef'],
    'Schrijf bij een bezwaar op waar het over gaat.',
    'With an objection, write down what it is about.',
    ({ standpunt, reden }) => standpunt !== 'bezwaar' || beantwoord(reden ?? ''),
  ),
  'R-13 tafelbesluit': overPlaats(
    'Dit besluit wordt in een andere stap genomen.',
    'This decision is taken in another step.',
    (feiten) => besluitVan(feiten)?.voorstel.onderwerp === 'tafel',
  ),
  'R-37 geenBezwaar': overStand(
    'Er staat een bezwaar open. Het vervalt als wie het maakte een ander standpunt geeft, ook na een wijziging, of als het voorstel vervalt. Blijft het verschil, breng het dan op de ladder.',
    'An objection is open. It ends when whoever made it takes another stance, also after a change, or when the proposal is dropped. If the difference remains, take it up the ladder.',
    (feiten) => !staatIetsInDeWeg(feiten),
  ),
  'E-7 tegenspraakGemotiveerd': overOpdracht(
    ['delingsbesluit.onderteken', 'uitnodiging.stelVast', 'prioriteit.plaats', 'afstemming.stelVast'],
    'Iemand blijft bezwaar houden. Schrijf op waarom u dit toch besluit; het bezwaar blijft erbij staan.',
    'Somebody still objects. Write down why you decide this all the same; the objection stays on record.',
    ({ motivering }, feiten) => !heeftBezwaar(besluitVan(feiten)) || beantwoord(motivering ?? ''),
  ),
  'R-83 ietsAkkoord': overStand(
    'Nog niemand van wie gevraagd is, is akkoord.',
    'Nobody who was asked agrees yet.',
    (feiten) => feiten.over === null || akkoordGegeven(besluitVan(feiten)),
  ),
  'R-37 geenOpenBesluit': overStand(
    'Er ligt nog een besluit op tafel. Neem het, of trek het voorstel in.',
    'A decision is still on the table. Take it, or withdraw the proposal.',
    ({ casus, opdracht }) =>
      // A step back is always possible; only going on waits for the decisions.
      (opdracht?.type === 'overleg.stap' && opdracht.naar !== 'afronding') ||
      !Object.values(casus?.besluiten ?? {}).some(
        ({ stand, context: { voorstel } }) => stand === 'open' && voorstel.onderwerp === 'tafel',
      ),
  ),
};
