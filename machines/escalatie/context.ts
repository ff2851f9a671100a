import type { Daad } from '../casus/context.ts';
import type { Kaart } from '../dossier.ts';
import type { Moment } from '../gebeurtenissen.ts';
import type { Kader, Trede } from '../kader/kader.ts';
import type { Kwestie } from '../kader/lijsten.ts';
import type { Wie } from '../wie.ts';

/** How an escalation can end (E-6). None of them is an order to share: sharing stays the source's own act. */
export const aflopen = [
  'lichterAlternatief',
  'vrijwilligGedeeld',
  'actieAfgesproken',
  'verschilBlijft',
  'bevoegdheidGebruikt',
  'ingetrokken',
] as const;
export type Afloop = (typeof aflopen)[number];

/** An end that somebody wrote down, also of what silence ended. */
export type Einde = Afloop | 'geenOvereenstemming';

/** Which ends belong to one kind of issue only; the others belong to all. */
const alleenBij: Partial<Record<Afloop, readonly Kwestie[]>> = {
  vrijwilligGedeeld: ['delen'],
  actieAfgesproken: ['handelen', 'gevaar'],
  bevoegdheidGebruikt: ['gevaar'],
};

/** How this can end where it lies now: silence on the last rung leaves one end, and never an agreement (E-5). */
export const aflopenVan = ({ stand, context: { kwestie } }: Kaart<EscalatieContext>): readonly Einde[] =>
  stand === 'zonderOvereenstemming'
    ? ['geenOvereenstemming']
    : aflopen.filter((een) => alleenBij[een]?.includes(kwestie) ?? true);

/** Who raised it takes it back; every other end is for the procesregisseur to write down. */
export const magEindigen = (hoe: Einde, { persoon, rol }: Wie, { door }: EscalatieContext): boolean =>
  hoe === 'ingetrokken' ? door === persoon : rol === 'procesregisseur';

/** What whoever is asked on a rung can answer. There is no word here for disclosing anything (E-1, E-11). */
export const antwoordsoorten = ['advies', 'alternatief', 'ruimte', 'afspraak', 'bevoegdheid', 'nietMogelijk'] as const;
export type Antwoordsoort = (typeof antwoordsoorten)[number];

/** The answers that belong to each kind of issue: sharing can be talked about and never ordered (domain.md E). */
export const antwoordenOp: Record<Kwestie, readonly Antwoordsoort[]> = {
  delen: ['advies', 'alternatief', 'nietMogelijk'],
  rechtmatigheid: ['advies', 'alternatief', 'nietMogelijk'],
  handelen: ['ruimte', 'afspraak', 'alternatief', 'nietMogelijk'],
  gevaar: ['bevoegdheid', 'ruimte', 'afspraak', 'nietMogelijk'],
};

/** What the partnership can learn from it (E-12, R-52): where it got stuck, never on whom (E-8). */
export const leerpunten = ['wet', 'beleid', 'capaciteit', 'samenwerking', 'kennis', 'geen'] as const;
export type Leerpunt = (typeof leerpunten)[number];

/** A rung that this issue can come to, with how long it has there, as the framework had it when the issue was raised. */
export type Halte = Pick<Trede, 'code' | 'klok'>;

/** What one addressee on a rung was asked, and what they answered. */
export interface Brief extends Daad {
  id: string;
  /** A function, never a name: the line manager of an organisation, the mayor. */
  aan: string;
  /** The rung on which it was sent. */
  trede: string;
  antwoord: { soort: Antwoordsoort; tekst: string; artikel: string | null; op: Moment } | null;
}

/** A difference of professional view, or a deadlock, on its way up the ladder. */
export interface EscalatieContext extends Daad {
  id: string;
  kwestie: Kwestie;
  /** What it is stuck on, without content and without names: the same text for the table and for every rung. */
  vraag: string;
  /** What was already tried that is less far-reaching. */
  geprobeerd: string;
  /** The decision that an objection holds up; null when it is about something else. */
  betreft: string | null;
  haltes: Halte[];
  /** Where in `haltes` it is. */
  trede: number;
  /** Since when it is there. */
  sinds: Moment;
  /** The rungs it left, with whether that was because nobody answered. */
  verloop: { code: string; van: Moment; tot: Moment; stil: boolean }[];
  brieven: Record<string, Brief>;
  afloop:
    | (Daad & {
        hoe: Einde;
        terugkoppeling: string;
        leerpunt: Leerpunt;
        kanten: [string, string] | null;
      })
    | null;
}

/** The rungs that an issue of this kind can come to, from the table up. Sideways and crisis are no rungs (domain.md E). */
export const haltesVoor = ({ ladder }: Pick<Kader, 'ladder'>, kwestie: Kwestie): Halte[] =>
  ladder
    .filter(({ code, kwesties }) => code === AAN_TAFEL || (code.startsWith('E.') && kwesties.includes(kwestie)))
    .map(({ code, klok }) => ({ code, klok }));

/** Where every issue begins. */
export const AAN_TAFEL = 'E.0';

/** Something of it still has to be said. */
export const escalatieLoopt = ({ stand }: { stand: string }): boolean =>
  stand === 'aanTafel' || stand === 'boven' || stand === 'zonderOvereenstemming';

/** The whole way was gone and people still see it differently: then who the law makes responsible can decide. */
export const isDoorlopen = ({ stand, context: { afloop, haltes, trede } }: Kaart<EscalatieContext>): boolean =>
  stand === 'afgerond' &&
  trede === haltes.length - 1 &&
  (afloop?.hoe === 'verschilBlijft' || afloop?.hoe === 'geenOvereenstemming');
