import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Convenant, Gebied, Hoogste, Trede } from '../../machines/kader/kader.ts';
import type { Termijn } from '../../machines/kader/termijnen.ts';
import type { Zin } from '../../machines/protocol.ts';
import { dag } from '../taal/datum.ts';
import { type Taal, useTaal } from '../taal/taal.ts';
import type { Verschil } from './verschil.ts';

/** A level as one reads it in a table. */
export const niveauwoord = (niveau: Hoogste): string => (niveau === 0 ? '–' : `L${niveau}`);

/** "5 werkdagen" */
export const duur = (t: TFunction, { aantal, eenheid }: Omit<Termijn, 'regel'>): string =>
  t(`beheer.duren.${eenheid}`, { count: aantal });

interface Woorden {
  onderdeel: string;
  was: string;
  wordt: string;
}

interface Woordenboek {
  t: TFunction;
  zeg: (zin: Zin) => string;
  taal: Taal;
}

const tredewoord = ({ t, zeg }: Woordenboek, { naam, wie, mag, kwesties, hoogste, klok }: Trede): string => {
  const waarover = kwesties.map((een) => t(`beheer.kwestie.${een}`)).join(', ');
  const hoelang = klok ? duur(t, klok) : t('beheer.geenKlok');
  const kop = `${zeg(naam)}: ${zeg(wie)}. ${zeg(mag)}.`;
  return `${kop} ${waarover}; ${t('beheer.hoogste', { niveau: hoogste })}; ${hoelang}.`;
};

/** Something that was there or not, and will be or not. */
const wissel = <T>({ t }: Woordenboek, was: T | null, wordt: T | null, toon: (een: T) => string) => ({
  was: was === null ? '–' : toon(was),
  wordt: wordt === null ? t('beheer.eraf') : toon(wordt),
});

const niveaus = ({ was, wordt }: { was: Hoogste; wordt: Hoogste }) => ({
  was: niveauwoord(was),
  wordt: niveauwoord(wordt),
});

function inWoorden(een: Verschil, boek: Woordenboek): Woorden {
  const { t, zeg } = boek;
  switch (een.wat) {
    case 'ontvanger': {
      const fase = t(`fase.${een.fase}`).toLowerCase();
      return { onderdeel: `${t(`beheer.ontvanger.${een.soort}`)}, ${fase}`, ...niveaus(een) };
    }
    case 'categorie': {
      const groep = t(`beheer.groep.${een.groep}`).toLowerCase();
      return { onderdeel: `${t(`categorie.${een.categorie}`)}, ${groep}`, ...niveaus(een) };
    }
    case 'termijn': {
      const onderdeel = `${t('beheer.termijn')}: ${t(`beheer.termijnnaam.${een.naam}`)}`;
      return { onderdeel, ...wissel(boek, een.was, een.wordt, (termijn) => duur(t, termijn)) };
    }
    case 'trede': {
      const onderdeel = `${t('beheer.trede')} ${een.code}`;
      return { onderdeel, ...wissel(boek, een.was, een.wordt, (trede) => tredewoord(boek, trede)) };
    }
    case 'gebied': {
      const toon = ({ naam, kant }: Gebied) => `${zeg(naam)} (${t('beheer.kant', { kant })})`;
      const naam = een.was?.naam ?? een.wordt?.naam;
      const onderdeel = `${t('beheer.leefgebied')}: ${naam ? zeg(naam) : een.code}`;
      return { onderdeel, ...wissel(boek, een.was, een.wordt, toon) };
    }
    case 'prioriteit':
      return {
        onderdeel: t('beheer.prioriteitscriterium'),
        ...wissel(boek, een.was, een.wordt, ({ zin }) => zeg(zin)),
      };
    case 'gemeente':
      return { onderdeel: t('beheer.gemeente'), ...wissel(boek, een.was, een.wordt, ({ naam }) => naam) };
    case 'convenant': {
      const toon = (convenant: Convenant) =>
        convenantregels(boek, convenant)
          .map(([, waarde]) => waarde)
          .join('; ');
      return { onderdeel: t('beheer.convenant'), was: toon(een.was), wordt: toon(een.wordt) };
    }
    case 'grondslag':
      return { onderdeel: t(`grondslag.${een.code}`), ...erbijOfEraf(boek, een.erbij) };
    case 'reden':
      return { onderdeel: t(`uitzonderingsgrond.${een.code}`), ...erbijOfEraf(boek, een.erbij) };
    case 'kringrelatie':
      return { onderdeel: t(`kring.relatie.${een.code}`), ...erbijOfEraf(boek, een.erbij) };
  }
}

const erbijOfEraf = ({ t }: Woordenboek, erbij: boolean) =>
  erbij ? { was: '–', wordt: t('beheer.erbij') } : { was: t('beheer.aangeboden'), wordt: t('beheer.eraf') };

/** The covenant, fact by fact, as one reads it. */
export function convenantregels(
  { t, zeg, taal }: Woordenboek,
  { naam, privacyprotocol, doel, vanaf, totEnMet, partijen }: Convenant,
): [naam: string, waarde: string][] {
  const loopt = totEnMet
    ? t('beheer.convenantTotEnMet', { vanaf: dag(vanaf, taal), totEnMet: dag(totEnMet, taal) })
    : t('beheer.convenantVanaf', { vanaf: dag(vanaf, taal) });
  return [
    [t('beheer.convenant'), naam],
    [t('beheer.convenantDoel'), zeg(doel)],
    [t('beheer.privacyprotocol'), privacyprotocol],
    [t('beheer.convenantGeldt'), loopt],
    [t('beheer.partijen'), partijen ? partijen.map((een) => een.naam).join(', ') : t('beheer.allePartijen')],
  ];
}

/** How a change reads: what it is about, what it was and what it becomes. */
export function useVerschilwoorden(): (verschil: Verschil) => Woorden {
  const { t } = useTranslation();
  const { zeg, taal } = useTaal();
  return (een) => inWoorden(een, { t, zeg, taal });
}
