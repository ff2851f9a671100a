import { useTranslation } from 'react-i18next';
import { Dialoog } from '../deel/Dialoog.tsx';

const toetsen = [
  ['n', 'N'],
  ['s', 'S'],
  ['h', 'H'],
  ['a', 'A'],
  ['o', 'O'],
  ['b', 'B'],
  ['l', 'L'],
  ['vraag', '?'],
  ['scherm', 'Shift + Esc'],
] as const;

interface ToetsenbladProps {
  aan: boolean;
  kies: (aan: boolean) => void;
  sluit: () => void;
}

/** All keys, and the switch that turns the single ones off. */
export function Toetsenblad({ aan, kies, sluit }: ToetsenbladProps) {
  const { t } = useTranslation();
  return (
    <Dialoog kop={t('tafel.toetsen')} uitleg={t('tafel.toetsenUitleg')} sluit={sluit}>
      <div className="stapel">
        <dl className="toetsenblad">
          {toetsen.map(([naam, toets]) => (
            <div key={naam}>
              <dt>
                <kbd className="toets__kap">{toets}</kbd>
              </dt>
              <dd>{t(`tafel.toets.${naam}`)}</dd>
            </div>
          ))}
        </dl>
        <label className="keuze">
          <input
            type="checkbox"
            className="utrecht-checkbox utrecht-checkbox--html-input utrecht-checkbox--custom"
            checked={aan}
            onChange={(gebeurd) => kies(gebeurd.target.checked)}
          />
          <span>{t('tafel.toetsenAan')}</span>
        </label>
      </div>
    </Dialoog>
  );
}
