import type { Request, RequestHandler, Response } from 'express';
import type { z } from 'zod';
import { mens } from '../../machines/index.ts';
import type { Ik } from '../../machines/protocol.ts';
import { geadresseerdeVan, type Wie } from '../../machines/wie.ts';
import { envelopSchema } from '../casussen/schema.ts';
import type { Deurdeps } from '../deur/deuren.ts';
import { statusVan } from '../deur/fouten.ts';
import { pastDoorDeDeur } from '../deur/maat.ts';
import { briefantwoordSchema, briefSchema, sessieSchema, zichtvraagSchema } from '../deur/schemas.ts';
import { Weigering } from './problemen.ts';

export interface Httpdeps extends Deurdeps {
  nu: () => Date;
  publiekAdres: string;
  trustProxy: number;
  /** Who can be tried; undefined outside the demo, and then nobody logs in with a click. */
  personas: Ik['personas'] | undefined;
  /** Folder with the built client; without it only the API answers. */
  clientMap: string | undefined;
}

export type Methode = 'get' | 'post' | 'delete';

/** Everything this door answers to. A test holds it against the router: what is not here must not exist. */
export const inventaris = [
  { methode: 'get', pad: '/healthz', voor: 'iedereen' },
  { methode: 'get', pad: '/api/ik', voor: 'iedereen' },
  { methode: 'get', pad: '/api/kader', voor: 'iedereen' },
  { methode: 'post', pad: '/api/sessie', voor: 'iedereen' },
  { methode: 'delete', pad: '/api/sessie', voor: 'ingelogd' },
  { methode: 'post', pad: '/api/brief', voor: 'iedereen' },
  { methode: 'post', pad: '/api/brief/antwoord', voor: 'iedereen' },
  { methode: 'post', pad: '/api/opdracht', voor: 'ingelogd' },
  { methode: 'post', pad: '/api/zicht', voor: 'ingelogd' },
] as const satisfies readonly { methode: Methode; pad: string; voor: 'iedereen' | 'ingelogd' }[];

type Ingang = (typeof inventaris)[number];
export type Sleutel = `${Ingang['methode']} ${Ingang['pad']}`;

/** The body as its schema has it; too deep, too large or with anything more in it: refused. */
function lees<V>(schema: z.ZodType<V>, verzoek: Request): V {
  if (!pastDoorDeDeur(verzoek.body)) throw new Weigering('ONGELDIG');
  const gelezen = schema.safeParse(verzoek.body);
  if (!gelezen.success) throw new Weigering('ONGELDIG');
  return gelezen.data;
}

/** What each entry of the inventory does. */
export function maakRoutes(deps: Httpdeps): Partial<Record<Sleutel, RequestHandler>> {
  const { casussen, register, sessies, koek, magNog, nu, personas } = deps;

  function wieIsDit(verzoek: Request): Wie | undefined {
    const sessie = sessies.vind(verzoek.sessionID);
    return sessie === undefined ? undefined : register.zoek(sessie.persoon);
  }

  function eisIngelogd(verzoek: Request): Wie {
    const wie = wieIsDit(verzoek);
    if (wie === undefined) throw new Weigering('NIET_INGELOGD');
    if (!magNog(wie.persoon)) throw new Weigering('TE_VEEL');
    return wie;
  }

  function ik(verzoek: Request): Ik {
    const wie = wieIsDit(verzoek);
    return {
      wie: wie ?? null,
      demo: personas !== undefined,
      personas: personas ?? [],
      huis: wie === undefined ? [] : register.mensen().map(mens),
      nu: nu().toISOString(),
      // Without a session there is nothing to prove: where the request came from is checked either way.
      bewijs: wie === undefined ? '' : koek.bewijs(verzoek.sessionID),
    };
  }

  const inloggen: RequestHandler = async (verzoek, antwoord) => {
    const { persoon } = lees(sessieSchema, verzoek);
    if (personas === undefined) throw new Weigering('ONBEKEND');
    if (register.zoek(persoon) === undefined) throw new Weigering('NIET_GEVONDEN');
    await alsBelofte((klaar) => verzoek.session.regenerate(klaar));
    verzoek.session.persoon = persoon;
    await alsBelofte((klaar) => verzoek.session.save(klaar));
    antwoord.json(ik(verzoek));
  };

  const uitloggen: RequestHandler = async (verzoek, antwoord) => {
    if (wieIsDit(verzoek) === undefined) throw new Weigering('NIET_INGELOGD');
    await alsBelofte((klaar) => verzoek.session.destroy(klaar));
    antwoord.clearCookie(koek.naam, koek.opties);
    antwoord.setHeader('Clear-Site-Data', '"cache", "cookies", "storage"');
    antwoord.status(204).end();
  };

  const opdracht: RequestHandler = async (verzoek, antwoord) => {
    const wie = eisIngelogd(verzoek);
    const uitkomst = await casussen.behandel(lees(envelopSchema, verzoek), wie);
    antwoord.status(uitkomst.aanvaard ? 200 : statusVan[uitkomst.fout.code]).json(uitkomst);
  };

  /** Without an account: the link is the proof, and leads to one question (domain.md E). */
  const brief: RequestHandler = async (verzoek, antwoord) => {
    const gelezen = await casussen.brief(lees(briefSchema, verzoek).sleutel);
    if (gelezen === null) throw new Weigering('NIET_GEVONDEN');
    antwoord.json(gelezen);
  };

  const briefantwoord: RequestHandler = async (verzoek, antwoord) => {
    const { sleutel, ...gezegd } = lees(briefantwoordSchema, verzoek);
    const { casus, escalatie, brief: id } = sleutel;
    const envelop = { type: 'escalatie.antwoord' as const, casus, escalatie, ...gezegd };
    const uitkomst = await casussen.behandel(envelop, geadresseerdeVan(id));
    if (!uitkomst.aanvaard) return void antwoord.status(statusVan[uitkomst.fout.code]).json(uitkomst);
    // Where the casus lies is nothing to who answered.
    antwoord.json({ aanvaard: true });
  };

  const zicht: RequestHandler = async (verzoek, antwoord) => {
    const wie = eisIngelogd(verzoek);
    const { onderwerp } = lees(zichtvraagSchema, verzoek);
    const gezien = await casussen.zie(onderwerp, wie);
    if (gezien.zicht === null) throw new Weigering('NIET_GEVONDEN');
    antwoord.json({ zicht: gezien.zicht });
  };

  return {
    'get /healthz': (_verzoek: Request, antwoord: Response) => void antwoord.json({ gezond: true }),
    'get /api/ik': (verzoek, antwoord) => void antwoord.json(ik(verzoek)),
    // The framework in force is public: everybody may know how much may be shared, and who ratified that.
    'get /api/kader': async (_verzoek, antwoord) => void antwoord.json(await casussen.kader()),
    'post /api/sessie': inloggen,
    'delete /api/sessie': uitloggen,
    'post /api/brief': brief,
    'post /api/brief/antwoord': briefantwoord,
    'post /api/opdracht': opdracht,
    'post /api/zicht': zicht,
  };
}

function alsBelofte(doe: (klaar: (fout?: unknown) => void) => void): Promise<void> {
  return new Promise((gelukt, mislukt) => {
    doe((fout) => (fout === undefined || fout === null ? gelukt() : mislukt(fout)));
  });
}
