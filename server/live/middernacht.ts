import { datumVan, eindVanDag } from '../../machines/kader/werkdagen.ts';

/** Never asleep for longer: the clock of the house may be set. */
const DUTJE = 60_000;

/** Calls `doe` at the start of every day in the Netherlands, by the clock of the house, until what it returns is called. */
export function bijEenNieuweDag(nu: () => Date, doe: () => void): () => void {
  const vandaag = () => datumVan(nu().toISOString());
  let dag = vandaag();
  let wekker = slaap();

  function slaap(): NodeJS.Timeout {
    const nogVandaag = Date.parse(eindVanDag(dag)) + 1_000 - nu().getTime();
    return setTimeout(kijk, Math.min(Math.max(nogVandaag, 1), DUTJE));
  }

  function kijk(): void {
    const begonnen = vandaag();
    if (begonnen !== dag) doe();
    dag = begonnen;
    wekker = slaap();
  }

  return () => clearTimeout(wekker);
}
