import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Ik } from '../../../machines/protocol.ts';
import { demoPersonas } from '../../../server/demo/personas.ts';
import { inventaris } from '../../../server/http/routes.ts';
import { informatie, koekje, OORSPRONG, openHuis, proefmap, vraag } from './steun/huis.ts';

test('every answer carries the headers of the house and nothing that tells what it runs on', async () => {
  const { vraag } = await openHuis();
  for (const pad of ['/healthz', '/api/ik', '/api/bestaatniet', '/weg']) {
    const { koppen } = await vraag({ pad });
    expect(koppen, pad).toMatchObject({
      'cache-control': 'no-store',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
    });
    expect(koppen['permissions-policy']).toContain('camera=()');
    expect(Object.keys(koppen)).not.toEqual(expect.arrayContaining(['x-powered-by']));
    expect(koppen.etag).toBeUndefined();
    expect(koppen['strict-transport-security']).toBeUndefined();
  }
});

test('the framework in force is there for everybody, without a session', async () => {
  const { vraag } = await openHuis();
  const antwoord = await vraag({ pad: '/api/kader' });
  expect(antwoord.status).toBe(200);
  const kader = JSON.parse(antwoord.tekst);
  expect(kader).toMatchObject({ versie: expect.any(String), vastgesteldOp: expect.any(String) });
  expect(kader.termijnen.informeren).toMatchObject({ aantal: 1, eenheid: 'kalendermaanden' });
});

test('the content security policy allows nothing inline, nothing from elsewhere', async () => {
  const { vraag } = await openHuis();
  const beleid = String((await vraag({ pad: '/healthz' })).koppen['content-security-policy']);
  expect(beleid.split(';').toSorted()).toEqual(
    [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
      "font-src 'self'",
      "connect-src 'self' ws://localhost:3000",
      "worker-src 'self'",
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "object-src 'none'",
      "require-trusted-types-for 'script'",
    ].toSorted(),
  );
});

test('over https the cookie is locked to the host and the browser is told to stay on https', async () => {
  const adres = 'https://casustafel.example';
  const { poort } = await openHuis({ omgeving: { PUBLIEK_ADRES: adres, TRUST_PROXY: '1' } });
  const antwoord = await vraag(poort, {
    methode: 'POST',
    pad: '/api/sessie',
    koppen: { origin: adres, 'x-forwarded-proto': 'https', 'content-type': 'application/json' },
    inhoud: JSON.stringify({ persoon: 'femke.bos' }),
  });
  expect(antwoord.koppen['set-cookie']?.[0]).toMatch(
    /^__Host-casustafel=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
  );
  expect(antwoord.koppen['strict-transport-security']).toContain('max-age=31536000');
});

test('the router answers to exactly the inventory', async () => {
  const { huis } = await openHuis();
  const gevonden = (huis.app.router.stack as Laag[]).flatMap(({ route }) =>
    (route?.stack ?? []).flatMap(({ method }) => (method === undefined ? [] : [`${method} ${route?.path}`])),
  );
  expect([...new Set(gevonden)].toSorted()).toEqual(
    inventaris.map(({ methode, pad }) => `${methode} ${pad}`).toSorted(),
  );
});
interface Laag {
  route?: { path: string; stack: { method?: string }[] };
}

test('who is not logged in gets nothing from the entries for who is', async () => {
  const { stuur } = await openHuis();
  for (const { methode, pad } of inventaris.filter(({ voor }) => voor === 'ingelogd')) {
    const antwoord = await stuur(methode.toUpperCase(), pad, methode === 'delete' ? undefined : {});
    expect([pad, antwoord.status]).toEqual([pad, 401]);
    expect(JSON.parse(antwoord.tekst)).toMatchObject({ code: 'NIET_INGELOGD', status: 401 });
  }
});

