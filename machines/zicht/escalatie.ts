import { magAntwoorden } from '../bevoegd.ts';
import type { CasusDossier, Kaart } from '../dossier.ts';
import {
  AAN_TAFEL,
  aflopenVan,
  antwoordenOp,
  type Brief,
  type EscalatieContext,
  escalatieLoopt,
  magEindigen,
} from '../escalatie/context.ts';
import type { Moment } from '../gebeurtenissen.ts';
import type { Kader, Trede } from '../kader/kader.ts';
import { lopendeVan } from '../termijnen/lopend.ts';
import type { Wie } from '../wie.ts';
import type { Blik } from './blik.ts';
import { mensUit } from './mensen.ts';
import { zietEscalatie } from './onderdelen.ts';
import type { Briefzicht, Escalatiezicht, Tredezicht } from './soorten.ts';

/**
 * What was raised and how far up it came, the same for everybody at the table. Who raised it is for the regie and for
 * themselves: next to an open objection it would tell whose that is.
 */
export const escalatiesVoor = (wie: Wie, blik: Blik, dossier: CasusDossier, kader: Kader): Escalatiezicht[] =>
  Object.values(dossier.escalaties)
    .filter(({ context: { id } }) => zietEscalatie(wie, blik, dossier, id))
    .map((kaart) => escalatie(wie, blik, dossier, kader, kaart));

function escalatie(
  wie: Wie,
  blik: Blik,
  dossier: CasusDossier,
  kader: Kader,
  kaart: Kaart<EscalatieContext>,
): Escalatiezicht {
  const { stand, context } = kaart;
  const { id, kwestie, vraag, geprobeerd, betreft, haltes, trede, sinds, verloop, brieven, afloop } = context;
  const vanMij = context.door === wie.persoon;
  return {
    escalatie: id,
    kwestie,
    vraag,
    geprobeerd,
    betreft,
    door: vanMij || blik === 'regie' ? mensUit(dossier.mensen, context.door) : null,
    op: context.op,
    stand: stand as Escalatiezicht['stand'],
    haltes: haltes.map(({ code }, plaats) => ({
      ...tredeIn(kader, code),
      stand: plaats < trede ? 'geweest' : plaats === trede ? 'nu' : 'komt',
      stil: verloop.some((een) => een.code === code && een.stil),
    })),
    sinds,
    voor: klokVan(dossier, kader, id),
    brieven: Object.values(brieven).map((brief) => briefregel(brief, wie, dossier, context)),
    afloop: afloop && {
      hoe: afloop.hoe,
      terugkoppeling: afloop.terugkoppeling,
      leerpunt: afloop.leerpunt,
      kanten: afloop.kanten,
      op: afloop.op,
    },
    aflopen: escalatieLoopt(kaart) ? aflopenVan(kaart).filter((hoe) => magEindigen(hoe, wie, context)) : [],
    vanMij,
  };
}

const briefregel = (
  brief: Brief,
  wie: Wie,
  dossier: CasusDossier,
  { id }: EscalatieContext,
): Escalatiezicht['brieven'][number] => ({
  aan: brief.aan,
  trede: brief.trede,
  op: brief.op,
  antwoord: brief.antwoord,
  // Whoever holds the link can answer, so only who hands it out gets it, and only while it leads somewhere.
  sleutel:
    wie.rol === 'procesregisseur' && magAntwoorden(brief.id, dossier, id) ? [dossier.id, id, brief.id].join('.') : null,
});

const klokVan = (dossier: CasusDossier, kader: Kader, id: string): Moment | null =>
  lopendeVan(dossier, kader).find(({ soort, over }) => soort === 'escalatie' && over === id)?.voor ?? null;

/** A rung in the words of the framework; one that it has no longer keeps its code. */
function tredeIn({ ladder }: Kader, code: string): Tredezicht {
  const gevonden: Trede | undefined = ladder.find((een) => een.code === code);
  const los = { nl: code, en: code };
  return { code, naam: gevonden?.naam ?? los, wie: gevonden?.wie ?? los, mag: gevonden?.mag ?? los };
}

/**
 * What goes up the ladder: the question, what was tried, what this rung may do and by when. No person, no organisation,
 * no casus can be told from it (E-2, E-3). null: there is nothing (any more) to answer here.
 */
export function zichtBrief(dossier: CasusDossier, escalatie: string, brief: string, kader: Kader): Briefzicht | null {
  const context = dossier.escalaties[escalatie]?.context;
  if (!context || !magAntwoorden(brief, dossier, escalatie)) return null;
  const { haltes, trede, kwestie, vraag, geprobeerd, sinds } = context;
  return {
    aan: context.brieven[brief]?.aan ?? '',
    trede: tredeIn(kader, haltes[trede]?.code ?? AAN_TAFEL),
    kwestie,
    vraag,
    geprobeerd,
    sinds,
    voor: klokVan(dossier, kader, escalatie),
    antwoorden: [...antwoordenOp[kwestie]],
  };
}
