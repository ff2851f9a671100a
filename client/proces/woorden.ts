import type { i18n } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Kaartsoort } from '../../machines/adres.ts';
import { isInwendig } from '../../machines/gehoord.ts';
import type { Zin } from '../../machines/protocol.ts';
import { type Keuze, type Staat, type Tekening, tekening, type Weg } from '../../machines/tekening.ts';
import type { nl } from '../taal/nl.ts';
import type { Bundel } from './bundels.ts';
import type { Wegstand } from './ligging.ts';
import type { Opschrift } from './opmaak.ts';

type Boek = keyof typeof nl;

/** Where the words of the states of each kind of statechart stand. */
const standboek: Record<Kaartsoort, Boek> = {
  casus: 'stand',
  item: 'itemstand',
  besluit: 'besluitstand',
  actie: 'actiestand',
  verzoek: 'verzoekstand',
  crisis: 'crisisstand',
  overdracht: 'overdrachtstand',
  escalatie: 'escalatiestand',
  regie: 'regiestand',
  logboek: 'logboekstand',
  overleg: 'overlegstand',
  kader: 'kaderstand',
};

/** Where the words of what a guard chooses by stand; a guard that is not here has a phrase of its own. */
const keuzeboek: Record<string, Boek | 'beheer.termijnnaam'> = {
  klasseIs: 'klasse',
  stapIs: 'stap',
  meldt: 'voortgang',
  klokIs: 'beheer.termijnnaam',
  redenIs: 'weigerreden',
};

/** Everything of a drawing in words. */
export interface Kaartwoorden extends Opschrift {
  naam: string;
  /** What the command does, as its button says. */
  weg: (weg: Weg) => string;
  /** Which of several ways, where an event has more than one. */
  keuze: (weg: Weg) => string | null;
  /** Who may do it, in one phrase. */
  wie: (weg: Weg) => string;
  wieAanZet: (wie: readonly Zin[]) => string;
  /** That the casus, or the part that is looked at, stands here. */
  hier: (staat: Staat) => string;
  /** An arrow, for who cannot see it. */
  lijnlabel: (bundel: Bundel, stand: Wegstand['soort'] | null) => string;
}

const kleinBegin = (tekst: string): string => tekst.charAt(0).toLowerCase() + tekst.slice(1);

/** A word by its path; undefined where there is none, or where it is a branch. */
function zoek(taal: i18n, pad: string): string | undefined {
  const gevonden: unknown = taal.getResource(taal.language, 'translation', pad);
  return typeof gevonden === 'string' ? gevonden : undefined;
}

function staatwoord(taal: i18n, { soort, staten }: Tekening, id: string): string {
  if (id === '') return taal.t('proces.vanafElke');
  const eigen = zoek(taal, `${standboek[soort]}.${id}`);
  if (eigen !== undefined) return eigen;
  const fase = staten.find((een) => een.id === id)?.fase;
  return (fase && zoek(taal, `fase.${fase}`)) ?? id;
}

function keuzewoord(taal: i18n, { soort, waarden }: Keuze): string {
  const boek = keuzeboek[soort];
  if (!boek) return zoek(taal, `proces.keuze.${soort}`) ?? [soort, ...waarden].join(' ');
  return waarden.map((waarde) => zoek(taal, `${boek}.${waarde}`) ?? waarde).join(` ${taal.t('proces.of')} `);
}

function wegwoord(taal: i18n, { type, keuze }: Weg): string {
  if (isInwendig(type)) return taal.t(`proces.inwendig.${type}`);
  if (keuze?.soort === 'stapIs') return taal.t('vorm.gaNaar', { stap: keuzewoord(taal, keuze) });
  return zoek(taal, `opdracht.${type}.knop`) ?? type;
}

/** The words of a drawing in the language of the screen. */
export function maakWoorden(taal: i18n, getekend: Tekening): Kaartwoorden {
  const zeg = (zin: Zin) => (taal.language === 'en' ? zin.en : zin.nl);
  const samen = (zinnen: readonly Zin[]) => zinnen.map(zeg).join(` ${taal.t('proces.of')} `);
  const weg = (een: Weg) => wegwoord(taal, een);
  const staat = (id: string) => staatwoord(taal, getekend, id);
  const bundelwoord = ({ wegen }: Bundel) => {
    const woorden = [...new Set(wegen.map(weg))];
    const [eerste = ''] = woorden;
    return woorden.length > 1 ? `${eerste} +${woorden.length - 1}` : eerste;
  };
  return {
    naam: taal.t(`proces.soort.${getekend.soort}`),
    staat,
    bundel: bundelwoord,
    weg,
    keuze: (een) =>
      een.keuze === null || een.keuze.soort === 'stapIs' ? null : kleinBegin(keuzewoord(taal, een.keuze)),
    wie: ({ wie }) => (wie.length === 0 ? taal.t('proces.doorHuis') : samen(wie.map(({ woord }) => woord))),
    wieAanZet: samen,
    hier: ({ fase }) => taal.t(fase ? 'proces.casusHier' : 'proces.deelHier'),
    lijnlabel: (bundel, stand) =>
      taal.t('proces.lijnLabel', {
        wat: bundelwoord(bundel),
        van: staat(bundel.van),
        naar: staat(bundel.naar),
        extra: stand ? taal.t(`proces.stand.${stand}`) : '',
      }),
  };
}

/** The same for a screen. */
export function useKaartwoorden(soort: Kaartsoort): Kaartwoorden {
  const { i18n: taal } = useTranslation();
  return maakWoorden(taal, tekening(soort));
}
