import { describe, expect, it } from 'vitest';
import { verdeel as verdeelMogelijk } from '../../client/casus/mogelijk.ts';
import { verdeel as verdeelLanen } from '../../client/werk/lanen.ts';
import { fasen } from '../../machines/kader/lijsten.ts';
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

describe('the lanes of the caseload', () => {
  it('give every phase a lane and every casus one place', () => {
    const lanen = verdeelLanen(werkvoorraad.regels);
    expect(lanen.flatMap((laan) => [...laan.fasen])).toEqual([...fasen]);
    expect(lanen.flatMap((laan) => laan.regels)).toHaveLength(werkvoorraad.regels.length);
  });
});
