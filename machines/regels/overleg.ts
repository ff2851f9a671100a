import { plekken } from './plekken.ts';
import { binnen } from './vorm.ts';

/** B.7: the conference and the plan. */
export const overleg = binnen('overleg', [
  {
    id: 'R-93',
    zin: {
      nl: 'De burger kan altijd bij het eigen casusoverleg zijn en wordt uitgenodigd, tenzij een uitzondering is vastgelegd.',
      en: 'The citizen can always be present at the own case conference and is invited, unless an exception has been recorded.',
    },
    nodig: {
      nl: 'Nodig de burger uit voor het overleg, of leg een uitzondering vast.',
      en: 'Invite the citizen to the conference, or record an exception.',
    },
    bron: { kern: '3.4', wet: '' },
    bewaking: 'machine',
  },
  {
    id: 'R-94',
    zin: {
      nl: 'De burger werkt mee aan het eigen plan, tenzij een uitzondering is vastgelegd.',
      en: 'The citizen takes part in making the own plan, unless an exception has been recorded.',
    },
    nodig: {
      nl: 'Bespreek het plan met de burger, of leg een uitzondering vast.',
      en: 'Discuss the plan with the citizen, or record an exception.',
    },
    bron: { kern: '3.4, 4.4', wet: 'Wmo 2015 2.3.2; Jeugdwet 4.1.2-4.1.3' },
    bewaking: 'machine',
  },
  {
    id: 'R-95',
    zin: {
      nl: 'Alleen wie een rol heeft in deze casus, is bij de bespreking en ziet wat daar ligt.',
      en: 'Only those with a role in this case attend the discussion and see what lies there.',
    },
    nodig: {
      nl: 'Nodig alleen mensen met een rol in deze casus uit, en schrijf op waarom zij nodig zijn.',
      en: 'Invite only people with a role in this case, and write down why they are needed.',
    },
    bron: { kern: '3.4, 4.4', wet: 'Wgs 2.31(4) en (9)' },
    bewaking: 'machine',
  },
  {
    id: 'R-96',
    zin: {
      nl: 'Er is één plan maar geen gezamenlijk dossier: het plan bevat geen achtergronden en geen overwegingen.',
      en: 'There is one plan but no single file: the plan holds no background and no considerations.',
    },
    nodig: {
      nl: 'Zet in het plan alleen afspraken; achtergronden blijven in het eigen dossier.',
      en: 'Put only agreements in the plan; background stays in your own file.',
    },
    bron: { kern: '4.4', wet: 'AVG 5(1)(c)' },
    bewaking: 'bouw',
    plek: {
      nl: 'Een afspraak heeft vier vakken: wat, wie, wanneer en wanneer klaar.',
      en: 'An agreement has four fields: what, who, when, and when done.',
    },
  },
  {
    id: 'R-97',
    zin: {
      nl: 'Eén plan is er alleen als de problemen samenhangen, een gezamenlijke aanpak nodig is en het doel duidelijk is.',
      en: 'There is a single plan only if the problems are connected, a joint approach is needed and the goal is clear.',
    },
    nodig: {
      nl: 'Schrijf op hoe de problemen samenhangen en waarom één plan nodig is.',
      en: 'Write down how the problems are connected and why a single plan is needed.',
    },
    bron: { kern: '4.4', wet: 'AVG 5(1)(b)' },
    bewaking: 'machine',
  },
  {
    id: 'R-98',
    zin: {
      nl: 'Het plan bevat alleen de gegevens van persoon of gezin, het contact met de regisseur en de afgesproken acties.',
      en: "The plan holds only the data of the person or family, the director's contact and the agreed actions.",
    },
    nodig: {
      nl: 'Zet in het plan alleen wie, het contact van de regisseur en de afgesproken acties.',
      en: "Put in the plan only who, the director's contact and the agreed actions.",
    },
    bron: { kern: '4.4', wet: 'AVG 5(1)(c)' },
    bewaking: 'machine',
  },
  {
    id: 'R-99',
    zin: {
      nl: 'Elke actie in het plan heeft een eigenaar die haar zelf aanvaardt, en een datum.',
      en: 'Every action in the plan has an owner who accepts it in person, and a date.',
    },
    nodig: {
      nl: 'Er is nog geen actie die door de eigenaar is aanvaard.',
      en: 'There is no action yet that its owner has accepted.',
    },
    bron: { kern: '4.4', wet: '' },
    bewaking: 'machine',
  },
  {
    id: 'R-100',
    zin: {
      nl: 'Vraagt een voorziening om een formeel besluit, dan staat dat erbij, en gegevens worden alleen daarvoor opgevraagd.',
      en: 'If a provision needs a formal decision, that is marked, and data are requested for that decision only.',
    },
    nodig: {
      nl: 'Vraag deze gegevens op bij de aanvraag van de voorziening, niet hier.',
      en: 'Request these data with the application for the provision, not here.',
    },
    bron: { kern: '4.4', wet: 'Awb; de wet van elk domein' },
    bewaking: 'later',
    plek: {
      nl: 'Een afspraak kan nog niet gemerkt worden als formeel besluit.',
      en: 'An agreement cannot be marked as a formal decision yet.',
    },
  },
  {
    id: 'R-101',
    zin: {
      nl: 'Het plan legt de afspraken van het huishouden en de hulpverleners vast, en daarmee volgen we de voortgang.',
      en: 'The plan records the agreements of the household and the providers, and with it we follow progress.',
    },
    nodig: {
      nl: 'Leg de afspraken vast en kies wanneer we de voortgang bespreken.',
      en: 'Record the agreements and choose when progress is discussed.',
    },
    bron: { kern: '4.4', wet: 'Wgs 2.31(6)' },
    bewaking: 'machine',
  },
  {
    id: 'R-102',
    zin: {
      nl: 'Naast de burger ziet alleen de regisseur het hele plan; een hulpverlener ziet het deel dat voor die hulp nodig is.',
      en: 'Besides the citizen only the director sees the whole plan; a provider sees the part needed for that help.',
    },
    nodig: {
      nl: 'Dit deel van het plan is er alleen voor wie het voor de eigen hulp nodig heeft.',
      en: 'This part of the plan is only for those who need it for their own help.',
    },
    bron: { kern: '4.4', wet: 'AVG 25, 32; Wgs 1.8(2)' },
    bewaking: 'bouw',
    plek: {
      nl: 'Wie het plan bekijkt, krijgt alleen de eigen delen; alleen de regie ziet alles.',
      en: 'Who looks at the plan gets their own parts only; the directors alone see all.',
    },
  },
  {
    id: 'R-103',
    zin: {
      nl: 'Toegang tot het plan is per onderdeel geregeld.',
      en: 'Access to the plan is arranged per part.',
    },
    nodig: {
      nl: 'Kies per actie voor wie die zichtbaar is.',
      en: 'Choose for each action who can see it.',
    },
    bron: { kern: '4.4, 3.5', wet: 'Wgs 1.8(2); AVG 32' },
    bewaking: 'bouw',
    plek: {
      nl: 'Wie het plan bekijkt, krijgt alleen de eigen delen; alleen de regie ziet alles.',
      en: 'Who looks at the plan gets their own parts only; the directors alone see all.',
    },
  },
  {
    id: 'R-104',
    zin: {
      nl: 'Bij dwang of huiselijk geweld kan de toegang van de burger tot het plan beperkt worden, met de reden op schrift.',
      en: "With coercion or domestic violence the citizen's access to the plan can be limited, with the reason in writing.",
    },
    nodig: {
      nl: 'Leg vast waarom de burger dit deel van het plan nu niet ziet.',
      en: 'Record why the citizen does not see this part of the plan now.',
    },
    bron: { kern: '4.4', wet: 'UAVG 41; Wmo 2015 5.3.1(3), 5.3.2(4)' },
    bewaking: 'organisatorisch',
    plek: plekken.contactpunt,
  },
  {
    id: 'R-105',
    zin: {
      nl: 'De burger kan het plan zelf bewaren, zonder dat daar extra gegevens van anderen in staan.',
      en: 'The citizen can keep the plan, without extra data of others in it.',
    },
    nodig: {
      nl: 'Haal gegevens van anderen uit het exemplaar voor de burger.',
      en: "Take the data of others out of the citizen's copy.",
    },
    bron: { kern: '4.4', wet: 'AVG 15(4), 20' },
    bewaking: 'organisatorisch',
    plek: plekken.contactpunt,
  },
  {
    id: 'R-106',
    zin: {
      nl: 'Elk plan heeft een bewaartermijn met reden, en de burger weet hoe lang die is.',
      en: 'Every plan has a retention term with a reason, and the citizen knows how long it is.',
    },
    nodig: {
      nl: 'Leg de bewaartermijn vast en laat die aan de burger weten.',
      en: 'Set the retention term and tell the citizen.',
    },
    bron: { kern: '4.4', wet: 'AVG 5(1)(e), 13(2)(a); Wgs 1.8(7)' },
    bewaking: 'later',
    plek: {
      nl: 'De termijn loopt al in het systeem; de burger ziet hem in het portaal zodra dat er is.',
      en: 'The term already runs in the system; the citizen sees it in the portal once that is there.',
    },
  },
]);
