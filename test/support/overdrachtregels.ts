import { isAfgeschermd } from '../../machines/casus/bewaartermijn.ts';
import type { CasusDossier } from '../../machines/dossier.ts';
import { neemtWeg } from '../../machines/rechten/steun.ts';
import type { Oordeel, Overgang } from './invarianten.ts';
import { zichtTekst } from './kijken.ts';
import { SETTEKST, TEKST } from './repertoire.ts';

const alleDelen = ({ overdrachten }: CasusDossier) =>
  Object.values(overdrachten).flatMap(({ stand, context }) =>
    Object.entries(context.delen).map(([item, deel]) => ({ stand, item, ontvanger: context.ontvanger, ...deel })),
  );

/** Rules of every hand-over that hold in every state. */
export const overdrachtToestanden: Record<string, Oordeel<CasusDossier>> = {
  'a hand-over never carries a piece whose source did not let it go': (casus) => {
    const delen = alleDelen(casus);
    if (delen.length === 0) return null;
    return delen.every(({ antwoord, tekst }) => tekst === null || antwoord === 'mee');
  },
  'what a hand-over carries goes no further than level 2, and is read by its receiver only after accepting': (
    casus,
  ) => {
    const delen = alleDelen(casus).filter(({ ontvanger }) => ontvanger === 'ruben.kok');
    if (delen.length === 0) return null;
    const leest = new RegExp(`${TEKST}|${SETTEKST}`).test(zichtTekst(casus, 'ruben.kok'));
    const mag = delen.some(({ stand, antwoord }) => stand === 'aanvaard' && antwoord === 'mee');
    const weg = isAfgeschermd(casus.casus.stand);
    return delen.every(({ omschrijving }) => omschrijving.niveau <= 2) && leest === (mag && !weg);
  },
  'a hand-over that did not go on carries nothing': (casus) => {
    const voorbij = alleDelen(casus).filter(({ stand }) => !['aangeboden', 'aanvaard'].includes(stand));
    return voorbij.length === 0 ? null : voorbij.every(({ tekst }) => tekst === null);
  },
};

/** Rules about what an accepted command may do to a hand-over. */
export const overdrachtOvergangen: Record<string, Oordeel<Overgang>> = {
  'a piece goes along, or stays, by its source alone, and a no is final': ({ van, naar, wie, gebeurtenis }) => {
    const anders = Object.entries(naar.overdrachten).flatMap(([id, { context }]) =>
      Object.entries(context.delen).flatMap(([item, deel]) => {
        const voor = van.overdrachten[id]?.context.delen[item];
        const eerst = voor?.antwoord ?? null;
        // Without the consent on which it opened its secret, the source has said nothing yet.
        const zonderToestemming = deel.antwoord === null && neemtWeg(gebeurtenis, voor?.rustOp ?? []);
        return eerst === deel.antwoord || zonderToestemming ? [] : [{ eerst, bron: deel.bron }];
      }),
    );
    return anders.length === 0 ? null : anders.every(({ eerst, bron }) => bron === wie.persoon && eerst !== 'niet');
  },
  'a hand-over is accepted by its receiver and by nobody else': ({ van, naar, wie }) => {
    const nieuw = Object.entries(naar.overdrachten).filter(
      ([id, { stand }]) => stand === 'aanvaard' && van.overdrachten[id]?.stand !== 'aanvaard',
    );
    return nieuw.length === 0 ? null : nieuw.every(([, { context }]) => context.ontvanger === wie.persoon);
  },
  'a casus does not close while a hand-over waits for an answer': ({ van, naar }) => {
    if (naar.casus.stand !== 'afgesloten') return null;
    return Object.values(van.overdrachten).every(({ stand }) => stand !== 'aangeboden');
  },
};
