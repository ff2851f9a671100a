import { binnen } from './vorm.ts';

/** B.5, second half: crisis, and the professional's own judgement and secrecy. */
export const professional = binnen('toestemming', [
  {
    id: 'R-80',
    zin: {
      nl: 'In een crisis mag iemand stappen overslaan, maar de reden komt daarna op schrift en de burger hoort het alsnog.',
      en: 'In a crisis someone may skip steps, but the reason is written down afterwards and the citizen is told after all.',
    },
    nodig: {
      nl: 'Schrijf de reden van de crisisdeling op en informeer de burger alsnog.',
      en: 'Write down the reason for the crisis release and inform the citizen after all.',
    },
    bron: { kern: '4.2', wet: 'AVG 6(1)(d), 9(2)(c), 14(3)' },
    bewaking: 'machine',
  },
  {
    id: 'R-81',
    zin: {
      nl: 'Het systeem beslist nooit dat delen zonder toestemming mag: lijsten helpen, een professional schat in.',
      en: 'The system never decides that sharing without consent is justified: lists help, a professional judges.',
    },
    nodig: {
      nl: 'Dit oordeel moet van een mens komen, niet van het systeem.',
      en: 'This judgement must come from a person, not from the system.',
    },
    bron: { kern: '4.2', wet: 'AVG 22; UAVG 40' },
    bewaking: 'bouw',
    plek: {
      nl: 'Het systeem zelf kan geen besluit nemen: er is geen stap die het mag zetten.',
      en: 'The system itself cannot decide: there is no step that it may take.',
    },
  },
  {
    id: 'R-82',
    zin: {
      nl: 'Bij elke inschatting staan naam, organisatie en vak van wie haar gaf, en waarop die rust.',
      en: 'Every assessment carries the name, organisation and discipline of its author, and what it rests on.',
    },
    nodig: {
      nl: 'Schrijf op waar de inschatting of het bezwaar op rust.',
      en: 'Write down what the assessment or objection rests on.',
    },
    bron: { kern: '4.2', wet: 'AVG 5(2)' },
    bewaking: 'machine',
  },
  {
    id: 'R-83',
    zin: {
      nl: 'Verschillende inschattingen van professionals staan naast elkaar, en niemand schrijft die van een ander over.',
      en: "Differing assessments by professionals stand side by side, and nobody overwrites another's.",
    },
    nodig: {
      nl: 'Geef alleen het eigen standpunt; er is minstens één antwoord nodig.',
      en: 'Give only your own position; at least one answer is needed.',
    },
    bron: { kern: '4.2', wet: 'BGS 1.13(4), naar analogie' },
    bewaking: 'machine',
  },
  {
    id: 'R-84',
    zin: {
      nl: 'Niemand kan een professional dwingen te delen: een weigering hoeft geen reden, is definitief en heeft geen nadelig gevolg.',
      en: 'Nobody can make a professional share: a refusal needs no reason, is final and has no adverse effect.',
    },
    nodig: {
      nl: 'Alleen wie de informatie heeft, kan dit doen.',
      en: 'Only the holder of the information can do this.',
    },
    bron: { kern: 'K6, 4.2', wet: 'Wgs 1.5(1), 2.29(2)' },
    bewaking: 'machine',
  },
  {
    id: 'R-85',
    zin: {
      nl: 'Bijzondere gegevens en gegevens onder beroepsgeheim voert alleen de houder in; ze blijven dicht tot die ze per ontvanger vrijgeeft.',
      en: 'Special data and data under professional secrecy are entered only by the holder and stay closed until released per recipient.',
    },
    nodig: {
      nl: 'Alleen wie deze gegevens zelf heeft, kan ze aanbieden en de ontvangers kiezen.',
      en: 'Only the holder of these data can offer them and choose the recipients.',
    },
    bron: { kern: '4.2', wet: 'AVG 9; Wgs 2.29; BW 7:457; Wet BIG 88' },
    bewaking: 'machine',
  },
  {
    id: 'R-86',
    zin: {
      nl: 'Alleen de houder kan een beroepsgeheim doorbreken, en noemt daarbij zelf op welke grond.',
      en: 'Only the holder can break professional secrecy, and then names the ground in person.',
    },
    nodig: {
      nl: 'De houder van het beroepsgeheim kiest zelf de grond: toestemming, wet, goede zorg of conflict van plichten.',
      en: 'The holder of the secret chooses the ground: consent, statute, good care or conflict of duties.',
    },
    bron: { kern: '2.3', wet: 'Wgs 2.29(2); BW 7:457; Sr 272; KNMG-richtlijn' },
    bewaking: 'machine',
  },
  {
    id: 'R-87',
    zin: {
      nl: 'Van elke deling is te zien welke gronden achtereenvolgens zijn geprobeerd, met data: toestemming eerst.',
      en: 'For each release it can be seen which grounds were tried in turn, with dates: consent first.',
    },
    nodig: {
      nl: 'Leg vast wanneer eerst om toestemming is gevraagd.',
      en: 'Record when consent was asked first.',
    },
    bron: { kern: '2.3', wet: 'AVG 6; Wgs 1.5' },
    bewaking: 'bouw',
    plek: {
      nl: 'Bij elk delingsbesluit staat welke grond wanneer is geprobeerd, in volgorde.',
      en: 'With every decision to share stands which ground was tried when, in order.',
    },
  },
  {
    id: 'R-88',
    zin: {
      nl: 'We bewaren wie besloot en wat die persoon toen wist, zodat een eerlijke misschatting later uit te leggen is.',
      en: 'We keep who decided and what that person knew then, so that an honest misjudgement can be explained later.',
    },
    nodig: {
      nl: 'Leg vast wie besluit en op welke informatie.',
      en: 'Record who decides and on what information.',
    },
    bron: { kern: '4.2', wet: 'AVG 5(2), 24' },
    bewaking: 'bouw',
    plek: {
      nl: 'Elk besluit bewaart wie het nam, op welk oordeel, en met welke standpunten.',
      en: 'Each decision keeps who took it, on which judgements, and with which stances.',
    },
  },
]);
