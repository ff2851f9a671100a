import { bewaardTot, verlengbaarTot, verlengbaarVanaf } from '../casus/bewaartermijn.ts';
import type { CasusContext } from '../casus/context.ts';
import { bewaarvraag, isBronVan } from '../casus/gegevens.ts';
import type { Feiten } from '../feiten.ts';
import type { Voorstel } from '../gebeurtenissen.ts';
import { criteria } from '../kader/lijsten.ts';
import { uiterlijk } from '../kader/termijnen.ts';
import { datumVan } from '../kader/werkdagen.ts';
import { beantwoord, overOpdracht, overPlaats, overStand } from './eis.ts';

const context = ({ casus }: Feiten): CasusContext | undefined => casus?.casus.context;
type Verlenging = Extract<Voorstel, { onderwerp: 'verlenging' }>;

/** The renewal that is proposed now, or that lies before the decision. */
function verlenging({ opdracht, casus, over }: Feiten): Verlenging | null {
  const nieuw = opdracht && 'voorstel' in opdracht ? opdracht.voorstel : undefined;
  const voorstel = nieuw ?? (over === null ? undefined : casus?.besluiten[over]?.context.voorstel);
  return voorstel?.onderwerp === 'verlenging' ? voorstel : null;
}

/** BGS 1.16(2)(a): not closed, and a public participant finds all four criteria met. */
const nogComplex = ({ casus }: Feiten): boolean =>
  casus?.casus.stand !== 'afgesloten' &&
  Object.values(casus?.casus.context.criteria ?? {}).some(({ oordelen }) =>
    criteria.every((een) => oordelen[een].voldaan),
  );

/** BGS 1.16(2)(b): closed less than a year before the data have to go. */
function terugval({ casus, kader }: Feiten): boolean {
  const sluiting = casus?.casus.context.sluiting;
  const tot = casus && bewaardTot(casus.casus.context, kader);
  const gesloten = casus?.casus.stand === 'afgesloten' && sluiting;
  return Boolean(gesloten && tot && uiterlijk(gesloten.op, kader.termijnen.terugval) >= tot);
}

const voorgesteld = ({ casus, over }: Feiten, onderwerp: 'verlenging' | 'heropening'): boolean =>
  over !== null &&
  casus?.besluiten[over]?.stand === 'open' &&
  casus.besluiten[over].context.voorstel.onderwerp === onderwerp;

