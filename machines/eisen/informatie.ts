import { isBetrokken } from '../bevoegd.ts';
import { type CasusDossier, faseVan } from '../dossier.ts';
import type { Feiten } from '../feiten.ts';
import type { Delingsbesluit, Omschrijving } from '../gebeurtenissen.ts';
import { type Kader, maximumNiveau } from '../kader/kader.ts';
import type { Categorie, Fase, Ontvangersoort } from '../kader/lijsten.ts';
import { datumVan } from '../kader/werkdagen.ts';
import { dragers, verteldOfUitgesteld } from '../rechten/burger.ts';
import {
  alleenVoor,
  geenGeheim,
  geheimstroom,
  isGeopend,
  isWederkerig,
  regimeregels,
  regimesVoor,
} from '../rechten/geheim.ts';
import type { Regime } from '../rechten/lijsten.ts';
import { heeftOpen, vrijgaveAan } from '../vrijgave/lezen.ts';
import { beantwoord, overOpdracht, overPlaats, overStand } from './eis.ts';

/** Released later than offered is normal: what is offered for a phase to come is measured when it is released. */
const omschrijving = ({ opdracht, casus, over }: Feiten): Omschrijving | undefined =>
  opdracht?.type === 'vrijgave.bied' || opdracht?.type === 'vrijgave.vraag'
    ? opdracht.omschrijving
    : casus?.items[over ?? '']?.context.omschrijving;

/** Before anybody is named, what counts is the most that anybody of the house may get there. */
const inHuis: readonly Ontvangersoort[] = ['melder', 'regie', 'triage', 'genodigde'];

/** In what relations somebody stands to a casus, as far as that bounds what they can be given. */
function ontvangersoorten(persoon: string, { casus: { context }, regie }: CasusDossier): Ontvangersoort[] {
  const { melder, triage, genodigden } = context;
  const draagtPlan = regie.context.persoon === persoon && regie.stand !== 'geen';
  const uitgenodigd = genodigden.some((een) => een.persoon === persoon) || draagtPlan;
  return [
    ...(melder === persoon ? (['melder'] as const) : []),
    ...(triage?.deelnemers.includes(persoon) ? (['triage'] as const) : []),
    ...(uitgenodigd ? (['genodigde'] as const) : []),
  ];
}

/** For whom a command asks: each recipient in their own relations; nobody named yet: anybody of the house. */
const voorWie = ({ opdracht }: Feiten, casus: CasusDossier): (readonly Ontvangersoort[])[] =>
  opdracht?.type === 'vrijgave.geefVrij' ? opdracht.ontvangers.map((een) => ontvangersoorten(een, casus)) : [inHuis];

/** What is about somebody of the circle is also data on the circle: never further than those may go (domain.md D.2). */
const maximum = (kader: Kader, fase: Fase, wie: readonly Ontvangersoort[], { categorie, overWie }: Omschrijving) => {
  const soorten: readonly Categorie[] = overWie === undefined ? [categorie] : [categorie, 'relaties'];
  return Math.min(...soorten.map((een) => maximumNiveau(kader, fase, wie, een)));
};

/** Is the item that this command is about, about somebody else than the person concerned? */
const overAnder = (opdracht: { type: string; item?: string; omschrijving?: Omschrijving }, { casus }: Feiten) => {
  const deel = opdracht.omschrijving ?? casus?.items[opdracht.item ?? '']?.context.omschrijving;
  return deel?.overWie !== undefined;
};

/** A decision to share covers what it names: up to a level, of these kinds, to these people, until a day. */
const dekt = (
  besluit: Delingsbesluit,
  { niveau, categorie, overWie }: Omschrijving,
  { opdracht, nu }: Feiten,
): boolean =>
  niveau <= besluit.niveau &&
  besluit.categorieen.includes(categorie) &&
  (overWie === undefined || besluit.categorieen.includes('relaties')) &&
  datumVan(nu) <= besluit.totEnMet &&
  (opdracht?.type !== 'vrijgave.geefVrij' || opdracht.ontvangers.every((een) => besluit.ontvangers.includes(een)));

/** What is under one of these regimes is given only when its source recorded on what. */
const geopend = (regimes: readonly Regime[], nl: string, en: string) =>
  overOpdracht(
    ['vrijgave.bied'],
    nl,
    en,
    ({ geheim = geenGeheim }) => !regimes.includes(geheim.regime) || isGeopend(geheim),
  );

