import type { CasusDossier } from '../../machines/dossier.ts';
import { voorbeeld, zichtCasus } from '../../machines/index.ts';
import type { Wie } from '../../machines/wie.ts';
import { bij } from '../support/stations.ts';
import { register, speel, type Wereld, wieIs } from '../support/wereld.ts';
import type { Meting } from './journaal.ts';

const ITEMS = 300;
const KIJKERS = 30;
const RONDES = 60;
const OPWARMEN = 20;
/** Microseconds for one view, and as how many views those of thirty people in six positions may count. */
const HOOGSTENS = 200;
const MAAL = 8;

const casus = 'n0';
const bronnen = ['femke.bos', 'lotte.bakker', 'daan.visser', 'mila.jansen'];
const tafel = ['femke.bos', 'lotte.bakker', 'joris.smit', 'daan.visser', 'mila.jansen', 'sara.elamrani'];

/** A casus on the table in which three hundred items were offered, most of them released to some and opened by some. */
function vol(): CasusDossier {
  let { wereld }: { wereld: Wereld } = bij('beeldvorming');
  const zeg = (wie: string, opdracht: Parameters<typeof speel>[2], nieuw: string) => {
    const zet = speel(wereld, wieIs(wie), opdracht, { op: '2026-06-01T10:00:00.000Z', nieuw });
    if (zet.uitspraak.aanvaard) wereld = zet.wereld;
    else throw new Error(`${opdracht.type}: ${JSON.stringify(zet.uitspraak)}`);
  };
  for (let i = 0; i < ITEMS; i += 1) {
    const item = `item-${i}`;
    const bron = bronnen[i % bronnen.length] ?? '';
    zeg(
      bron,
      {
        ...{
          type: 'vrijgave.bied',
          casus,
          tekst: `Dit is stuk ${i}.`,
          regisseurLeest: false,
          rechtmatigVerkregen: true,
        },
        omschrijving: { leefgebied: 'huisvesting', categorie: 'huisvesting', niveau: 2, doel: 'Plan.', vraag: 'Hoe?' },
      },
      item,
    );
    const ontvangers = tafel.filter((een, plek) => een !== bron && (i + plek) % 3 > 0);
    if (i % 5 > 0)
      zeg(
        'amir.haddad',
        {
          ...{ type: 'vrijgave.geefVrij', casus, item, ontvangers, grondslag: 'wgs231' },
          ...{ noodzaak: 'Nodig.', subsidiariteit: 'Minder kan niet.', proportionaliteit: 'Past.' },
        },
        'x',
      );
    if (i % 5 === 1 && ontvangers[0]) zeg(ontvangers[0], { type: 'vrijgave.open', casus, item }, 'x');
  }
  const dossier = wereld.casussen[casus];
  if (!dossier) throw new Error('er is geen casus');
  return dossier;
}

/** Thirty people in six positions: colleagues of those at the table who stand as they do. */
function kijkers(): Wie[] {
  const zes = ['noor.devries', 'amir.haddad', 'femke.bos', 'daan.visser', 'sara.elamrani', 'ineke.mulder'].map(wieIs);
  return Array.from({ length: KIJKERS }, (_, i) => zes[i % zes.length] as Wie);
}

const midden = (getallen: readonly number[]): number => [...getallen].sort((a, b) => a - b)[getallen.length >> 1] ?? 0;

/** Making views of a full casus: of one person, and of a whole table at once, each time of a dossier that is new. */
export function meetZicht(): Meting[] {
  const dossier = vol();
  const mensen = kijkers();
  const nu = '2026-06-01T11:00:00.000Z';
  const huis = register.mensen();
  const een: number[] = [];
  const alle: number[] = [];
  const meet = (wie: readonly Wie[]): number => {
    // Another object each time: nothing that was kept for the former one answers.
    const vers = { ...dossier };
    const sinds = performance.now();
    for (const kijker of wie) zichtCasus(vers, null, { wie: kijker, nu, kader: voorbeeld, huis });
    return (performance.now() - sinds) * 1000;
  };
  for (let ronde = 0; ronde < RONDES + OPWARMEN; ronde += 1) {
    const kijker = mensen[ronde % 6] as Wie;
    const [eentje, allemaal] = [meet([kijker]), meet(mensen)];
    if (ronde < OPWARMEN) continue;
    een.push(eentje);
    alle.push(allemaal);
  }
  const [enkel, samen] = [midden(een), midden(alle)];
  const rij = (naam: string, waarde: number, ratio: number) => ({
    ...{ naam, waarde, eenheid: 'µs', ratio, grens: 1 },
  });
  return [
    rij(`zicht op een casus met ${ITEMS} stukken: deel van ${HOOGSTENS} µs`, enkel, HOOGSTENS / enkel),
    rij(`${KIJKERS} kijkers op 6 plaatsen: deel van ${MAAL} zichten`, samen, (MAAL * enkel) / samen),
  ];
}
