import { isBetrokken } from '../bevoegd.ts';
import { verteldOfUitgesteld } from '../casus/burger.ts';
import { type CasusDossier, faseVan } from '../dossier.ts';
import type { Feiten } from '../feiten.ts';
import type { Delingsbesluit, Omschrijving } from '../gebeurtenissen.ts';
import { maximumNiveau } from '../kader/kader.ts';
import type { Ontvangersoort } from '../kader/lijsten.ts';
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
  const uitgenodigd = genodigden.some((een) => een.persoon === persoon) || regie.context.persoon === persoon;
  return [
    ...(melder === persoon ? (['melder'] as const) : []),
    ...(triage?.deelnemers.includes(persoon) ? (['triage'] as const) : []),
    ...(uitgenodigd ? (['genodigde'] as const) : []),
  ];
}

/** For whom a command asks: each recipient in their own relations; nobody named yet: anybody of the house. */
const voorWie = ({ opdracht }: Feiten, casus: CasusDossier): (readonly Ontvangersoort[])[] =>
  opdracht?.type === 'vrijgave.geefVrij' ? opdracht.ontvangers.map((een) => ontvangersoorten(een, casus)) : [inHuis];

/** A decision to share covers what it names: up to a level, of these kinds, to these people, until a day. */
const dekt = (besluit: Delingsbesluit, { niveau, categorie }: Omschrijving, { opdracht, nu }: Feiten): boolean =>
  niveau <= besluit.niveau &&
  besluit.categorieen.includes(categorie) &&
  nu.slice(0, 10) <= besluit.totEnMet &&
  (opdracht?.type !== 'vrijgave.geefVrij' || opdracht.ontvangers.every((een) => besluit.ontvangers.includes(een)));

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
      return voorWie(feiten, casus).every((een) => deel.niveau <= maximumNiveau(kader, gemeten, een, deel.categorie));
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
      return Boolean(besluit && dekt(besluit, deel, feiten) && verteldOfUitgesteld(context));
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
    'Niveau 5 wordt alleen gegeven door wie zelf het beroepsgeheim draagt.',
    'Level 5 is given only by the person who is bound by professional secrecy.',
    (gegeven, { wie }) =>
      (gegeven.type === 'crisis.geef' ? gegeven : gegeven.omschrijving).niveau < 5 || wie.beroepsgeheim,
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
  'R-44 nietEigenItem': overStand(
    'Niemand geeft informatie van zichzelf vrij; dat doet een ander.',
    'Nobody releases their own information; somebody else does.',
    ({ casus, over, wie }) => casus?.items[over ?? '']?.context.bron !== wie.persoon,
  ),
};
