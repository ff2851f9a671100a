import type { CasusContext } from '../casus/context.ts';
import type { Moment } from '../gebeurtenissen.ts';
import type { Categorie } from '../kader/lijsten.ts';
import { datumVan } from '../kader/werkdagen.ts';
import { kringlidVan, kringTeVertellen } from '../kring/kring.ts';
import type { Spreker, Toestemming, Uitzondering } from './context.ts';
import type { Toestemmingsoort, Uitzonderingsoort } from './lijsten.ts';
import { sprekersVan } from './spreker.ts';

/** Does an exception of this kind run for this person: recorded, and not lapsed? */
const uitgezonderd = ({ uitzonderingen }: CasusContext, soort: Uitzonderingsoort, spreker: Spreker): boolean =>
  uitzonderingen.some((een) => een.soort === soort && !een.vervallen && (een.voor === null || een.voor === spreker));

/** Was each of those who speak for the person treated so, or is excepted from it for now? */
const elk = (
  context: CasusContext,
  op: Moment,
  soort: Uitzonderingsoort,
  gedaan: (spreker: Spreker) => boolean,
): boolean => sprekersVan(context, op).every((spreker) => gedaan(spreker) || uitgezonderd(context, soort, spreker));

export const isGevraagd = ({ toestemmingen }: CasusContext, spreker: Spreker): boolean =>
  toestemmingen.some(({ van }) => van.includes(spreker));

/** Was this one told: since the decision to share that holds now, if there is one? A new decision must be told anew. */
export const isVerteld = ({ berichten, delingsbesluit }: CasusContext, spreker: Spreker): boolean =>
  berichten.some(
    ({ aan, besluit }) => besluit === (delingsbesluit?.besluit ?? null) && (aan === null || aan.includes(spreker)),
  );

/** A yes that holds at this moment: not withdrawn, not past its last day. */
export const geldt = (
  een: Pick<Toestemming, 'gegeven' | 'ingetrokken' | 'vervallenOp' | 'totEnMet'>,
  op: Moment,
): boolean =>
  een.gegeven &&
  een.ingetrokken === null &&
  een.vervallenOp === null &&
  (een.totEnMet === null || datumVan(op) <= een.totEnMet);

/** Was everybody asked who must be, whatever they answered, or excepted? */
export const gevraagdOfUitgezonderd = (context: CasusContext, op: Moment): boolean =>
  elk(context, op, 'nietVragen', (spreker) => isGevraagd(context, spreker));

/** Has everybody who must be asked agreed to sharing or help, or is excepted? */
export const ingestemdOfUitgezonderd = (context: CasusContext, op: Moment): boolean =>
  elk(context, op, 'nietVragen', (spreker) => instemmingen(context, op).some(({ van }) => van.includes(spreker)));

/** Each yes that lets others be told of the person: to sharing, or to help. Lifting secrecy is another thing. */
export const instemmingen = ({ toestemmingen }: CasusContext, op: Moment): Toestemming[] =>
  toestemmingen.filter((een) => een.soort !== 'geheimhouding' && geldt(een, op));

/** Has everybody who must be told been told, or is excepted? */
export const verteldOfUitgesteld = (context: CasusContext, op: Moment): boolean =>
  elk(context, op, 'nietInformeren', (spreker) => isVerteld(context, spreker));

/** Whom nobody told yet, though nothing excepts them. */
export const teVertellen = (context: CasusContext, op: Moment): Spreker[] =>
  sprekersVan(context, op).filter(
    (spreker) => !isVerteld(context, spreker) && !uitgezonderd(context, 'nietInformeren', spreker),
  );

/** Invited to the meeting that is planned, or excepted for it. */
export const uitgenodigdOfUitgezonderd = ({ uitgenodigd, uitzonderingen }: CasusContext): boolean =>
  uitgenodigd !== null || uitzonderingen.some(({ soort, vervallen }) => soort === 'nietUitnodigen' && !vervallen);

/** What a flow covers, as far as consent is concerned. */
interface Stroom {
  categorieen: readonly Categorie[];
  ontvangers: readonly string[];
}

const dekt = (een: Toestemming, { categorieen, ontvangers }: Stroom): boolean =>
  (een.categorieen.length === 0 || categorieen.every((categorie) => een.categorieen.includes(categorie))) &&
  (een.ontvangers.length === 0 || ontvangers.every((ontvanger) => een.ontvangers.includes(ontvanger)));

/**
 * The consents of a kind on which a flow rests: for each who speaks for the person one that covers it and still holds.
 * null: it has nothing to rest on. An exception on asking is no consent.
 */
export function dragers(
  context: CasusContext,
  op: Moment,
  soort: Exclude<Toestemmingsoort, 'hulp'>,
  stroom: Stroom,
  houder: string | null = null,
): Toestemming[] | null {
  const passend = context.toestemmingen.filter(
    (een) => een.soort === soort && een.houder === houder && geldt(een, op) && dekt(een, stroom),
  );
  const compleet = sprekersVan(context, op).every((spreker) => passend.some(({ van }) => van.includes(spreker)));
  return compleet ? passend : null;
}

const gedaan: Record<Uitzonderingsoort, (context: CasusContext, op: Moment) => boolean> = {
  nietVragen: gevraagdOfUitgezonderd,
  nietInformeren: verteldOfUitgesteld,
  nietUitnodigen: uitgenodigdOfUitgezonderd,
};

/** The exceptions whose reason fell away and whose postponed act is still to follow. */
export const alsnog = (context: CasusContext, op: Moment): Uitzondering[] =>
  context.uitzonderingen.filter((een) => {
    if (een.vervallenOp === null) return false;
    const lid = kringlidVan(context, een.voor);
    return lid ? kringTeVertellen(context).includes(lid) : !gedaan[een.soort](context, op);
  });
