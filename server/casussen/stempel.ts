import type { Gebeurtenis, Opdracht } from '../../machines/gebeurtenissen.ts';
import type { Envelop } from '../../machines/protocol.ts';
import { type Deelnemer, kanInCasus, type Wie } from '../../machines/wie.ts';

const alsDeelnemer = ({ rol: _rol, ...deelnemer }: Wie): Deelnemer => deelnemer;

/** Every field of a command in which a person is named. */
const naamvelden = ['persoon', 'bron', 'ontvanger', 'eigenaar', 'houder'] as const;
const lijstvelden = ['deelnemers', 'aan', 'ontvangers', 'gevers'] as const;

/** The ids of everybody a command speaks of, wherever in it. */
export function genoemden(waarde: unknown): string[] {
  if (Array.isArray(waarde)) return waarde.flatMap(genoemden);
  if (waarde === null || typeof waarde !== 'object') return [];
  const velden = waarde as Record<string, unknown>;
  const namen = naamvelden.flatMap((veld) => (typeof velden[veld] === 'string' ? [velden[veld]] : []));
  const lijsten = lijstvelden.flatMap((veld) => (Array.isArray(velden[veld]) ? velden[veld].filter(isTekst) : []));
  return [...namen, ...lijsten, ...Object.values(velden).flatMap(genoemden)];
}

const isTekst = (een: unknown): een is string => typeof een === 'string';

interface Stempeldelen {
  op: string;
  nieuw: string;
  /** The version of the framework under which it is judged. */
  kader: string;
  zoek: (persoon: string) => Wie | undefined;
}

/** Makes a command an event: who, when, under which framework, and everybody it names as the register knows them now. */
export function stempel(
  { opdracht: _opdracht, ...opdracht }: Envelop,
  wie: Wie,
  { op, nieuw, kader, zoek }: Stempeldelen,
): Gebeurtenis {
  const { persoon, organisatie, rol } = wie;
  const genoemd = [...new Set(genoemden(opdracht))].filter((een) => een !== persoon);
  const anderen = genoemd.flatMap((een) => zoek(een) ?? []).filter(kanInCasus);
  return {
    ...(opdracht as Opdracht),
    stempel: {
      door: { persoon, organisatie, rol },
      op,
      kader,
      nieuw,
      // The house itself is nobody, and who holds a brief has no name here.
      mensen: [wie, ...anderen].filter(({ rol }) => rol !== 'systeem' && rol !== 'geadresseerde').map(alsDeelnemer),
    },
  };
}
