import { useTranslation } from 'react-i18next';
import { leerpunten } from '../../machines/escalatie/context.ts';
import { kwesties } from '../../machines/kader/lijsten.ts';
import type { Casuszicht, Escalatiezicht } from '../../machines/zicht/soorten.ts';
import { Bericht } from '../deel/Bericht.tsx';
import { Formulier } from '../deel/vorm/Formulier.tsx';
import { VeldGebied } from '../deel/vorm/VeldGebied.tsx';
import { VeldKeuze } from '../deel/vorm/VeldKeuze.tsx';
import { VeldLijst } from '../deel/vorm/VeldLijst.tsx';
import { VeldTekst } from '../deel/vorm/VeldTekst.tsx';
import { useWaarde } from '../deel/vorm/Vormhouder.tsx';
import { useTaal } from '../taal/taal.ts';
import type { CasusVormProps } from './soorten.ts';

const GEEN = 'geen';

const vindEscalatie = ({ escalaties }: Casuszicht, over: string): Escalatiezicht | undefined =>
  escalaties.find(({ escalatie }) => escalatie === over);

function Stukvelden() {
  const { t } = useTranslation();
  return (
    <>
      <VeldGebied dat naam="vraag" label={t('escalatie.vorm.vraag')} rijen={3} max={300} />
      <VeldGebied dat naam="geprobeerd" label={t('escalatie.vorm.geprobeerd')} rijen={2} max={300} />
    </>
  );
}

