import type { Verhaal } from '../../server/demo/route.ts';

const KANARIE = 'KANARIE-7d1f';

/** A text that must never be found where it does not belong. */
export const kanarie = (plek: string): string => `${KANARIE} ${plek}`;

/** One fictional casus with everything filled in. */
export const verhaal: Verhaal = {
  betrokkene: { naam: `Proef Persoon ${KANARIE}`, geboortedatum: '1990-01-01', woonplaats: 'Rivierenstad' },
  zorg: 'overig',
  aanmelding: {
    aanleiding: kanarie('aanleiding'),
    doel: 'Samen een plan maken.',
    criteria: { a: 'Uitleg bij a', b: 'Uitleg bij b', c: 'Uitleg bij c', d: 'Uitleg bij d' },
    eigenInzet: 'Twee gesprekken.',
    betrokkeneGeinformeerd: false,
    juistheidGecontroleerd: true,
  },
  genodigden: ['femke.bos', 'lotte.bakker', 'sara.elamrani', 'daan.visser', 'mila.jansen'].map((persoon) => ({
    persoon,
    reden: 'Kent de situatie.',
  })),
};
