import { isBetrokken } from '../bevoegd.ts';
import type { Feiten } from '../feiten.ts';
import type { OverlegContext } from '../overleg/context.ts';
import { beantwoord, overOpdracht, overPlaats, overStand } from './eis.ts';

const context = ({ overleg }: Feiten): OverlegContext | undefined => overleg?.overleg.context;

/** Who is at the table now. */
export const aanwezigen = ({ aanwezig }: OverlegContext): string[] =>
  aanwezig.filter(({ tot }) => tot === null).map(({ persoon }) => persoon);

const isAanwezig = (feiten: Feiten, persoon: string): boolean => {
  const overleg = context(feiten);
  return overleg !== undefined && aanwezigen(overleg).includes(persoon);
};

const punt = (feiten: Feiten, stand: 'komt' | 'nu'): boolean => {
  const casus = feiten.opdracht && 'casus' in feiten.opdracht ? feiten.opdracht.casus : feiten.casus?.id;
  return context(feiten)?.agenda.some((een) => een.casus === casus && een.stand === stand) ?? false;
};

/** What is asked in and around the meeting (T12-T15). */
export const eisenOverleggen = {
  'R-95 doetMee': overOpdracht(
    ['deelname.beeindig'],
    'Kies iemand met een rol in deze casus.',
    'Choose somebody with a role in this case.',
    ({ persoon }, { casus }) => casus !== null && isBetrokken(persoon, casus),
  ),
  'R-95 zelfOfMetReden': overOpdracht(
    ['deelname.beeindig'],
    'Alleen de procesregisseur beëindigt de deelname van een ander, met een reden.',
    'Only the process director ends the participation of somebody else, with a reason.',
    ({ persoon, reden = '' }, { wie }) =>
      persoon === wie.persoon || (wie.rol === 'procesregisseur' && beantwoord(reden)),
  ),
  'R-95 overlegVrij': overOpdracht(
    ['overleg.plan'],
    'Kies een overleg dat nog niet gesloten is, en waar deze casus niet al op tafel ligt.',
    'Choose a meeting that is not closed, without this case on its table already.',
    (opdracht, { overleg }) =>
      opdracht.overleg === undefined ||
      (overleg !== null &&
        overleg.overleg.stand !== 'gesloten' &&
        !overleg.overleg.context.agenda.some(({ casus, stand }) => casus === opdracht.casus && stand === 'nu')),
  ),
  'R-95 staatOpAgenda': overPlaats(
    'Deze casus staat niet (meer) op de agenda van dit overleg.',
    'This case is not (or no longer) on the agenda of this meeting.',
    // Planned anew elsewhere, it is no longer for this meeting.
    (feiten) => punt(feiten, 'komt') && feiten.casus?.casus.context.overleg?.id === feiten.overleg?.id,
  ),
  'R-95 ligtOpTafel': overPlaats('Deze casus ligt nu niet op tafel.', 'This case is not on the table now.', (feiten) =>
    punt(feiten, 'nu'),
  ),
  'R-95 tafelLeeg': overStand(
    'Er ligt nog een casus op tafel. Rond die eerst af.',
    'A case is still on the table. Finish it first.',
    (feiten) => !context(feiten)?.agenda.some(({ stand }) => stand === 'nu'),
  ),
  'R-95 aanTafelGenodigd': overPlaats(
    'U bent niet uitgenodigd voor dit overleg.',
    'You are not invited to this meeting.',
    (feiten) =>
      feiten.wie.rol !== 'professional' ||
      (context(feiten)?.agenda.some(({ deelnemers }) => deelnemers.includes(feiten.wie.persoon)) ?? false),
  ),
  'R-95 nogNietAanwezig': overPlaats(
    'U bent al aanwezig.',
    'You are present already.',
    (feiten) => !isAanwezig(feiten, feiten.wie.persoon),
  ),
  'R-95 isAanwezig': overPlaats('Meld u eerst aanwezig.', 'First say that you are present.', (feiten) =>
    isAanwezig(feiten, feiten.wie.persoon),
  ),
  'R-95 nogNietInRij': overPlaats(
    'U staat al in de sprekerslijst.',
    'You are on the list of speakers already.',
    (feiten) => !context(feiten)?.sprekers.some(({ persoon }) => persoon === feiten.wie.persoon),
  ),
  'R-95 rolNu': overPlaats(
    'Dit agendapunt is voor u gesloten.',
    'This item of the agenda is closed to you.',
    (feiten) =>
      feiten.wie.rol !== 'professional' ||
      !context(feiten)?.agenda.some(
        ({ stand, deelnemers }) => stand === 'nu' && !deelnemers.includes(feiten.wie.persoon),
      ),
  ),
  'R-95 inRij': overPlaats(
    'U staat niet in de sprekerslijst.',
    'You are not on the list of speakers.',
    (feiten) => context(feiten)?.sprekers.some(({ persoon }) => persoon === feiten.wie.persoon) ?? false,
  ),
  'R-95 sprekerAanwezig': overOpdracht(
    ['overleg.geefWoord'],
    'Geef het woord aan iemand die aanwezig is.',
    'Give the floor to somebody who is present.',
    ({ persoon }, feiten) => isAanwezig(feiten, persoon),
  ),
  'R-95 iemandSpreekt': overPlaats(
    'Niemand heeft het woord.',
    'Nobody has the floor.',
    (feiten) => (context(feiten)?.aanHetWoord ?? null) !== null,
  ),
  'R-57 doelVoorgelezen': overOpdracht(
    ['overleg.stap'],
    'Lees het doel voor en vraag ieder of hij of zij hierbij moet zijn. Bevestig dat daarna.',
    'Read out the goal and ask everybody whether they need to be here. Then confirm that.',
    ({ bevestigd }) => bevestigd,
  ),
  'R-95 tweeOrganisaties': overStand(
    'Er zijn nog geen genodigden van minstens twee organisaties aanwezig.',
    'No invitees of at least two organisations are present yet.',
    (feiten) => {
      const genodigd = feiten.casus?.casus.context.genodigden.map(({ persoon }) => persoon) ?? [];
      const hier = genodigd.filter((een) => isAanwezig(feiten, een));
      return new Set(hier.map((een) => feiten.casus?.mensen[een]?.organisatie)).size >= 2;
    },
  ),
  'R-118 terugkoppeling': overOpdracht(
    ['overleg.rondAf'],
    'Schrijf op wat de betrokkene over dit overleg hoort.',
    'Write down what the person concerned will hear about this meeting.',
    ({ terugkoppeling }) => beantwoord(terugkoppeling),
  ),
};
