import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Antwoord } from '../../machines/protocol.ts';
import type { Casuszicht, Mogelijkheid } from '../../machines/zicht/soorten.ts';
import { Foutbericht } from '../deel/Foutbericht.tsx';
import { Knop } from '../deel/Knop.tsx';
import { useMeld } from '../deel/Melding.tsx';
import { useOpdracht } from '../verbinding/useOpdracht.ts';
import { useVerbinding } from '../verbinding/Verbinding.tsx';
import { klikVan } from './klikken.ts';
import { useKnopwoorden } from './knopwoorden.ts';
import { useOpenOpdracht } from './Opdrachthouder.tsx';
import type { Klik } from './soorten.ts';

interface OpdrachtknopProps {
  mogelijkheid: Mogelijkheid;
  /** null: a command that starts a casus. */
  casus: Casuszicht | null;
  soort?: 'hoofd' | 'gewoon' | 'stil';
  klein?: boolean;
  icoon?: ReactNode;
  klaar?: (antwoord: Antwoord & { aanvaard: true }) => void;
}

/** One possibility as a button: with a form, a question or at once. Not possible yet: it says what is missing. */
export function Opdrachtknop(props: OpdrachtknopProps) {
  const klik = klikVan(props.mogelijkheid.type);
  if (klik && !klik.bevestig && props.casus) return <Klikknop {...props} klik={klik} casus={props.casus} />;
  return <Formulierknop {...props} />;
}

function Formulierknop({ mogelijkheid, casus, soort = 'gewoon', klein = false, icoon, klaar }: OpdrachtknopProps) {
  const { knop } = useKnopwoorden(mogelijkheid);
  const open = useOpenOpdracht();
  return (
    <Knop
      soort={soort}
      klein={klein}
      icoon={icoon}
      kan={mogelijkheid.kan}
      ontbreekt={mogelijkheid.ontbreekt}
      onClick={() => open({ mogelijkheid, casus, klaar })}
    >
      {knop}
    </Knop>
  );
}

interface KlikknopProps extends OpdrachtknopProps {
  klik: Klik;
  casus: Casuszicht;
}

function Klikknop({ mogelijkheid, casus, klik, soort = 'gewoon', klein = false, icoon, klaar }: KlikknopProps) {
  const { t } = useTranslation();
  const { knop } = useKnopwoorden(mogelijkheid);
  const { uitkomst, doe } = useOpdracht();
  const { verbonden } = useVerbinding();
  const meld = useMeld();
  const druk = async () => {
    const antwoord = await doe(klik.maak(casus, mogelijkheid.over ?? ''));
    if (!antwoord?.aanvaard) return;
    meld(t('deel.gelukt'));
    klaar?.(antwoord);
  };
  return (
    <div className="knop-met-uitleg">
      <Knop
        soort={soort}
        klein={klein}
        icoon={icoon}
        kan={mogelijkheid.kan && verbonden}
        ontbreekt={mogelijkheid.ontbreekt}
        bezig={uitkomst.stand === 'bezig'}
        onClick={() => void druk()}
      >
        {knop}
      </Knop>
      {uitkomst.stand === 'geweigerd' && <Foutbericht fout={uitkomst.fout} />}
    </div>
  );
}
