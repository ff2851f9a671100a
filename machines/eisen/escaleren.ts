import { isBetrokken } from '../bevoegd.ts';
import type { CasusDossier } from '../dossier.ts';
import {
  aflopenVan,
  antwoordenOp,
  type EscalatieContext,
  escalatieLoopt,
  haltesVoor,
  magEindigen,
} from '../escalatie/context.ts';
import type { Feiten } from '../feiten.ts';
import type { Kwestie } from '../kader/lijsten.ts';
import { heeftBezwaar } from './besluiten.ts';
import { beantwoord, overOpdracht, overPlaats } from './eis.ts';

const kaartVan = ({ casus, over }: Feiten) => (over === null ? undefined : casus?.escalaties[over]);
const escalatieVan = (feiten: Feiten): EscalatieContext | undefined => kaartVan(feiten)?.context;

/** Words of a name that say who it is: not the initials, nor what stands between. */
const naamdelen = (naam: string): string[] =>
  naam
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((deel) => deel.length > 2 && !['van', 'der', 'den', 'het', 'ten', 'ter'].includes(deel));

const woordenIn = (tekst: string): Set<string> => new Set(tekst.toLowerCase().split(/[^\p{L}]+/u));

const noemt = (tekst: string, naam: string): boolean => {
  const woorden = woordenIn(tekst);
  return naamdelen(naam).some((deel) => woorden.has(deel));
};

/** Nine digits could be a citizen service number, and a date of birth tells who it is. */
const NUMMER = /(?:\d[\s.-]?){8}\d|\b\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d{2}\b|\b(?:19|20)\d{2}-\d{2}-\d{2}\b/;

/**
 * The people whose names the sender may know: those with a role in the casus. To judge by others would tell a sender,
 * name by name, who else this dossier speaks of.
 */
const bekenden = (casus: CasusDossier) =>
  Object.values(casus.mensen).filter(({ persoon }) => isBetrokken(persoon, casus));

function zonderNamen(teksten: readonly string[], kwestie: Kwestie, casus: CasusDossier): boolean {
  const mensen = bekenden(casus).map(({ naam }) => naam);
  // Who is stuck on capacity has to say where; who sees sharing differently would say who declined (E-2).
  const organisaties = kwestie === 'delen' ? bekenden(casus).map(({ organisatienaam }) => organisatienaam) : [];
  return !teksten.some(
    (tekst) =>
      mensen.some((naam) => noemt(tekst, naam)) ||
      organisaties.some((naam) => tekst.toLowerCase().includes(naam.toLowerCase())),
  );
}

