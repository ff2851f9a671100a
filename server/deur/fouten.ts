import type { Fout, Foutcode, Zin } from '../../machines/protocol.ts';

const zinnen: Record<Foutcode, Zin> = {
  ONGELDIG: {
    nl: 'Dit kon niet worden gelezen. Er is niets veranderd.',
    en: 'This could not be read. Nothing was changed.',
  },
  NIET_INGELOGD: { nl: 'U bent niet (meer) ingelogd.', en: 'You are not (or no longer) logged in.' },
  NIET_GEVONDEN: { nl: 'Dit is niet gevonden.', en: 'This was not found.' },
  REGEL: { nl: 'Dit mag nu niet.', en: 'This is not allowed now.' },
  TE_VEEL: {
    nl: 'Dat waren er te veel tegelijk. Wacht even en probeer het dan opnieuw.',
    en: 'That was too much at once. Wait a moment and try again.',
  },
  VERLOPEN: {
    nl: 'Deze pagina is verouderd. Ververs de pagina en probeer het opnieuw.',
    en: 'This page is out of date. Reload the page and try again.',
  },
  ONBEKEND: { nl: 'Dit bestaat hier niet.', en: 'This does not exist here.' },
  STORING: {
    nl: 'Er ging bij ons iets mis. Probeer het zo opnieuw.',
    en: 'Something went wrong on our side. Please try again shortly.',
  },
};

/** The refusal of a door, with its sentence. Says nothing of what is behind the door. */
export const fout = (code: Foutcode): Fout => ({ code, zin: zinnen[code] });

/** The HTTP status that goes with a code. */
export const statusVan: Record<Foutcode, number> = {
  ONGELDIG: 400,
  NIET_INGELOGD: 401,
  NIET_GEVONDEN: 404,
  REGEL: 409,
  TE_VEEL: 429,
  VERLOPEN: 409,
  ONBEKEND: 404,
  STORING: 503,
};
