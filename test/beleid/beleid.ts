import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import {
  type CedarValueJson,
  type Context,
  policySetTextToParts,
  preparsePolicySet,
  statefulIsAuthorized,
} from '@cedar-policy/cedar-wasm/nodejs';

/*
 * The second opinion: the policies of `beleid.cedar`, judged by Cedar, which knows nothing of machines/. What is asked
 * here is told in facts about people, an item and a casus; no verdict of ours is among them.
 */

// V8 of Node 20 inlines calls to wasm into what is hot, and stops with "unreachable code" when it has to undo that.
setFlagsFromString('--no-turbo-inline-js-wasm-calls');

const acties = ['lees', 'geefVrij'] as const;

/** Of each action the policies that speak of it: Cedar takes all of a set in hand at every question. */
function lees(): void {
  const tekst = readFileSync(fileURLToPath(new URL('./beleid.cedar', import.meta.url)), 'utf8');
  const delen = policySetTextToParts(tekst);
  if (delen.type === 'failure') throw new Error(`beleid.cedar: ${JSON.stringify(delen.errors)}`);
  for (const actie of acties) {
    const over = delen.policies.filter((een) => een.includes(`Action::"${actie}"`));
    const gelezen = preparsePolicySet(actie, { staticPolicies: over.join('\n') });
    if (gelezen.type === 'failure') throw new Error(`beleid.cedar: ${JSON.stringify(gelezen.errors)}`);
  }
}
lees();

/** What is asked of Cedar: may this person do this with this item, where the casus stands so? */
export interface Vraag {
  actie: (typeof acties)[number];
  wie: Record<string, CedarValueJson>;
  item: Record<string, CedarValueJson>;
  omstandigheden: Context;
}

/** Cedar needs a moment for each answer, and many combinations ask the same. Kept by a digest: there are many. */
const beantwoord = new Map<string, boolean>();

/** How many different questions Cedar was asked. */
export const aantalVragen = (): number => beantwoord.size;

/** What the policies say. Throws where a policy could not be judged: an error must never count as a no. */
export function magVolgensBeleid(vraag: Vraag): boolean {
  const sleutel = createHash('sha1').update(JSON.stringify(vraag)).digest('base64');
  const eerder = beantwoord.get(sleutel);
  if (eerder !== undefined) return eerder;
  const besluit = vraagCedar(vraag);
  beantwoord.set(sleutel, besluit);
  return besluit;
}

function vraagCedar({ actie, wie, item, omstandigheden }: Vraag): boolean {
  const principal = { type: 'Persoon', id: 'wie' };
  const resource = { type: 'Item', id: 'item' };
  const antwoord = statefulIsAuthorized({
    ...{ principal, resource, action: { type: 'Action', id: actie }, context: omstandigheden },
    ...{ preparsedPolicySetId: actie, validateRequest: false },
    entities: [
      { uid: principal, attrs: wie, parents: [] },
      { uid: resource, attrs: item, parents: [] },
    ],
  });
  if (antwoord.type === 'failure') throw new Error(JSON.stringify(antwoord.errors));
  const { decision, diagnostics } = antwoord.response;
  if (diagnostics.errors.length > 0) throw new Error(JSON.stringify(diagnostics.errors));
  return decision === 'allow';
}
