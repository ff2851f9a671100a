import { faseVan } from '../dossier.ts';
import type { Feiten } from '../feiten.ts';
import type { Opdracht } from '../gebeurtenissen.ts';
import type { Grondslag } from '../kader/lijsten.ts';
import { datumVan } from '../kader/werkdagen.ts';
import { overKring } from '../kring/kring.ts';
import { uitgenodigdOfUitgezonderd, verteldOfUitgesteld } from '../rechten/burger.ts';
import { BETROKKENE, sprekersVan } from '../rechten/spreker.ts';
import { overOpdracht, overPlaats, overStand } from './eis.ts';

const nietInformeren = ({ casus }: Feiten): boolean =>
  casus?.casus.context.uitzonderingen.some(
    // That somebody of the circle is not told says nothing of the person concerned.
    (een) => een.soort === 'nietInformeren' && !een.vervallen && !overKring(casus.casus.context, een),
  ) ?? false;

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

/** What is asked before anything is shared: a decision, informing, inviting (T10-T12). */
export const eisenDelen = {
  'R-72 besluitVoorgesteld': overStand(
    'Er is nog geen voorstel voor een delingsbesluit.',
    'There is no proposal for a decision to share yet.',
    (feiten) => ligtVoor(feiten, 'delingsbesluit'),
  ),
  'R-72 besluitGetekend': overStand(
    'Er is nog geen ondertekend delingsbesluit, of de toestemming waar het op rustte is ingetrokken.',
    'There is no signed decision to share yet, or the consent that it rested on was withdrawn.',
    ({ casus }) => casus?.casus.context.delingsbesluit?.vervallenOp === null,
  ),
  'R-75 geinformeerdOfUitzondering': overStand(
    'De betrokkene, of wie voor de betrokkene antwoordt, is nog niet geïnformeerd, en er is geen uitzondering vastgelegd.',
    'The person concerned, or who answers for them, has not been informed yet, and no exception has been recorded.',
    ({ casus, nu }) => casus !== null && verteldOfUitgesteld(casus.casus.context, nu),
  ),
  'R-75 berichtNietLater': overOpdracht(
    ['betrokkene.informeer', 'betrokkene.nodigUit', 'crisis.informeer', 'kring.informeer'],
    'Leg het bericht vast als het gegeven is; de dag kan niet in de toekomst liggen.',
    'Record the notice once it was given; the day cannot be in the future.',
    ({ op }, { nu }) => op <= datumVan(nu),
  ),
  'R-75 juisteMensen': overOpdracht(
    ['betrokkene.informeer'],
    'Vertel het aan wie het moet weten: onder de 12 jaar wie het gezag heeft, van 12 tot 16 jaar ook de jongere, en vanaf 16 jaar alleen de betrokkene zelf.',
    'Tell those who must know: under 12 whoever has authority, from 12 to 16 the young person too, and from 16 only the person concerned.',
    ({ aan = [BETROKKENE] }, { casus, nu }) => {
      const mogen = casus === null ? [] : sprekersVan(casus.casus.context, nu);
      return aan.length > 0 && aan.every((een) => mogen.includes(een));
    },
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
  'R-118 rechtenGenoemd': overOpdracht(
    ['betrokkene.informeer', 'kring.informeer'],
    'Wijs bij het informeren op inzage, correctie, bezwaar en klacht, en bevestig dat.',
    'When informing, point to access, correction, objection and complaint, and confirm that.',
    ({ rechten }) => rechten === true,
  ),
  'R-93 uitgenodigdOfUitzondering': overStand(
    'De betrokkene is nog niet uitgenodigd, en er is geen uitzondering vastgelegd.',
    'The person concerned has not been invited yet, and no exception has been recorded.',
    ({ casus }) => casus !== null && uitgenodigdOfUitgezonderd(casus.casus.context),
  ),
  'R-94 betrokkenBijPlan': overStand(
    'De betrokkene was niet uitgenodigd voor het overleg over dit plan, en daarvoor is geen uitzondering vastgelegd.',
    'The person concerned was not invited to the conference about this plan, and no exception was recorded for that.',
    ({ casus }) => casus !== null && uitgenodigdOfUitgezonderd(casus.casus.context),
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
      (op !== undefined && op <= datumVan(feiten.nu)) || nietInformeren(feiten),
  ),
  'R-56 itemHoortHier': overPlaats(
    'In deze fase wordt geen informatie gevraagd of gegeven.',
    'In this phase no information is asked or given.',
    ({ casus }) => casus !== null && casus.casus.context.triage !== null && faseVan(casus.casus.stand) !== 'afgesloten',
  ),
};
