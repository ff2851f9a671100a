import type { Verzoekkanaal } from '../../../machines/gebeurtenissen.ts';
import type {
  Jeugdroute,
  Kanaal,
  Opening,
  Regime,
  Relatie,
  Toestemmingsoort,
  Uitzonderingsoort,
  Voorwaarde,
  Wijze,
} from '../../../machines/rechten/lijsten.ts';

/** The Dutch words for the codes of consent, informing and secrecy. A code without a word does not compile. */
export const rechten = {
  uitzondering: {
    nietVragen: 'Niet om toestemming vragen',
    nietInformeren: 'Niet informeren',
    nietUitnodigen: 'Niet uitnodigen',
  } satisfies Record<Uitzonderingsoort, string>,
  toestemming: {
    grondslag: 'Toestemming als grondslag',
    geheimhouding: 'Ontheffing van de geheimhouding',
    hulp: 'Instemming met hulp',
  } satisfies Record<Toestemmingsoort, string>,
  toestemmingUitleg: {
    grondslag: 'De gegevens worden alleen gedeeld omdat de betrokkene ja zegt. Nee zeggen moet echt kunnen.',
    geheimhouding: 'Eén professional mag van de betrokkene spreken. Alleen wat die zelf brengt.',
    hulp: 'De betrokkene wil hulp en wil dat er overlegd wordt.',
  } satisfies Record<Toestemmingsoort, string>,
  kanaal: { gesprek: 'Gesprek', brief: 'Brief', telefoon: 'Telefoon', mail: 'E-mail' } satisfies Record<
    Kanaal | Verzoekkanaal,
    string
  >,
  wijze: { mondeling: 'Mondeling', schriftelijk: 'Op papier', digitaal: 'Digitaal' } satisfies Record<Wijze, string>,
  relatie: {
    ouder: 'Ouder',
    voogd: 'Voogd',
    pleegouder: 'Pleegouder',
    curator: 'Curator',
    mentor: 'Mentor',
    anders: 'Anders',
  } satisfies Record<Relatie, string>,
  jeugdroute: {
    geen: 'Er is geen jeugdhulp',
    gemeente: 'De gemeente',
    huisarts: 'De huisarts of medisch specialist',
    gecertificeerdeInstelling: 'Een gecertificeerde instelling',
    rechter: 'De rechter',
  } satisfies Record<Jeugdroute, string>,
  regime: {
    geen: 'Geen geheim of aparte regeling',
    medisch: 'Medisch beroepsgeheim',
    jeugdzorg: 'Geheimhouding jeugdhulp',
    politie: 'Politiegegevens',
    justitie: 'Justitiegegevens',
    suwi: 'Werk en inkomen, gesloten regeling',
    wmo: 'Wmo-dossier',
    veiligThuis: 'Veilig Thuis',
  } satisfies Record<Regime, string>,
  opening: {
    toestemming: 'Toestemming van de betrokkene voor dit geheim',
    wettelijkePlicht: 'Een wet verplicht het',
    wettelijkeBevoegdheid: 'Een wet staat het toe',
    goedHulpverlenerschap: 'Goed hulpverlenerschap',
    conflictVanPlichten: 'Een conflict van plichten',
    wpg8: 'Dagelijkse politietaak (Wpg 8, via 20 lid 3)',
    wpg13: 'Ondersteunende taken (Wpg 13, via 20 lid 3)',
    wjsg8b: 'Justitiële gegevens (Wjsg 8b)',
    wjsg39fa: 'Strafvorderlijke gegevens (Wjsg 39fa)',
    wjsg51ca: 'Tenuitvoerlegging (Wjsg 51ca)',
    suwi73: 'UWV of SVB geeft het (SUWI 73)',
    suwi74: 'Uitzondering op de geheimhouding (SUWI 74)',
    pw65: 'Uitzondering op de geheimhouding (Pw 65)',
    pw67: 'De gemeente geeft het (Pw 67)',
    wgs15: 'De plicht om gegevens te geven (Wgs 1.5 lid 1)',
    wmo526: 'Veilig Thuis geeft het (Wmo 5.2.6)',
  } satisfies Record<Opening, string>,
  voorwaarde: {
    toestemmingGeprobeerd: 'Ik heb alles geprobeerd om toestemming te krijgen.',
    ernstigGevaar: 'Zwijgen geeft ernstige schade voor iemand.',
    geenAndereWeg: 'Er is geen andere weg om die schade te voorkomen.',
    helptZeker: 'Spreken voorkomt of beperkt die schade vrijwel zeker.',
    zoMinMogelijk: 'Ik vertel niet meer dan daarvoor nodig is.',
  } satisfies Record<Voorwaarde, string>,
};
