import { behandel } from '../../machines/behandel.ts';
import { escalatieLoopt } from '../../machines/escalatie/context.ts';
import { type CasusDossier, voorbeeld as kader, zichtCasus } from '../../machines/index.ts';
import type { Oordeel, Overgang } from './invarianten.ts';
import { kijkVan } from './kijken.ts';
import { spelers } from './repertoire.ts';
import type { Poging } from './verkenning.ts';
import { wieIs } from './wereld.ts';

const vanLadder = ({ regel }: Pick<Poging, 'regel'>): boolean => regel.opdracht.type.startsWith('escalatie.');

const zonderEscalaties = ({ escalaties: _, versie: _v, mensen: _m, ...rest }: CasusDossier) => rest;

const itemsVan = (casus: CasusDossier, persoon: string): string =>
  JSON.stringify(zichtCasus({ ...casus }, null, kijkVan(wieIs(persoon)))?.items);

/** Did an objection to these words go the whole way up the ladder, after it was made? Told apart from the engine. */
export const isUitgepraat = ({ escalaties, besluiten }: CasusDossier, besluit: string): boolean =>
  Object.values(escalaties).some(({ stand, context: { betreft, haltes, trede, afloop, op } }) => {
    if (betreft !== besluit || stand !== 'afgerond' || haltes[trede + 1] !== undefined) return false;
    const over = besluiten[besluit]?.context;
    const gezegd = Object.values(over?.standpunten ?? {}).flatMap((een) => een.at(-1) ?? []);
    const later = [over?.op ?? '', ...gezegd.filter((een) => een.standpunt === 'bezwaar').map((een) => een.op)];
    return ['verschilBlijft', 'geenOvereenstemming'].includes(afloop?.hoe ?? '') && later.every((een) => een <= op);
  });

/** Rules about what an accepted command may do on the ladder, and what the ladder may do to the rest (E-1, E-3, E-11). */
export const escalatieOvergangen: Record<string, Oordeel<Overgang>> = {
  'the ladder moves nothing else in the casus: no item, no release, no decision': (o) => {
    if (!vanLadder(o)) return null;
    return JSON.stringify(zonderEscalaties(o.van)) === JSON.stringify(zonderEscalaties(o.naar));
  },
  'the ladder shows nobody a piece of information that they did not see before': (o) => {
    if (!vanLadder(o)) return null;
    return spelers.every((een) => itemsVan(o.van, een) === itemsVan(o.naar, een));
  },
  'silence never ends in an agreement': (o) => {
    const { opdracht } = o.regel;
    if (opdracht.type !== 'termijn.verstrijk' || opdracht.termijn !== 'escalatie') return null;
    const kaart = o.naar.escalaties[opdracht.over ?? ''];
    return kaart?.context.afloop === null && ['boven', 'zonderOvereenstemming'].includes(kaart.stand);
  },
};

/** Rules about every try. */
export const escalatiePogingen: Record<string, Oordeel<Poging>> = {
  'a running escalation stands in the way of nothing (E-4)': (poging) => {
    const { voor, uitspraak, gebeurtenis, wie } = poging;
    if (!voor.casus || uitspraak.aanvaard || vanLadder(poging)) return null;
    const lopend = Object.values(voor.casus.escalaties).some(escalatieLoopt);
    if (!lopend || gebeurtenis.type === 'termijn.verstrijk') return null;
    const zonder = { ...voor, casus: { ...voor.casus, escalaties: {} } };
    return !behandel(zonder, gebeurtenis, wie, kader).aanvaard;
  },
  'whoever holds a brief answers it and does nothing else': ({ wie, uitspraak, regel }) =>
    wie.rol !== 'geadresseerde' || !uitspraak.aanvaard ? null : regel.opdracht.type === 'escalatie.antwoord',
};
