import { useTranslation } from 'react-i18next';
import type { Voorstelzicht } from '../../machines/zicht/soorten.ts';

/** What is proposed, in one sentence. */
export function Besluittekst({ voorstel }: { voorstel: Voorstelzicht }) {
  const { t } = useTranslation();
  const tekst = () => {
    switch (voorstel.onderwerp) {
      case 'tafel':
        return voorstel.tekst;
      case 'classificatie':
        return `${t(`klasse.${voorstel.klasse}`)}: ${voorstel.reden}`;
      case 'delingsbesluit':
        return `${t('voorstel.delingsbesluit')}: ${voorstel.besluit.burgerversie}`;
      case 'afstemming':
        return t('kring.afstemmenMet', { naam: voorstel.naam ?? t('kring.nietMeer').toLowerCase() });
      case 'uitnodiging':
        return `${t('voorstel.uitnodiging')}: ${voorstel.genodigden.map(({ wie }) => wie.naam).join(', ')}`;
    }
  };
  return <p className="ligtvoor__tekst gevoelig">{tekst()}</p>;
}
