import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import express from 'express';
import { Server } from 'socket.io';
import type { Antwoord, Ik, NaarClient, NaarServer, Onderwerp } from '../../machines/protocol.ts';
import type { Wie } from '../../machines/wie.ts';
import type { Zicht } from '../../machines/zicht/soorten.ts';
import { mensen } from './mensen.ts';
import { openbareCasus, tafelVoor } from './tafelzichten.ts';
import * as zichten from './zichten.ts';

/**
 * A house of cardboard, to look at screens before (or without) the real server: fixed views, commands that are always
 * accepted except where the text says "weiger", and the strict Content-Security-Policy of the real one.
 * `node --import tsx test/support/nepserver.ts [port] [map with the built client]`
 */
const [poort = '30510', map = fileURLToPath(new URL('../../dist/client', import.meta.url))] = process.argv.slice(2);

let wie: Wie | null = null;
const casussen = [zichten.triagecasus, zichten.tafelcasus, zichten.uitnodigingscasus, openbareCasus];

function zie(onderwerp: Onderwerp): Zicht | null {
  switch (onderwerp.wat) {
    case 'werkvoorraad':
      return zichten.werkvoorraad;
    case 'casus':
      return casussen.find(({ casus }) => casus === onderwerp.casus) ?? null;
    case 'tafel':
      return tafelVoor(onderwerp.overleg, wie?.persoon ?? '');
    case 'mijn':
      return zichten.mijn;
  }
}

const uitleg: Record<string, { nl: string; en: string }> = {
  noor: {
    nl: 'U leidt de casus van signaal tot einde en zit het overleg voor.',
    en: 'You carry the case from signal to end and chair the conference.',
  },
  iris: { nl: 'U weegt wat voor wie nodig is en geeft vrij.', en: 'You weigh what is needed by whom, and release.' },
  pieter: {
    nl: 'U meldde een casus en brengt in wat de politie weet.',
    en: 'You reported a case and bring in what the police know.',
  },
  eva: {
    nl: 'U heeft een beroepsgeheim en beslist zelf wat u deelt.',
    en: 'You are bound by secrecy and decide yourself what you share.',
  },
  bilal: {
    nl: 'U regelt wonen en inkomen, en houdt het plan bij.',
    en: 'You arrange housing and income, and keep the plan.',
  },
};

const ik = (): Ik => ({
  wie,
  demo: true,
  personas: Object.values(mensen).flatMap(({ persoon, naam, functie, organisatienaam, rol }) => {
    const zin = uitleg[persoon];
    return zin ? [{ persoon, naam, functie, organisatienaam, rol, uitleg: zin }] : [];
  }),
  nu: new Date().toISOString(),
  bewijs: 'bewijs',
});

const app = express();
app.use((_, antwoord, verder) => {
  antwoord.setHeader(
    'content-security-policy',
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  );
  verder();
});
app.get('/api/ik', (_, antwoord) => void antwoord.json(ik()));
app.post('/api/sessie', express.json(), (vraag, antwoord) => {
  wie = Object.values(mensen).find(({ persoon }) => persoon === vraag.body.persoon) ?? null;
  antwoord.status(204).end();
});
app.delete('/api/sessie', (_, antwoord) => {
  wie = null;
  antwoord.status(204).end();
});
app.use(express.static(map));
app.get('/{*pad}', (_, antwoord) => antwoord.sendFile('index.html', { root: map }));

const server = createServer(app);
const io = new Server<NaarServer, NaarClient>(server, { serveClient: false });
io.on('connection', (lijn) => {
  lijn.on('volg', ({ volger, onderwerp }, antwoord) => {
    antwoord({ gelukt: true });
    lijn.emit('zicht', { volger, beurt: 1, zicht: zie(onderwerp) });
  });
  lijn.on('laatLos', (_, antwoord) => antwoord({ gelukt: true }));
  lijn.on('opdracht', (envelop, antwoord) => antwoord(oordeel(JSON.stringify(envelop))));
});

const oordeel = (opdracht: string): Antwoord =>
  opdracht.includes('weiger ')
    ? {
        aanvaard: false,
        fout: {
          code: 'REGEL',
          zin: { nl: 'Dit kan nu niet.', en: 'This is not possible now.' },
          ontbreekt: zichten.triagecasus.mogelijk.flatMap(({ ontbreekt }) => ontbreekt),
        },
      }
    : { aanvaard: true, nieuw: 'nieuw' };

server.listen(Number(poort), '127.0.0.1');
