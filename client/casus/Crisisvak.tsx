import { IconCircleCheck, IconCircleDashed, IconLock, IconUrgent } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { uitzonderingsgronden } from '../../machines/kader/lijsten.ts';
import type { Casuszicht, Crisiszicht, Itemzicht } from '../../machines/zicht/soorten.ts';
import { Feiten } from '../deel/Feiten.tsx';
import { Kaart } from '../deel/Kaart.tsx';
import { Dicht } from '../deel/Leesstand.tsx';
import { Niveaumerk } from '../deel/Niveaumerk.tsx';
import { Termijn } from '../deel/Termijn.tsx';
import { Vak } from '../deel/Vak.tsx';
import { dag, dagEnTijd } from '../taal/datum.ts';
import { useTaal } from '../taal/taal.ts';
import { Knoppen } from './Knoppen.tsx';
import './crisis.css';

/** What was given in a crisis, to whom it may read it, and what is owed for it, to whom that may see. */
export function Crisisvak({ zicht }: { zicht: Casuszicht }) {
  const { t } = useTranslation();
  const gegeven = zicht.items.filter(({ crisis }) => crisis !== null);
  const ids = [...new Set([...zicht.crises.map(({ crisis }) => crisis), ...gegeven.map(({ item }) => item)])];
  if (ids.length === 0) return null;
  return (
    <Vak kop={t('crisis.kop')} icoon={<IconUrgent aria-hidden className="icoon" />} soort="nadruk">
      <ul className="stapel">
        {ids.map((id) => (
          <li key={id} id={id}>
            <Crisiskaart
              zicht={zicht}
              id={id}
              crisis={zicht.crises.find(({ crisis }) => crisis === id)}
              item={gegeven.find(({ item }) => item === id)}
            />
          </li>
        ))}
      </ul>
    </Vak>
  );
}

interface CrisiskaartProps {
  zicht: Casuszicht;
  id: string;
  crisis: Crisiszicht | undefined;
  item: Itemzicht | undefined;
}

function Crisiskaart({ zicht, id, crisis, item }: CrisiskaartProps) {
  const { t } = useTranslation();
  const niveau = crisis?.niveau ?? item?.omschrijving.niveau;
  const categorie = crisis?.categorie ?? item?.omschrijving.categorie;
  const waarom = crisis?.motief ?? item?.omschrijving.doel;
  return (
    <Kaart label={waarom ?? t('crisis.kop')}>
      <p className="rij rij--uiteen">
        <b className="klein">{categorie && t(`categorie.${categorie}`)}</b>
        {niveau && <Niveaumerk niveau={niveau} />}
      </p>
      {waarom && <p className="crisis__motief">{waarom}</p>}
      <Inhoud item={item} />
      <Wie crisis={crisis} item={item} />
      {crisis && <Daarna crisis={crisis} />}
      <Knoppen zicht={zicht} deel={id} />
    </Kaart>
  );
}

/** The text, for its giver and for whom it was given to. */
function Inhoud({ item }: { item: Itemzicht | undefined }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  if (item?.tekst) {
    return (
      <>
        <p className="tekst item__tekst">{item.tekst}</p>
        {item.crisis && <p className="klein zacht">{t('crisis.loopt', { dag: dag(item.crisis.tot, taal) })}</p>}
      </>
    );
  }
  if (item?.leesbaar) return <Dicht item={item} />;
  return (
    <p className="klein zacht rij">
      <IconLock aria-hidden className="icoon" />
      {item ? t('crisis.voorbij') : t('crisis.nietVoorU')}
    </p>
  );
}

function Wie({ crisis, item }: Pick<CrisiskaartProps, 'crisis' | 'item'>) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  if (crisis) {
    const namen = crisis.ontvangers.map(({ naam }) => naam).join(', ');
    return (
      <p className="klein">
        {t('crisis.gaf', { gever: crisis.gever.naam, namen })}{' '}
        <span className="zacht">
          {dagEnTijd(crisis.op, taal)}, {t(`crisis.grond.${crisis.grond}`)}
        </span>
      </p>
    );
  }
  if (!item) return null;
  return <p className="klein">{t('crisis.gafU', { gever: item.bron.naam, tijd: dagEnTijd(item.op, taal) })}</p>;
}

/** The three things owed, each with who did it or by when it is due; late says so. */
function Daarna({ crisis }: { crisis: Crisiszicht }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { gever, gemotiveerdOp, motivering, herziening, geinformeerd, uitstel, termijnen } = crisis;
  const gedaan = (door: string, op: string) => t('crisis.gedaan', { naam: door, dag: dag(op, taal) });
  return (
    <div className="stapel stapel--dicht">
      <h3 className="bijschrift">{t('crisis.daarna')}</h3>
      <ul className="plichten">
        <Plicht
          wat={t('crisis.plicht.motivering')}
          gedaan={gemotiveerdOp && gedaan(gever.naam, gemotiveerdOp)}
          voor={termijnen.motivering}
          wie={t('crisis.doorGever', { naam: gever.naam })}
        >
          {motivering && (
            <Feiten
              feiten={[
                [t('casus.noodzaak'), motivering.noodzaak],
                [t('casus.subsidiariteit'), motivering.subsidiariteit],
                [t('casus.proportionaliteit'), motivering.proportionaliteit],
              ]}
            />
          )}
        </Plicht>
        <Plicht
          wat={t('crisis.plicht.herziening')}
          gedaan={herziening && gedaan(herziening.door.naam, herziening.op)}
          voor={termijnen.herziening}
          wie={t('crisis.doorAnderen')}
        >
          {herziening?.bevindingen && <p className="klein">{herziening.bevindingen}</p>}
        </Plicht>
        <Plicht
          wat={t('crisis.plicht.informeren')}
          gedaan={geinformeerd && gedaan(geinformeerd.door.naam, geinformeerd.op)}
          voor={uitstel?.herzienOp ?? termijnen.informeren}
          wie={t('crisis.doorGeverOfContactpunt', { naam: gever.naam })}
        >
          {uitstel && <Uitgesteld uitstel={uitstel} />}
        </Plicht>
      </ul>
    </div>
  );
}

interface PlichtProps {
  wat: string;
  /** null: still owed. */
  gedaan: string | null;
  voor: string;
  wie: string;
  children: ReactNode;
}

function Plicht({ wat, gedaan, voor, wie, children }: PlichtProps) {
  const Icoon = gedaan === null ? IconCircleDashed : IconCircleCheck;
  return (
    <li className={gedaan === null ? 'plicht' : 'plicht plicht--gedaan'}>
      <Icoon aria-hidden className="icoon" />
      <div className="plicht__lijf">
        <p className="rij rij--uiteen">
          <b>{wat}</b>
          {gedaan === null ? <Termijn voor={voor} kort /> : <span className="klein zacht">{gedaan}</span>}
        </p>
        {gedaan === null && <p className="klein zacht">{wie}</p>}
        {children}
      </div>
    </li>
  );
}

function Uitgesteld({ uitstel }: { uitstel: NonNullable<Crisiszicht['uitstel']> }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const bekend = uitzonderingsgronden.find((een) => een === uitstel.grond);
  const grond = bekend ? t(`uitzonderingsgrond.${bekend}`) : uitstel.grond;
  return (
    <p className="klein">
      {t('crisis.uitgesteld', { grond, dag: dag(uitstel.herzienOp, taal) })} {uitstel.motivering}
    </p>
  );
}
