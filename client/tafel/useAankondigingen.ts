import type { TFunction } from 'i18next';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tafelzicht } from '../../machines/zicht/soorten.ts';
import { useMeld } from '../deel/Melding.tsx';
import { type Gebied, useKader } from '../kader/Kaderhouder.tsx';
import { eigenStoel } from './mogelijkheden.ts';
import { verdeel } from './verdeling.ts';

interface Nieuws {
  tekst: string;
  dringend: boolean;
}

interface Woorden {
  t: TFunction;
  gebieden: readonly Gebied[];
  gebiednaam: (code: string) => string;
}

const bezwaren = ({ nu }: Tafelzicht) =>
  (nu?.besluiten ?? []).flatMap(({ besluit, standpunten }) =>
    standpunten.filter(({ standpunt }) => standpunt === 'bezwaar').map(({ wie }) => `${besluit}:${wie.persoon}`),
  );
const nieuw = <T>(was: readonly T[], is: readonly T[]) => is.filter((een) => !was.includes(een));
const metStand = ({ nu }: Tafelzicht, stand: string) =>
  (nu?.besluiten ?? []).filter((een) => een.stand === stand).map(({ besluit }) => besluit);

function* kaartnieuws(was: Tafelzicht, is: Tafelzicht, { t, gebieden, gebiednaam }: Woorden): Generator<Nieuws> {
  if (!was.nu || !is.nu) return;
  const toen = verdeel(was.nu.items, was.nu.ik, gebieden);
  const nu = verdeel(is.nu.items, is.nu.ik, gebieden);
  const er = new Set(toen.gebieden.flatMap(({ items }) => items.map(({ item }) => item)));
  for (const { gebied, items } of nu.gebieden) {
    if (items.some(({ item, vanMij }) => !er.has(item) && !vanMij)) {
      yield { tekst: t('tafel.meld.kaart', { gebied: gebiednaam(gebied.code) }), dringend: false };
    }
  }
  const had = new Set(was.nu.items.map(({ item }) => item));
  for (const { item, vanMij, stand, omschrijving } of nu.bakje) {
    if (had.has(item) || (vanMij && stand !== 'gevraagd')) continue;
    const gebied = gebiednaam(omschrijving.leefgebied);
    yield { tekst: t('tafel.meld.bakje', { gebied }), dringend: false };
  }
}

/** What changed between two views that is worth saying, in the order in which it is said. */
function* nieuws(was: Tafelzicht, is: Tafelzicht, woorden: Woorden): Generator<Nieuws> {
  const { t } = woorden;
  if (is.gesloten && !was.gesloten) yield { tekst: t('tafel.meld.dicht'), dringend: false };
  if (is.nu?.casus !== was.nu?.casus) return;
  if (is.stap && is.stap !== was.stap) {
    const bij = { stap: t(`stap.${is.stap}`), vraag: t(`tafel.stapvraag.${is.stap}`) };
    yield { tekst: t('tafel.meld.stap', bij), dringend: false };
  }
  if (nieuw(bezwaren(was), bezwaren(is)).length > 0) yield { tekst: t('tafel.meld.bezwaar'), dringend: true };
  if (nieuw(metStand(was, 'open'), metStand(is, 'open')).length > 0) {
    yield { tekst: t('tafel.meld.voorstel'), dringend: false };
  }
  if (nieuw(metStand(was, 'genomen'), metStand(is, 'genomen')).length > 0) {
    yield { tekst: t('tafel.meld.genomen'), dringend: false };
  }
  if (eigenStoel(is)?.stand === 'spreekt' && eigenStoel(was)?.stand !== 'spreekt') {
    yield { tekst: t('tafel.meld.woord'), dringend: false };
  }
  yield* kaartnieuws(was, is, woorden);
}

/** Tells who looks and who listens what changed at the table. An objection interrupts, everything else waits. */
export function useAankondigingen(zicht: Tafelzicht): void {
  const { t } = useTranslation();
  const { gebieden, gebiednaam } = useKader();
  const meld = useMeld();
  const vorig = useRef(zicht);
  useEffect(() => {
    const was = vorig.current;
    vorig.current = zicht;
    if (was === zicht || was.overleg !== zicht.overleg) return;
    for (const { tekst, dringend } of nieuws(was, zicht, { t, gebieden, gebiednaam })) meld(tekst, { dringend });
  }, [zicht, meld, t, gebieden, gebiednaam]);
}
