import { randomUUID } from 'node:crypto';
import type { Gebeurtenis } from '../../machines/gebeurtenissen.ts';
import { teLaatVanaf } from '../../machines/index.ts';
import { systeem } from '../../machines/wie.ts';
import { maakCasussen } from '../casussen/casussen.ts';
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
  await laatVerlopen(journaal, register, nu);
}

/** What has passed in the stories since they were told is written down, each term at its own moment. */
async function laatVerlopen(journaal: Journaal<Gebeurtenis>, register: Register, tot: Date): Promise<void> {
  let nu = tot;
  const casussen = maakCasussen({ journaal, register, nu: () => nu, willekeurig: randomUUID });
  for (const { stroom } of await journaal.wekker(200)) {
    for (;;) {
      nu = tot;
      const [eerste] = await casussen.verstreken(stroom, 0);
      if (!eerste) break;
      nu = new Date(teLaatVanaf(eerste.voor));
      await casussen.behandel(eerste, systeem);
    }
  }
}
