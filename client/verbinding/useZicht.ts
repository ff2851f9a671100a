import { useEffect, useState } from 'react';
import type { Onderwerp, Zichtbericht } from '../../machines/protocol.ts';
import type { Zicht } from '../../machines/zicht/soorten.ts';
import { type Ontvangen, ontvang } from './ontvangst.ts';
import { useVerbinding } from './Verbinding.tsx';

type Soort = Onderwerp['wat'];
type OnderwerpVan<W extends Soort> = Extract<Onderwerp, { wat: W }>;
type ZichtVan<W extends Soort> = Extract<Zicht, { wat: W }>;

/** `laadt` until the first view, then the last view there is; `weg` when there is nothing here for this person. */
export type Gevolgd<Z> = { stand: 'laadt'; zicht: null } | { stand: 'er'; zicht: Z } | { stand: 'weg'; zicht: null };

const isZicht = <W extends Soort>(zicht: Zicht, wat: W): zicht is ZichtVan<W> => zicht.wat === wat;

const alsGevolgd = <W extends Soort>(zicht: Zicht | null, wat: W): Gevolgd<ZichtVan<W>> =>
  zicht && isZicht(zicht, wat) ? { stand: 'er', zicht } : { stand: 'weg', zicht: null };

/**
 * Follows a subject as long as the component is mounted and keeps the last view while the line is away. Every
 * (re)connection follows under a fresh id, so a late message of the old line never overwrites a newer view.
 */
export function useZicht<W extends Soort>(onderwerp: OnderwerpVan<W> & { wat: W }): Gevolgd<ZichtVan<W>> {
  const { lijn, verbonden, keer } = useVerbinding();
  const sleutel = JSON.stringify(onderwerp);
  const [gezien, zet] = useState<{ sleutel: string; gevolgd: Gevolgd<ZichtVan<W>> }>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: `sleutel` stands for the subject, `keer` for the line
  useEffect(() => {
    if (!verbonden) return;
    const volger = crypto.randomUUID();
    let tot: Ontvangen = { beurt: 0, zicht: null };
    const volg = () =>
      lijn.emit('volg', { volger, onderwerp }, (uitkomst) => {
        if (!uitkomst.gelukt && tot.beurt === 0) zet({ sleutel, gevolgd: { stand: 'weg', zicht: null } });
      });
    const neemAan = (bericht: Zichtbericht) => {
      if (bericht.volger !== volger) return;
      const nu = ontvang(tot, bericht);
      if (nu === null) volg();
      if (nu === null || nu === tot) return;
      tot = nu;
      zet({ sleutel, gevolgd: alsGevolgd(nu.zicht, onderwerp.wat) });
    };
    lijn.on('zicht', neemAan);
    volg();
    return () => {
      lijn.off('zicht', neemAan);
      if (lijn.connected) lijn.emit('laatLos', { volger }, () => {});
    };
  }, [lijn, verbonden, keer, sleutel]);

  return gezien?.sleutel === sleutel ? gezien.gevolgd : { stand: 'laadt', zicht: null };
}
