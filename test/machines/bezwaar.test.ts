import { expect, test } from 'vitest';
import type { Casuszicht } from '../../machines/zicht/soorten.ts';
import * as route from '../../server/demo/route.ts';
import { inGeheugen } from '../support/huisproef.ts';
import { verhaal } from '../support/verhalen.ts';

const voorstel = (tekst: string) => ({ onderwerp: 'tafel', tekst }) as const;

async function metBezwaar() {
  const proef = await inGeheugen();
  const { casus } = await route.aanTafel(proef.verteller, verhaal, 'besluitvorming');
  const doe = proef.verteller.zegt;
  const { nieuw: besluit } = await doe('noor.devries', {
    type: 'voorstel.doe',
    casus,
    voorstel: voorstel('Elke week'),
  });
  await doe('lotte.bakker', { type: 'standpunt.geef', casus, besluit, standpunt: 'akkoord' });
  await doe('daan.visser', { type: 'standpunt.geef', casus, besluit, standpunt: 'bezwaar', reden: 'Te weinig.' });
  return { proef, casus, besluit, doe };
}

test('a new wording takes nobody’s objection away; whoever made it does', async () => {
  const { proef, casus, besluit, doe } = await metBezwaar();
  const neem = { type: 'besluit.neem', casus, besluit } as const;
  expect(await proef.doe('noor.devries', neem)).toMatchObject({
    aanvaard: false,
    fout: { ontbreekt: [{ regel: 'R-37' }] },
  });
  await doe('noor.devries', { type: 'voorstel.wijzig', casus, besluit, voorstel: voorstel('Twee keer per week') });
  await doe('lotte.bakker', { type: 'standpunt.geef', casus, besluit, standpunt: 'akkoord' });
  expect(await proef.doe('noor.devries', neem)).toMatchObject({
    aanvaard: false,
    fout: { ontbreekt: [{ regel: 'R-37' }] },
  });
  await doe('daan.visser', { type: 'standpunt.geef', casus, besluit, standpunt: 'onthouding' });
  expect(await proef.doe('noor.devries', neem)).toMatchObject({ aanvaard: true });
});

test('the objection to an earlier wording stays to be seen with the decision', async () => {
  const { proef, casus, besluit, doe } = await metBezwaar();
  await doe('noor.devries', { type: 'voorstel.wijzig', casus, besluit, voorstel: voorstel('Twee keer per week') });
  const zicht = await proef.zie<Casuszicht>('sara.elamrani', { wat: 'casus', casus });
  const daan = zicht?.besluiten
    .find((een) => een.besluit === besluit)
    ?.standpunten.find(({ wie }) => wie.persoon === 'daan.visser');
  expect(daan).toMatchObject({ standpunt: null, eerder: [{ standpunt: 'bezwaar' }] });
});
