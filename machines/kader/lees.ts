import { fasegroepen, type Kaderinhoud } from './kader.ts';
import {
  fasen,
  grondslagen,
  kringrelaties,
  kwesties,
  matrixcategorieen,
  ontvangersoorten,
  uitzonderingsgronden,
} from './lijsten.ts';
import { eenheden } from './termijnen.ts';
import { voorbeeld } from './voorbeeld.ts';
import {
  code,
  datum,
  heelGetal,
  lijst,
  object,
  ofNiets,
  opCode,
  per,
  tekst,
  uit,
  type Vorm,
  type Vormfout,
} from './vorm.ts';

const niveau = heelGetal(0, 5);
const zin = object({ nl: tekst(200), en: tekst(200) });
const klok = { aantal: heelGetal(1, 1000), eenheid: uit(eenheden) };

/** Every term there is, each with the rule it belongs to: what a house sets is how long. */
const termijnen = object(
  Object.fromEntries(
    Object.entries(voorbeeld.termijnen).map(([naam, { regel }]) => [naam, object({ ...klok, regel: uit([regel]) })]),
  ),
);

const trede = object({
  code,
  naam: zin,
  wie: zin,
  kwesties: lijst(uit(kwesties), 1, kwesties.length),
  mag: zin,
  hoogste: niveau,
  klok: ofNiets(object(klok)),
});

const kader: Vorm = object({
  versie: code,
  matrix: object({
    perOntvanger: per(ontvangersoorten, per(fasen, niveau)),
    perCategorie: per(matrixcategorieen, per(fasegroepen, niveau)),
  }),
  termijnen,
  ladder: lijst(trede, 2, 20, opCode),
  leefgebieden: lijst(object({ code, naam: zin, kant: heelGetal(1, 3) }), 1, 30, opCode),
  uitzonderingsgronden: lijst(uit(uitzonderingsgronden), 1, uitzonderingsgronden.length),
  grondslagen: lijst(uit(grondslagen), 1, grondslagen.length),
  kringrelaties: lijst(uit(kringrelaties), 1, kringrelaties.length),
  prioriteitscriteria: lijst(object({ code, zin }), 1, 20, opCode),
  gemeenten: lijst(object({ code, naam: tekst(80) }), 1, 60, opCode),
  convenant: object({
    naam: tekst(200),
    privacyprotocol: tekst(200),
    doel: zin,
    vanaf: datum,
    totEnMet: ofNiets(datum),
    partijen: ofNiets(lijst(object({ code, naam: tekst(120) }), 2, 200, opCode)),
  }),
});

/**
 * Everything in the shape of a framework that is not as it should be, each with its path; empty when all is there
 * complete and machine readable). Whether the law allows what it says is judged when it is proposed.
 */
export function vormfouten(waarde: unknown): Vormfout[] {
  const fouten: Vormfout[] = [];
  kader(waarde, '', fouten);
  return fouten;
}

/** Is this, to the last field, the data of a framework? */
export const isKaderinhoud = (waarde: unknown): waarde is Kaderinhoud => vormfouten(waarde).length === 0;
