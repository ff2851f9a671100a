import { useTranslation } from 'react-i18next';
import { type Fase, fasen } from '../../machines/kader/lijsten.ts';
import type { Staat, Tekening, Weg } from '../../machines/tekening.ts';
import { Vak } from '../deel/Vak.tsx';
import type { Ligging } from './ligging.ts';
import { AanZet, Hier } from './Staatkop.tsx';
import { Wegenlijst } from './Wegenlijst.tsx';
import type { Kaartwoorden } from './woorden.ts';

interface WoordenProps {
  getekend: Tekening;
  woorden: Kaartwoorden;
  ligging: Ligging | null;
}

/** The whole drawing as a text: for each phase what happens there, whose turn it is, what may follow and what it needs. */
export function Woorden({ getekend, woorden, ligging }: WoordenProps) {
  const { t } = useTranslation();
  const groepen = groepeer(getekend);
  return (
    <div className="woorden">
      {ligging && ligging.wegen.size > 0 && <Nu getekend={getekend} woorden={woorden} ligging={ligging} />}
      {groepen.map(({ fase, staten }) => {
        const [eerste] = staten;
        if (!eerste) return null;
        const kop = fase ? t(`fase.${fase}`) : woorden.staat(eerste.id);
        return (
          <Vak key={eerste.id} kop={kop} extra={fase ? null : <Hier staat={eerste} ligging={ligging} />}>
            {fase && <p>{t(`proces.fase.${fase}`)}</p>}
            {staten.map((staat) => (
              <Staatdeel
                key={staat.id}
                staat={staat}
                getekend={getekend}
                woorden={woorden}
                ligging={ligging}
                zonderKop={woorden.staat(staat.id) === kop}
              />
            ))}
          </Vak>
        );
      })}
      <Overal getekend={getekend} woorden={woorden} ligging={ligging} />
    </div>
  );
}

/** What moves it wherever it stands. */
function Overal({ getekend, woorden, ligging }: WoordenProps) {
  const wegen = getekend.wegen.filter(({ van, naar }) => van === '' && naar !== null);
  if (wegen.length === 0) return null;
  return (
    <Vak kop={woorden.staat('')}>
      <Wegenlijst wegen={wegen} woorden={woorden} ligging={ligging} />
    </Vak>
  );
}

const volgorde = ['kan', 'nogNiet', 'ander', 'nietHier'] as const;

/** First what one came for: where it stands, and everything that leads on from there. */
function Nu({ getekend, woorden, ligging }: WoordenProps & { ligging: Ligging }) {
  const { t } = useTranslation();
  const rang = ({ id }: Weg) => volgorde.indexOf(ligging.wegen.get(id)?.soort ?? 'nietHier');
  const verder = getekend.wegen.filter(({ id, naar }) => naar !== null && ligging.wegen.has(id));
  const staat = getekend.staten.find(({ id }) => id === ligging.nu);
  if (!staat) return null;
  return (
    <Vak kop={`${woorden.hier(staat)}: ${woorden.staat(staat.id)}`} soort="nadruk">
      <AanZet staat={staat} woorden={woorden} />
      {verder.length > 0 && <h3>{t('proces.watKan')}</h3>}
      <Wegenlijst wegen={verder.toSorted((a, b) => rang(a) - rang(b))} woorden={woorden} ligging={ligging} />
    </Vak>
  );
}

/** By phase in the order of the road; without phases each state by itself. */
function groepeer({ staten }: Tekening): { fase: Fase | null; staten: Staat[] }[] {
  const los = staten.filter(({ fase }) => fase === null).map((staat) => ({ fase: null, staten: [staat] }));
  const perFase = fasen.map((fase) => ({ fase, staten: staten.filter((een) => een.fase === fase) }));
  return [...los, ...perFase.filter((een) => een.staten.length > 0)];
}

interface StaatdeelProps extends WoordenProps {
  staat: Staat;
  /** Its name stands above it already. */
  zonderKop: boolean;
}

function Staatdeel({ staat, getekend, woorden, ligging, zonderKop }: StaatdeelProps) {
  const { t } = useTranslation();
  const eigen = getekend.wegen.filter(({ van }) => van === staat.id);
  const verder = eigen.filter(({ naar }) => naar !== null);
  const vast = eigen.filter(({ naar }) => naar === null);
  if (staat.omvat && eigen.length === 0) return null;
  const kop = staat.omvat ? t('proces.overal') : woorden.staat(staat.id);
  return (
    <div className={ligging?.nu === staat.id ? 'staatdeel staatdeel--nu' : 'staatdeel'}>
      {(!zonderKop || staat.omvat) && (
        <h3>
          {kop} <Hier staat={staat} ligging={ligging} />
        </h3>
      )}
      <AanZet staat={staat} woorden={woorden} />
      {verder.length > 0 && <Wegenlijst wegen={verder} woorden={woorden} ligging={ligging} />}
      {vast.length > 0 && (
        <details className="vastgelegd">
          <summary className="vastgelegd__kop">
            {t('proces.watVast')} <span className="zacht">({vast.length})</span>
          </summary>
          <p className="klein zacht">{t('proces.vastUitleg')}</p>
          <Wegenlijst wegen={vast} woorden={woorden} ligging={ligging} />
        </details>
      )}
    </div>
  );
}
