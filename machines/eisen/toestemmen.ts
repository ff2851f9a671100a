import { isBetrokken } from '../bevoegd.ts';
import type { CasusContext } from '../casus/context.ts';
import type { Feiten } from '../feiten.ts';
import type { Antwoord, Delingsbesluit, Opdracht } from '../gebeurtenissen.ts';
import { uiterlijk } from '../kader/termijnen.ts';
import { datumVan, eindVanDag } from '../kader/werkdagen.ts';
import { kringlidVan } from '../kring/kring.ts';
import { dragers, gevraagdOfUitgezonderd, ingestemdOfUitgezonderd, instemmingen } from '../rechten/burger.ts';
import type { Spreker, Uitzondering } from '../rechten/context.ts';
import { BETROKKENE, botst, sprekersVan } from '../rechten/spreker.ts';
import { beantwoord, overOpdracht, overPlaats, overStand } from './eis.ts';
import { kanMee } from './overdragen.ts';

const context = ({ casus }: Feiten): CasusContext | undefined => casus?.casus.context;

const sprekers = (feiten: Feiten): Spreker[] => {
  const burger = context(feiten);
  return burger ? sprekersVan(burger, feiten.nu) : [];
};

const gevuld = (lijst: readonly unknown[] | undefined): boolean => (lijst?.length ?? 0) > 0;

/** What a record of each kind must hold: of help only what was asked and how, of the other two the whole flow. */
const isVolledig = ({ soort, omvang, doel, wijze, categorieen, ontvangers }: Antwoord): boolean =>
  beantwoord(omvang) &&
  beantwoord(doel ?? '') &&
  wijze !== undefined &&
  (soort === 'hulp' || (gevuld(categorieen) && gevuld(ontvangers)));

const uitzonderingVan = (feiten: Feiten): Uitzondering | undefined =>
  context(feiten)?.uitzonderingen.find(({ id }) => id === feiten.over);

/** Who has no role in the casus does not know its circle, and gets the answer as of somebody who is not in it. */
const kentKringlid = (kringlid: string, { casus, wie }: Feiten): boolean =>
  casus !== null && isBetrokken(wie.persoon, casus) && kringlidVan(casus.casus.context, kringlid) !== undefined;

/** The decision to share that is about to be signed. */
const besluitNu = ({ casus, over }: Feiten): Delingsbesluit | null => {
  const voorstel = over === null ? undefined : casus?.besluiten[over]?.context.voorstel;
  return voorstel?.onderwerp === 'delingsbesluit' ? voorstel.besluit : null;
};

/** Is this item about somebody of the circle, and not about the person concerned? */
const overAnder = (item: string, { casus }: Feiten): boolean =>
  casus?.items[item]?.context.omschrijving.overWie !== undefined;

/** What would flow on the ground of consent by this command; null: it rests on another ground. */
function opToestemming(opdracht: Opdracht, feiten: Feiten): Parameters<typeof dragers>[3] | null {
  switch (opdracht.type) {
    case 'overdracht.bied': {
      const { items = [], ontvanger } = opdracht;
      // What cannot go along at all is for R-18 to say.
      const mee = items.filter((item) => feiten.casus !== null && kanMee(feiten.casus, item));
      const categorieen = mee.flatMap((item) => feiten.casus?.items[item]?.context.omschrijving.categorie ?? []);
      return opdracht.grondslag === 'toestemming' ? { categorieen, ontvangers: [ontvanger] } : null;
    }
    case 'vrijgave.geefVrij': {
      const categorie = feiten.casus?.items[opdracht.item]?.context.omschrijving.categorie;
      const categorieen = categorie ? [categorie] : [];
      return opdracht.grondslag === 'toestemming' ? { categorieen, ontvangers: opdracht.ontvangers } : null;
    }
    case 'delingsbesluit.onderteken': {
      const besluit = besluitNu(feiten);
      return besluit?.grondslag === 'toestemming' ? besluit : null;
    }
    default:
      return null;
  }
}

