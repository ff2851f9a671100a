import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Gebeurtenis, Opdracht } from '../../../machines/gebeurtenissen.ts';
import { datumVan, eindVanDag } from '../../../machines/kader/werkdagen.ts';
import { maakCasussen } from '../../../server/casussen/casussen.ts';
import * as route from '../../../server/demo/route.ts';
import { maakVerteller } from '../../../server/demo/verteller.ts';
import { geheugenJournaal } from '../../../server/journal/openen.ts';
import { register } from '../../support/huisproef.ts';
import { verhaal } from '../../support/verhalen.ts';
import { type Lijn, openHuis, roep, tot, vang } from './steun/huis.ts';

const KANARIE = 'Elke dinsdag om negen uur bij het wijkteam.';

/** Long enough for everything that must be done before midnight, on a slow machine too (ms). */
const VOOR_MIDDERNACHT = 4_000;

test('what was opened today leaves the screen at midnight, with nobody doing anything', {
  timeout: 30_000,
}, async () => {
  const journaal = await geheugenJournaal<Gebeurtenis>();
  let vooruit = 0;
  const nu = () => new Date(Date.now() + vooruit);
  const { casus } = await route.aanTafel(maakVerteller(journaal, register, nu()), verhaal, 'beeldvorming');
  vooruit = Date.parse(eindVanDag(datumVan(nu().toISOString()))) - VOOR_MIDDERNACHT - Date.now();
  const dag = datumVan(nu().toISOString());
  const casussen = maakCasussen({ journaal, register, nu, willekeurig: randomUUID });
  const { verbonden } = await openHuis({ casussen, nu });
  const sara = await verbonden('sara.elamrani');
  const amir = await verbonden('amir.haddad');
  const daan = await verbonden('daan.visser');
  const doe = async (lijn: Lijn, opdracht: Opdracht): Promise<string> => {
    const antwoord = await roep(lijn, 'opdracht', { ...opdracht, opdracht: randomUUID() });
    expect(antwoord).toMatchObject({ aanvaard: true });
    return String(Reflect.get(Object(antwoord), 'nieuw'));
  };

  const item = await doe(sara, {
    ...{ type: 'vrijgave.bied', casus, tekst: KANARIE, regisseurLeest: false, rechtmatigVerkregen: true },
    omschrijving: { leefgebied: 'huisvesting', categorie: 'huisvesting', niveau: 2, doel: 'Het plan.', vraag: 'Waar?' },
  });
  await doe(amir, {
    ...{ type: 'vrijgave.geefVrij', casus, item, ontvangers: ['daan.visser'], grondslag: 'wgs231' },
    ...{ noodzaak: 'Nodig voor het plan.', subsidiariteit: 'Minder kan niet.', proportionaliteit: 'Past hierbij.' },
  });
  const gezien = vang(daan);
  const leest = () => JSON.stringify(gezien.at(-1)?.zicht ?? '').includes(KANARIE);
  await roep(daan, 'volg', { volger: 'v', onderwerp: { wat: 'casus', casus } });
  await doe(daan, { type: 'vrijgave.open', casus, item });
  await tot(leest);
  expect(datumVan(nu().toISOString())).toBe(dag);
  await tot(() => !leest(), 15_000);
  expect(datumVan(nu().toISOString())).not.toBe(dag);
});
