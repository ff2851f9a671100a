import { plekken } from './plekken.ts';
import { binnen } from './vorm.ts';

/** B.8: early signals. */
export const signalen = binnen('signaal', [
  {
    id: 'R-107',
    zin: {
      nl: 'Wie zelf inschat dat er iets mis is, kan dat melden binnen de wet die voor dat soort melding geldt.',
      en: 'Whoever personally judges that something is wrong can report it within the act for that kind of report.',
    },
    nodig: {
      nl: 'Volg de wet en de meldcode die voor deze melding gelden.',
      en: 'Follow the act and the reporting code that apply to this report.',
    },
    bron: { kern: '4.5', wet: 'Jeugdwet 7.1; Wmo 2015 4.1.1; meldcode' },
    bewaking: 'organisatorisch',
    plek: plekken.meldcode,
  },
  {
    id: 'R-108',
    zin: {
      nl: 'Een signaal bevat geen inhoud: alleen dát er zorg is, over wie en van welk soort.',
      en: 'A signal holds no content: only that there is concern, about whom and of what kind.',
    },
    nodig: {
      nl: 'Kies het soort zorg uit de lijst; inhoud hoort niet in een signaal.',
      en: 'Choose the kind of concern from the list; content does not belong in a signal.',
    },
    bron: { kern: '4.5', wet: 'Jeugdwet 7.1.4.3, als voorbeeld' },
    bewaking: 'bouw',
    plek: {
      nl: 'Een signaal heeft geen vak voor tekst: alleen wie, en welk soort zorg.',
      en: 'A signal has no field for text: only who, and which kind of concern.',
    },
  },
  {
    id: 'R-109',
    zin: {
      nl: 'Na een signaal bepaalt een triage of er informatie wordt gedeeld, en welke.',
      en: 'After a signal a triage decides whether information is shared, and which.',
    },
    nodig: {
      nl: 'Rond eerst de triage van het signaal af.',
      en: 'First finish the triage of the signal.',
    },
    bron: { kern: '4.5', wet: 'Wgs 2.31' },
    bewaking: 'machine',
  },
  {
    id: 'R-110',
    zin: {
      nl: 'De melder of de ontvanger vertelt de burger van het signaal, tenzij dat gevaar geeft voor de melder.',
      en: 'The reporter or the receiving body tells the citizen of the signal, unless that endangers the reporter.',
    },
    nodig: {
      nl: 'Vertel de burger van het signaal, of leg vast dat dit gevaar geeft voor de melder.',
      en: 'Tell the citizen of the signal, or record that this endangers the reporter.',
    },
    bron: { kern: '4.5', wet: 'AVG 14; Wmo 2015 5.3.1, als voorbeeld' },
    bewaking: 'bouw',
    plek: {
      nl: 'De termijn om te informeren loopt vanaf het signaal, en informeren kan meteen.',
      en: 'The term for informing runs from the signal on, and informing is possible at once.',
    },
  },
  {
    id: 'R-111',
    zin: {
      nl: 'Een signaal dat onterecht blijkt, verdwijnt na een vaste tijd.',
      en: 'A signal found unjustified disappears after a set time.',
    },
    nodig: {
      nl: 'Wijs het onterechte signaal af; na een korte termijn worden de gegevens vernietigd.',
      en: 'Dismiss the unjustified signal; after a short term its data are destroyed.',
    },
    bron: { kern: '4.5', wet: 'AVG 17; Jeugdwet 7.1.4.5-7.1.4.6; BGS 1.16(1)' },
    bewaking: 'machine',
  },
  {
    id: 'R-112',
    zin: {
      nl: 'Wat we van een signaal vastleggen en hoe lang, staat van tevoren vast en wordt nageleefd.',
      en: 'What we record of a signal and for how long is fixed beforehand and kept to.',
    },
    nodig: {
      nl: 'Leg alleen vast wat voor een signaal is afgesproken.',
      en: 'Record only what has been agreed for a signal.',
    },
    bron: { kern: '4.5', wet: 'AVG 5(1)(e)' },
    bewaking: 'machine',
  },
  {
    id: 'R-113',
    zin: {
      nl: 'Signalen uit gekoppelde bestanden zijn er alleen als kleine proef, met toezicht en een einddatum, en staan anders uit.',
      en: 'Signals from linked files exist only as a small experiment, monitored and with an end date, and are off otherwise.',
    },
    nodig: {
      nl: "Begin zo'n proef alleen met een DPIA, een raadsbesluit en een einddatum.",
      en: 'Start such an experiment only with a DPIA, a council decision and an end date.',
    },
    bron: { kern: '4.5', wet: 'AVG 35, 36; Wgs 2.26' },
    bewaking: 'later',
    plek: {
      nl: 'Dit systeem koppelt geen bestanden; de wet noemt het niet als taak van een Zorg- en Veiligheidshuis.',
      en: 'This system links no files; the act does not name it as a task of a Zorg- en Veiligheidshuis.',
    },
  },
  {
    id: 'R-114',
    zin: {
      nl: 'Een automatische koppeling gebruikt zo weinig mogelijk gegevens onder schuilnaam, en een regisseur onderzoekt wat eruit komt.',
      en: 'An automated link uses as few data as possible, pseudonymised, and a director investigates what comes out.',
    },
    nodig: {
      nl: 'Gebruik een schuilnaam en laat een regisseur het signaal eerst onderzoeken.',
      en: 'Use a pseudonym and let a director investigate the signal first.',
    },
    bron: { kern: '4.5', wet: 'AVG 4(5), 25; Wgs 1.9(2) en (5)-(6), als norm' },
    bewaking: 'later',
    plek: {
      nl: "Dit systeem koppelt geen bestanden; deze eis geldt pas als een gemeente zo'n proef begint.",
      en: 'This system links no files; this requirement applies only once a municipality starts such an experiment.',
    },
  },
  {
    id: 'R-115',
    zin: {
      nl: 'Bij elk signaal weegt een mens af wat voorkomen kan worden tegenover onnodig ingrijpen.',
      en: 'With each signal a person weighs what can be prevented against unneeded interference.',
    },
    nodig: {
      nl: 'Weeg af of ingrijpen nodig is, en kies een uitkomst met advies.',
      en: 'Weigh whether interference is needed, and choose an outcome with advice.',
    },
    bron: { kern: '4.5', wet: 'EVRM 8; AVG 5' },
    bewaking: 'machine',
  },
]);
