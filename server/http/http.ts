import express, { type Express, type RequestHandler } from 'express';
import { fout } from '../deur/fouten.ts';
import { alleenJson, limieten, tegenVervalsing } from './bescherming.ts';
import { koppen } from './koppen.ts';
import { foutafhandeling, nietsHier, stuurProbleem } from './problemen.ts';
import { type Httpdeps, inventaris, maakRoutes, type Sleutel } from './routes.ts';
import { dienClientOp } from './statisch.ts';

const paden = [...new Set(inventaris.map(({ pad }) => pad))];

/** A known path with a method that it does not have. */
const verkeerdeMethode =
  (toegestaan: string[]): RequestHandler =>
  (_verzoek, antwoord) => {
    antwoord.setHeader('Allow', toegestaan.join(', ').toUpperCase());
    stuurProbleem(antwoord, 405, fout('ONBEKEND'));
  };

/** The HTTP door: everything it can do is in `inventaris`. */
export function maakHttp(deps: Httpdeps): Express {
  const app = express();
  app.disable('etag');
  app.set('query parser', 'simple');
  app.set('trust proxy', deps.trustProxy === 0 ? false : deps.trustProxy);

  app.use(koppen(deps.publiekAdres));
  const limiet = limieten(deps);
  app.use('/api', deps.koek.middleware, limiet.alles, tegenVervalsing(deps), alleenJson);
  app.use('/api', express.json({ limit: '64kb', type: 'application/json' }));

  const routes = maakRoutes(deps);
  for (const pad of paden) {
    const route = app.route(pad);
    const methoden = inventaris.filter((ingang) => ingang.pad === pad).map(({ methode }) => methode);
    for (const methode of methoden) {
      const sleutel: Sleutel = `${methode} ${pad}`;
      const doe = routes[sleutel];
      if (doe === undefined) throw new Error(`${sleutel} staat in de inventaris en bestaat niet`);
      // Whoever has no session yet could go on guessing.
      const raadbaar = sleutel === 'post /api/sessie' || pad.startsWith('/api/brief');
      route[methode](...(raadbaar ? [limiet.inloggen, doe] : [doe]));
    }
    route.all(verkeerdeMethode(methoden));
  }
  app.use('/api', nietsHier);
  if (deps.clientMap !== undefined) dienClientOp(app, deps.clientMap);
  app.use(nietsHier);
  app.use(foutafhandeling(deps.logboek));
  return app;
}
