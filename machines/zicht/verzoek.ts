import type { CasusDossier, Kaart } from '../dossier.ts';
import type { Kader } from '../kader/kader.ts';
import { verzoektermijn } from '../rechten/beslistermijn.ts';
import { betwistend, type VerzoekContext, verzoekLoopt } from '../rechten/verzoek.ts';
import type { Wie } from '../wie.ts';
import type { Blik } from './blik.ts';
import { mensUit } from './mensen.ts';
import { metTafel, zietVerzoek } from './onderdelen.ts';
import type { Verzoekzicht } from './soorten.ts';

/**
 * The requests that exist for this person. The contact point handles them and sees all; who was consulted reads the
 * question and their own answer; the regie reads what is asked and by when; and at the table it shows as a fact that
 * somebody objects or complains (E-9), not why.
 */
export function verzoekenVoor(wie: Wie, blik: Blik, dossier: CasusDossier, kader: Kader): Verzoekzicht[] {
  return Object.values(dossier.verzoeken).flatMap((kaart) => {
    if (zietVerzoek(wie, blik, dossier, kaart.context.id)) return [volledig(wie, blik, dossier, kaart, kader)];
    const feit = kaart.context.soort === 'bezwaar' || kaart.context.soort === 'klacht';
    return metTafel(blik) && feit && verzoekLoopt(kaart) ? [alsFeit(kaart)] : [];
  });
}

const leeg = {
  ontvangenOp: null,
  namens: null,
  kanaal: null,
  toelichting: null,
  betreft: null,
  identiteit: null,
  raad: [],
  verlengd: false,
  voor: null,
  besluit: null,
  gedaan: null,
  awb: null,
} satisfies Partial<Verzoekzicht>;

/** Without its id, so that nobody takes it for something they could act on. */
const alsFeit = ({ stand, context }: Kaart<VerzoekContext>): Verzoekzicht => ({
  ...leeg,
  verzoek: null,
  soort: context.soort,
  stand: stand as Verzoekzicht['stand'],
});

function volledig(
  wie: Wie,
  blik: Blik,
  { mensen }: CasusDossier,
  { stand, context }: Kaart<VerzoekContext>,
  kader: Kader,
): Verzoekzicht {
  const { raad, besluit, awb } = context;
  const behandelt = blik === 'contactpunt';
  const eigenRaad = Object.entries(raad).filter(([persoon]) => behandelt || persoon === wie.persoon);
  return {
    verzoek: context.id,
    ...leeg,
    soort: context.soort,
    stand: stand as Verzoekzicht['stand'],
    ontvangenOp: context.ontvangenOp,
    namens: context.namens,
    kanaal: context.kanaal,
    betreft: context.betreft,
    toelichting: behandelt || raad[wie.persoon] || context.door === wie.persoon ? context.toelichting : null,
    voor: verzoektermijn(stand, context, kader),
    verlengd: context.verlengd !== null,
    raad: eigenRaad.map(([persoon, { oordeel, grond, motivering }]) => {
      return { wie: mensUit(mensen, persoon), oordeel, grond, motivering };
    }),
    ...(behandelt ? { identiteit: context.identiteit?.wijze ?? null } : {}),
    ...(behandelt || blik === 'regie' ? { awb } : {}),
    besluit: besluit && {
      uitkomst: besluit.uitkomst,
      op: besluit.op,
      gronden: behandelt ? besluit.gronden : [],
      motivering: behandelt ? besluit.motivering : null,
      brief: behandelt ? besluit.brief : null,
    },
    gedaan: behandelt ? (context.uitvoering?.gedaan ?? null) : null,
  };
}

/** Is this item in doubt: does a request about it run that disputes it (AVG 18, BGS 1.7)? */
export const isBetwist = ({ verzoeken }: CasusDossier, item: string): boolean =>
  Object.values(verzoeken).some(
    (kaart) => kaart.context.betreft === item && betwistend.includes(kaart.context.soort) && verzoekLoopt(kaart),
  );
