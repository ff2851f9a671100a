import { uitgezonderd, verteldOfUitgesteld } from '../casus/burger.ts';
import type { Uitzondering } from '../casus/context.ts';
import { faseVan } from '../dossier.ts';
import type { Feiten } from '../feiten.ts';
import type { Opdracht } from '../gebeurtenissen.ts';
import type { Grondslag } from '../kader/lijsten.ts';
import { beantwoord, overOpdracht, overPlaats, overStand } from './eis.ts';

const dag = (moment: string): string => moment.slice(0, 10);

const uitzondering = ({ casus }: Feiten, soort: Uitzondering['soort']): boolean =>
  casus !== null && uitgezonderd(casus.casus.context, soort);

const ligtVoor = ({ casus, over }: Feiten, onderwerp: 'delingsbesluit' | 'uitnodiging'): boolean =>
  Object.values(casus?.besluiten ?? {}).some(
    ({ stand, context }) =>
      stand === 'open' && context.voorstel.onderwerp === onderwerp && (over === null || context.id === over),
  );

type MetGrondslag = Extract<
  Opdracht,
  { type: 'overdracht.bied' | 'voorstel.doe' | 'voorstel.wijzig' | 'vrijgave.geefVrij' }
>;

/** The ground a command rests on; null: it is a proposal about something else. */
function grondslagVan(opdracht: MetGrondslag): Grondslag | null {
  if (!('voorstel' in opdracht)) return opdracht.grondslag;
  return opdracht.voorstel.onderwerp === 'delingsbesluit' ? opdracht.voorstel.besluit.grondslag : null;
}

/** What is asked before anything is shared: consent or exception, a decision, informing, inviting (T10-T12). */
export const eisenDelen = {
  'R-67 toestemmingOfUitzondering': overStand(
    'Toestemming is nog niet gevraagd, en er is geen uitzondering vastgelegd.',
    'Consent has not been asked yet, and no exception has been recorded.',
    (feiten) => (feiten.casus?.casus.context.toestemmingen.length ?? 0) > 0 || uitzondering(feiten, 'nietVragen'),
  ),
  'R-68 gevraagdVoorNu': overOpdracht(
    ['toestemming.registreer'],
    'De dag waarop de toestemming is gevraagd, kan niet in de toekomst liggen.',
    'The day on which consent was asked cannot be in the future.',
    ({ gevraagdOp }, { nu }) => gevraagdOp <= dag(nu),
  ),
  'R-72 besluitVoorgesteld': overStand(
    'Er is nog geen voorstel voor een delingsbesluit.',
    'There is no proposal for a decision to share yet.',
    (feiten) => ligtVoor(feiten, 'delingsbesluit'),
  ),
  'R-72 besluitGetekend': overStand(
    'Er is nog geen ondertekend delingsbesluit.',
    'There is no signed decision to share yet.',
    ({ casus }) => Boolean(casus?.casus.context.delingsbesluit),
  ),
  'R-75 geinformeerdOfUitzondering': overStand(
    'De betrokkene is nog niet geïnformeerd, en er is geen uitzondering vastgelegd.',
    'The person concerned has not been informed yet, and no exception has been recorded.',
    ({ casus }) => casus !== null && verteldOfUitgesteld(casus.casus.context),
  ),
  'R-75 berichtNietLater': overOpdracht(
    ['betrokkene.informeer', 'betrokkene.nodigUit', 'crisis.informeer'],
    'Leg het bericht vast als het gegeven is; de dag kan niet in de toekomst liggen.',
    'Record the notice once it was given; the day cannot be in the future.',
    ({ op }, { nu }) => op <= dag(nu),
  ),
  'R-78 gemotiveerd': overOpdracht(
    ['uitzondering.registreer', 'crisis.stelUit'],
    'Schrijf op waarom deze uitzondering nodig is.',
    'Write down why this exception is needed.',
    ({ motivering }) => beantwoord(motivering),
  ),
  'R-35 redenAangeboden': overOpdracht(
    ['uitzondering.registreer'],
    'Kies een reden die in het afwegingskader van dit huis staat.',
    'Choose a reason that is in the weighing framework of this house.',
    ({ grond }, { kader }) => kader.uitzonderingsgronden.includes(grond),
  ),
  'R-07 grondslagAangeboden': overOpdracht(
    ['overdracht.bied', 'voorstel.doe', 'voorstel.wijzig', 'vrijgave.geefVrij'],
    'Kies een grondslag die in het afwegingskader van dit huis staat.',
    'Choose a ground that is in the weighing framework of this house.',
    (opdracht, { kader }) => {
      const grondslag = grondslagVan(opdracht);
      return grondslag === null || kader.grondslagen.includes(grondslag);
    },
  ),
  'R-79 herzieningLaterDanNu': overOpdracht(
    ['uitzondering.registreer', 'crisis.stelUit'],
    'Kies een dag in de toekomst waarop de uitzondering opnieuw wordt bekeken.',
    'Choose a day in the future on which the exception is reviewed.',
    ({ herzienOp }, { nu }) => herzienOp > dag(nu),
  ),
  'R-79 uitzonderingLoopt': overOpdracht(
    ['uitzondering.hefOp'],
    'Deze uitzondering is er niet of is al vervallen.',
    'This exception does not exist or has already lapsed.',
    ({ uitzondering: id }, { casus }) =>
      casus?.casus.context.uitzonderingen.some((een) => een.id === id && !een.vervallen) ?? false,
  ),
  'R-93 uitgenodigdOfUitzondering': overStand(
    'De betrokkene is nog niet uitgenodigd, en er is geen uitzondering vastgelegd.',
    'The person concerned has not been invited yet, and no exception has been recorded.',
    (feiten) => Boolean(feiten.casus?.casus.context.uitgenodigd) || uitzondering(feiten, 'nietUitnodigen'),
  ),
  'R-95 genodigdenVoorgesteld': overStand(
    'Er is nog geen voorstel voor wie wordt uitgenodigd.',
    'There is no proposal yet for who is invited.',
    (feiten) => ligtVoor(feiten, 'uitnodiging'),
  ),
  'R-76 betrokkeneWeet': overOpdracht(
    ['casus.sluit'],
    'Vertel de betrokkene dat de casus sluit en leg de dag vast, of leg een uitzondering vast.',
    'Tell the person concerned that the case closes and record the day, or record an exception.',
    ({ betrokkeneGeinformeerdOp: op }, feiten) =>
      (op !== undefined && op <= dag(feiten.nu)) || uitzondering(feiten, 'nietInformeren'),
  ),
  'R-56 itemHoortHier': overPlaats(
    'In deze fase wordt geen informatie gevraagd of gegeven.',
    'In this phase no information is asked or given.',
    ({ casus }) => casus !== null && casus.casus.context.triage !== null && faseVan(casus.casus.stand) !== 'afgesloten',
  ),
};
