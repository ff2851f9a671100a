import type { Ik, Zin } from '../../machines/protocol.ts';
import { kanInCasus, type SoortOrganisatie, type Wie } from '../../machines/wie.ts';
import type { Register } from '../identiteit/register.ts';

interface Persona extends Wie {
  uitleg: Zin;
}

type Huis = Pick<Wie, 'organisatie' | 'organisatienaam' | 'soort'>;
const huis = (organisatie: string, organisatienaam: string, soort: SoortOrganisatie): Huis => ({
  organisatie,
  organisatienaam,
  soort,
});

const bureau = huis('zvh-rivierenland', 'Zorg- en Veiligheidshuis Rivierenland', 'bureau');
const gemeente = huis('gemeente-rivierenstad', 'Gemeente Rivierenstad', 'publiek');

const mens = (
  wie: Omit<Persona, keyof Huis | 'beroepsgeheim' | 'rol'> & Partial<Pick<Persona, 'rol' | 'beroepsgeheim'>>,
  organisatie: Huis,
): Persona => ({ rol: 'professional', beroepsgeheim: false, ...wie, ...organisatie });

/** Everybody in the demo. All of them are made up. */
const personas: readonly Persona[] = [
  mens(
    {
      persoon: 'noor.devries',
      naam: 'Noor de Vries',
      functie: 'procesregisseur',
      rol: 'procesregisseur',
      uitleg: {
        nl: 'Breng een casus van signaal tot afsluiting en zit het overleg aan de casustafel voor.',
        en: 'Take a case from signal to closure and chair the meeting at the case table.',
      },
    },
    bureau,
  ),
  mens(
    {
      persoon: 'amir.haddad',
      naam: 'Amir Haddad',
      functie: 'informatieregisseur',
      rol: 'informatieregisseur',
      uitleg: {
        nl: 'Weeg wat bronnen aanbieden en geef het vrij, stuk voor stuk, aan wie het nodig heeft.',
        en: 'Weigh what sources offer and release it, item by item, to those who need it.',
      },
    },
    bureau,
  ),
  mens(
    {
      persoon: 'femke.bos',
      naam: 'Femke Bos',
      functie: 'wijkagent',
      uitleg: {
        nl: 'Meld een zorg, beantwoord vragen namens de politie en beslis mee als publieke partner.',
        en: 'Report a concern, answer questions for the police and decide along as a public partner.',
      },
    },
    huis('politie', 'Politie Rivierenland', 'publiek'),
  ),
  mens(
    {
      persoon: 'joris.smit',
      naam: 'Joris Smit',
      functie: 'officier van justitie',
      uitleg: {
        nl: 'Geef namens het Openbaar Ministerie een standpunt, of maak bezwaar tegen een stap.',
        en: 'Take a stance for the public prosecutor, or object to a step.',
      },
    },
    huis('om', 'Openbaar Ministerie', 'publiek'),
  ),
  mens(
    {
      persoon: 'lotte.bakker',
      naam: 'Lotte Bakker',
      functie: 'adviseur veiligheid, college van B&W',
      uitleg: {
        nl: 'Beslis namens het college van burgemeester en wethouders mee over doel, klasse en delen.',
        en: 'Decide along on purpose, class and sharing for the municipal executive.',
      },
    },
    gemeente,
  ),
  mens(
    {
      persoon: 'tess.degraaf',
      naam: 'Tess de Graaf',
      functie: 'sociaal verpleegkundige',
      beroepsgeheim: true,
      uitleg: {
        nl: 'Deel of weiger als GGD-professional met beroepsgeheim; een weigering hoeft u niet uit te leggen.',
        en: 'Share or decline as a health professional bound by secrecy; declining needs no reason.',
      },
    },
    huis('ggd', 'GGD Rivierenland', 'publiek'),
  ),
  mens(
    {
      persoon: 'daan.visser',
      naam: 'Daan Visser',
      functie: 'reclasseringswerker',
      uitleg: {
        nl: 'Breng in wat de reclassering weet, adviseer, en neem acties in het plan op u.',
        en: 'Contribute what probation knows, advise, and take on actions in the plan.',
      },
    },
    huis('reclassering', 'Reclassering Rivierenland', 'privaat'),
  ),
  mens(
    {
      persoon: 'sara.elamrani',
      naam: 'Sara El Amrani',
      functie: 'behandelaar ggz',
      beroepsgeheim: true,
      uitleg: {
        nl: 'Bepaal als behandelaar zelf wat u deelt: aanbieden, weigeren, terugnemen of u onthouden.',
        en: 'As a therapist you decide what you share: offer, decline, take back or abstain.',
      },
    },
    huis('ggz', 'GGZ De Waalbocht', 'privaat'),
  ),
  mens(
    {
      persoon: 'ruben.kok',
      naam: 'Ruben Kok',
      functie: 'medewerker Veilig Thuis',
      uitleg: {
        nl: 'Zie dat wie niet bij een casus hoort, er niets van ziet, en wat er verandert na een uitnodiging.',
        en: 'See that who is not part of a case sees nothing of it, and what changes after an invitation.',
      },
    },
    huis('veilig-thuis', 'Veilig Thuis Rivierenland', 'privaat'),
  ),
  mens(
    {
      persoon: 'mila.jansen',
      naam: 'Mila Jansen',
      functie: 'wijkteammedewerker',
      uitleg: {
        nl: 'Meld een casus aan vanuit het wijkteam en draag als casusregisseur het plan.',
        en: 'Report a case from the neighbourhood team and carry the plan as its case manager.',
      },
    },
    huis('wijkteam-rivierenstad', 'Wijkteam Rivierenstad', 'privaat'),
  ),
  mens(
    {
      persoon: 'ineke.mulder',
      naam: 'Ineke Mulder',
      functie: 'contactpunt voor betrokkenen',
      rol: 'contactpunt',
      uitleg: {
        nl: 'Let op de rechten van betrokkenen en op uitzonderingen die opnieuw bekeken moeten worden.',
        en: 'Guard the rights of the people concerned and the exceptions that are due for review.',
      },
    },
    gemeente,
  ),
  mens(
    {
      persoon: 'hessel.brandt',
      naam: 'Hessel Brandt',
      functie: 'functionaris gegevensbescherming',
      rol: 'fg',
      uitleg: {
        nl: 'Ga na of alles rechtmatig gaat: lees wie keek en wie wat kreeg, nooit wat er staat.',
        en: 'Review lawfulness: read who looked and who got what, never what it says.',
      },
    },
    gemeente,
  ),
  mens(
    {
      persoon: 'yara.ozkan',
      naam: 'Yara Özkan',
      functie: 'auditor',
      rol: 'auditor',
      uitleg: {
        nl: 'Controleer een steekproef: functies en organisaties, geen namen en geen inhoud.',
        en: 'Audit a sample: functions and organisations, no names and no content.',
      },
    },
    huis('auditdienst', 'Auditdienst Rivierenland', 'bureau'),
  ),
  mens(
    {
      persoon: 'karin.postma',
      naam: 'Karin Postma',
      functie: 'beheerder',
      rol: 'beheerder',
      uitleg: {
        nl: 'Stel een nieuwe versie van het afwegingskader voor; een andere beheerder bekrachtigt die.',
        en: 'Propose a new version of the weighing framework; another administrator ratifies it.',
      },
    },
    bureau,
  ),
  mens(
    {
      persoon: 'omar.yildiz',
      naam: 'Omar Yildiz',
      functie: 'beheerder',
      rol: 'beheerder',
      uitleg: {
        nl: 'Bekrachtig als tweede persoon de versie die de gemeenteraad heeft vastgesteld.',
        en: 'Ratify, as the second person, the version that the municipal council has decided on.',
      },
    },
    gemeente,
  ),
];

const alsWie = ({ uitleg: _uitleg, ...wie }: Persona): Wie => wie;
const alsDeelnemer = ({ uitleg: _uitleg, rol: _rol, ...deelnemer }: Persona) => deelnemer;

/** The register of the demo: the personas and nobody else. */
export function demoRegister(): Register {
  const mensen = personas.filter(kanInCasus).map(alsDeelnemer);
  const perPersoon = new Map(personas.map((persona) => [persona.persoon, alsWie(persona)]));
  return { mensen: () => mensen, zoek: (persoon) => perPersoon.get(persoon) };
}

/** Who can be tried in the demo, as the front door shows them. */
export const demoPersonas: Ik['personas'] = personas.map(
  ({ persoon, naam, functie, organisatienaam, rol, uitleg }) => ({
    persoon,
    naam,
    functie,
    organisatienaam,
    rol,
    uitleg,
  }),
);
