import { binnen } from './vorm.ts';

/** E: the ladder of escalation. */
export const escalatie = binnen('escalatie', [
  {
    id: 'E-1',
    zin: {
      nl: 'Escalatie brengt nooit informatie naar buiten die de bron niet zelf aanbiedt.',
      en: 'Escalation never brings out information that the source itself does not offer.',
    },
    nodig: {
      nl: 'Vraag het de bron zelf; niemand anders kan deze informatie aanbieden.',
      en: 'Ask the source itself; nobody else can offer this information.',
    },
    bron: { kern: 'K6, 4.2', wet: 'Wgs 1.5(1), 2.29(2)' },
    bewaking: 'machine',
  },
  {
    id: 'E-2',
    zin: {
      nl: 'Hoger dan het overleg met vakgenoten is niet te zien wie weigerde en waarom, tenzij die persoon dat goedvindt.',
      en: 'Above the talk with peers it is not visible who declined and why, unless that person agrees.',
    },
    nodig: {
      nl: 'Haal uit de tekst weg wie niet deelt en waarom.',
      en: 'Remove from the text who does not share and why.',
    },
    bron: { kern: '4.2', wet: 'AVG 5(1)(c); Wgs 1.11' },
    bewaking: 'machine',
  },
  {
    id: 'E-3',
    zin: {
      nl: 'Escalatie geeft niemand meer te zien: een brief naar boven bevat geen inhoud en geen namen van burgers.',
      en: 'Escalation shows nobody more: a brief that goes up holds no content and no names of citizens.',
    },
    nodig: {
      nl: 'Schrijf de brief zonder inhoud en zonder namen.',
      en: 'Write the brief without content and without names.',
    },
    bron: { kern: '3.4, 4.4', wet: 'AVG 5(1)(c), 25' },
    bewaking: 'machine',
  },
  {
    id: 'E-4',
    zin: {
      nl: 'Tijdens een escalatie gaat het werk door, ook zonder de informatie die ontbreekt.',
      en: 'During an escalation the work goes on, also without the information that is missing.',
    },
    nodig: {
      nl: 'Ga door met wat er wel is; niet beschikbaar is een gewoon antwoord.',
      en: 'Go on with what there is; not available is a normal answer.',
    },
    bron: { kern: '4.2, 4.3', wet: 'Wgs 1.5(1)' },
    bewaking: 'bouw',
    plek: {
      nl: 'Geen andere stap kijkt of er een escalatie loopt; alles kan door, en niet beschikbaar blijft een gewoon antwoord.',
      en: 'No other step looks at whether an escalation runs; everything can go on, and not available stays a normal answer.',
    },
  },
  {
    id: 'E-5',
    zin: {
      nl: 'Elke trede heeft een termijn; zwijgen brengt de kwestie hoger of sluit haar, maar is nooit een ja.',
      en: 'Every rung has a term; silence moves the issue up or closes it, but is never a yes.',
    },
    nodig: {
      nl: 'Wacht op antwoord of op het einde van de termijn; zwijgen telt niet als ja.',
      en: 'Wait for an answer or for the end of the term; silence does not count as a yes.',
    },
    bron: { kern: '3.3', wet: '' },
    bewaking: 'machine',
  },
  {
    id: 'E-6',
    zin: {
      nl: 'Een escalatie eindigt op één van zes manieren, van een lichtere oplossing tot vaststellen dat de meningen verschillen.',
      en: 'An escalation ends in one of six ways, from a less intrusive option to agreeing to differ.',
    },
    nodig: {
      nl: 'Kies hoe de escalatie eindigt.',
      en: 'Choose how the escalation ends.',
    },
    bron: { kern: '3.3, 4.3', wet: 'Wgs 1.3(4)' },
    bewaking: 'machine',
  },
  {
    id: 'E-7',
    zin: {
      nl: 'Het oneens blijven is een gewoon einde, en dan staan beide meningen naast elkaar.',
      en: 'Continuing to differ is a normal end, and then both views stand side by side.',
    },
    nodig: {
      nl: 'Zet beide meningen naast elkaar.',
      en: 'Put both views side by side.',
    },
    bron: { kern: '4.2', wet: 'BGS 1.13(4), naar analogie' },
    bewaking: 'machine',
  },
  {
    id: 'E-8',
    zin: {
      nl: 'Er zijn geen cijfers, ranglijsten of meldingen over een professional die niet deelt.',
      en: 'There are no figures, rankings or alerts about a professional who does not share.',
    },
    nodig: {
      nl: 'Haal het overzicht per professional weg.',
      en: 'Remove the overview per professional.',
    },
    bron: { kern: '', wet: 'Wgs 1.8(4)' },
    bewaking: 'bouw',
    plek: {
      nl: 'Een escalatie kent geen veld voor wie niet deelt, en wat ervan te leren valt gaat over de zaak.',
      en: 'An escalation has no field for who does not share, and what is learnt from it is about the matter.',
    },
  },
  {
    id: 'E-9',
    zin: {
      nl: 'De burger kan op elke trede naar de klachtenfunctie; een lopend bezwaar of klacht staat erbij als feit, niet als blokkade.',
      en: 'The citizen can reach the complaints function at every rung; a running objection or complaint is shown as a fact, not as a block.',
    },
    nodig: {
      nl: 'Zet bij de escalatie dat er een bezwaar of klacht loopt.',
      en: 'State with the escalation that an objection or complaint is running.',
    },
    bron: { kern: '3.5', wet: 'Awb 9:1; AVG 21' },
    bewaking: 'bouw',
    plek: {
      nl: 'Een klacht of bezwaar kan altijd worden ingediend, en een lopende staat bij de casus, ook terwijl er een escalatie loopt.',
      en: 'A complaint or objection can always be filed, and a running one is shown with the case, also while an escalation runs.',
    },
  },
  {
    id: 'E-10',
    zin: {
      nl: 'Een bestuurder gebruikt op de bestuurlijke trede alleen eigen bevoegdheden, en noemt het wetsartikel.',
      en: 'An office holder on the administrative rung uses only own powers, and names the article of law.',
    },
    nodig: {
      nl: 'Noem het wetsartikel van de eigen bevoegdheid.',
      en: 'Name the article of law of your own power.',
    },
    bron: { kern: '3.6', wet: 'Wgs 1.3(4)' },
    bewaking: 'machine',
  },
  {
    id: 'E-11',
    zin: {
      nl: 'Geen leidinggevende kan een medisch of jeugdhulpgeheim opheffen: dat kan alleen de houder, op een grond uit wet of beroep.',
      en: 'No manager can lift medical or youth-care secrecy: only the holder can, on a ground from statute or profession.',
    },
    nodig: {
      nl: 'Alleen de houder van het geheim kan dit besluit nemen.',
      en: 'Only the holder of the secret can take this decision.',
    },
    bron: { kern: 'K6, 4.2', wet: 'Wgs 2.29(2); BW 7:457' },
    bewaking: 'bouw',
    plek: {
      nl: 'Op geen trede bestaat een antwoord dat een geheim opheft; alleen de houder biedt iets aan.',
      en: 'On no rung does an answer exist that lifts a secret; only its holder offers anything.',
    },
  },
  {
    id: 'E-12',
    zin: {
      nl: 'Elke escalatie eindigt met een terugkoppeling aan de tafel en een aantekening om van te leren.',
      en: 'Every escalation ends with feedback to the table and a note to learn from.',
    },
    nodig: {
      nl: 'Koppel de uitkomst terug aan de tafel.',
      en: 'Report the outcome back to the table.',
    },
    bron: { kern: '3.3', wet: 'Wgs 1.7(5), 5.1' },
    bewaking: 'machine',
  },
]);
