import { inhoudVan, type Kaderinhoud } from '../../machines/kader/kader.ts';
import { voorbeeld } from '../../machines/kader/voorbeeld.ts';
import type { Verteller } from './verteller.ts';

const raad = 'gemeenteraad van Rivierenstad';

/** The first framework of this house: the example, with a shorter term for the report. */
const eigen: Kaderinhoud = {
  ...inhoudVan(voorbeeld),
  versie: 'Rivierenland-1',
  termijnen: { ...voorbeeld.termijnen, verslag: { ...voorbeeld.termijnen.verslag, aantal: 3 } },
};

/** What is proposed now: a little less for who is not at the table, and grounds that were never used left out. */
const strenger: Kaderinhoud = {
  ...eigen,
  versie: 'Rivierenland-2',
  matrix: {
    ...eigen.matrix,
    perOntvanger: {
      ...eigen.matrix.perOntvanger,
      melder: { ...eigen.matrix.perOntvanger.melder, casusoverleg: 3, plan: 2 },
      derde: { ...eigen.matrix.perOntvanger.derde, casusoverleg: 2 },
    },
  },
  termijnen: { ...eigen.termijnen, uitzonderingHerzien: { ...eigen.termijnen.uitzonderingHerzien, aantal: 14 } },
  leefgebieden: eigen.leefgebieden.map((gebied) =>
    gebied.code === 'maatschappelijkeParticipatie'
      ? { ...gebied, naam: { nl: 'Meedoen in de wijk', en: 'Taking part in the neighbourhood' } }
      : gebied,
  ),
  grondslagen: eigen.grondslagen.filter((een) => een !== 'overeenkomst' && een !== 'gerechtvaardigdBelang'),
};

/** The framework of the house, told as commands: one version with force, and one that waits for its second person. */
export const kaderverhalen: readonly { dag: number; vertel: (v: Verteller) => Promise<unknown> }[] = [
  {
    dag: -150,
    async vertel(v) {
      const toelichting = 'Het landelijke voorbeeld, met drie werkdagen voor het verslag: dat lukt hier al.';
      const { nieuw } = await v.zegt('karin.postma', { type: 'kader.stelVoor', kader: eigen, toelichting });
      const besluit = { door: raad, besluitnummer: 'RV-2026-041', vastgesteldOp: v.datum(-5), geldtVanaf: v.datum(30) };
      await v.zegt('omar.yildiz', { type: 'kader.bekrachtig', kaderversie: nieuw, vaststelling: besluit });
    },
  },
  {
    dag: -1,
    vertel: (v) =>
      v.zegt('karin.postma', {
        type: 'kader.stelVoor',
        kader: strenger,
        toelichting:
          'Melders en gasten hebben genoeg aan minder. Een uitzondering bekijken we voortaan na twee weken. Twee grondslagen gebruikte niemand.',
      }),
  },
];
