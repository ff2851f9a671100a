import { describe, expect, it } from 'vitest';
import { verdeel as verdeelMogelijk } from '../../client/casus/mogelijk.ts';
import { verdeel as verdeelLanen } from '../../client/werk/lanen.ts';
import { fasen } from '../../machines/kader/lijsten.ts';
import type { Mogelijkheid } from '../../machines/zicht/soorten.ts';
import { tafelcasus, triagecasus, werkvoorraad } from '../support/zichten.ts';

describe('what may happen next', () => {
  it.each([triagecasus, tafelcasus])('$kenmerk: every possibility has exactly one place', (zicht) => {
    const { nu, nogNiet, elders, aanTafel } = verdeelMogelijk(zicht);
    const bijDelen = zicht.mogelijk.filter((een) => ![...nu, ...nogNiet, ...aanTafel].includes(een));
    const kan = bijDelen.filter((een) => een.kan);
    expect(nu.length + nogNiet.length + aanTafel.length + bijDelen.length).toBe(zicht.mogelijk.length);
    expect([...elders.values()].flat()).toHaveLength(kan.length);
  });
});

describe('what may happen next, in order', () => {
  const mag = (type: Mogelijkheid['type']): Mogelijkheid => ({ type, kan: true, ontbreekt: [] });
  it('what brings the casus further stands before what can always be done', () => {
    const mogelijk = [mag('toestemming.registreer'), mag('overleg.plan'), mag('casus.vraagInformatie')];
    const { nu } = verdeelMogelijk({ ...triagecasus, overleg: null, mogelijk });
    expect(nu.map(({ type }) => type)).toEqual(['overleg.plan', 'toestemming.registreer', 'casus.vraagInformatie']);
  });

  it('what is done at the table stands there, and nowhere else', () => {
    const mogelijk = [mag('overleg.vraagWoord'), mag('plan.voegToe')];
    const { nu, nogNiet, aanTafel } = verdeelMogelijk({ ...tafelcasus, mogelijk });
    expect(aanTafel.map(({ type }) => type)).toEqual(['overleg.vraagWoord']);
    expect([...nu, ...nogNiet].map(({ type }) => type)).toEqual(['plan.voegToe']);
  });
});

describe('the lanes of the caseload', () => {
  it('give every phase a lane and every casus one place', () => {
    const lanen = verdeelLanen(werkvoorraad.regels);
    expect(lanen.flatMap((laan) => [...laan.fasen])).toEqual([...fasen]);
    expect(lanen.flatMap((laan) => laan.regels)).toHaveLength(werkvoorraad.regels.length);
  });
});
