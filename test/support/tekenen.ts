import ELK from 'elkjs/lib/elk.bundled.js';
import { createInstance } from 'i18next';
import { maakOp, type Plaat } from '../../client/proces/opmaak.ts';
import { vouw } from '../../client/proces/vouw.ts';
import { type Kaartwoorden, maakWoorden } from '../../client/proces/woorden.ts';
import { en } from '../../client/taal/en.ts';
import { nl } from '../../client/taal/nl.ts';
import { tekening } from '../../machines/tekening.ts';

/** The words of the interface in a language, without a screen. */
export async function taal(welke: 'nl' | 'en') {
  const eigen = createInstance();
  await eigen.init({
    lng: welke,
    fallbackLng: 'nl',
    resources: { nl: { translation: nl }, en: { translation: en } },
    interpolation: { escapeValue: false },
  });
  return eigen;
}

type Soort = Parameters<typeof tekening>[0];

export const woordenVan = async (soort: Soort, welke: 'nl' | 'en' = 'nl'): Promise<Kaartwoorden> =>
  maakWoorden(await taal(welke), tekening(soort));

const elk = new ELK();

/** A drawing with a place for everything, laid out by the same ELK that runs in the worker. */
export async function opgemaakt(soort: Soort): Promise<{ recht: Plaat; gevouwen: Plaat }> {
  const recht = await maakOp(tekening(soort), await woordenVan(soort), (graaf) => elk.layout(graaf));
  return { recht, gevouwen: vouw(recht) };
}
