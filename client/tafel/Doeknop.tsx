import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Opdracht } from '../../machines/gebeurtenissen.ts';
import type { Mogelijkheid } from '../../machines/zicht/soorten.ts';
import { Knop } from '../deel/Knop.tsx';
import { useMeld } from '../deel/Melding.tsx';
import { useTaal } from '../taal/taal.ts';
import { useOpdracht } from '../verbinding/useOpdracht.ts';
import { useVerbinding } from '../verbinding/Verbinding.tsx';

interface DoeknopProps {
  opdracht: Opdracht;
  mogelijkheid: Mogelijkheid;
  children: ReactNode;
  soort?: 'hoofd' | 'gewoon' | 'stil';
  klein?: boolean;
  breed?: boolean;
  icoon?: ReactNode;
  label?: string;
}

/** Sends one command at once; what is missing stands under it, a refusal is said aloud. */
export function Doeknop({ opdracht, mogelijkheid, children, label, ...uiterlijk }: DoeknopProps) {
  const { t } = useTranslation();
  const { zeg } = useTaal();
  const { uitkomst, doe } = useOpdracht();
  const { verbonden } = useVerbinding();
  const meld = useMeld();
  const druk = async () => {
    const antwoord = await doe(opdracht);
    if (antwoord && !antwoord.aanvaard) {
      meld(zeg(antwoord.fout.zin) || t(`foutcode.${antwoord.fout.code}`), { dringend: true });
    }
  };
  return (
    <Knop
      {...uiterlijk}
      {...(label && { label })}
      kan={mogelijkheid.kan && verbonden}
      ontbreekt={mogelijkheid.ontbreekt}
      bezig={uitkomst.stand === 'bezig'}
      onClick={() => void druk()}
    >
      {children}
    </Knop>
  );
}
