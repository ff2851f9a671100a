import type { Daad } from '../casus/context.ts';
import type { Kaart, KaderDossier } from '../dossier.ts';
import { bekrachtigdeKaders, volledig } from '../kader/geldend.ts';
import { inhoudVan, type Kader, vaststellingVan } from '../kader/kader.ts';
import type { VersieContext } from '../kader/kaderMachine.ts';
import { voorbeeld } from '../kader/voorbeeld.ts';
import { mogelijkInKader } from '../mogelijk.ts';
import type { Kijk } from './casus.ts';
import { mensUit } from './mensen.ts';
import type { Kaderzicht, Versiezicht } from './soorten.ts';

/**
 * The weighing framework as one person sees it. What is in force is public; what is proposed, by whom and why is
 * for those who decide on it.
 */
export function zichtKader(huiskader: KaderDossier, { wie, nu, kader }: Omit<Kijk, 'huis'>): Kaderzicht {
  const beheert = wie.rol === 'beheerder';
  return {
    wat: 'kader',
    ik: wie.persoon,
    geldend: kader,
    leefgebieden: gebieden(huiskader, kader),
    beheer: beheert
      ? {
          versies: [
            ...Object.values(huiskader.versies)
              .map((een) => versie(een, huiskader))
              .reverse(),
            meegekomen,
          ],
          mogelijk: mogelijkInKader({
            dossiers: { casus: null, overleg: null, huiskader },
            wie,
            blik: null,
            nu,
            kader,
          }),
        }
      : null,
  };
}

/** Those one can choose now, and those that information of before may still name. */
function gebieden(huiskader: KaderDossier, kader: Kader): Kaderzicht['leefgebieden'] {
  const eerder = bekrachtigdeKaders(huiskader).filter(({ geldtVanaf }) => geldtVanaf < kader.geldtVanaf);
  const gevonden = new Map(kader.leefgebieden.map((een) => [een.code, { ...een, aangeboden: true }]));
  for (const een of eerder.toReversed().flatMap(({ leefgebieden }) => leefgebieden)) {
    if (!gevonden.has(een.code)) gevonden.set(een.code, { ...een, aangeboden: false });
  }
  return [...gevonden.values()];
}

const meegekomen: Versiezicht = {
  kaderversie: null,
  stand: 'bekrachtigd',
  inhoud: inhoudVan(voorbeeld),
  toelichting: '',
  voorgesteld: null,
  bekrachtigd: { wie: null, op: null, vaststelling: vaststellingVan(voorbeeld) },
  ingetrokken: null,
};

function versie({ stand, context }: Kaart<VersieContext>, { mensen }: KaderDossier): Versiezicht {
  const { id, inhoud, toelichting, voorgesteld, bekrachtigd, ingetrokken } = context;
  const daad = (een: Daad | null) => een && { wie: mensUit(mensen, een.door), op: een.op };
  return {
    kaderversie: id,
    stand: stand as Versiezicht['stand'],
    inhoud: inhoud ? volledig(inhoud) : inhoudVan(voorbeeld),
    toelichting,
    voorgesteld: daad(voorgesteld),
    bekrachtigd: bekrachtigd && {
      wie: mensUit(mensen, bekrachtigd.daad.door),
      op: bekrachtigd.daad.op,
      vaststelling: bekrachtigd.vaststelling,
    },
    ingetrokken: daad(ingetrokken),
  };
}
