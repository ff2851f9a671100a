import type { Datum } from '../gebeurtenissen.ts';

/** Algemene termijnenwet art. 3(1), and Good Friday, which art. 3(2) puts on a par with them. */
type Feestdag =
  | 'nieuwjaarsdag'
  | 'goedeVrijdag'
  | 'tweedePaasdag'
  | 'koningsdag'
  | 'bevrijdingsdag'
  | 'hemelvaartsdag'
  | 'tweedePinksterdag'
  | 'eersteKerstdag'
  | 'tweedeKerstdag';

/**
 * Days on which no term ends and no working day is counted, apart from Saturdays and Sundays. The 27th of April moves
 * to the 26th when it is a Sunday. Days that a royal decree equates for three years at a time (art. 3(3)) are left out
 * on purpose: without them a term ends earlier, never later.
 */
export const feestdagen: Record<string, Record<Feestdag, Datum>> = {
  '2025': {
    nieuwjaarsdag: '2025-01-01',
    goedeVrijdag: '2025-04-18',
    tweedePaasdag: '2025-04-21',
    koningsdag: '2025-04-26',
    bevrijdingsdag: '2025-05-05',
    hemelvaartsdag: '2025-05-29',
    tweedePinksterdag: '2025-06-09',
    eersteKerstdag: '2025-12-25',
    tweedeKerstdag: '2025-12-26',
  },
  '2026': {
    nieuwjaarsdag: '2026-01-01',
    goedeVrijdag: '2026-04-03',
    tweedePaasdag: '2026-04-06',
    koningsdag: '2026-04-27',
    bevrijdingsdag: '2026-05-05',
    hemelvaartsdag: '2026-05-14',
    tweedePinksterdag: '2026-05-25',
    eersteKerstdag: '2026-12-25',
    tweedeKerstdag: '2026-12-26',
  },
  '2027': {
    nieuwjaarsdag: '2027-01-01',
    goedeVrijdag: '2027-03-26',
    tweedePaasdag: '2027-03-29',
    koningsdag: '2027-04-27',
    bevrijdingsdag: '2027-05-05',
    hemelvaartsdag: '2027-05-06',
    tweedePinksterdag: '2027-05-17',
    eersteKerstdag: '2027-12-25',
    tweedeKerstdag: '2027-12-26',
  },
  '2028': {
    nieuwjaarsdag: '2028-01-01',
    goedeVrijdag: '2028-04-14',
    tweedePaasdag: '2028-04-17',
    koningsdag: '2028-04-27',
    bevrijdingsdag: '2028-05-05',
    hemelvaartsdag: '2028-05-25',
    tweedePinksterdag: '2028-06-05',
    eersteKerstdag: '2028-12-25',
    tweedeKerstdag: '2028-12-26',
  },
  '2029': {
    nieuwjaarsdag: '2029-01-01',
    goedeVrijdag: '2029-03-30',
    tweedePaasdag: '2029-04-02',
    koningsdag: '2029-04-27',
    bevrijdingsdag: '2029-05-05',
    hemelvaartsdag: '2029-05-10',
    tweedePinksterdag: '2029-05-21',
    eersteKerstdag: '2029-12-25',
    tweedeKerstdag: '2029-12-26',
  },
  '2030': {
    nieuwjaarsdag: '2030-01-01',
    goedeVrijdag: '2030-04-19',
    tweedePaasdag: '2030-04-22',
    koningsdag: '2030-04-27',
    bevrijdingsdag: '2030-05-05',
    hemelvaartsdag: '2030-05-30',
    tweedePinksterdag: '2030-06-10',
    eersteKerstdag: '2030-12-25',
    tweedeKerstdag: '2030-12-26',
  },
  '2031': {
    nieuwjaarsdag: '2031-01-01',
    goedeVrijdag: '2031-04-11',
    tweedePaasdag: '2031-04-14',
    koningsdag: '2031-04-26',
    bevrijdingsdag: '2031-05-05',
    hemelvaartsdag: '2031-05-22',
    tweedePinksterdag: '2031-06-02',
    eersteKerstdag: '2031-12-25',
    tweedeKerstdag: '2031-12-26',
  },
  '2032': {
    nieuwjaarsdag: '2032-01-01',
    goedeVrijdag: '2032-03-26',
    tweedePaasdag: '2032-03-29',
    koningsdag: '2032-04-27',
    bevrijdingsdag: '2032-05-05',
    hemelvaartsdag: '2032-05-06',
    tweedePinksterdag: '2032-05-17',
    eersteKerstdag: '2032-12-25',
    tweedeKerstdag: '2032-12-26',
  },
};
