import { convenantGeldt, isPartij } from '../kader/kader.ts';
import { datumVan } from '../kader/werkdagen.ts';
import { genoemd } from './besluiten.ts';
import { overOpdracht, overStand } from './eis.ts';

/** What is asked of the agreement that carries a casusoverleg: that it is in force, and who is party to it (R-28..R-30). */
export const eisenConvenant = {
  'R-29 partijen': overOpdracht(
    ['casus.zetInTriage', 'voorstel.doe', 'voorstel.wijzig'],
    'Kies alleen mensen van organisaties die partij zijn bij het convenant.',
    'Choose only people of organisations that are party to the covenant.',
    (gezegd, { mensen, kader }) => {
      const namen = gezegd.type === 'casus.zetInTriage' ? gezegd.deelnemers : genoemd(gezegd.voorstel);
      return mensen.every(({ persoon, organisatie }) => !namen.includes(persoon) || isPartij(kader, organisatie));
    },
  ),
  'R-30 convenantGeldt': overStand(
    'Er geldt vandaag geen convenant. Zonder convenant gaat een casus niet verder dan de triage.',
    'No covenant is in force today. Without one a case goes no further than triage.',
    ({ kader, nu }) => convenantGeldt(kader, datumVan(nu)),
  ),
  'R-28 convenantOpDeDag': overOpdracht(
    ['overleg.plan'],
    'Op die dag geldt het convenant niet. Kies een dag waarop het geldt.',
    'The covenant is not in force on that day. Choose a day on which it is.',
    ({ op }, { kader }) => convenantGeldt(kader, datumVan(op)),
  ),
};
