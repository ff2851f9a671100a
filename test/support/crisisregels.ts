import type { Uitspraak } from '../../machines/behandel.ts';
import { isAfgeschermd, isEinde } from '../../machines/casus/bewaartermijn.ts';
import type { CasusDossier } from '../../machines/dossier.ts';
import { eisen } from '../../machines/eisen/eisen.ts';
import { blikVan } from '../../machines/zicht/blik.ts';
import { doorKans } from './formulier.ts';
import type { Oordeel, Overgang } from './invarianten.ts';
import { zichtOp, zichtTekst } from './kijken.ts';
import { CRISISTEKST, spelers } from './repertoire.ts';
import type { Poging } from './verkenning.ts';

const isCrisis = ({ regel }: { regel: { opdracht: { type: string } } }): boolean =>
  regel.opdracht.type.startsWith('crisis.');

/** Who may know that a crisis happened; the others must not see so much as a flicker. */
const kenners = ({ crises }: CasusDossier): string[] => [
  'noor.devries',
  'amir.haddad',
  'ineke.mulder',
  ...Object.values(crises).flatMap(({ context }) => [context.door, ...context.ontvangers]),
];

const openstaand = ({ crises }: CasusDossier) =>
  Object.values(crises).filter(
    ({ stand, context: { uitstel } }) => stand !== 'afgerond' && !(stand === 'teInformeren' && uitstel !== null),
  );

/** Who still has to do with a crisis or a request after the casus was shielded. */
export const isSchuldig = ({ crises, verzoeken }: CasusDossier, persoon: string): boolean =>
  Object.values(crises).some(
    ({ stand, context }) => stand !== 'afgerond' && ['noor.devries', 'ineke.mulder', context.door].includes(persoon),
  ) || Object.values(verzoeken).some(({ stand, context }) => stand === 'open' && context.raad[persoon] !== undefined);

/** Rules of the crisis route that hold in every state (T24). */
export const crisisToestanden: Record<string, Oordeel<CasusDossier>> = {
  'what was given in a crisis is read by its giver and by whom it was given to, and by nobody else': (casus) => {
    const kaarten = Object.entries(casus.crises);
    // What its giver put right says something else.
    if (kaarten.length === 0 || kaarten.some(([id]) => casus.items[id]?.context.verbeterdOp)) return null;
    return spelers.every((persoon) => {
      const mag = kaarten.some(([id, { context }]) => {
        const kaart = casus.items[id];
        const heeft = kaart?.context.vrijgaven.some(
          ({ ontvangers, tot }) => tot === null && ontvangers.includes(persoon),
        );
        return kaart?.stand === 'inCrisis' && (context.door === persoon || heeft === true);
      });
      return zichtTekst(casus, persoon).includes(CRISISTEKST) === mag;
    });
  },
  'what is owed for a crisis is owed in every state until it is done, and seen by who must do it': (casus) => {
    const open = openstaand(casus);
    if (open.length === 0) return null;
    if (casus.casus.stand === 'geweigerd') return false;
    return open.every(({ context: { id, door } }) =>
      ['noor.devries', 'ineke.mulder', door].every((persoon) =>
        zichtOp(casus, persoon)?.crises.some(({ crisis }) => crisis === id),
      ),
    );
  },
  'a crisis is finished only when it was reviewed and the person concerned told': (casus) => {
    const klaar = Object.values(casus.crises).filter(({ stand }) => stand === 'afgerond');
    if (klaar.length === 0) return null;
    return klaar.every(({ context }) => context.herziening !== null && context.geinformeerd !== null);
  },
};

/** Rules about what an accepted command may do to a crisis, and what a crisis may do to the rest. */
export const crisisOvergangen: Record<string, Oordeel<Overgang>> = {
  'the crisis route moves neither the casus nor anything else in it': (o) => {
    if (!isCrisis(o)) return null;
    const rest = ({ casus, besluiten, acties, regie, spoor }: CasusDossier) =>
      JSON.stringify([casus, besluiten, acties, regie, spoor]);
    return rest(o.van) === rest(o.naar);
  },
  'a crisis release ends by its source, by a review that says it is over, at its end, or with the casus, and by nothing else':
    (o) => {
      const lopend = Object.entries(o.van.items).filter(([, { stand }]) => stand === 'inCrisis');
      if (lopend.length === 0) return null;
      return lopend.every(([id, { context }]) => {
        if (o.naar.items[id]?.stand === 'inCrisis') return true;
        if (isAfgeschermd(o.naar.casus.stand) || isEinde(o.naar.casus.stand)) return true;
        const { opdracht } = o.regel;
        // Kept longer without what its source does not let keep.
        if (opdracht.type === 'casus.verleng') return o.naar.items[id] === undefined;
        if (opdracht.type === 'termijn.verstrijk') return opdracht.termijn === 'crisisEinde' && o.wie.rol === 'systeem';
        if (opdracht.type === 'vrijgave.trekIn' || opdracht.type === 'vrijgave.neemTerug')
          return opdracht.item === id && context.bron === o.wie.persoon;
        return opdracht.type === 'crisis.herzie' && opdracht.crisis === id && opdracht.voorbij;
      });
    },
  'what is given in a crisis is given by its source itself': ({ van, naar, wie }) => {
    const nieuw = Object.keys(naar.crises).filter((id) => van.crises[id] === undefined);
    if (nieuw.length === 0) return null;
    return nieuw.every((id) => naar.items[id]?.context.bron === wie.persoon && naar.items[id].stand === 'inCrisis');
  },
};

/** Dear to look at, so only looked at where a focus is about a crisis. */
export const crisisZicht: Record<string, Oordeel<Overgang>> = {
  'the crisis route changes nothing that others see': (o) => {
    if (!isCrisis(o)) return null;
    const anderen = spelers.filter((een) => !kenners(o.naar).includes(een));
    return anderen.every((een) => zichtTekst(o.van, een) === zichtTekst(o.naar, een));
  },
};

const vormzinnen = new Set(
  Object.values(eisen)
    .filter(({ over }) => over === 'opdracht')
    .map(({ nodig }) => nodig.nl),
);

/** Refused for what was written in the form, and for nothing that others did or decide. */
const alleenOverVorm = (uitspraak: Uitspraak): boolean =>
  !uitspraak.aanvaard && uitspraak.code === 'REGEL' && uitspraak.ontbreekt.every(({ zin }) => vormzinnen.has(zin.nl));

/** Rules about every try. */
export const crisisPogingen: Record<string, Oordeel<Poging>> = {
  'whoever knows of the casus can give in a crisis, wherever it stands and whatever anybody objects': (poging) => {
    const { regel, wie, uitspraak, voor } = poging;
    if (
      !['crisis.geef', doorKans('crisis.geef')].includes(regel.naam) ||
      wie.rol !== 'professional' ||
      wie.persoon === 'ruben.kok'
    )
      return null;
    if (voor.casus === null || isAfgeschermd(voor.casus.casus.stand) || blikVan(wie, voor.casus) === null) return null;
    if (blikVan(wie, voor.casus) === 'leverancier') return null;
    return uitspraak.aanvaard || (regel.naam !== 'crisis.geef' && alleenOverVorm(uitspraak));
  },
  'the source can take back what it gave in a crisis, always': ({ regel, wie, uitspraak, voor }) => {
    const kaart = voor.casus?.items.K;
    if (regel.naam !== 'vrijgave.trekIn:crisis' || kaart?.stand !== 'inCrisis') return null;
    return kaart.context.bron === wie.persoon ? uitspraak.aanvaard : null;
  },
};
