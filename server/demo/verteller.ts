import { randomUUID } from 'node:crypto';
import type { Gebeurtenis, Opdracht } from '../../machines/gebeurtenissen.ts';
import type { Antwoord } from '../../machines/protocol.ts';
import { maakCasussen } from '../casussen/casussen.ts';
import type { Register } from '../identiteit/register.ts';
import type { Journaal } from '../journal/journaal.ts';

const DAG = 86_400_000;
const MINUUT = 60_000;
/** Time between two commands of a story. */
const ADEM = 20_000;

/** An answer that says yes; a story in which somebody is refused is told wrong. */
export type Ja = Extract<Antwoord, { aanvaard: true }>;

/** Tells a casus as commands, each by somebody on some day, through the same command path as everybody's. */
export interface Verteller {
  /** Days before (negative) the day of the demo; the next commands are given then, one after the other. */
  opDag(dagen: number): void;
  /** Sends a command as this person. Throws when it is refused. */
  zegt(persoon: string, opdracht: Opdracht): Promise<Ja>;
  /** Sends a command that may be refused. */
  probeert(persoon: string, opdracht: Opdracht): Promise<Antwoord>;
  /** A date (without time) so many days from the story's present. */
  datum(dagen: number): string;
  /** A moment so many minutes from the story's present. */
  moment(minuten: number): string;
  /** A moment so many minutes from the demo itself. */
  straks(minuten: number): string;
}

/** `begin` is the day of the demo: stories are told relative to it, and never reach past it. */
export function maakVerteller(
  journaal: Journaal<Gebeurtenis>,
  register: Register,
  begin: Date,
  willekeurig: () => string = randomUUID,
): Verteller {
  let nu = begin.getTime();
  const casussen = maakCasussen({ journaal, register, nu: () => new Date(nu), willekeurig });

  const probeert = async (persoon: string, opdracht: Opdracht): Promise<Antwoord> => {
    const wie = register.zoek(persoon);
    if (!wie) throw new Error(`het verhaal noemt ${persoon}, die niet in het register staat`);
    nu = Math.min(nu + ADEM, begin.getTime());
    return casussen.behandel({ ...opdracht, opdracht: randomUUID() }, wie);
  };

  return {
    opDag: (dagen) => {
      nu = begin.getTime() + dagen * DAG - (dagen === 0 ? 35 : 240) * MINUUT;
    },
    probeert,
    async zegt(persoon, opdracht) {
      const antwoord = await probeert(persoon, opdracht);
      if (antwoord.aanvaard) return antwoord;
      const redenen = antwoord.fout.ontbreekt?.map(({ regel, zin }) => `${regel} ${zin.nl}`) ?? [antwoord.fout.zin.nl];
      throw new Error(`${persoon} kon ${opdracht.type} niet doen: ${redenen.join(' / ')}`);
    },
    datum: (dagen) => new Date(nu + dagen * DAG).toISOString().slice(0, 10),
    moment: (minuten) => new Date(nu + minuten * MINUUT).toISOString(),
    straks: (minuten) => new Date(begin.getTime() + minuten * MINUUT).toISOString(),
  };
}
