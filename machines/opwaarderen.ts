import type { Gebeurtenis } from './gebeurtenissen.ts';

/** An event as it was once written down: its type, and fields that may since have got another shape. */
export interface OudeGebeurtenis {
  type: string;
  [veld: string]: unknown;
}

/** One raise of the schema: for each type of event whose shape changed, how an old one reads today. Pure. */
export type Opwaardering = Readonly<Record<string, (oud: OudeGebeurtenis) => OudeGebeurtenis>>;

/**
 * Row n lifts what was written under schema n to schema n + 1; a type without an entry kept its shape. Rows are only
 * ever added, at the end: journals of every release must keep folding, and what is stored is never rewritten. A new
 * optional field needs no row. Each entry has its literal before and after in the tests.
 */
export const opwaarderingen: readonly Opwaardering[] = [];

/** The schema under which events are written today. */
export const SCHEMA = opwaarderingen.length + 1;

/** This event was written by a newer release, or under a number that never was: folding it would be guessing. */
export class OnbekendSchema extends Error {
  override readonly name = 'OnbekendSchema';

  constructor(schema: number, hoogste: number) {
    super(`geschreven onder schema ${schema}; deze versie van de Casustafel leest 1 tot en met ${hoogste}`);
  }
}

/** Lifts a stored event to today's shape. Throws `OnbekendSchema` for a schema that this release does not know. */
export function opwaardeer(gebeurtenis: OudeGebeurtenis, schema: number, stappen = opwaarderingen): Gebeurtenis {
  const hoogste = stappen.length + 1;
  if (!Number.isInteger(schema) || schema < 1 || schema > hoogste) throw new OnbekendSchema(schema, hoogste);
  const vandaag = stappen
    .slice(schema - 1)
    .reduce((oud, stap) => (Object.hasOwn(stap, oud.type) ? (stap[oud.type]?.(oud) ?? oud) : oud), gebeurtenis);
  // What lies in the journal was accepted as a command of its day; the steps above are its way to today's type.
  return vandaag as Gebeurtenis;
}
