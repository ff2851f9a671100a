import type { Feiten } from '../feiten.ts';
import { uiterlijk } from '../kader/termijnen.ts';
import { datumVan } from '../kader/werkdagen.ts';
import { beslistermijn } from '../rechten/beslistermijn.ts';
import { teRaadplegen } from '../rechten/raad.ts';
import { eigenGrondenVan, type VerzoekContext } from '../rechten/verzoek.ts';
import { isGedeeld } from '../vrijgave/context.ts';
import { beantwoord, overOpdracht, overPlaats, overStand } from './eis.ts';

const verzoek = ({ casus, over }: Feiten): VerzoekContext | undefined =>
  over === null ? undefined : casus?.verzoeken[over]?.context;

/** Everybody who was asked has answered, or has had the time to. */
const uitgepraat = ({ raad }: VerzoekContext, { kader, nu }: Feiten): boolean =>
  Object.values(raad).every(
    ({ oordeel, gevraagdOp }) => oordeel !== null || uiterlijk(gevraagdOp, kader.termijnen.raadpleging) < nu,
  );

/** What is asked when a citizen uses a right (AVG 12-22, BGS 1.1-1.2). */
export const eisenVerzoeken = {
  'R-160 ontvangenInCasus': overOpdracht(
    ['verzoek.dienIn', 'verzoek.maakBezwaar'],
    'Kies een dag tussen het begin van deze casus en vandaag.',
    'Choose a day between the beginning of this case and today.',
    ({ ontvangenOp }, { casus, nu }) =>
      ontvangenOp <= datumVan(nu) && ontvangenOp >= datumVan(casus?.spoor[0]?.op ?? nu),
  ),
  'R-121 betreftGedeeld': overOpdracht(
    ['verzoek.dienIn'],
    'Kies een gegeven dat in deze casus is gedeeld, of laat het verzoek over de hele casus gaan.',
    'Choose a datum that was shared in this case, or let the request be about the whole case.',
    ({ betreft }, { casus }) =>
      betreft === undefined ||
      // An own key: every object inherits names that nobody gave to an item.
      (casus !== null && Object.hasOwn(casus.items, betreft) && isGedeeld(casus.items[betreft])),
  ),
  'R-160 geraadpleegdenBetrokken': overOpdracht(
    ['verzoek.raadpleeg'],
    'Raadpleeg mensen met een rol in deze casus, of de bron van wat er is gedeeld.',
    'Consult people with a role in this case, or the source of what was shared.',
    ({ aan }, { casus }) => {
      const bekend = casus ? teRaadplegen(casus) : [];
      return aan.length > 0 && aan.every((een) => bekend.includes(een));
    },
  ),
  'R-120 uitzonderingMetGrond': overOpdracht(
    ['verzoek.geefOordeel'],
    'Kies bij een uitzondering de grond, en schrijf op waarom die hier geldt.',
    'With an exception, choose its ground and write down why it applies here.',
    ({ uitzondering, grond, motivering }) => !uitzondering || (grond !== undefined && beantwoord(motivering ?? '')),
  ),
  'R-123 eenmaalOpTijdVerlengd': overStand(
    'Verlengen kan één keer, en alleen binnen de eerste termijn.',
    'Extending can be done once, and only within the first term.',
    (feiten) => {
      const over = verzoek(feiten);
      return over !== undefined && over.verlengd === null && feiten.nu <= beslistermijn(over, feiten.kader);
    },
  ),
  'R-127 identiteitVast': overStand(
    'Nog niet is vastgesteld dat het verzoek van deze persoon komt.',
    'It has not been established yet that the request comes from this person.',
    (feiten) => {
      const over = verzoek(feiten);
      return over?.soort === 'klacht' || Boolean(over?.identiteit);
    },
  ),
  'R-160 eerstGeraadpleegd': overStand(
    'Raadpleeg eerst de betrokken deelnemers, en wacht tot zij antwoordden of hun termijn voorbij is.',
    'First consult the participants involved, and wait until they answered or their term has passed.',
    (feiten) => {
      const over = verzoek(feiten);
      if (over?.soort === 'klacht') return true;
      return over !== undefined && Object.keys(over.raad).length > 0 && uitgepraat(over, feiten);
    },
  ),
  'R-120 weigeringRustOpOordeel': overOpdracht(
    ['verzoek.beslis'],
    'Minder geven dan gevraagd kan alleen op een grond die een geraadpleegde deelnemer noemde, of die bij dit verzoek hoort.',
    'Giving less than was asked needs a ground that a consulted participant named, or that belongs to this request.',
    ({ uitkomst, gronden }, feiten) => {
      const over = verzoek(feiten);
      if (!over || uitkomst === 'toegewezen') return gronden.length === 0;
      if (over.soort === 'klacht') return true;
      const genoemd = Object.values(over.raad).flatMap(({ grond }) => grond ?? []);
      const geldig: readonly string[] = [...genoemd, ...eigenGrondenVan[over.soort]];
      return gronden.length > 0 && gronden.every((een) => geldig.includes(een));
    },
  ),
  'R-13 besluitUitgelegd': overOpdracht(
    ['verzoek.beslis'],
    'Schrijf op waarom u zo beslist, en wat de burger daarover leest.',
    'Write down why you decide so, and what the citizen reads about it.',
    ({ motivering, brief }) => beantwoord(motivering) && beantwoord(brief),
  ),
  'R-121 ietsToegewezen': overPlaats(
    'Er is niets toegewezen dat nog moet gebeuren.',
    'Nothing was granted that still has to be done.',
    (feiten) => (verzoek(feiten)?.besluit?.uitkomst ?? 'afgewezen') !== 'afgewezen',
  ),
  'R-121 ontvangersVerteld': overOpdracht(
    ['verzoek.voerUit'],
    'Vertel eerst iedereen die het gegeven kreeg wat er is verbeterd, gewist of beperkt.',
    'First tell everybody who received the datum what was corrected, erased or restricted.',
    ({ ontvangersVerteld }, feiten) =>
      !['correctie', 'wissing', 'beperking'].includes(verzoek(feiten)?.soort ?? '') || ontvangersVerteld,
  ),
  'R-118 ietsAfgewezen': overPlaats(
    'Alles is toegewezen; er is niets om bezwaar tegen te maken.',
    'Everything was granted; there is nothing to object to.',
    (feiten) => {
      const over = verzoek(feiten);
      return over?.soort !== 'klacht' && (over?.besluit?.uitkomst ?? 'toegewezen') !== 'toegewezen';
    },
  ),
  'R-118 binnenBezwaartermijn': overOpdracht(
    ['verzoek.maakBezwaar'],
    'De termijn voor bezwaar is voorbij. Neem het als een nieuw verzoek of als klacht aan.',
    'The term for objecting has passed. Take it as a new request or as a complaint.',
    ({ ontvangenOp }, feiten) => {
      const besluit = verzoek(feiten)?.besluit;
      return Boolean(besluit && ontvangenOp <= datumVan(uiterlijk(besluit.op, feiten.kader.termijnen.awbIndienen)));
    },
  ),
  'R-13 bezwaarUitgelegd': overOpdracht(
    ['verzoek.beslisBezwaar'],
    'Schrijf op waarom u zo op het bezwaar beslist.',
    'Write down why you decide so on the objection.',
    ({ motivering }) => beantwoord(motivering),
  ),
};
