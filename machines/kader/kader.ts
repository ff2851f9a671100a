import type { Datum } from '../gebeurtenissen.ts';
import type { Categorie, Fase, Niveau } from './lijsten.ts';
import type { Termijn } from './termijnen.ts';

/** The highest level that may be released; 0: nothing may be. */
export type Hoogste = Niveau | 0;

/** The three groups of phases for which a category of data has its own ceiling. */
type Fasegroep = 'triage' | 'casusoverleg' | 'plan';

/** What kind of information may be shared in which phase. Ceilings, never permissions. */
interface Matrix {
  /** For the participants invited in that phase. */
  maxPerFase: Record<Fase, Hoogste>;
  maxPerCategorie: Record<Categorie, Record<Fasegroep, Hoogste>>;
  fasegroep: Record<Fase, Fasegroep>;
}

type Termijnnaam =
  | 'aanvulling'
  | 'uitvraag'
  | 'overdracht'
  | 'informeren'
  | 'uitzonderingHerzien'
  | 'eersteOverleg'
  | 'verslag'
  | 'evaluatie'
  | 'bewaren'
  | 'crisisMotivering'
  | 'crisisHerziening';

/** One version of the weighing framework. A casus is judged under the version in force when a step was taken. */
export interface Kader {
  versie: string;
  vastgesteldOp: Datum;
  door: string;
  matrix: Matrix;
  termijnen: Record<Termijnnaam, Termijn>;
}

const plafonds = (triage: Hoogste, casusoverleg: Hoogste, plan: Hoogste) => ({ triage, casusoverleg, plan });

/** An example of what a council would ratify; the terms that no law fixes are proposals. */
const kader2025: Kader = {
  versie: '2025-1',
  vastgesteldOp: '2025-03-01',
  door: 'gemeenteraad (voorbeeldkader)',
  matrix: {
    maxPerFase: {
      signaal: 0,
      aanmelding: 0,
      screening: 1,
      triage: 2,
      classificatie: 2,
      delingsbesluit: 2,
      uitnodiging: 2,
      // L4 lies on the shared table; L5 goes from its holder to named recipients and never lies there.
      casusoverleg: 5,
      plan: 3,
      uitvoering: 3,
      afschaling: 2,
      afgesloten: 0,
    },
    maxPerCategorie: {
      identificatie: plafonds(1, 1, 1),
      // Used in the background to ask whether somebody is known; never shown (Wgs 2.29(1)).
      bsn: plafonds(0, 0, 0),
      huisvesting: plafonds(2, 4, 2),
      financieel: plafonds(0, 4, 2),
      inkomen: plafonds(0, 3, 0),
      gezondheid: plafonds(2, 5, 2),
      politie: plafonds(2, 4, 0),
      justitie: plafonds(2, 4, 2),
      relaties: plafonds(1, 4, 2),
      toezicht: plafonds(2, 4, 2),
      voorzieningen: plafonds(2, 3, 2),
      begeleiding: plafonds(2, 4, 2),
    },
    fasegroep: {
      signaal: 'triage',
      aanmelding: 'triage',
      screening: 'triage',
      triage: 'triage',
      classificatie: 'triage',
      delingsbesluit: 'triage',
      uitnodiging: 'triage',
      casusoverleg: 'casusoverleg',
      plan: 'plan',
      uitvoering: 'plan',
      afschaling: 'plan',
      afgesloten: 'plan',
    },
  },
  termijnen: {
    aanvulling: { aantal: 5, eenheid: 'werkdagen', regel: 'R-132' },
    uitvraag: { aantal: 5, eenheid: 'werkdagen', regel: 'R-46' },
    overdracht: { aantal: 10, eenheid: 'werkdagen', regel: 'R-38' },
    informeren: { aantal: 1, eenheid: 'kalendermaanden', regel: 'R-76' },
    uitzonderingHerzien: { aantal: 28, eenheid: 'kalenderdagen', regel: 'R-79' },
    eersteOverleg: { aantal: 15, eenheid: 'werkdagen', regel: 'R-43' },
    verslag: { aantal: 5, eenheid: 'werkdagen', regel: 'R-124' },
    evaluatie: { aantal: 56, eenheid: 'kalenderdagen', regel: 'R-101' },
    bewaren: { aantal: 5, eenheid: 'jaren', regel: 'R-149' },
    crisisMotivering: { aantal: 1, eenheid: 'werkdagen', regel: 'R-80' },
    crisisHerziening: { aantal: 3, eenheid: 'werkdagen', regel: 'R-80' },
  },
};

/** Every version that was ever in force: a recorded step is read under its own. */
export const kaders: Record<string, Kader> = { [kader2025.versie]: kader2025 };

/** The version under which new steps are judged. */
export const laatste: Kader = kader2025;

/** The highest level of this category that may be released in this phase: the lower of both ceilings. */
export function maximumNiveau({ matrix }: Kader, fase: Fase, categorie: Categorie): Hoogste {
  const vanFase = matrix.maxPerFase[fase];
  const vanCategorie = matrix.maxPerCategorie[categorie][matrix.fasegroep[fase]];
  if (vanFase < vanCategorie) return vanFase;
  return vanCategorie;
}
