import { isBetrokken } from '../bevoegd.ts';
import type { CasusDossier, OverlegDossier } from '../dossier.ts';
import { aanwezigen } from '../eisen/overleggen.ts';
import { datumVan } from '../kader/werkdagen.ts';
import { geopendSinds, type Lezer } from '../vrijgave/lezen.ts';
import type { Wie } from '../wie.ts';
import { isOntvanger } from './blik.ts';

/**
 * Everything about a person that a view of this casus depends on, as one string: people with the same string get
 * the same view (but for their own id in it), so it is made once for all of them. What a view or a requirement reads
 * of a person and is not in here would be a leak; the tests compare each shared view with a personal one.
 */
export const verhouding = ({ persoon, rol, soort, beroepsgeheim }: Wie, casus: CasusDossier): string =>
  [rol, soort, beroepsgeheim, ...bijCasus(persoon, casus), ...bijDelen({ persoon, rol }, casus)].join('|');

function* bijCasus(persoon: string, dossier: CasusDossier): Generator<string | boolean> {
  const { melder, triage, genodigden } = dossier.casus.context;
  yield persoon === melder;
  yield triage?.deelnemers.includes(persoon) ?? false;
  yield genodigden.some((een) => een.persoon === persoon);
  yield dossier.regie.context.persoon === persoon;
  yield isBetrokken(persoon, dossier);
  yield dossier.casus.context.vernietiging?.door === persoon;
  for (const { id, door } of dossier.casus.context.uitzonderingen) if (door === persoon) yield `x${id}`;
  for (const { id, door } of dossier.casus.context.kring) if (door === persoon) yield `k${id}`;
  for (const { id, houder } of dossier.casus.context.toestemmingen) if (houder === persoon) yield `h${id}`;
}

/** Each part of the casus that this person stands in a relation of their own to. */
function* bijDelen({ persoon, rol }: Lezer, dossier: CasusDossier): Generator<string> {
  for (const { id, aan } of Object.values(dossier.casus.context.uitvragen)) if (aan === persoon) yield `u${id}`;
  yield* bijItems({ persoon, rol }, dossier);
  yield* bijEscalaties(persoon, dossier);
  yield* bijCrises(persoon, dossier);
  yield* bijOverdrachten(persoon, dossier);
  yield* bijBesluiten(persoon, dossier);
  yield* bijVerzoeken(persoon, dossier);
  for (const [id, { context }] of Object.entries(dossier.acties)) {
    if (context.eigenaar === persoon) yield `e${id}`;
    if (context.door === persoon) yield `v${id}`;
  }
}

function* bijItems({ persoon, rol }: Lezer, dossier: CasusDossier): Generator<string> {
  for (const [id, { context }] of Object.entries(dossier.items)) {
    if (context.bron === persoon) yield `b${id}`;
    if (isOntvanger(persoon, dossier, id)) yield `o${id}`;
    const geopend = context.geopend[persoon] === undefined ? null : geopendSinds({ persoon, rol }, dossier, id);
    if (geopend !== null) yield `l${id} ${datumVan(geopend)}`;
  }
}

function* bijEscalaties(persoon: string, { escalaties }: CasusDossier): Generator<string> {
  for (const [id, { context }] of Object.entries(escalaties)) if (context.door === persoon) yield `k${id}`;
}

function* bijCrises(persoon: string, { crises }: CasusDossier): Generator<string> {
  for (const [id, { context }] of Object.entries(crises)) {
    if (context.door === persoon) yield `c${id}`;
    if (context.ontvangers.includes(persoon)) yield `i${id}`;
  }
}

function* bijOverdrachten(persoon: string, { overdrachten }: CasusDossier): Generator<string> {
  for (const [id, { context }] of Object.entries(overdrachten)) {
    if (context.ontvanger === persoon) yield `t${id}`;
    for (const [item, { bron }] of Object.entries(context.delen)) if (bron === persoon) yield `m${id} ${item}`;
  }
}

function* bijBesluiten(persoon: string, { besluiten }: CasusDossier): Generator<string> {
  for (const [id, { context }] of Object.entries(besluiten)) {
    if (context.gevraagd.includes(persoon)) yield `g${id}`;
    if (context.door === persoon) yield `d${id}`;
    // Whether one's own answer is still awaited decides what is asked of one.
    if (context.standpunten[persoon]) yield `s${id}`;
  }
}

function* bijVerzoeken(persoon: string, { verzoeken }: CasusDossier): Generator<string> {
  for (const [id, { context }] of Object.entries(verzoeken)) {
    if (context.raad[persoon]) yield `r${id}`;
    if (context.door === persoon) yield `q${id}`;
  }
}

/** The same for what depends on the meeting alone. */
export const verhoudingTafel = (wie: Wie, overleg: OverlegDossier): string =>
  [wie.rol, wie.soort, ...bijTafel(wie.persoon, overleg)].join('|');

function* bijTafel(persoon: string, { overleg: { context } }: OverlegDossier): Generator<string | boolean> {
  yield context.voorzitter === persoon;
  yield aanwezigen(context).includes(persoon);
  yield context.sprekers.some((een) => een.persoon === persoon);
  for (const { deelnemers } of context.agenda) yield deelnemers.includes(persoon);
}
