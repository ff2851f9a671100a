import { useEffect, useState } from 'react';

export const weergaven = ['systeem', 'licht', 'donker'] as const;
export type Weergave = (typeof weergaven)[number];

const bewaarplaats = 'casustafel.weergave';
const donkerKlasse = 'ma-theme--color-scheme-dark';
const systeemDonker = window.matchMedia('(prefers-color-scheme: dark)');

const gekozen = (): Weergave => {
  const bewaard = localStorage.getItem(bewaarplaats);
  return weergaven.find((w) => w === bewaard) ?? 'systeem';
};

function pasToe(weergave: Weergave): void {
  const donker = weergave === 'donker' || (weergave === 'systeem' && systeemDonker.matches);
  document.documentElement.classList.add('voorbeeld-theme');
  document.documentElement.classList.toggle(donkerKlasse, donker);
}

/** Gives the page its colours before anything is drawn, and follows the device when that was chosen. */
export function beginWeergave(): void {
  pasToe(gekozen());
  systeemDonker.addEventListener('change', () => pasToe(gekozen()));
}

/** Light, dark or as the device; remembered on this device. */
export function useWeergave(): [Weergave, (weergave: Weergave) => void] {
  const [weergave, zet] = useState(gekozen);
  useEffect(() => pasToe(weergave), [weergave]);
  return [
    weergave,
    (nieuw) => {
      localStorage.setItem(bewaarplaats, nieuw);
      zet(nieuw);
    },
  ];
}
