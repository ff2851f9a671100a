import { isAfgeschermd } from '../../machines/casus/bewaartermijn.ts';
import { bewaarvraag } from '../../machines/casus/gegevens.ts';
import { onthoud } from '../../machines/onthoud.ts';
import { isSchuldig } from './crisisregels.ts';
import { alsTekst } from './kijken.ts';
import { cast, spelers } from './repertoire.ts';
import { type Wereld, wieIs } from './wereld.ts';

/** What everybody sees of a world, as it would travel. Each rule looks for another sign in the same. */
const teksten = onthoud((wereld: Wereld) => spelers.map((een) => ({ een, tekst: alsTekst(wereld, wieIs(een)) })));

const wieZiet = (wereld: Wereld, teken: RegExp): string[] =>
  teksten(wereld).flatMap(({ een, tekst }) => (teken.test(tekst) ? [een] : []));

const schuldig = ({ casussen: { C } }: Wereld): string[] => (C ? spelers.filter((een) => isSchuldig(C, een)) : []);

/** Whoever decides on reopening reads the new report; it is not what was closed. */
const metNieuweMelding = ({ casussen: { C } }: Wereld): string[] =>
  Object.values(C?.besluiten ?? {}).some(({ context }) => context.voorstel.onderwerp === 'heropening')
    ? [cast.melder, cast.publiek]
    : [];

const zelfde = (een: readonly string[], ander: readonly string[]): boolean =>
  JSON.stringify([...een].sort()) === JSON.stringify([...ander].sort());

/** Who still finds a shielded casus, and what each of them sees of it. */
const regels: Record<string, (wereld: Wereld) => boolean> = {
  'is found by nobody but the contact point, the public participants who were involved and who is asked or owes': (
    wereld,
  ) => {
    const vast: string[] = [cast.melder, cast.publiek, cast.contactpunt];
    const gevraagd: string[] = wereld.casussen.C && bewaarvraag(wereld.casussen.C) !== null ? [cast.geheim] : [];
    const ook = schuldig(wereld).filter((een) => !vast.includes(een));
    const gezien = wieZiet(wereld, /"casus":"C"|ZV-C/);
    const overig = gezien.filter((een) => !gevraagd.includes(een) && !ook.includes(een));
    return zelfde(overig, vast) && ook.every((een) => gezien.includes(een));
  },
  'names the person concerned to the contact point and who owes or is asked something about them only': (wereld) => {
    const mogen = new Set([cast.contactpunt, ...schuldig(wereld)]);
    return zelfde(wieZiet(wereld, /Kees Kaal/), [...mogen]);
  },
  'shows the report to nobody': (wereld) =>
    zelfde(wieZiet(wereld, /Overlast|GEHEIME-INHOUD/), metNieuweMelding(wereld)),
};

/** What is broken in a world with a shielded casus; null when there is none. */
export const mistAfscherming = (wereld: Wereld): string[] | null =>
  isAfgeschermd(wereld.casussen.C?.casus.stand ?? '')
    ? Object.entries(regels).flatMap(([naam, geldt]) => (geldt(wereld) ? [] : [naam]))
    : null;