/** What is asked before data are kept longer, used again, or destroyed before their time (T21-T23). */
export const eisenBewaren = {
  'R-150 eindeNabij': overStand(
    'Langer bewaren kan pas als het einde van de bewaartermijn nabij is.',
    'Keeping longer can be decided only when the end of the retention term is near.',
    (feiten) => {
      const voorstel = verlenging(feiten);
      const vanaf = context(feiten) && verlengbaarVanaf(context(feiten) as CasusContext, feiten.kader);
      return voorstel === null || Boolean(vanaf && datumVan(feiten.nu) >= datumVan(vanaf));
    },
  ),
  'R-150 bewaarvoorstel': overPlaats(
    'Er ligt geen voorstel om langer te bewaren.',
    'There is no proposal to keep the data longer.',
    (feiten) => voorgesteld(feiten, 'verlenging'),
  ),
  'R-150 grondGeldt': overStand(
    'Langer bewaren kan alleen als de casus nog loopt en aan de criteria voldoet, of korter dan een jaar voor het einde sloot met grote kans op terugval; en bij herhaling alleen op dezelfde grond.',
    'Keeping longer is possible only when the case still runs and meets the criteria, or closed less than a year before the end with a large risk of relapse; and again only on the same ground.',
    (feiten) => {
      const voorstel = verlenging(feiten);
      if (!voorstel) return true;
      const eerder = context(feiten)?.verlengingen[0]?.grond ?? voorstel.grond;
      return eerder === voorstel.grond && (voorstel.grond === 'nogComplex' ? nogComplex(feiten) : terugval(feiten));
    },
  ),
  'R-150 hooguitTweeJaar': overStand(
    'Kies een dag na het einde van de bewaartermijn, en hooguit twee jaar daarna.',
    'Choose a day after the end of the retention term, and at most two years after it.',
    (feiten) => {
      const voorstel = verlenging(feiten);
      const gegeven = context(feiten);
      if (!voorstel || !gegeven) return true;
      const tot = bewaardTot(gegeven, feiten.kader);
      const verst = verlengbaarTot(gegeven, feiten.kader);
      return tot !== null && verst !== null && voorstel.tot > datumVan(tot) && voorstel.tot <= verst;
    },
  ),
  'R-150 gemotiveerd': overOpdracht(
    ['casus.verleng'],
    'Schrijf op waarom langer bewaren nodig is.',
    'Write down why keeping the data longer is necessary.',
    ({ motivering }) => beantwoord(motivering),
  ),
  'R-150 redenGegeven': overOpdracht(
    ['voorstel.doe', 'voorstel.wijzig'],
    'Schrijf op waarom dit nodig is.',
    'Write down why this is necessary.',
    ({ voorstel }) =>
      (voorstel.onderwerp !== 'verlenging' && voorstel.onderwerp !== 'heropening') || beantwoord(voorstel.reden),
  ),
  'R-150 eigenGegeven': overPlaats(
    'Alleen de bron zegt of een gegeven mag blijven, zolang daarover een voorstel ligt.',
    'Only the source says whether a datum may stay, while a proposal on it is open.',
    ({ casus, over, wie, opdracht }) => {
      const vraag = casus && bewaarvraag(casus);
      const zelfde = opdracht?.type !== 'bewaring.antwoord' || opdracht.besluit === vraag;
      return Boolean(vraag && zelfde && over !== null && casus && isBronVan(wie.persoon, casus, over));
    },
  ),
  'R-18 heropeningVoorgesteld': overPlaats(
    'Er ligt geen voorstel om deze casus te heropenen.',
    'There is no proposal to reopen this case.',
    (feiten) => voorgesteld(feiten, 'heropening'),
  ),
  'R-18 heropeningGemotiveerd': overOpdracht(
    ['casus.heropen'],
    'Schrijf op waarom deze casus opnieuw open moet.',
    'Write down why this case must be opened again.',
    ({ motivering }) => beantwoord(motivering),
  ),
  'R-18 nieuweAanmelding': overOpdracht(
    ['voorstel.doe', 'voorstel.wijzig'],
    'Heropenen kan alleen op een nieuwe aanmelding die u zo goed mogelijk hebt gecontroleerd, met doel en uitleg per criterium.',
    'Reopening needs a new report that you checked as well as you could, with a goal and an explanation per criterion.',
    ({ voorstel }) => {
      if (voorstel.onderwerp !== 'heropening') return true;
      const { juistheidGecontroleerd, doel, criteria: uitleg } = voorstel.aanmelding;
      return juistheidGecontroleerd && beantwoord(doel) && criteria.every((een) => beantwoord(uitleg[een]));
    },
  ),
  'R-149 binnenTermijn': overStand(
    'De bewaartermijn is voorbij; de gegevens moeten weg.',
    'The retention term is over; the data must go.',
    (feiten) => {
      const tot = context(feiten) && bewaardTot(context(feiten) as CasusContext, feiten.kader);
      return Boolean(tot && feiten.nu <= tot);
    },
  ),
  'R-149 nogNietVoorgesteld': overPlaats(
    'Er ligt al een voorstel om de gegevens te vernietigen.',
    'There is already a proposal to destroy the data.',
    (feiten) => context(feiten)?.vernietiging === null,
  ),
  'R-149 eigenVoorstel': overPlaats(
    'U hebt niet voorgesteld om de gegevens te vernietigen.',
    'You did not propose to destroy the data.',
    (feiten) => context(feiten)?.vernietiging?.door === feiten.wie.persoon,
  ),
  'R-149 tweedePersoon': overPlaats(
    'Vernietigen doet u met twee: een ander dan wie het voorstelde bevestigt het, en een van beiden is het contactpunt.',
    'Destroying takes two: somebody other than the proposer confirms it, and one of both is the contact point.',
    (feiten) => {
      const voorstel = context(feiten)?.vernietiging;
      if (!voorstel || voorstel.door === feiten.wie.persoon) return false;
      return voorstel.rol === 'contactpunt' || feiten.wie.rol === 'contactpunt';
    },
  ),
};