/** One question for the table, which can go up as it stands. */
export function EscalatieOpen({ casus, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  const opgehouden = casus.besluiten.filter((een) => een.stand === 'open' && een.tegenspraak);
  return (
    <Formulier
      {...props}
      begin={{ betreft: opgehouden[0]?.besluit ?? GEEN }}
      maak={(lees) => {
        const betreft = opgehouden.length > 0 ? lees.tekst('betreft') : GEEN;
        return {
          type: 'escalatie.open',
          casus: casus.casus,
          kwestie: lees.keuze('kwestie', kwesties),
          vraag: lees.tekst('vraag'),
          geprobeerd: lees.tekst('geprobeerd'),
          ...(betreft !== GEEN && { betreft }),
        };
      }}
    >
      <Bericht soort="info">
        <p>{t('escalatie.vorm.vooraf')}</p>
      </Bericht>
      <VeldKeuze
        naam="kwestie"
        label={t('escalatie.vorm.kwestie')}
        keuzes={kwesties.map((een) => ({
          waarde: een,
          label: t(`escalatie.kwestie.${een}`),
          uitleg: t(`escalatie.kwestieUitleg.${een}`),
        }))}
      />
      {opgehouden.length > 0 && (
        <VeldLijst
          naam="betreft"
          label={t('escalatie.vorm.betreft')}
          uitleg={t('escalatie.vorm.betreftUitleg')}
          keuzes={[
            ...opgehouden.map(({ besluit, voorstel }) => ({
              waarde: besluit,
              label: t(`voorstel.${voorstel.onderwerp}`),
            })),
            { waarde: GEEN, label: t('escalatie.vorm.geenVoorstel') },
          ]}
        />
      )}
      <Stukvelden />
    </Formulier>
  );
}

export function EscalatieBrengHoger({ casus, over, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  const { zeg } = useTaal();
  const escalatie = vindEscalatie(casus, over);
  const volgende = escalatie?.haltes.find(({ stand }) => stand === 'komt');
  return (
    <Formulier
      {...props}
      begin={{ vraag: escalatie?.vraag ?? '', geprobeerd: escalatie?.geprobeerd ?? '' }}
      maak={(lees) => ({
        type: 'escalatie.brengHoger',
        casus: casus.casus,
        escalatie: over,
        vraag: lees.tekst('vraag'),
        geprobeerd: lees.tekst('geprobeerd'),
      })}
    >
      {volgende && (
        <Bericht soort="info">
          <p>{t('escalatie.vorm.volgende', { trede: zeg(volgende.naam), wie: zeg(volgende.wie) })}</p>
          <p>{t('escalatie.vorm.vooraf')}</p>
        </Bericht>
      )}
      <Stukvelden />
    </Formulier>
  );
}

export function EscalatieSchrijfAan({ casus, over, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  return (
    <Formulier
      {...props}
      maak={(lees) => ({ type: 'escalatie.schrijfAan', casus: casus.casus, escalatie: over, aan: lees.tekst('aan') })}
    >
      <VeldTekst naam="aan" label={t('escalatie.vorm.aan')} uitleg={t('escalatie.vorm.aanUitleg')} />
    </Formulier>
  );
}

export function EscalatieRondAf({ casus, over, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  const mogelijk = vindEscalatie(casus, over)?.aflopen ?? [];
  const begin = mogelijk.length === 1 ? { hoe: mogelijk[0] ?? '' } : {};
  return (
    <Formulier
      {...props}
      begin={begin}
      maak={(lees) => ({
        type: 'escalatie.rondAf',
        casus: casus.casus,
        escalatie: over,
        hoe: lees.keuze('hoe', mogelijk),
        terugkoppeling: lees.tekst('terugkoppeling'),
        leerpunt: lees.keuze('leerpunt', leerpunten),
        ...(lees.tekst('eneKant') && { eneKant: lees.tekst('eneKant') }),
        ...(lees.tekst('andereKant') && { andereKant: lees.tekst('andereKant') }),
      })}
    >
      <VeldKeuze
        naam="hoe"
        label={t('escalatie.vorm.hoe')}
        keuzes={mogelijk.map((een) => ({ waarde: een, label: t(`escalatie.hoe.${een}`) }))}
      />
      <Kanten />
      <VeldGebied naam="terugkoppeling" label={t('escalatie.vorm.terugkoppeling')} rijen={3} />
      <VeldLijst
        naam="leerpunt"
        label={t('escalatie.vorm.leerpunt')}
        keuzes={leerpunten.map((een) => ({ waarde: een, label: t(`escalatie.leerpunt.${een}`) }))}
      />
    </Formulier>
  );
}

/** Only who goes on disagreeing has two views to write down. */
function Kanten() {
  const { t } = useTranslation();
  if (useWaarde('hoe') !== 'verschilBlijft') return null;
  return (
    <div className="velden-naast">
      <VeldGebied naam="eneKant" label={t('escalatie.vorm.eneKant')} uitleg={t('escalatie.vorm.kantenUitleg')} />
      <VeldGebied naam="andereKant" label={t('escalatie.vorm.andereKant')} uitleg={t('escalatie.vorm.kantenUitleg')} />
    </div>
  );
}

type Vaststelling = 'delingsbesluit.onderteken' | 'uitnodiging.stelVast' | 'prioriteit.plaats' | 'afstemming.stelVast';

/** Taking a decision is one press; where somebody still objects after the ladder, its reasons are asked for. */
function Vastgesteld({ casus, over, type, ...props }: CasusVormProps & { type: Vaststelling }) {
  const { t } = useTranslation();
  const besluit = casus.besluiten.find((een) => een.besluit === over);
  const tegenspraak = besluit?.tegenspraak ?? false;
  return (
    <Formulier
      {...props}
      maak={(lees) => ({
        type,
        casus: casus.casus,
        besluit: over,
        ...(tegenspraak && { motivering: lees.tekst('motivering') }),
      })}
    >
      {tegenspraak ? (
        <VeldGebied
          naam="motivering"
          label={t('escalatie.vorm.motivering')}
          uitleg={t('escalatie.vorm.motiveringUitleg')}
        />
      ) : (
        <p>{t('vorm.zeker')}</p>
      )}
    </Formulier>
  );
}

export const DelingsbesluitOnderteken = (props: CasusVormProps) => (
  <Vastgesteld {...props} type="delingsbesluit.onderteken" />
);
export const UitnodigingStelVast = (props: CasusVormProps) => <Vastgesteld {...props} type="uitnodiging.stelVast" />;
export const PrioriteitPlaats = (props: CasusVormProps) => <Vastgesteld {...props} type="prioriteit.plaats" />;
export const AfstemmingStelVast = (props: CasusVormProps) => <Vastgesteld {...props} type="afstemming.stelVast" />;
