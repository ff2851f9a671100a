import type { CasusContext } from '../casus/context.ts';
import { type Bewaarders, daad } from '../gehoord.ts';

/** What the events of the direct circle leave behind in a casus. */
export const kringrijen: Bewaarders<CasusContext> = {
  'kring.noteer': ({ kring }, event) => {
    const { naam, relatie, noodzaak, stempel } = event;
    return { kring: [...kring, { ...daad(event), id: stempel.nieuw, naam, relatie, noodzaak, verteld: null }] };
  },
  // Whoever does not belong in it leaves nothing here: no name, no exception about them, nothing aligned with them.
  'kring.haalAf': ({ kring, uitzonderingen, afstemmingen }, { kringlid }) => ({
    kring: kring.filter(({ id }) => id !== kringlid),
    uitzonderingen: uitzonderingen.filter(({ voor }) => voor !== kringlid),
    afstemmingen: afstemmingen.filter((een) => een.kringlid !== kringlid),
  }),
  'afstemming.stelVast': ({ afstemmingen }, event) => {
    const { voorstel } = event.naast;
    if (voorstel?.onderwerp !== 'afstemming') return {};
    const { kringlid, kenmerk } = voorstel;
    return { afstemmingen: [...afstemmingen, { ...daad(event), besluit: event.besluit, kringlid, kenmerk }] };
  },
  'afstemming.beeindig': ({ afstemmingen }, { besluit }) => ({
    afstemmingen: afstemmingen.filter((een) => een.besluit !== besluit),
  }),
  'kring.informeer': ({ kring }, event) => ({
    kring: kring.map((een) =>
      een.id === event.kringlid ? { ...een, verteld: { ...daad(event), kanaal: event.kanaal, datum: event.op } } : een,
    ),
  }),
};
