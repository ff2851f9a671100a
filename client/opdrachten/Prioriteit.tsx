import { useTranslation } from 'react-i18next';
import type { Voorstel } from '../../machines/gebeurtenissen.ts';
import { VeldGebied } from '../deel/vorm/VeldGebied.tsx';
import { VeldVinken } from '../deel/vorm/VeldKeuze.tsx';
import { VeldDatum } from '../deel/vorm/VeldTekst.tsx';
import type { Lezer } from '../deel/vorm/waarden.ts';
import { useKader } from '../kader/Kaderhouder.tsx';
import { useTaal } from '../taal/taal.ts';

/** A proposal for the priority list as it was filled in. */
export const prioriteitUit = (lees: Lezer): Voorstel => ({
  onderwerp: 'prioriteit',
  criteria: [...lees.lijst('criteria')],
  reden: lees.tekst('reden'),
  herzienOp: lees.tekst('herzienOp'),
});

/** Which of the published criteria apply, why, and until when at most. */
export function Prioriteitsvelden() {
  const { t } = useTranslation();
  const { zeg } = useTaal();
  const { geldend } = useKader();
  return (
    <>
      <VeldVinken
        naam="criteria"
        label={t('vorm.prioriteitCriteria')}
        keuzes={geldend.prioriteitscriteria.map(({ code, zin }) => ({ waarde: code, label: zeg(zin) }))}
      />
      <VeldGebied naam="reden" label={t('vorm.prioriteitReden')} rijen={3} />
      <VeldDatum naam="herzienOp" label={t('vorm.prioriteitHerzien')} uitleg={t('vorm.prioriteitHerzienUitleg')} />
    </>
  );
}
