import { useEffect, useState } from 'react';

const bewaarplaats = 'casustafel.toetsen';
const schrijfplek = 'input, textarea, select, [contenteditable="true"]';

/** Are single keys on? Remembered on this device (WCAG 2.1.4: they can be switched off). */
export function useToetsenAan(): [boolean, (aan: boolean) => void] {
  const [aan, zet] = useState(() => localStorage.getItem(bewaarplaats) !== 'uit');
  const kies = (nieuw: boolean) => {
    localStorage.setItem(bewaarplaats, nieuw ? 'aan' : 'uit');
    zet(nieuw);
  };
  return [aan, kies];
}

const knopBij = (toets: string) =>
  [...document.querySelectorAll<HTMLElement>(`[data-toets="${toets}"] button`)].find((knop) => knop.checkVisibility());

function isVrij({ ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || document.querySelector('dialog[open]')) return false;
  return !(target instanceof Element && target.closest(schrijfplek));
}

/**
 * A key presses the button that wears it (`data-toets`), so key and button can never do different things. `?` and
 * Shift+Escape are about the screen itself and work always.
 */
export function useToetsen(aan: boolean, { blad, scherm }: { blad: () => void; scherm: () => void }): void {
  useEffect(() => {
    const luister = (gebeurd: KeyboardEvent) => {
      if (gebeurd.key === 'Escape' && gebeurd.shiftKey) {
        gebeurd.preventDefault();
        scherm();
      } else if (isVrij(gebeurd)) {
        if (gebeurd.key === '?') blad();
        else if (aan) drukOp(gebeurd);
      }
    };
    document.addEventListener('keydown', luister);
    return () => document.removeEventListener('keydown', luister);
  }, [aan, blad, scherm]);
}

/** Presses, and leaves the focus where it was: a key must not make the page jump. */
function drukOp(gebeurd: KeyboardEvent): void {
  const knop = /^[a-z]$/i.test(gebeurd.key) ? knopBij(gebeurd.key.toLowerCase()) : undefined;
  if (!knop) return;
  gebeurd.preventDefault();
  knop.click();
}
