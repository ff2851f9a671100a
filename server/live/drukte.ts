/** More changes than this within one window, and the house is busy. */
const DRUK_VANAF = 30;
export const VENSTER = 80;

/** Tells whether the house is busy: in this window, or in the one before it. */
export interface Drukte {
  tel(): void;
  druk(): boolean;
  stop(): void;
}

/** Nothing happened yet. The timer runs only while there is something to count. */
export function maakDrukte(): Drukte {
  let aantal = 0;
  let daarvoor = false;
  let venster: NodeJS.Timeout | undefined;

  function open(): void {
    venster ??= setTimeout(() => {
      venster = undefined;
      daarvoor = aantal > DRUK_VANAF;
      aantal = 0;
      if (daarvoor) open();
    }, VENSTER);
  }

  return {
    tel() {
      aantal += 1;
      open();
    },
    druk: () => daarvoor || aantal > DRUK_VANAF,
    stop: () => clearTimeout(venster),
  };
}
