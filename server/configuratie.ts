import { readFileSync } from 'node:fs';
import { customCleanEnv, makeValidator, str } from 'envalid';

export type Modus = 'demo' | 'productie';

/** How much one person, one connection and one address may ask before the house says: not so fast. */
export interface Grenzen {
  /** Events a second that one person (and one socket) may keep up. */
  perSeconde: number;
  /** Events at once on top of that. */
  stoot: number;
  httpPerMinuut: number;
  loginPerMinuut: number;
  volgersPerSocket: number;
  socketsPerSessie: number;
}

/** Everything the environment decides, checked once at start. */
export interface Configuratie {
  modus: Modus;
  poort: number;
  host: string;
  dataMap: string;
  /** Origin under which people reach the house, e.g. `https://casustafel.example`. */
  publiekAdres: string;
  mongodbUri: string | undefined;
  /** undefined only in demo mode: then the key lies in a file in the data map. */
  huissleutel: Buffer | undefined;
  /** undefined only in demo mode: then the secret lies in a file in the data map. */
  sessieGeheim: string | undefined;
  /** Milliseconds by which the clock of the house is shifted; demo and test only. */
  klok: number;
  /** Number of proxies in front of the server. */
  trustProxy: number;
  logNiveau: string;
  grenzen: Grenzen;
}

/** The configuration is not good enough to start with; `regels` says everything that is wrong, in plain words. */
export class ConfiguratieFout extends Error {
  override readonly name = 'ConfiguratieFout';
  readonly regels: string[];

  constructor(regels: string[]) {
    super(`De configuratie klopt niet:\n${regels.map((regel) => `  - ${regel}`).join('\n')}`);
    this.regels = regels;
  }
}

const basis: Grenzen = {
  perSeconde: 20,
  stoot: 40,
  httpPerMinuut: 600,
  loginPerMinuut: 60,
  volgersPerSocket: 16,
  socketsPerSessie: 50,
};

const LUSNAMEN = ['localhost', '127.0.0.1', '[::1]'];
const lus = (adres: string): boolean => LUSNAMEN.includes(new URL(adres).hostname);

/**
 * The origins from which a page of ours can come. On this machine itself the names of the loopback are one place.
 * A foreign page cannot have any of these origins.
 */
export function herkomsten({ publiekAdres }: Pick<Configuratie, 'publiekAdres'>): string[] {
  if (!lus(publiekAdres)) return [publiekAdres];
  const { protocol, port } = new URL(publiekAdres);
  return LUSNAMEN.map((naam) => new URL(`${protocol}//${naam}${port === '' ? '' : `:${port}`}`).origin);
}

const geheel = (min: number, max: number) =>
  makeValidator((tekst: string) => {
    const getal = Number(tekst);
    if (Number.isInteger(getal) && getal >= min && getal <= max) return getal;
    throw new Error(`moet een geheel getal zijn van ${min} tot en met ${max}`);
  });

const origin = makeValidator((tekst: string) => {
  const adres = URL.canParse(tekst) ? new URL(tekst) : null;
  if (adres !== null && /^https?:$/.test(adres.protocol) && adres.origin === tekst.replace(/\/$/, '')) {
    return adres.origin;
  }
  throw new Error('moet een adres zijn zonder pad, zoals https://casustafel.example');
});

const sleutel = makeValidator((tekst: string) => {
  const bytes = Buffer.from(tekst.trim(), 'base64');
  if (bytes.length === 32) return bytes;
  throw new Error('moet 32 willekeurige bytes zijn in base64 (maak ze met: openssl rand -base64 32)');
});

const geheim = makeValidator((tekst: string) => {
  if (tekst.trim().length >= 32) return tekst.trim();
  throw new Error('moet ten minste 32 tekens zijn (maak het met: openssl rand -base64 48)');
});

const niveaus = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

const ruw = (omgeving: Record<string, string | undefined>, gebreken: string[]) =>
  customCleanEnv(
    omgeving,
    {
      MODUS: str<Modus>({ choices: ['demo', 'productie'], default: 'demo' }),
      PORT: geheel(0, 65_535)({ default: 3000 }),
      HOST: str({ default: undefined }),
      DATA_DIR: str({ default: './data' }),
      PUBLIEK_ADRES: origin({ default: undefined }),
      MONGODB_URI: str({ default: undefined }),
      HUISSLEUTEL: sleutel({ default: undefined }),
      SESSIE_GEHEIM: geheim({ default: undefined }),
      KLOK: geheel(-1e13, 1e13)({ default: 0 }),
      TRUST_PROXY: geheel(0, 10)({ default: 0 }),
      LOG_NIVEAU: str({ choices: niveaus, default: undefined }),
      GRENZEN_MAAL: geheel(1, 1_000_000)({ default: 1 }),
    },
    // The default guard throws on a name that was set wrongly; here the reading goes on, to say everything at once.
    (gelezen) => gelezen,
    {
      reporter: ({ errors }) => {
        for (const [naam, fout] of Object.entries(errors)) {
          gebreken.push(`${naam} ${fout.message.replace(/^Value .* not in choices/, 'moet een zijn van')}`);
        }
      },
    },
  );

