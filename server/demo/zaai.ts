import type { Gebeurtenis } from '../../machines/gebeurtenissen.ts';
import type { Register } from '../identiteit/register.ts';
import type { Journaal } from '../journal/journaal.ts';
import { kaderverhalen } from './kaderverhalen.ts';
import { verhalen } from './verhalen.ts';
import { maakVerteller } from './verteller.ts';

/** Fills an empty journal with fictional casussen, told as commands relative to `nu`. Does nothing on a used one. */
export async function zaaiDemo(journaal: Journaal<Gebeurtenis>, register: Register, nu: Date): Promise<void> {
  if ((await journaal.stromen()).length > 0) return;
  const verteller = maakVerteller(journaal, register, nu);
  for (const { dag, vertel } of [...kaderverhalen, ...verhalen]) {
    verteller.opDag(dag);
    await vertel(verteller);
  }
}