test('a visitor sees who can be tried; a login gives a new id, a person and a proof', async () => {
  const { vraag, stuur, login } = await openHuis();
  const voor: Ik = JSON.parse((await vraag({ pad: '/api/ik' })).tekst);
  expect(voor).toMatchObject({ wie: null, demo: true, bewijs: '', nu: '2026-11-23T09:00:00.000Z' });
  expect(voor.personas).toEqual(demoPersonas);

  const femke = await login('femke.bos');
  const na: Ik = JSON.parse((await vraag({ pad: '/api/ik', koppen: { cookie: femke.cookie } })).tekst);
  expect(na.wie).toMatchObject({ persoon: 'femke.bos', rol: 'professional', soort: 'publiek' });
  expect(na.bewijs).toBe(femke.bewijs);

  const daan = await stuur('POST', '/api/sessie', { persoon: 'daan.visser' }, femke);
  expect(koekje(daan)).not.toBe(femke.cookie);
  const oud: Ik = JSON.parse((await vraag({ pad: '/api/ik', koppen: { cookie: femke.cookie } })).tekst);
  expect(oud.wie).toBeNull();
});

test('a session id that somebody else chose is never taken over', async () => {
  const { stuur } = await openHuis();
  const antwoord = await stuur('POST', '/api/sessie', { persoon: 'femke.bos' }, { cookie: 'casustafel=s%3Agekozen.x' });
  expect(antwoord.status).toBe(200);
  expect(koekje(antwoord)).not.toContain('gekozen');
});

test('without the demo nobody logs in with a click', async () => {
  const { stuur, vraag } = await openHuis({ configuratie: { modus: 'productie' } });
  expect((await stuur('POST', '/api/sessie', { persoon: 'femke.bos' })).status).toBe(404);
  expect(JSON.parse((await vraag({ pad: '/api/ik' })).tekst)).toMatchObject({ demo: false, personas: [] });
});

test('a command over HTTP goes the one way and its retry has one effect', async () => {
  const { casussen, login, stuur } = await openHuis();
  casussen.leg('c1', ['femke.bos']);
  const femke = await login('femke.bos');
  const eerste = await stuur('POST', '/api/opdracht', informatie('a'), femke);
  const tweede = await stuur('POST', '/api/opdracht', informatie('a'), femke);
  expect(eerste.status).toBe(200);
  expect(JSON.parse(eerste.tekst)).toEqual({ aanvaard: true, casus: 'c1', nieuw: informatie('a').opdracht });
  expect(tweede.tekst).toBe(eerste.tekst);
  expect(casussen.behandeld).toHaveLength(1);

  const zicht = await stuur('POST', '/api/zicht', { onderwerp: { wat: 'casus', casus: 'c1' } }, femke);
  expect(JSON.parse(zicht.tekst)).toMatchObject({ zicht: { doel: 'nieuw' } });
});

test('what is not for these eyes and what does not exist are answered alike', async () => {
  const { casussen, login, stuur } = await openHuis();
  casussen.leg('c1', ['femke.bos']);
  const daan = await login('daan.visser');
  const vorm = async (casus: string) => {
    const antwoord = await stuur('POST', '/api/zicht', { onderwerp: { wat: 'casus', casus } }, daan);
    return [antwoord.status, { ...JSON.parse(antwoord.tekst), nummer: '' }, Object.keys(antwoord.koppen)];
  };
  expect(await vorm('c1')).toEqual(await vorm('bestaatniet'));
  expect((await stuur('POST', '/api/opdracht', informatie('a'), daan)).status).toBe(404);
});

