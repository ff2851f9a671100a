import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';

interface TabsProps<K extends string> {
  label: string;
  tabs: readonly { sleutel: K; woord: ReactNode }[];
  gekozen: K;
  kies: (sleutel: K) => void;
  /** At the end of the row. */
  extra?: ReactNode;
  children: ReactNode;
}

const stappen: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

/** Several ways of looking at the same, one at a time; arrow keys go along the tabs. */
export function Tabs<K extends string>({ label, tabs, gekozen, kies, extra, children }: TabsProps<K>) {
  const id = useId();
  const rij = useRef<HTMLDivElement>(null);
  const toets = (gebeurd: KeyboardEvent) => {
    const stap = stappen[gebeurd.key];
    if (stap === undefined) return;
    const plek = (tabs.findIndex(({ sleutel }) => sleutel === gekozen) + stap + tabs.length) % tabs.length;
    const doel = tabs[plek];
    if (!doel) return;
    kies(doel.sleutel);
    rij.current?.querySelectorAll<HTMLElement>('[role=tab]')[plek]?.focus();
    gebeurd.preventDefault();
  };
  return (
    <div className="tabs">
      <div className="tabs__rij">
        <div role="tablist" aria-label={label} ref={rij} className="tabs__lijst" onKeyDown={toets} tabIndex={-1}>
          {tabs.map(({ sleutel, woord }) => (
            <button
              key={sleutel}
              type="button"
              role="tab"
              id={`${id}-${sleutel}`}
              className="tabs__tab"
              aria-selected={sleutel === gekozen}
              aria-controls={`${id}-paneel`}
              tabIndex={sleutel === gekozen ? 0 : -1}
              onClick={() => kies(sleutel)}
            >
              {woord}
            </button>
          ))}
        </div>
        {extra}
      </div>
      <div role="tabpanel" id={`${id}-paneel`} aria-labelledby={`${id}-${gekozen}`}>
        {children}
      </div>
    </div>
  );
}
