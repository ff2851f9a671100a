import { AlBehandeld } from '../../../server/journal/fouten.ts';
import type { Journaal } from '../../../server/journal/journaal.ts';
import { sqliteJournaal } from '../../../server/journal/openen.ts';
import { toevoeging } from './hulp.ts';

/** A process that appends until it is killed. Says on its output what it asks and what was confirmed to it. */
const [map = '', sleutel = '', ronde = '', onbeantwoord = '[]'] = process.argv.slice(2);

const zeg = (...woorden: (string | number)[]) => process.stdout.write(`${woorden.join(' ')}\n`);

async function vraag(journaal: Journaal, stroom: string, verwacht: number, id: string): Promise<number> {
  zeg('vraag', stroom, id);
  const verzoek = { afzender: 'kind', opdracht: id };
  try {
    await journaal.voegToe(toevoeging({ stroom, verwacht, gebeurtenissen: [{ type: 'id', id }] }, { verzoek }));
    zeg('ja', stroom, id, verwacht + 1);
    return verwacht + 1;
  } catch (fout) {
    if (!(fout instanceof AlBehandeld)) throw fout;
    zeg('al', stroom, id);
    return verwacht;
  }
}

async function schrijver(journaal: Journaal, stroom: string, eerst: string[]): Promise<void> {
  let versie = (await journaal.lees(stroom)).length;
  for (const id of eerst) versie = await vraag(journaal, stroom, versie, id);
  if (ronde === 'laatste') return;
  for (let n = 0; ; n += 1) versie = await vraag(journaal, stroom, versie, `${stroom}/${ronde}/${n}`);
}

const journaal = await sqliteJournaal({ map, huissleutel: Buffer.from(sleutel, 'hex') });
zeg('open');
const openstaand: [string, string][] = JSON.parse(onbeantwoord);
await Promise.all(
  Array.from({ length: 12 }, (_, w) => `stroom-${w}`).map((stroom) =>
    schrijver(
      journaal,
      stroom,
      openstaand.filter(([s]) => s === stroom).map(([, id]) => id),
    ),
  ),
);
await journaal.sluit();
