import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Zin } from '../../machines/protocol.ts';
import { nl } from './nl.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof nl };
  }
}

export type Taal = 'nl' | 'en';
const bewaarplaats = 'casustafel.taal';

/** Starts in the remembered language, else Dutch. English comes over the line only when it is asked for. */
export async function beginTaal(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'nl',
    fallbackLng: 'nl',
    resources: { nl: { translation: nl } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  if (localStorage.getItem(bewaarplaats) === 'en') await kiesTaal('en');
  document.documentElement.lang = i18next.language;
}

/** Switches the interface and remembers the choice on this device. */
export async function kiesTaal(taal: Taal): Promise<void> {
  if (taal === 'en' && !i18next.hasResourceBundle('en', 'translation')) {
    const { en } = await import('./en.ts');
    i18next.addResourceBundle('en', 'translation', en);
  }
  await i18next.changeLanguage(taal);
  localStorage.setItem(bewaarplaats, taal);
  document.documentElement.lang = taal;
}

const zeggers = { nl: ({ nl }: Zin) => nl, en: ({ en }: Zin) => en };

/** The language of the screen now, and how to say a sentence that came from the server. */
export function useTaal(): { taal: Taal; zeg: (zin: Zin) => string } {
  const { i18n } = useTranslation();
  const taal: Taal = i18n.language === 'en' ? 'en' : 'nl';
  return { taal, zeg: zeggers[taal] };
}