/** Somebody whom the source named, or of the organisation of one: what one colleague hears, the other can read. */
const magNiet = (persoon: string, nietAan: readonly string[], { mensen }: CasusDossier): boolean =>
  nietAan.some((een) => een === persoon || mensen[een]?.organisatie === mensen[persoon]?.organisatie);

/** What is asked before a piece of information goes anywhere (domain.md D, R-84..R-91). */
export const eisenInformatie = {
  'R-46 bronBetrokken': overOpdracht(
    ['vrijgave.vraag'],
    'Vraag alleen aan iemand met een rol in deze casus, en zeg waarom het nodig is.',
    'Ask only somebody with a role in this case, and say why it is necessary.',
    ({ bron, noodzaak }, { casus }) => casus !== null && isBetrokken(bron, casus) && beantwoord(noodzaak),
  ),
  'R-34 niveauBinnenMatrix': {
    over: 'opdracht',
    nodig: {
      nl: 'Dit niveau mag in deze fase, voor dit soort gegevens en met deze ontvangers niet worden gedeeld.',
      en: 'This level may not be shared in this phase, for this kind of data and with these recipients.',
    },
    geldt: (feiten: Feiten) => {
      const deel = omschrijving(feiten);
      const { casus, kader, opdracht } = feiten;
      if (!deel || casus === null) return opdracht === null;
      const fase = faseVan(casus.casus.stand);
      // An offer may be made ready for the conference; a release counts for the phase of now.
      const gemeten = opdracht?.type === 'vrijgave.geefVrij' || fase === 'triage' ? fase : 'casusoverleg';
      return voorWie(feiten, casus).every((een) => deel.niveau <= maximum(kader, gemeten, een, deel));
    },
  },
  'R-10 leefgebiedVanKader': overOpdracht(
    ['vrijgave.vraag', 'vrijgave.bied', 'crisis.geef'],
    'Kies een leefgebied uit het afwegingskader dat nu geldt.',
    'Choose a life area of the weighing framework in force.',
    (gegeven, { kader }) => {
      const { leefgebied } = gegeven.type === 'crisis.geef' ? gegeven : gegeven.omschrijving;
      return kader.leefgebieden.some(({ code }) => code === leefgebied);
    },
  ),
  'R-134 rechtmatigVerkregen': overOpdracht(
    ['vrijgave.bied'],
    'Bevestig dat uw organisatie deze gegevens rechtmatig heeft, en schrijf de informatie op.',
    'Confirm that your organisation lawfully holds these data, and write the information down.',
    ({ rechtmatigVerkregen, tekst, omschrijving: { doel, vraag } }) =>
      rechtmatigVerkregen && [tekst, doel, vraag].every((een) => een.trim() !== ''),
  ),
  'R-72 besluitVoorWat': {
    over: 'opdracht',
    nodig: {
      nl: 'Niveau 3 en hoger kan pas als een ondertekend delingsbesluit dit niveau, deze soort gegevens en deze ontvangers noemt en nog loopt, en de betrokkene is geïnformeerd of uitgezonderd.',
      en: 'Level 3 and higher needs a signed decision to share that names this level, this kind of data and these recipients and still runs, and the person informed or excepted.',
    },
    geldt: (feiten: Feiten) => {
      const deel = omschrijving(feiten);
      if (!deel || deel.niveau <= 2) return true;
      const context = feiten.casus?.casus.context;
      const besluit = context?.delingsbesluit;
      if (!context || !besluit || besluit.vervallenOp !== null) return false;
      return dekt(besluit, deel, feiten) && verteldOfUitgesteld(context, feiten.nu);
    },
  },
  'R-91 besluitNiveau': overOpdracht(
    ['voorstel.doe', 'voorstel.wijzig'],
    'Een delingsbesluit gaat nooit boven het niveau dat het kader voor het casusoverleg toelaat.',
    'A decision to share never exceeds the level that the framework allows for the conference.',
    ({ voorstel }, { kader }) =>
      voorstel.onderwerp !== 'delingsbesluit' ||
      voorstel.besluit.categorieen.some(
        (een) => voorstel.besluit.niveau <= maximumNiveau(kader, 'casusoverleg', inHuis, een),
      ),
  ),
  'R-85 alleenHouder': overOpdracht(
    ['vrijgave.bied', 'crisis.geef'],
    'Niveau 5, en wat onder beroepsgeheim valt, wordt alleen gegeven door wie zelf het beroepsgeheim draagt.',
    'Level 5, and what is under professional secrecy, is given only by the person who is bound by that secrecy.',
    (gegeven, { wie }) => {
      const crisis = gegeven.type === 'crisis.geef';
      const { niveau } = crisis ? gegeven : gegeven.omschrijving;
      const { regime } = (crisis ? undefined : gegeven.geheim) ?? geenGeheim;
      return wie.beroepsgeheim || (niveau < 5 && !regimeregels[regime].houder);
    },
  ),
  'R-85 alleenGenoemden': overOpdracht(
    ['vrijgave.bied', 'vrijgave.geefVrij', 'overdracht.stemIn'],
    'Bij beroepsgeheim noemt de houder zelf voor wie het wordt opgeheven. Alleen zij kunnen het krijgen.',
    'With professional secrecy the holder names for whom it is lifted. Only they can get it.',
    (opdracht, { casus, wie }) => {
      const { geheim, ontvangers } = geheimstroom(opdracht, casus, wie.persoon);
      const voor = alleenVoor(geheim);
      return voor === null || (ontvangers.length > 0 && ontvangers.every((een) => voor.includes(een)));
    },
  ),
  'R-26 regimePast': overOpdracht(
    ['vrijgave.bied'],
    'Kies welk geheim of welke regeling op deze gegevens rust; bij deze soort gegevens is dat niet vrij te kiezen.',
    'Choose which secrecy or regime rests on these data; for this kind of data not every answer is possible.',
    ({ omschrijving: { categorie }, geheim = geenGeheim }) => regimesVoor(categorie).includes(geheim.regime),
  ),
  'R-86 geheimGeopend': geopend(
    ['medisch', 'jeugdzorg'],
    'Alleen u kunt het beroepsgeheim opheffen. Kies waarop: toestemming, een plicht of bevoegdheid met het artikel, goed hulpverlenerschap met uitleg, of een conflict van plichten met uitleg en alle voorwaarden.',
    'Only you can lift professional secrecy. Choose on what: consent, a duty or permission with its article, good care-giving with an explanation, or a conflict of duties with an explanation and all conditions.',
  ),
  'R-138 politieJustitieTitel': geopend(
    ['politie', 'justitie'],
    'Noem onder welk artikel van de Wpg of de Wjsg deze gegevens mogen worden gegeven. Andere politie- en justitiegegevens kunnen hier niet.',
    'State under which article of the Wpg or the Wjsg these data may be given. Other police and justice data cannot be given here.',
  ),
  'R-15 suwiBepaling': geopend(
    ['suwi'],
    'Gegevens over werk en inkomen blijven dicht. Noem de bepaling die ze voor dit doel opent.',
    'Data on work and income stay closed. State the provision that opens them for this purpose.',
  ),
  'R-19 wmoTitel': geopend(
    ['wmo'],
    'Gegevens uit een Wmo-dossier gaan alleen naar een ander domein met uitdrukkelijke toestemming, of als de Wgs erom vraagt.',
    'Data from a Wmo file go to another domain only with explicit consent, or where the Wgs asks for it.',
  ),
  'R-27 veiligThuisTitel': geopend(
    ['veiligThuis'],
    'Voor gegevens van Veilig Thuis geldt een eigen regeling. Noem waarop u ze geeft.',
    'Data of Veilig Thuis have a regime of their own. State on what you give them.',
  ),
  'R-14 wederkerig': overOpdracht(
    ['vrijgave.bied'],
    'Deze gegevens reizen alleen met een titel aan beide kanten. Noem ook waarop de ontvanger ze mag hebben.',
    'These data travel only with a title on both sides. State also on what the receiver may have them.',
    ({ geheim = geenGeheim }) => isWederkerig(geheim),
  ),
  'R-140 toestemmingVoorGeheim': overOpdracht(
    ['vrijgave.bied', 'vrijgave.geefVrij', 'overdracht.stemIn'],
    'Er is geen toestemming die dit geheim opheft voor deze houder, deze gegevens en deze ontvangers, of zij geldt niet meer.',
    'There is no consent that lifts this secrecy for this holder, these data and these recipients, or it no longer holds.',
    (opdracht, feiten) => {
      const { casus, wie, nu } = feiten;
      if (casus === null) return true;
      const { geheim, houder, ...stroom } = geheimstroom(opdracht, casus, wie.persoon);
      if (geheim.opening !== 'toestemming') return true;
      // What the person concerned says yes to opens nobody else's secret.
      const eigen = !overAnder(opdracht, feiten);
      return eigen && dragers(casus.casus.context, nu, 'geheimhouding', stroom, houder) !== null;
    },
  ),
  'R-85 eigenItem': overPlaats(
    'Alleen de bron zelf kan dit aanbieden.',
    'Only the source itself can offer this.',
    ({ casus, over, wie }) => casus?.items[over ?? '']?.context.bron === wie.persoon,
  ),
  'R-89 ontvangersBetrokken': overOpdracht(
    ['vrijgave.geefVrij'],
    'Kies ontvangers met een rol in deze casus, en beantwoord noodzaak, minder ingrijpend en evenredig.',
    'Choose recipients with a role in this case, and answer necessity, less intrusive and proportionate.',
    ({ ontvangers, noodzaak, subsidiariteit, proportionaliteit }, { casus }) =>
      casus !== null &&
      ontvangers.length > 0 &&
      ontvangers.every((een) => isBetrokken(een, casus)) &&
      [noodzaak, subsidiariteit, proportionaliteit].every(beantwoord),
  ),
  'R-139 grenzenKunnen': overOpdracht(
    ['vrijgave.bied'],
    'Noem bij “niet aan” mensen met een rol in deze casus, en niemand aan wie u het juist wel geeft. De laatste dag is vandaag of later.',
    'Under “not to” name people with a role in this case, and nobody to whom you do give it. The last day is today or later.',
    ({ grenzen = {}, geheim = geenGeheim }, { casus, wie, nu }) => {
      const { nietAan = [], totEnMet } = grenzen;
      const wel = alleenVoor(geheim) ?? [];
      return (
        casus !== null &&
        nietAan.every((een) => een !== wie.persoon && isBetrokken(een, casus)) &&
        !wel.some((een) => magNiet(een, nietAan, casus)) &&
        (totEnMet === undefined || totEnMet >= datumVan(nu))
      );
    },
  ),
  'R-139 binnenGrenzen': overOpdracht(
    ['vrijgave.geefVrij'],
    'De bron stelde grenzen: niet aan iedereen, niet na een dag, of alleen aan tafel. Blijf daarbinnen.',
    'The source set limits: not to everybody, not after a day, or only at the table. Stay within them.',
    ({ ontvangers }, { casus, over, nu }) => {
      const grenzen = casus?.items[over ?? '']?.context.grenzen;
      if (!casus || !grenzen) return false;
      const { nietAan = [], totEnMet, alleenAanTafel } = grenzen;
      return (
        !ontvangers.some((een) => magNiet(een, nietAan, casus)) &&
        (totEnMet === undefined || datumVan(nu) <= totEnMet) &&
        (!alleenAanTafel || faseVan(casus.casus.stand) === 'casusoverleg')
      );
    },
  ),
  'R-130 nogDicht': overPlaats(
    'Dit ligt al open voor u.',
    'This lies open to you already.',
    ({ casus, over, wie, nu }) => casus !== null && over !== null && !heeftOpen(wie, casus, over, nu),
  ),
  'R-89 heeftHet': overOpdracht(
    ['vrijgave.neemTerug'],
    'Kies mensen die dit nu hebben.',
    'Choose people who have this now.',
    ({ van }, { casus, over }) => {
      const kaart = casus?.items[over ?? ''];
      return van.length > 0 && van.every((een) => vrijgaveAan(een, kaart) !== undefined);
    },
  ),
  'R-153 andersDanEerst': overOpdracht(
    ['vrijgave.verbeter'],
    'Schrijf de verbeterde informatie op. Die moet anders zijn dan wat er stond.',
    'Write down the corrected information. It must differ from what was there.',
    ({ tekst }, { casus, over }) => tekst.trim() !== '' && tekst !== casus?.items[over ?? '']?.context.tekst,
  ),
  'R-84 nietTeruggenomen': overOpdracht(
    ['vrijgave.geefVrij'],
    'De bron nam dit van iemand terug. Alleen de bron zelf kan het opnieuw aanbieden.',
    'Its source took this back from somebody. Only the source itself can offer it anew.',
    ({ ontvangers }, { casus, over }) => {
      const terug = casus?.items[over ?? '']?.context.teruggenomenVan ?? [];
      return !ontvangers.some((een) => terug.includes(een));
    },
  ),
  'R-44 nietEigenItem': overStand(
    'Niemand geeft informatie van zichzelf vrij; dat doet een ander.',
    'Nobody releases their own information; somebody else does.',
    ({ casus, over, wie }) => casus?.items[over ?? '']?.context.bron !== wie.persoon,
  ),
};