test('a change must come from a page of ours, with the proof of this session', async () => {
  const { casussen, login, poort } = await openHuis();
  casussen.leg('c1', ['femke.bos']);
  const femke = await login('femke.bos');
  const daan = await login('daan.visser');
  const goed = { origin: OORSPRONG, 'sec-fetch-site': 'same-origin', cookie: femke.cookie, 'x-bewijs': femke.bewijs };
  const { 'x-bewijs': _bewijs, ...zonderBewijs } = goed;
  const { 'sec-fetch-site': _site, ...zonderMetadata } = goed;
  const gevallen: [koppen: Record<string, string>, status: number][] = [
    [goed, 200],
    [zonderMetadata, 200],
    [zonderBewijs, 403],
    [{ ...goed, 'x-bewijs': daan.bewijs }, 403],
    [{ ...goed, origin: 'https://kwaad.example' }, 403],
    [{ ...goed, origin: 'null' }, 403],
    [{ ...goed, 'sec-fetch-site': 'same-site' }, 403],
    [{ ...goed, 'sec-fetch-site': 'cross-site' }, 403],
    [{ ...goed, 'sec-fetch-site': 'none' }, 403],
    [{ cookie: femke.cookie, 'x-bewijs': femke.bewijs }, 403],
  ];
  for (const [koppen, status] of gevallen) {
    const antwoord = await vraag(poort, {
      methode: 'POST',
      pad: '/api/opdracht',
      koppen: { ...koppen, 'content-type': 'application/json' },
      inhoud: JSON.stringify(informatie('a')),
    });
    expect([koppen, antwoord.status]).toEqual([koppen, status]);
  }
  expect(casussen.behandeld).toHaveLength(1);
});

test('a login from a foreign page is refused too', async () => {
  const { poort } = await openHuis();
  const antwoord = await vraag(poort, {
    methode: 'POST',
    pad: '/api/sessie',
    koppen: { origin: 'https://kwaad.example', 'content-type': 'application/json' },
    inhoud: JSON.stringify({ persoon: 'femke.bos' }),
  });
  expect(antwoord.status).toBe(403);
  expect(antwoord.koppen['set-cookie']).toBeUndefined();
});

const KB70 = 'x'.repeat(70_000);
const diep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
const scheef: [naam: string, inhoud: string, status: number][] = [
  ['null', 'null', 400],
  ['a number', '7', 400],
  ['a string', '"x"', 400],
  ['an array', '[]', 400],
  ['no JSON', '{', 400],
  ['nothing', '', 400],
  ['unknown keys', '{"persoon":"x","onderwerp":{"wat":"mijn"},"meer":1}', 400],
  ['__proto__', '{"__proto__":{"persoon":"femke.bos"},"onderwerp":{"wat":"mijn"}}', 400],
  ['a 10,000-deep array', diep, 400],
  ['a deep array inside', `{"onderwerp":${diep}}`, 400],
  ['70 kB', JSON.stringify({ persoon: KB70 }), 413],
];

test.each(scheef)('%s is refused on every route, typed, and the house stands', async (_naam, inhoud, status) => {
  const { login, poort, vraag: stel } = await openHuis();
  const { cookie, bewijs } = await login('femke.bos');
  for (const { pad } of inventaris.filter(({ methode }) => methode === 'post')) {
    const antwoord = await vraag(poort, {
      methode: 'POST',
      pad,
      koppen: { origin: OORSPRONG, cookie, 'x-bewijs': bewijs, 'content-type': 'application/json' },
      inhoud,
    });
    expect([pad, antwoord.status]).toEqual([pad, status]);
    expect(antwoord.koppen['content-type']).toContain('application/problem+json');
    expect(JSON.parse(antwoord.tekst)).toMatchObject({ code: 'ONGELDIG', zin: { nl: expect.any(String) } });
    expect(antwoord.tekst).not.toMatch(/node_modules|\.ts|at \w|Unexpected|stack/);
  }
  expect((await stel({ pad: '/healthz' })).status).toBe(200);
});

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml'])(
  'a body of type %s is not read',
  async (type) => {
    const { login, poort } = await openHuis();
    const { cookie, bewijs } = await login('femke.bos');
    const antwoord = await vraag(poort, {
      methode: 'POST',
      pad: '/api/opdracht',
      koppen: { origin: OORSPRONG, cookie, 'x-bewijs': bewijs, 'content-type': type },
      inhoud: JSON.stringify(informatie('a')),
    });
    expect(antwoord.status).toBe(415);
  },
);

