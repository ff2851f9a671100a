import { type RefObject, useEffect, useState } from 'react';

/** How much wider than high an element is drawn; `begin` until it was measured. In steps, so that seats stay put. */
export function useVerhouding(element: RefObject<HTMLElement | null>, begin: number): number {
  const [verhouding, zet] = useState(begin);
  useEffect(() => {
    const gemeten = element.current;
    if (!gemeten) return;
    const meter = new ResizeObserver(() => {
      const { offsetWidth, offsetHeight } = gemeten;
      if (offsetHeight > 0) zet(Math.round((offsetWidth / offsetHeight) * 5) / 5);
    });
    meter.observe(gemeten);
    return () => meter.disconnect();
  }, [element]);
  return verhouding;
}
