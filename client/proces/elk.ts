import ELK from 'elkjs/lib/elk-api.js';
import werker from 'elkjs/lib/elk-worker.min.js?url';
import type { Kaartsoort } from '../../machines/adres.ts';
import { tekening } from '../../machines/tekening.ts';
import { type Leg, maakOp, type Opschrift, type Plaat } from './opmaak.ts';
import { vouw } from './vouw.ts';

/** The browsers' guard on texts that become code, as far as it is used here. */
interface Bewaking {
  createPolicy(
    naam: string,
    regels: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/** Our own file and no other may become a worker: the security policy of the house asks that this is said. */
let bewaakt: string | undefined;
function eigenAdres(): string {
  bewaakt ??= bewaak();
  return bewaakt;
}

function bewaak(): string {
  const bewaking: Bewaking | undefined = Reflect.get(window, 'trustedTypes');
  const regels = {
    createScriptURL: (url: string) => {
      if (url !== werker) throw new TypeError(`not ours: ${url}`);
      return url;
    },
  };
  return bewaking ? bewaking.createPolicy('casustafel-tekening', regels).createScriptURL(werker) : werker;
}

interface Legger {
  elk: InstanceType<typeof ELK>;
  /** Never fulfilled; rejected when the worker could not start or fell over, which ELK itself does not tell. */
  kapot: Promise<never>;
}

let legger: Legger | undefined;

/** Layout runs beside the page, so that drawing a large machine never makes it stand still. */
function maakLegger(): Legger {
  const bediende = new Worker(eigenAdres());
  const kapot = new Promise<never>((_, mislukt) => {
    bediende.addEventListener('error', () => {
      legger = undefined;
      mislukt(new Error('the worker that lays out the drawing failed'));
    });
  });
  return { elk: new ELK({ workerFactory: () => bediende }), kapot };
}

const leg: Leg = (graaf) => {
  legger ??= maakLegger();
  return Promise.race([legger.elk.layout(graaf), legger.kapot]);
};

const gemaakt = new Map<string, Promise<Plaat>>();

/** The drawing of a machine with a place for everything; made once for each language. */
export function plaatVan(soort: Kaartsoort, taal: string, opschrift: Opschrift): Promise<Plaat> {
  const sleutel = `${soort} ${taal}`;
  const bekend = gemaakt.get(sleutel);
  if (bekend) return bekend;
  const nieuw = maakOp(tekening(soort), opschrift, leg).then(vouw);
  // What failed is tried again the next time.
  nieuw.catch(() => gemaakt.delete(sleutel));
  gemaakt.set(sleutel, nieuw);
  return nieuw;
}
