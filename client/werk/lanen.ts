import type { Fase } from '../../machines/kader/lijsten.ts';
import type { Werkvoorraadregel } from '../../machines/zicht/soorten.ts';

export type Laan = 'vakMelden' | 'vakWegen' | 'vakVoorbereiden' | 'vakTafel' | 'vakDoen' | 'vakAfronden';

/** Twelve phases are too many columns: six lanes, each with the phases that one morning's work goes through. */
const lanen: Record<Laan, readonly Fase[]> = {
  vakMelden: ['signaal', 'aanmelding', 'screening'],
  vakWegen: ['triage', 'classificatie'],
  vakVoorbereiden: ['delingsbesluit', 'uitnodiging'],
  vakTafel: ['casusoverleg'],
  vakDoen: ['plan', 'uitvoering'],
  vakAfronden: ['afschaling', 'afgesloten'],
};
const volgorde: readonly Laan[] = ['vakMelden', 'vakWegen', 'vakVoorbereiden', 'vakTafel', 'vakDoen', 'vakAfronden'];

/** The lanes from left to right with their lines, in the order in which the server gave them. */
export const verdeel = (
  regels: Werkvoorraadregel[],
): { laan: Laan; fasen: readonly Fase[]; regels: Werkvoorraadregel[] }[] =>
  volgorde.map((laan) => ({
    laan,
    fasen: lanen[laan],
    regels: regels.filter(({ fase }) => lanen[laan].includes(fase)),
  }));
