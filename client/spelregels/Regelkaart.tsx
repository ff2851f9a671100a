import { useTranslation } from 'react-i18next';
import type { Regel } from '../../machines/regels/soorten.ts';
import { type Vindplaats, vindplaatsen } from '../../machines/regels/vindplaatsen.ts';
import { Etiket } from '../deel/Etiket.tsx';
import { useTaal } from '../taal/taal.ts';

const toon = { machine: 'goed', bouw: 'goed', organisatorisch: 'accent', later: 'let' } as const;

/** One rule: the norm, where it comes from, who keeps it, and where exactly. */
export function Regelkaart({ regel }: { regel: Regel }) {
  const { t } = useTranslation();
  const { zeg } = useTaal();
  const { id, zin, bron, bewaking } = regel;
  const plekken = vindplaatsen.get(id) ?? [];
  return (
    <article className="spelregel" aria-label={id}>
      <p className="spelregel__kop">
        <a href={`#${id}`} className="kenmerk">
          {id}
        </a>
        <Etiket toon={toon[bewaking]}>{t(`spelregels.bewaking.${bewaking}`)}</Etiket>
      </p>
      <p className="spelregel__norm">{zeg(zin)}</p>
      <dl className="spelregel__bron">
        {bron.wet && <Bron naam={t('spelregels.wet')} waarde={bron.wet} />}
        {bron.kern && <Bron naam={t('spelregels.kern')} waarde={bron.kern} />}
      </dl>
      {'plek' in regel && <p className="klein zacht">{zeg(regel.plek)}</p>}
      {plekken.length > 0 && <Plekken plekken={plekken} />}
    </article>
  );
}

const Bron = ({ naam, waarde }: { naam: string; waarde: string }) => (
  <div>
    <dt>{naam}</dt>
    <dd>{waarde}</dd>
  </div>
);

/** Per requirement in which steps it is asked. */
function Plekken({ plekken }: { plekken: readonly Vindplaats[] }) {
  const { t } = useTranslation();
  const { zeg } = useTaal();
  const eisen = [...new Set(plekken.map(({ eis }) => eis.naam))];
  return (
    <details className="spelregel__plekken">
      <summary>{t('spelregels.getoetst', { count: eisen.length })}</summary>
      <ul>
        {eisen.map((naam) => {
          const waar = plekken.filter(({ eis }) => eis.naam === naam);
          const fasen = [...new Set(waar.flatMap((een) => een.fasen))];
          return (
            <li key={naam}>
              <p>{waar[0] && zeg(waar[0].eis.zin)}</p>
              <p className="klein zacht">
                {waar.map(({ opdracht }) => t(`opdracht.${opdracht}.knop`)).join(', ')}
                {fasen.length > 0 && ` (${fasen.map((een) => t(`fase.${een}`).toLowerCase()).join(', ')})`}
              </p>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