/** What is asked of consent, of who speaks for the person, and of exceptions (domain.md B.5, F). */
export const eisenToestemmen = {
  'R-67 gevraagdOfUitzondering': overStand(
    'Toestemming is nog niet gevraagd aan ieder die daarover gaat, en er is geen uitzondering vastgelegd.',
    'Consent has not been asked of everybody whose it is to give, and no exception has been recorded.',
    (feiten) => {
      const burger = context(feiten);
      return burger !== undefined && gevraagdOfUitgezonderd(burger, feiten.nu);
    },
  ),
  'R-67 gegevenOfUitzondering': overStand(
    'Niet ieder die daarover gaat, heeft toestemming gegeven die nog geldt, en er is geen uitzondering vastgelegd.',
    'Not everybody whose it is to give has given consent that still holds, and no exception has been recorded.',
    (feiten) => {
      const burger = context(feiten);
      return burger !== undefined && ingestemdOfUitgezonderd(burger, feiten.nu);
    },
  ),
  'R-67 juisteSpreker': overOpdracht(
    ['toestemming.registreer'],
    'Onder de 12 jaar antwoordt wie het gezag heeft, van 12 tot 16 jaar ook de jongere, en vanaf 16 jaar de betrokkene zelf. Wie een tegenstrijdig belang heeft, antwoordt niet: leg dan een uitzondering vast.',
    'Under 12 whoever has authority answers, from 12 to 16 the young person too, and from 16 the person concerned. Whoever has a conflict of interest does not answer: then record an exception.',
    ({ van = [BETROKKENE] }, feiten) => {
      const burger = context(feiten);
      const mogen = sprekers(feiten);
      return burger !== undefined && gevuld(van) && van.every((een) => mogen.includes(een) && !botst(burger, een));
    },
  ),
  'R-67 trektEigenIn': overOpdracht(
    ['toestemming.trekIn'],
    'Een toestemming wordt ingetrokken door wie haar gaf, of door wie nu voor de betrokkene antwoordt.',
    'Consent is withdrawn by whoever gave it, or by whoever answers for the person now.',
    ({ van, toestemming }, feiten) =>
      sprekers(feiten).includes(van) ||
      (context(feiten)?.toestemmingen.some((een) => een.id === toestemming && een.van.includes(van)) ?? false),
  ),
  'R-68 gevraagdVoorNu': overOpdracht(
    ['toestemming.registreer', 'toestemming.trekIn'],
    'De dag waarop is gevraagd of geantwoord, kan niet in de toekomst liggen.',
    'The day on which somebody was asked or answered cannot be in the future.',
    (opdracht, { nu }) => (opdracht.type === 'toestemming.trekIn' ? opdracht.op : opdracht.gevraagdOp) <= datumVan(nu),
  ),
  'R-68 volledig': overOpdracht(
    ['toestemming.registreer'],
    'Leg vast wat is gevraagd, waarvoor en hoe het antwoord kwam. Bij een grondslag en bij geheimhouding ook om welke gegevens het gaat en wie ze krijgen. Een einddag ligt niet in het verleden.',
    'Record what was asked, what for, and how the answer came. For a ground and for secrecy also which data and who gets them. A last day is not in the past.',
    (opdracht, { nu }) =>
      isVolledig(opdracht) && (opdracht.totEnMet === undefined || opdracht.totEnMet >= datumVan(nu)),
  ),
  'R-68 toestemmingLoopt': overPlaats(
    'Deze toestemming is er niet, is niet gegeven of is al voorbij.',
    'This consent does not exist, was not given or is over already.',
    (feiten) =>
      context(feiten)?.toestemmingen.some(
        ({ id, gegeven, ingetrokken, vervallenOp }) =>
          id === feiten.over && gegeven && ingetrokken === null && vervallenOp === null,
      ) ?? false,
  ),
  'R-69 vrijeKeuze': overOpdracht(
    ['toestemming.registreer'],
    'Schrijf op waarom de betrokkene zonder gevolgen nee kon zeggen en hoe dat is verteld, of kies een andere grondslag.',
    'Write down why the person could say no without consequences and how they were told so, or choose another ground.',
    ({ soort, gegeven, vrijeKeuze }) => soort !== 'grondslag' || !gegeven || beantwoord(vrijeKeuze ?? ''),
  ),
  'R-69 toestemmingDraagt': overOpdracht(
    ['overdracht.bied', 'delingsbesluit.onderteken', 'vrijgave.geefVrij'],
    'Toestemming kan pas de grondslag zijn als ieder die daarover gaat ja heeft gezegd tegen deze gegevens en deze ontvangers, en dat nog geldt. Kies anders een andere grondslag.',
    'Consent can be the ground only when everybody whose it is to give said yes to these data and these recipients, and that still holds. Otherwise choose another ground.',
    (opdracht, feiten) => {
      const burger = context(feiten);
      const stroom = opToestemming(opdracht, feiten);
      // Nobody agrees for somebody else of their circle.
      if (opdracht.type === 'vrijgave.geefVrij' && stroom !== null && overAnder(opdracht.item, feiten)) return false;
      return stroom === null || (burger !== undefined && dragers(burger, feiten.nu, 'grondslag', stroom) !== null);
    },
  ),
  'R-70 zwaarwegendeReden': overStand(
    'De betrokkene heeft niet ingestemd. Zet in het besluit welke zwaarwegende reden er is en hoe delen helpt bij het plan.',
    'The person has not agreed. State in the decision which weighty reason there is and how sharing helps the plan.',
    (feiten) => {
      const besluit = besluitNu(feiten);
      const burger = context(feiten);
      if (!besluit || !burger || beantwoord(besluit.zwaarwegend ?? '')) return true;
      return sprekers(feiten).every((een) => instemmingen(burger, feiten.nu).some(({ van }) => van.includes(een)));
    },
  ),
  'R-78 bekendeSpreker': overOpdracht(
    ['uitzondering.registreer'],
    'Zeg voor wie de uitzondering geldt: de betrokkene, of een vertegenwoordiger die is vastgelegd. Iemand uit de directe kring kan alleen van het informeren worden uitgezonderd.',
    'Say whom the exception is about: the person concerned, or a representative on record. Somebody of the direct circle can be excepted from being informed only.',
    ({ voor, soort }, feiten) =>
      voor === undefined ||
      voor === BETROKKENE ||
      (context(feiten)?.vertegenwoordigers.some(({ id }) => id === voor) ?? false) ||
      (soort === 'nietInformeren' && kentKringlid(voor, feiten)),
  ),
  'R-35 redenAangeboden': overOpdracht(
    ['uitzondering.registreer'],
    'Kies een reden die in het afwegingskader van dit huis staat.',
    'Choose a reason that is in the weighing framework of this house.',
    ({ grond }, { kader }) => kader.uitzonderingsgronden.includes(grond),
  ),
  'R-78 gemotiveerd': overOpdracht(
    ['uitzondering.registreer', 'uitzondering.herzie', 'crisis.stelUit'],
    'Schrijf op waarom deze uitzondering nodig is.',
    'Write down why this exception is needed.',
    ({ motivering }) => beantwoord(motivering),
  ),
  'R-79 herzieningLaterDanNu': overOpdracht(
    ['uitzondering.registreer', 'uitzondering.herzie', 'crisis.stelUit'],
    'Kies een dag in de toekomst waarop de uitzondering opnieuw wordt bekeken.',
    'Choose a day in the future on which the exception is reviewed.',
    ({ herzienOp }, { nu }) => herzienOp > datumVan(nu),
  ),
  'R-79 herzieningBinnenTermijn': overOpdracht(
    ['uitzondering.registreer', 'uitzondering.herzie'],
    'Kies een eerdere dag: het kader laat een uitzondering niet zo lang ongezien lopen.',
    'Choose an earlier day: the framework does not let an exception run unseen for so long.',
    ({ herzienOp }, { nu, kader }) => eindVanDag(herzienOp) <= uiterlijk(nu, kader.termijnen.uitzonderingHerzien),
  ),
  'R-79 uitzonderingLoopt': overOpdracht(
    ['uitzondering.hefOp', 'uitzondering.herzie'],
    'Deze uitzondering is er niet of is al vervallen.',
    'This exception does not exist or has already lapsed.',
    (_, feiten) => uitzonderingVan(feiten)?.vervallen === false,
  ),
  'R-86 houderGenoemd': overOpdracht(
    ['toestemming.registreer'],
    'Noem van wie het geheim wordt opgeheven; alleen wat die persoon zelf brengt, kan erop rusten.',
    'Name whose secrecy is lifted; only what that person brings can rest on it.',
    ({ soort, houder }, { mensen }) =>
      (soort === 'geheimhouding') === (houder !== undefined) &&
      (houder === undefined || mensen.some(({ persoon }) => persoon === houder)),
  ),
};