type Omgeving = Record<string, string | undefined>;

/** Empty means not set, and `X_FILE` names the file that holds X: a secret need not stand in the environment. */
function metBestanden(bron: Omgeving, gebreken: string[]): Omgeving {
  const omgeving = Object.fromEntries(Object.entries(bron).filter(([, waarde]) => waarde !== ''));
  for (const naam of ['HUISSLEUTEL', 'SESSIE_GEHEIM']) {
    const pad = omgeving[`${naam}_FILE`];
    if (pad === undefined) continue;
    try {
      omgeving[naam] = readFileSync(pad, 'utf8').trim();
    } catch {
      gebreken.push(`${naam}_FILE wijst naar een bestand dat niet gelezen kan worden`);
    }
  }
  return omgeving;
}

/** What a real house needs beyond a demo, each with what to do about it. */
function productiegebreken(env: ReturnType<typeof ruw>, omgeving: Omgeving): string[] {
  const eisen: [ontbreekt: boolean, regel: string][] = [
    [
      env.PUBLIEK_ADRES === undefined || !env.PUBLIEK_ADRES.startsWith('https://'),
      'PUBLIEK_ADRES moet het https-adres zijn waarop mensen het huis bereiken, zoals https://casustafel.example',
    ],
    [
      env.HUISSLEUTEL === undefined,
      'HUISSLEUTEL (of HUISSLEUTEL_FILE) ontbreekt: 32 willekeurige bytes in base64 (openssl rand -base64 32)',
    ],
    [
      env.SESSIE_GEHEIM === undefined,
      'SESSIE_GEHEIM (of SESSIE_GEHEIM_FILE) ontbreekt: ten minste 32 willekeurige tekens (openssl rand -base64 48)',
    ],
    [omgeving.NODE_ENV !== 'production', 'NODE_ENV moet production zijn'],
    [env.KLOK !== 0, 'KLOK mag alleen in de demo: haal hem weg'],
    [env.GRENZEN_MAAL !== 1, 'GRENZEN_MAAL mag alleen in de demo: haal hem weg'],
    [
      true,
      'er is nog geen inlogdienst: inloggen met de identiteit van de eigen organisatie (OIDC) is nog niet gebouwd. ' +
        'Tot die er is draait alleen de demo (MODUS=demo), met fictieve gegevens',
    ],
  ];
  return eisen.filter(([ontbreekt]) => ontbreekt).map(([, regel]) => regel);
}

const onderwerpVan = (regel: string): string => regel.split(' ')[0] ?? '';

function grenzenMaal(factor: number): Grenzen {
  if (factor === 1) return basis;
  const maal = { ...basis };
  for (const naam of Object.keys(basis) as (keyof Grenzen)[]) maal[naam] = basis[naam] * factor;
  return maal;
}

/** Reads and checks the environment. Throws `ConfiguratieFout` with everything that is wrong at once. */
export function leesConfiguratie(bron: Omgeving): Configuratie {
  const gebreken: string[] = [];
  const omgeving = metBestanden(bron, gebreken);
  const env = ruw(omgeving, gebreken);
  const demo = env.MODUS !== 'productie';
  if (!demo) {
    const gezegd = new Set(gebreken.map(onderwerpVan));
    gebreken.push(...productiegebreken(env, omgeving).filter((regel) => !gezegd.has(onderwerpVan(regel))));
  }
  if (gebreken.length > 0) throw new ConfiguratieFout(gebreken);

  const publiekAdres = env.PUBLIEK_ADRES ?? `http://localhost:${env.PORT}`;
  return {
    modus: env.MODUS,
    poort: env.PORT,
    // A demo lets anybody in with one click: it is for this machine alone unless it is told otherwise.
    host: env.HOST ?? (demo && lus(publiekAdres) ? '127.0.0.1' : '::'),
    dataMap: env.DATA_DIR,
    publiekAdres,
    mongodbUri: env.MONGODB_URI,
    huissleutel: env.HUISSLEUTEL,
    sessieGeheim: env.SESSIE_GEHEIM,
    klok: env.KLOK,
    trustProxy: env.TRUST_PROXY,
    logNiveau: env.LOG_NIVEAU ?? (demo ? 'warn' : 'info'),
    grenzen: grenzenMaal(env.GRENZEN_MAAL),
  };
}
