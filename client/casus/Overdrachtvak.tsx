import { IconLock, IconTransfer } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Casuszicht, Deelzicht, Overdrachtzicht } from '../../machines/zicht/soorten.ts';
import { Etiket } from '../deel/Etiket.tsx';
import { Feiten } from '../deel/Feiten.tsx';
import { Kaart } from '../deel/Kaart.tsx';
import { Vak } from '../deel/Vak.tsx';
import { Knoppen } from './Knoppen.tsx';

const toon = {
  aangeboden: 'let',
  aanvaard: 'goed',
  afgewezen: 'rustig',
  ingetrokken: 'rustig',
  verlopen: 'rustig',
  vervallen: 'rustig',
} as const;

/** The hand-overs to other support, and of each the set that goes along. */
export function Overdrachtvak({ zicht }: { zicht: Casuszicht }) {
  const { t } = useTranslation();
  if (zicht.overdrachten.length === 0) return null;
  return (
    <Vak kop={t('overdracht.kop')} icoon={<IconTransfer aria-hidden className="icoon" />}>
      <ul className="stapel">
        {zicht.overdrachten.map((een) => (
          <li key={een.overdracht} id={een.overdracht}>
            <Overdrachtkaart overdracht={een} zicht={zicht} />
          </li>
        ))}
      </ul>
    </Vak>
  );
}

function Overdrachtkaart({ overdracht, zicht }: { overdracht: Overdrachtzicht; zicht: Casuszicht }) {
  const { t } = useTranslation();
  const { vorm, ontvanger, gegevens, noodzaak, basis, stand, delen, voorMij } = overdracht;
  const { naam, organisatienaam: organisatie } = ontvanger;
  const kop = t('overdracht.naar', { vorm: t(`steunvorm.${vorm}`), naam, organisatie });
  const loopt = stand === 'aangeboden' || stand === 'aanvaard';
  return (
    <Kaart label={kop} nadruk={loopt ? 'gewoon' : 'gedempt'}>
      <p className="rij rij--uiteen">
        <b>{kop}</b>
        <Etiket toon={toon[stand]}>{t(`overdrachtstand.${stand}`)}</Etiket>
      </p>
      <Feiten
        feiten={[
          [t('overdracht.gegevens'), gegevens],
          [t('overdracht.noodzaak'), noodzaak],
          [t('overdracht.basis'), basis],
        ]}
      />
      {delen.length > 0 && (
        <div className="stapel stapel--dicht">
          <h3 className="bijschrift">{t('overdracht.set')}</h3>
          <ul className="regels">
            {delen.map((deel) => (
              <Stuk key={deel.item} deel={deel} />
            ))}
          </ul>
          {voorMij && stand === 'aangeboden' && <p className="klein zacht">{t('overdracht.naAannemen')}</p>}
        </div>
      )}
      {delen.length === 0 && voorMij && <p className="klein zacht">{t('overdracht.leeg')}</p>}
      <Knoppen zicht={zicht} deel={overdracht.overdracht} />
    </Kaart>
  );
}

function Stuk({ deel: { omschrijving, bron, antwoord, tekst } }: { deel: Deelzicht }) {
  const { t } = useTranslation();
  return (
    <li className="regel">
      <div>
        <p>{omschrijving.vraag}</p>
        <p className="klein zacht">
          {bron.naam}, {bron.organisatienaam}
        </p>
        {tekst !== null && <p className="tekst item__tekst">{tekst}</p>}
      </div>
      <div className="regel__rechts">
        <Etiket
          toon={antwoord === 'mee' ? 'goed' : antwoord === 'open' ? 'let' : 'rustig'}
          icoon={antwoord === 'nietInSet' ? <IconLock aria-hidden className="icoon" /> : undefined}
        >
          {t(`overdracht.antwoord.${antwoord}`)}
        </Etiket>
      </div>
    </li>
  );
}
