import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Gebeurtenis } from '../machines/gebeurtenissen.ts';
import { type Huis, maakServer } from './app.ts';
import { maakCasussen } from './casussen/casussen.ts';
import { type Configuratie, ConfiguratieFout, leesConfiguratie } from './configuratie.ts';
import { demoPersonas, demoRegister } from './demo/personas.ts';
import { zaaiDemo } from './demo/zaai.ts';
import { huissleutelUitMap } from './journal/huissleutel.ts';
import type { Journaal } from './journal/journaal.ts';
import { mongoJournaal, sqliteJournaal } from './journal/openen.ts';
import { maakLogboek } from './logboek.ts';
import { startTermijnen } from './termijnen/termijnen.ts';

/** sysexits(3): the configuration is wrong; starting again will not help. */
const EX_CONFIG = 78;
const STOP_BINNEN = 5_000;

const zeg = (regel: string): void => void process.stdout.write(`${regel}\n`);
const klaag = (regel: string): void => void process.stderr.write(`${regel}\n`);

function clientMap(): string | undefined {
  let map = import.meta.dirname;
  while (!existsSync(join(map, 'package.json')) && dirname(map) !== map) map = dirname(map);
  const client = join(map, 'dist', 'client');
  return existsSync(join(client, 'index.html')) ? client : undefined;
}

async function openJournaal({ dataMap, huissleutel, mongodbUri }: Configuratie): Promise<Journaal<Gebeurtenis>> {
  const sleutel = huissleutel ?? huissleutelUitMap(dataMap);
  return mongodbUri === undefined
    ? sqliteJournaal({ map: dataMap, huissleutel: sleutel })
    : mongoJournaal({ uri: mongodbUri, naam: 'casustafel', huissleutel: sleutel });
}

async function bouw(configuratie: Configuratie): Promise<Huis> {
  const journaal = await openJournaal(configuratie);
  const register = demoRegister();
  const nu = (): Date => new Date(Date.now() + configuratie.klok);
  const casussen = maakCasussen({ journaal, register, nu, willekeurig: randomUUID });
  await casussen.herstel();
  if (configuratie.modus === 'demo') await zaaiDemo(journaal, register, nu());
  await casussen.warmOp();
  const client = clientMap();
  const logboek = maakLogboek(configuratie.logNiveau);
  return maakServer(configuratie, {
    journaal,
    casussen,
    termijnen: startTermijnen({ journaal, casussen, nu, logboek }),
    register,
    nu,
    personas: demoPersonas,
    logboek,
    ...(client === undefined ? {} : { clientMap: client }),
  });
}

function stopNetjes(huis: Huis): void {
  let bezig = false;
  const stop = (): void => {
    if (bezig) return;
    bezig = true;
    setTimeout(() => process.exit(1), STOP_BINNEN).unref();
    huis.sluit().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

/** Why the house does not open, in words that say what to do. */
function waarom(fout: unknown, { poort }: Configuratie): string {
  const code = fout instanceof Error && 'code' in fout ? fout.code : undefined;
  if (code === 'EADDRINUSE') return `poort ${poort} is bezet; kies een andere met PORT=${poort + 1}`;
  return fout instanceof Error ? fout.message : String(fout);
}

async function start(configuratie: Configuratie): Promise<void> {
  try {
    const huis = await bouw(configuratie);
    stopNetjes(huis);
    const poort = await huis.luister();
    const adres = configuratie.poort === 0 ? `http://localhost:${poort}` : configuratie.publiekAdres;
    zeg(`De casustafel staat klaar op ${adres}`);
  } catch (fout) {
    klaag(waarom(fout, configuratie));
    process.exit(1);
  }
}

try {
  await start(leesConfiguratie(process.env));
} catch (fout) {
  if (!(fout instanceof ConfiguratieFout)) throw fout;
  klaag(fout.message);
  process.exit(EX_CONFIG);
}