/** What is asked of raising a difference of view, taking it up the ladder, and ending it (R-37, domain.md E). */
export const eisenEscaleren = {
  'R-37 kwestieOpLadder': overOpdracht(
    ['escalatie.open'],
    'De ladder van deze gemeente heeft geen trede voor deze kwestie. Kies een andere, of bespreek het aan tafel.',
    'The ladder of this municipality has no rung for this issue. Choose another one, or talk about it at the table.',
    ({ kwestie }, { kader }) => haltesVoor(kader, kwestie).length > 1,
  ),
  'R-37 overBezwaar': overOpdracht(
    ['escalatie.open'],
    'Kies een voorstel waarover u gevraagd bent, waartegen een bezwaar openstaat en dat nog niet op de ladder staat.',
    'Choose a proposal that was put to you, against which an objection is open and that is not on the ladder yet.',
    ({ betreft }, { casus, wie }) => {
      if (betreft === undefined) return true;
      const besluit = casus !== null && Object.hasOwn(casus.besluiten, betreft) ? casus.besluiten[betreft] : undefined;
      if (!casus || besluit?.stand !== 'open' || !heeftBezwaar(besluit.context)) return false;
      const { gevraagd, door } = besluit.context;
      const kent = wie.rol !== 'professional' || gevraagd.includes(wie.persoon) || door === wie.persoon;
      return (
        kent && !Object.values(casus.escalaties).some((een) => escalatieLoopt(een) && een.context.betreft === betreft)
      );
    },
  ),
  'E-3 zonderBetrokkene': overOpdracht(
    ['escalatie.open', 'escalatie.brengHoger'],
    'Beschrijf de vraag in een paar woorden, zonder de naam, een geboortedatum of een nummer van de burger.',
    'Describe the question in a few words, without the name, a date of birth or a number of the citizen.',
    ({ vraag, geprobeerd }, { casus }) => {
      const { betrokkene, kring = [] } = casus?.casus.context ?? {};
      const burgers = [betrokkene, ...kring].flatMap((een) => een?.naam ?? []);
      return [vraag, geprobeerd].every(
        (tekst) => beantwoord(tekst) && !NUMMER.test(tekst) && !burgers.some((naam) => noemt(tekst, naam)),
      );
    },
  ),
  'E-2 zonderNamen': overOpdracht(
    ['escalatie.open', 'escalatie.brengHoger'],
    'Schrijf zonder namen van mensen. Gaat het over delen, noem dan ook geen organisaties.',
    'Write without names of people. If it is about sharing, name no organisations either.',
    (opdracht, { casus, ...feiten }) => {
      const kwestie =
        opdracht.type === 'escalatie.open' ? opdracht.kwestie : escalatieVan({ casus, ...feiten })?.kwestie;
      return casus !== null && zonderNamen([opdracht.vraag, opdracht.geprobeerd], kwestie ?? 'delen', casus);
    },
  ),
  'R-55 hogereTrede': overPlaats(
    'Dit is de hoogste trede. Rond het af met wat er is besproken.',
    'This is the highest rung. Finish it with what was discussed.',
    (feiten) => {
      const escalatie = escalatieVan(feiten);
      return escalatie !== undefined && escalatie.trede + 1 < escalatie.haltes.length;
    },
  ),
  'E-2 functieGenoemd': overOpdracht(
    ['escalatie.schrijfAan'],
    'Schrijf de functie op van wie u dit voorlegt, niet de naam.',
    'Write the function of whom you put this to, not the name.',
    ({ aan }, { casus }) => casus !== null && beantwoord(aan) && zonderNamen([aan], 'handelen', casus),
  ),
  'E-1 antwoordHoortBijKwestie': overOpdracht(
    ['escalatie.antwoord'],
    'Kies een antwoord dat bij deze kwestie hoort, en leg het uit.',
    'Choose an answer that belongs to this issue, and explain it.',
    ({ soort, tekst }, feiten) => {
      const escalatie = escalatieVan(feiten);
      return escalatie !== undefined && antwoordenOp[escalatie.kwestie].includes(soort) && beantwoord(tekst);
    },
  ),
  'E-10 artikelGenoemd': overOpdracht(
    ['escalatie.antwoord'],
    'Noem het artikel van de wet waarop uw eigen bevoegdheid rust.',
    'Name the article of law that your own power rests on.',
    ({ soort, artikel }) => soort !== 'bevoegdheid' || beantwoord(artikel ?? ''),
  ),
  'E-6 aflooppast': overOpdracht(
    ['escalatie.rondAf'],
    'Kies een afloop die past bij deze kwestie en bij waar die nu ligt.',
    'Choose an end that fits this issue and where it lies now.',
    ({ hoe }, feiten) => {
      const kaart = kaartVan(feiten);
      return kaart !== undefined && aflopenVan(kaart).includes(hoe);
    },
  ),
  'E-6 afloopVanWie': overOpdracht(
    ['escalatie.rondAf'],
    'Intrekken kan alleen wie het naar voren bracht; elke andere afloop schrijft de procesregisseur op.',
    'Only who raised it can withdraw it; every other end is written down by the process director.',
    ({ hoe }, feiten) => {
      const escalatie = escalatieVan(feiten);
      return escalatie !== undefined && magEindigen(hoe, feiten.wie, escalatie);
    },
  ),
  'E-7 beideKanten': overOpdracht(
    ['escalatie.rondAf'],
    'Blijft het verschil, schrijf dan beide kanten op.',
    'If the difference remains, write down both views.',
    ({ hoe, eneKant = '', andereKant = '' }) =>
      hoe !== 'verschilBlijft' || (beantwoord(eneKant) && beantwoord(andereKant)),
  ),
  'E-10 bevoegdheidGenoemd': overOpdracht(
    ['escalatie.rondAf'],
    'Nog niemand antwoordde dat een eigen wettelijke bevoegdheid is gebruikt.',
    'Nobody has answered yet that a statutory power of their own was used.',
    ({ hoe }, feiten) =>
      hoe !== 'bevoegdheidGebruikt' ||
      Object.values(escalatieVan(feiten)?.brieven ?? {}).some(({ antwoord }) => antwoord?.soort === 'bevoegdheid'),
  ),
  'E-12 teruggekoppeld': overOpdracht(
    ['escalatie.rondAf'],
    'Schrijf op wat de tafel hiervan hoort.',
    'Write down what the table hears of this.',
    ({ terugkoppeling }) => beantwoord(terugkoppeling),
  ),
};
