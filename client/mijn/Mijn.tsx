import './mijn.css';
import { useTranslation } from 'react-i18next';
import type { Mijnzicht } from '../../machines/zicht/soorten.ts';
import { Bladzij } from '../deel/Bladzij.tsx';
import { MetZicht } from '../deel/Gevolgd.tsx';
import { useZicht } from '../verbinding/useZicht.ts';
import { Bekeken } from './Bekeken.tsx';
import { CasussenHouder } from './Casusknoppen.tsx';
import { Gebracht } from './Gebracht.tsx';
import { Gekregen } from './Gekregen.tsx';
import { Gevraagd } from './Gevraagd.tsx';
import { Mijnacties } from './Mijnacties.tsx';
import { Overleggen } from './Overleggen.tsx';

/** What is asked of me, what I brought, what I do; and the way to my tables. */
export function Mijn() {
  const { t } = useTranslation();
  const gevolgd = useZicht({ wat: 'mijn' });
  return (
    <MetZicht gevolgd={gevolgd}>
      {(zicht) => (
        <Bladzij titel={t('deel.mijn')}>
          <h1>{t('deel.mijn')}</h1>
          <CasussenHouder casussen={casussenVan(zicht)}>
            <div className="mijn">
              <div className="mijn__kolom">
                <Gekregen gekregen={zicht.gekregen} />
                <Gevraagd gevraagd={zicht.gevraagd} />
                <Mijnacties acties={zicht.acties} />
              </div>
              <div className="mijn__kolom">
                <Overleggen overleggen={zicht.overleggen} />
                <Gebracht gebracht={zicht.gebracht} />
                <Bekeken bekeken={zicht.bekeken} />
              </div>
            </div>
          </CasussenHouder>
        </Bladzij>
      )}
    </MetZicht>
  );
}

/** Every casus that something on this page is about, once. */
const casussenVan = ({ gevraagd, gebracht, gekregen, acties }: Mijnzicht): string[] => [
  ...new Set([...gevraagd, ...gebracht, ...gekregen, ...acties].map(({ casus }) => casus)),
];