test('an unknown route is 404, an unknown method 405 with what is allowed, both as a problem', async () => {
  const { stuur, vraag } = await openHuis();
  expect((await vraag({ pad: '/api/bestaatniet' })).status).toBe(404);
  expect((await stuur('POST', '/nergens', {})).status).toBe(404);
  for (const methode of ['PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
    const antwoord = await stuur(methode, '/api/ik', undefined);
    expect([methode, antwoord.status, antwoord.koppen.allow]).toEqual([methode, 405, 'GET']);
  }
  expect((await vraag({ methode: 'POST', pad: '/healthz' })).status).toBe(405);
});

test('a fault of ours says nothing of what is inside, and has a number to find it by', async () => {
  const regels: unknown[] = [];
  const logboek = { debug() {}, info() {}, warn() {}, fatal() {}, error: (wat: unknown) => void regels.push(wat) };
  const { casussen, login, stuur } = await openHuis({ logboek });
  const femke = await login('femke.bos');
  casussen.breek(true);
  const antwoord = await stuur('POST', '/api/opdracht', informatie('a'), femke);
  expect(antwoord.status).toBe(500);
  expect(antwoord.tekst).not.toContain('geheim');
  const { nummer, code } = JSON.parse(antwoord.tekst);
  expect(code).toBe('STORING');
  expect(regels).toEqual([expect.objectContaining({ nummer })]);
});

test('too many logins and too many questions are refused, each for the one who asks too much', async () => {
  const { login, stuur } = await openHuis({
    configuratie: {
      grenzen: {
        perSeconde: 1,
        stoot: 3,
        httpPerMinuut: 1000,
        loginPerMinuut: 3,
        volgersPerSocket: 9,
        socketsPerSessie: 9,
      },
    },
  });
  const femke = await login('femke.bos');
  const daan = await login('daan.visser');
  await login('sara.elamrani');
  const vierde = await stuur('POST', '/api/sessie', { persoon: 'femke.bos' });
  expect([vierde.status, JSON.parse(vierde.tekst).code]).toEqual([429, 'TE_VEEL']);

  const mijn = { onderwerp: { wat: 'mijn' } };
  const stand = async (wie: typeof femke) => (await stuur('POST', '/api/zicht', mijn, wie)).status;
  expect([await stand(femke), await stand(femke), await stand(femke), await stand(femke)]).toEqual([
    200, 200, 200, 429,
  ]);
  expect(await stand(daan)).toBe(200);
});

test('the client is served: hashed files for ever, the page never from a cache, and only to who asks for a page', async () => {
  const clientMap = proefmap();
  mkdirSync(join(clientMap, 'assets'));
  writeFileSync(join(clientMap, 'index.html'), '<!doctype html><title>tafel</title>');
  writeFileSync(join(clientMap, 'assets', 'a-1234.js'), '1');
  writeFileSync(join(clientMap, 'merk.svg'), '<svg/>');
  writeFileSync(join(clientMap, '.geheim'), 'x');
  const { vraag } = await openHuis({ clientMap });
  const html = { accept: 'text/html' };

  const script = await vraag({ pad: '/assets/a-1234.js' });
  expect([script.status, script.koppen['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
  expect((await vraag({ pad: '/merk.svg' })).koppen['cache-control']).toBe('no-cache');
  for (const pad of ['/', '/casus/123']) {
    const pagina = await vraag({ pad, koppen: html });
    expect([pagina.status, pagina.koppen['cache-control'], pagina.tekst]).toEqual([
      200,
      'no-store',
      expect.stringContaining('tafel'),
    ]);
  }
  const nietDaar = [
    '/assets/weg.js',
    '/api/weg',
    '/../package.json',
    '/%2e%2e/package.json',
    '/socket.io/socket.io.js',
  ];
  for (const pad of nietDaar) expect([pad, (await vraag({ pad, koppen: html })).tekst]).not.toContain('casustafel"');
  expect((await vraag({ pad: '/assets/weg.js', koppen: html })).status).toBe(404);
  expect((await vraag({ pad: '/casus/123', koppen: { accept: 'application/json' } })).status).toBe(404);
  expect((await vraag({ pad: '/.geheim' })).status).toBe(404);
});
