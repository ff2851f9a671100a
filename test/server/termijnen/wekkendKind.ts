import { randomUUID } from 'node:crypto';
import type { Gebeurtenis } from '../../../machines/gebeurtenissen.ts';
import { maakCasussen } from '../../../server/casussen/casussen.ts';
import { demoRegister } from '../../../server/demo/personas.ts';
import { huissleutelUitMap } from '../../../server/journal/huissleutel.ts';
import { sqliteJournaal } from '../../../server/journal/openen.ts';
import { maakLogboek } from '../../../server/logboek.ts';
import { startTermijnen } from '../../../server/termijnen/termijnen.ts';

/** A house that wakes up two months later and writes down what has passed, until it is killed or has nothing left. */
const [map = '', later = '0'] = process.argv.slice(2);

const nu = () => new Date(Date.now() + Number(later));
const journaal = await sqliteJournaal<Gebeurtenis>({ map, huissleutel: huissleutelUitMap(map) });
const casussen = maakCasussen({ journaal, register: demoRegister(), nu, willekeurig: randomUUID });
casussen.luister(() => process.stdout.write('gezegd\n'));
const termijnen = startTermijnen({ journaal, casussen, nu, logboek: maakLogboek('silent') });
process.stdout.write('open\n');
for (;;) {
  const [eerste] = await journaal.wekker(1);
  if (!eerste || eerste.op > nu().toISOString()) break;
  await new Promise((klaar) => setTimeout(klaar, 20));
}
await termijnen.sluit();
await journaal.sluit();
