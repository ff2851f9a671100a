import { voorbeeld } from '../../../../machines/kader/voorbeeld.ts';
import type { Antwoord, Envelop, Onderwerp } from '../../../../machines/protocol.ts';
import type { Wie } from '../../../../machines/wie.ts';
import type { Casuszicht, Mijnzicht, Zicht } from '../../../../machines/zicht/soorten.ts';
import type { Casussen, Gezien, Wijziging } from '../../../../server/casussen/poort.ts';

interface Proefcasus {
  deelnemers: Set<string>;
  tekst: string;
  /** Seen by nobody: a change of this one must not reach anybody. */
  geheim: number;
}

/** A small house with cases in memory that keeps the contract of the port: one effect per id, views per person. */
export interface Proefcasussen extends Casussen {
  leg(casus: string, deelnemers: string[], tekst?: string): void;
  /** As if the change came from elsewhere; `voor` as the port has it, by default everybody with a part in it. */
  verander(casus: string, tekst: string, voor?: string[]): void;
  veranderGeheim(casus: string): void;
  /** How often each subject was looked at, by person. */
  gekeken: Map<string, number>;
  /** Holds up every view until it is let go: returns how. */
  houdOp(): () => void;
  /** The next views and commands fail. */
  breek(aan: boolean): void;
  behandeld: Envelop[];
}

/** The doors never look inside a view, so a few fields of one are enough here. */
const casuszicht = (casus: string, doel: string): Zicht =>
  ({ wat: 'casus', casus, kenmerk: 'ZV-TEST', fase: 'triage', doel }) as Casuszicht;

const ziet = ({ deelnemers }: Proefcasus, { persoon, rol }: Wie): boolean =>
  deelnemers.has(persoon) || deelnemers.has(`rol:${rol}`);

const mijn = (teksten: string[]): Mijnzicht => ({
  wat: 'mijn',
  gevraagd: [],
  gebracht: [],
  gekregen: [],
  bekeken: [],
  acties: [],
  overleggen: teksten.map((plaats) => ({ overleg: plaats, op: '', plaats, stand: 'gepland', kenmerken: [] })),
});

export function proefCasussen(): Proefcasussen {
  const casussen = new Map<string, Proefcasus>();
  const uitspraken = new Map<string, Antwoord>();
  const luisteraars = new Set<(wijziging: Wijziging) => void>();
  const gekeken = new Map<string, number>();
  const behandeld: Envelop[] = [];
  let stuk = false;
  let poort: Promise<void> = Promise.resolve();

  const meld = (casus: string, voor = [...(casussen.get(casus)?.deelnemers ?? [])]): void => {
    for (const gehoord of luisteraars) gehoord({ stromen: [casus], voor });
  };

  function oordeel(envelop: Envelop, wie: Wie): Antwoord {
    const casus = 'casus' in envelop && typeof envelop.casus === 'string' ? casussen.get(envelop.casus) : undefined;
    if (envelop.type !== 'casus.vraagInformatie' || !casus || !ziet(casus, wie)) {
      return { aanvaard: false, fout: { code: 'NIET_GEVONDEN', zin: { nl: 'niet gevonden', en: 'not found' } } };
    }
    casus.tekst = envelop.wat;
    behandeld.push(envelop);
    setImmediate(() => meld(envelop.casus));
    return { aanvaard: true, casus: envelop.casus, nieuw: envelop.opdracht };
  }

  function kijk(onderwerp: Onderwerp, wie: Wie): { zicht: Zicht | null; stromen: string[] } {
    if (onderwerp.wat === 'casus') {
      const casus = casussen.get(onderwerp.casus);
      if (!casus || !ziet(casus, wie)) return { zicht: null, stromen: [] };
      return { zicht: casuszicht(onderwerp.casus, casus.tekst), stromen: [onderwerp.casus] };
    }
    const eigen = [...casussen].filter(([, casus]) => ziet(casus, wie));
    return { zicht: mijn(eigen.map(([, { tekst }]) => tekst)), stromen: eigen.map(([casus]) => casus) };
  }

  return {
    gekeken,
    behandeld,
    kader: async () => voorbeeld,
    brief: async () => null,
    leg(casus, deelnemers, tekst = 'begin') {
      casussen.set(casus, { deelnemers: new Set(deelnemers), tekst, geheim: 0 });
      meld(casus);
    },
    verander(casus, tekst, voor) {
      const bestaand = casussen.get(casus);
      if (bestaand !== undefined) bestaand.tekst = tekst;
      meld(casus, voor);
    },
    veranderGeheim(casus) {
      const bestaand = casussen.get(casus);
      if (bestaand !== undefined) bestaand.geheim += 1;
      meld(casus);
    },
    houdOp() {
      let los = (): void => {};
      poort = new Promise((klaar) => {
        los = klaar;
      });
      return los;
    },
    breek(aan) {
      stuk = aan;
    },
    async behandel(envelop, wie) {
      if (stuk) throw new Error('opslag stuk bij /geheim/pad.ts');
      const sleutel = `${wie.persoon} ${envelop.opdracht}`;
      const eerder = uitspraken.get(sleutel);
      if (eerder !== undefined) return eerder;
      const antwoord = oordeel(envelop, wie);
      uitspraken.set(sleutel, antwoord);
      return antwoord;
    },
    async zie(onderwerp, wie): Promise<Gezien> {
      if (stuk) throw new Error('opslag stuk bij /geheim/pad.ts');
      const naam = `${wie.persoon} ${onderwerp.wat}`;
      gekeken.set(naam, (gekeken.get(naam) ?? 0) + 1);
      // Looked first, held up afterwards: what changes meanwhile is not in this view.
      const gezien = kijk(onderwerp, wie);
      await poort;
      return gezien;
    },
    luister(gehoord) {
      luisteraars.add(gehoord);
      return () => luisteraars.delete(gehoord);
    },
  };
}
