import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Casuszicht } from '../../../machines/zicht/soorten.ts';
import * as route from '../../../server/demo/route.ts';
import { inGeheugen } from '../../support/huisproef.ts';
import { verhaal } from '../../support/stations.ts';
import { openHuis } from './steun/huis.ts';

const stuk = { vraag: 'Er is geen plek die past.', geprobeerd: 'Twee andere plekken gevraagd.' };
const antwoord = { soort: 'ruimte', tekst: 'Er komt een plek vrij.' };

/** A house with one brief that lies with management, and its one-time link. */
async function metBrief() {
  const proef = await inGeheugen();
  const casus = await route.uitvraag(proef.verteller, verhaal);
  const zegt = proef.verteller.zegt;
  const { nieuw: escalatie } = await zegt('femke.bos', { type: 'escalatie.open', casus, kwestie: 'handelen', ...stuk });
  await zegt('noor.devries', { type: 'escalatie.brengHoger', casus, escalatie, ...stuk });
  await zegt('noor.devries', { type: 'escalatie.schrijfAan', casus, escalatie, aan: 'De manager' });
  const zie = async () => (await proef.zie<Casuszicht>('noor.devries', { wat: 'casus', casus }))?.escalaties[0];
  const sleutel = (await zie())?.brieven[0]?.sleutel ?? '';
  const huis = await openHuis({ casussen: proef.casussen });
  const vraag = async (pad: string, inhoud: object) => {
    const { status, tekst } = await huis.stuur('POST', pad, inhoud);
    return { status, inhoud: JSON.parse(tekst) };
  };
  return { zie, sleutel, huis, vraag, casus };
}

test('a link gives one brief without a session, and one answer; then it leads nowhere', async () => {
  const { vraag, sleutel, zie, casus } = await metBrief();
  const gelezen = await vraag('/api/brief', { sleutel });
  expect(gelezen).toMatchObject({ status: 200, inhoud: { ...stuk, aan: 'De manager', trede: { code: 'E.2' } } });
  expect(JSON.stringify(gelezen.inhoud)).not.toContain(casus);
  const opdracht = randomUUID();
  const gezegd = await vraag('/api/brief/antwoord', { sleutel, opdracht, ...antwoord });
  expect(gezegd).toEqual({ status: 200, inhoud: { aanvaard: true } });
  // Sent again by a browser that did not hear: the same verdict, and nothing twice.
  expect(await vraag('/api/brief/antwoord', { sleutel, opdracht, ...antwoord })).toEqual(gezegd);
  expect((await zie())?.brieven.map((een) => een.antwoord?.tekst)).toEqual([antwoord.tekst]);
  expect(await vraag('/api/brief', { sleutel })).toMatchObject({ status: 404, inhoud: { code: 'NIET_GEVONDEN' } });
  const nogEens = await vraag('/api/brief/antwoord', { sleutel, opdracht: randomUUID(), ...antwoord });
  expect(nogEens).toMatchObject({ status: 404, inhoud: { fout: { code: 'NIET_GEVONDEN' } } });
});

test('a refused answer says which rule, and the link still works', async () => {
  const { vraag, sleutel } = await metBrief();
  const verkeerd = { sleutel, opdracht: randomUUID(), soort: 'bevoegdheid', tekst: 'Wij doen dit.' };
  expect(await vraag('/api/brief/antwoord', verkeerd)).toMatchObject({
    status: 409,
    inhoud: { fout: { code: 'REGEL', ontbreekt: [{ regel: 'E-1' }, { regel: 'E-10' }] } },
  });
  expect((await vraag('/api/brief', { sleutel })).status).toBe(200);
});

test('what is no link is one answer, whatever is wrong with it', async () => {
  const { vraag, sleutel } = await metBrief();
  const [casus, escalatie, brief] = sleutel.split('.');
  for (const raar of [
    [casus, escalatie, randomUUID()],
    [casus, randomUUID(), brief],
    [randomUUID(), escalatie, brief],
    [casus, escalatie, 'constructor'],
    ['constructor', 'prototype', 'valueof'],
  ])
    expect(await vraag('/api/brief', { sleutel: raar.join('.') })).toMatchObject({ inhoud: { code: 'NIET_GEVONDEN' } });
  for (const raar of ['', 'x', `${sleutel}.x`, '../..', 12, null, 'a'.repeat(500)])
    expect(await vraag('/api/brief', { sleutel: raar })).toMatchObject({ status: 400, inhoud: { code: 'ONGELDIG' } });
});

test('guessing is slowed down as logging in is, and a page from elsewhere gets nothing', async () => {
  const { vraag, huis, sleutel } = await metBrief();
  const elders = await huis.vraag({
    ...{ methode: 'POST', pad: '/api/brief', inhoud: JSON.stringify({ sleutel }) },
    koppen: { origin: 'https://kwaad.example', 'content-type': 'application/json' },
  });
  expect(elders.status).toBe(403);
  let gegokt = 0;
  let { status } = await vraag('/api/brief', { sleutel: `a.b.${randomUUID()}` });
  for (; status === 404 && gegokt < 500; gegokt += 1)
    ({ status } = await vraag('/api/brief', { sleutel: `a.b.${randomUUID()}` }));
  expect(status).toBe(429);
  expect(gegokt).toBeLessThan(100);
});
