import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Antwoord, Opdracht } from '../../../machines/protocol.ts';
import { useOpdracht } from '../../verbinding/useOpdracht.ts';
import { useVerbinding } from '../../verbinding/Verbinding.tsx';
import { Foutbericht } from '../Foutbericht.tsx';
import { Knop } from '../Knop.tsx';
import { useMeld } from '../Melding.tsx';
import { Foutenlijst } from './Foutenlijst.tsx';
import { useVorm, Vormhouder } from './Vormhouder.tsx';
import { type Lezer, lezer, type Waarden } from './waarden.ts';

interface FormulierProps {
  /** Names the draft: the same key gives back what was typed before. */
  sleutel: string;
  begin?: Waarden;
  /** Turns the checked fields into the command. */
  maak: (lees: Lezer) => Opdracht;
  knop: string;
  /** After the server accepted it. */
  klaar?: (antwoord: Antwoord & { aanvaard: true }) => void;
  annuleer?: () => void;
  gevaar?: boolean;
  children?: ReactNode;
}

const leeg: Waarden = {};

/** A form for one command. Checks its fields, sends through the outbox, and never loses what was typed. */
export function Formulier({ sleutel, begin = leeg, maak, knop, klaar, annuleer, gevaar, children }: FormulierProps) {
  const { t } = useTranslation();
  const id = useId();
  const [start] = useState(begin);
  const { vorm, keurAlles, vergeet, labelVan } = useVorm(id, sleutel, start);
  const { uitkomst, doe } = useOpdracht();
  const { verbonden } = useVerbinding();
  const meld = useMeld();
  const kop = useRef<HTMLDivElement>(null);
  const [poging, zetPoging] = useState(0);
  const aantalFouten = Object.keys(vorm.fouten).length;

  // Once a try, not while fields are being mended.
  useEffect(() => {
    if (poging > 0) kop.current?.focus();
  }, [poging]);

  const verstuur = async (gebeurd: FormEvent) => {
    gebeurd.preventDefault();
    if (!verbonden || uitkomst.stand === 'bezig') return;
    if (!keurAlles()) return zetPoging((n) => n + 1);
    const antwoord = await doe(maak(lezer(vorm.waarden)));
    if (!antwoord) return;
    if (!antwoord.aanvaard) return zetPoging((n) => n + 1);
    vergeet();
    meld(t('deel.gelukt'));
    klaar?.(antwoord);
  };

  return (
    <form className="formulier" onSubmit={verstuur} noValidate>
      <div ref={kop} tabIndex={-1} className="formulier__kop">
        {aantalFouten > 0 && <Foutenlijst vorm={vorm} labelVan={labelVan} />}
        {uitkomst.stand === 'geweigerd' && <Foutbericht fout={uitkomst.fout} />}
      </div>
      <Vormhouder vorm={vorm}>{children}</Vormhouder>
      <div className="formulier__voet">
        <Knop type="submit" soort={gevaar ? 'gevaar' : 'hoofd'} bezig={uitkomst.stand === 'bezig'} kan={verbonden}>
          {knop}
        </Knop>
        {annuleer && (
          <Knop soort="stil" onClick={annuleer}>
            {t('deel.annuleer')}
          </Knop>
        )}
        {!verbonden && <p className="klein zacht">{t('deel.opslaanKanNiet')}</p>}
      </div>
    </form>
  );
}
