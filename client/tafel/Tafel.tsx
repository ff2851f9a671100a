import './tafel.css';
import './blad.css';
import './zijde.css';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Casuszicht, Tafelzicht } from '../../machines/zicht/soorten.ts';
import { Bladzij } from '../deel/Bladzij.tsx';
import { MetZicht } from '../deel/Gevolgd.tsx';
import { useKader } from '../kader/Kaderhouder.tsx';
import { useZicht } from '../verbinding/useZicht.ts';
import { Acties } from './Acties.tsx';
import { Afgedekt } from './Afgedekt.tsx';
import { Agendastrook } from './Agendastrook.tsx';
import { Bakje, Onderweg } from './Bakje.tsx';
import { Besluiten } from './Besluiten.tsx';
import { Leefgebieden } from './Leefgebieden.tsx';
import { Sprekers } from './Sprekers.tsx';
import { Kamerknoppen, Stilleven } from './Stilleven.tsx';
import { type Tab, Tabbladen } from './Tabbladen.tsx';
import { Tafelblad } from './Tafelblad.tsx';
import { Tafelkop } from './Tafelkop.tsx';
import { ToetsenHouder } from './Toets.tsx';
import { Toetsenblad } from './Toetsenblad.tsx';
import { useAankondigingen } from './useAankondigingen.ts';
import { useToetsen, useToetsenAan } from './useToetsen.ts';
import { verdeel } from './verdeling.ts';

/** The casustafel of one overleg: one place for everybody at the table, each with their own view of it. */
export function Tafel() {
  const { overleg = '' } = useParams();
  const gevolgd = useZicht({ wat: 'tafel', overleg });
  return <MetZicht gevolgd={gevolgd}>{(zicht) => <Kamer zicht={zicht} />}</MetZicht>;
}

function Kamer({ zicht }: { zicht: Tafelzicht }) {
  const { t } = useTranslation();
  const [aan, kiesToetsen] = useToetsenAan();
  const [blad, zetBlad] = useState(false);
  const [dicht, zetDicht] = useState(false);
  const [tab, zetTab] = useState<Tab>('tafel');
  const openBlad = useCallback(() => zetBlad(true), []);
  const wisselScherm = useCallback(() => zetDicht((was) => !was), []);
  useToetsen(aan, { blad: openBlad, scherm: wisselScherm });
  useAankondigingen(zicht);
  return (
    <Bladzij titel={t('tafel.titel')} breedte="vol">
      <ToetsenHouder value={aan}>
        <div className="tafel" data-tab={zicht.nu ? tab : 'tafel'}>
          <Agendastrook zicht={zicht}>
            <Kamerknoppen zicht={zicht} toetsen={openBlad} />
          </Agendastrook>
          {zicht.nu ? (
            <Casustafel zicht={zicht} casus={zicht.nu} />
          ) : (
            <Tafelblad zicht={zicht} besluit={null}>
              <Stilleven zicht={zicht} />
            </Tafelblad>
          )}
          {zicht.nu && <Tabbladen zicht={zicht} tab={tab} kies={zetTab} />}
        </div>
      </ToetsenHouder>
      {blad && <Toetsenblad aan={aan} kies={kiesToetsen} sluit={() => zetBlad(false)} />}
      {dicht && <Afgedekt toon={wisselScherm} />}
    </Bladzij>
  );
}

/** A casus on the table. */
function Casustafel({ zicht, casus }: { zicht: Tafelzicht; casus: Casuszicht }) {
  const { gebieden } = useKader();
  const verdeling = verdeel(casus.items, casus.ik, gebieden);
  const besluit = casus.besluiten.find(({ stand }) => stand === 'open') ?? null;
  return (
    <>
      <Tafelkop zicht={zicht} casus={casus} />
      <div className="tafel__lijf">
        <div className="tafel__links">
          <div className="tafel__midden" data-deel="tafel">
            <Tafelblad zicht={zicht} besluit={besluit}>
              <Leefgebieden casus={casus} verdeling={verdeling} />
            </Tafelblad>
          </div>
          <div className="tafel__voor" data-deel="tafel">
            <Bakje casus={casus} items={verdeling.bakje} />
            <Onderweg casus={casus} items={verdeling.onderweg} />
          </div>
          <div className="tafel__acties" data-deel="acties">
            <Acties casus={casus} />
          </div>
        </div>
        <div className="tafel__rechts">
          <div className="tafel__besluiten" data-deel="besluiten">
            <Besluiten casus={casus} />
          </div>
          <div className="tafel__sprekers" data-deel="sprekers">
            <Sprekers zicht={zicht} />
          </div>
        </div>
      </div>
    </>
  );
}
