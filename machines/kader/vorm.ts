import type { Zin } from '../protocol.ts';

/** What is wrong with a piece of data from outside, and where: `matrix.perOntvanger.derde.triage`. */
export interface Vormfout {
  pad: string;
  zin: Zin;
}

/** Looks at one value and notes what is wrong with it. */
export type Vorm = (waarde: unknown, pad: string, fouten: Vormfout[]) => void;

const fout = (pad: string, nl: string, en: string): Vormfout => ({ pad: pad || '.', zin: { nl, en } });

const naar = (pad: string, deel: string | number): string => (pad === '' ? `${deel}` : `${pad}.${deel}`);

const isRecord = (waarde: unknown): waarde is Record<string, unknown> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** Text of at least one visible and at most so many characters. */
export const tekst =
  (langste: number): Vorm =>
  (waarde, pad, fouten) => {
    if (typeof waarde === 'string' && waarde.trim() !== '' && waarde.length <= langste) return;
    fouten.push(fout(pad, `Geef een tekst van 1 tot ${langste} tekens.`, `Give a text of 1 to ${langste} characters.`));
  };

/** A name that is stored: letters, digits, dots and dashes. */
export const code: Vorm = (waarde, pad, fouten) => {
  if (typeof waarde === 'string' && /^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/.test(waarde) && !(waarde in Object.prototype)) {
    return;
  }
  fouten.push(
    fout(
      pad,
      'Geef een code van hoogstens 40 letters, cijfers, punten en streepjes.',
      'Give a code of at most 40 letters, digits, dots and dashes.',
    ),
  );
};

/** A day that exists, as 2026-11-27. */
export const datum: Vorm = (waarde, pad, fouten) => {
  const gelezen = typeof waarde === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(waarde) ? Date.parse(waarde) : Number.NaN;
  if (!Number.isNaN(gelezen) && new Date(gelezen).toISOString().startsWith(`${waarde}`)) return;
  fouten.push(fout(pad, 'Geef een datum als 2026-11-27.', 'Give a date like 2026-11-27.'));
};

export const heelGetal =
  (minst: number, meest: number): Vorm =>
  (waarde, pad, fouten) => {
    if (typeof waarde === 'number' && Number.isInteger(waarde) && waarde >= minst && waarde <= meest) return;
    fouten.push(
      fout(pad, `Geef een heel getal van ${minst} tot ${meest}.`, `Give an integer of ${minst} to ${meest}.`),
    );
  };

/** One of a closed list. */
export const uit =
  (keuzes: readonly string[]): Vorm =>
  (waarde, pad, fouten) => {
    if (typeof waarde === 'string' && keuzes.includes(waarde)) return;
    const lijst = keuzes.join(', ');
    fouten.push(fout(pad, `Kies een van: ${lijst}.`, `Choose one of: ${lijst}.`));
  };

export const ofNiets =
  (vorm: Vorm): Vorm =>
  (waarde, pad, fouten) => {
    if (waarde !== null) vorm(waarde, pad, fouten);
  };

/** These fields and no others. */
export const object =
  (velden: Record<string, Vorm>): Vorm =>
  (waarde, pad, fouten) => {
    if (!isRecord(waarde)) {
      fouten.push(fout(pad, 'Hier hoort een object.', 'An object belongs here.'));
      return;
    }
    for (const [naam, vorm] of Object.entries(velden)) {
      if (Object.hasOwn(waarde, naam)) vorm(waarde[naam], naar(pad, naam), fouten);
      else fouten.push(fout(naar(pad, naam), 'Dit ontbreekt.', 'This is missing.'));
    }
    for (const naam of Object.keys(waarde)) {
      if (!Object.hasOwn(velden, naam))
        fouten.push(fout(naar(pad, naam), 'Dit hoort hier niet.', 'This does not belong here.'));
    }
  };

/** A value for each of these names. */
export const per = (namen: readonly string[], vorm: Vorm): Vorm =>
  object(Object.fromEntries(namen.map((naam) => [naam, vorm])));

/** A list, none of whose members is there twice: what `sleutel` gives of one tells it apart. */
export const lijst =
  (vorm: Vorm, minst: number, meest: number, sleutel: (een: unknown) => unknown = (een) => een): Vorm =>
  (waarde, pad, fouten) => {
    if (!Array.isArray(waarde) || waarde.length < minst || waarde.length > meest) {
      fouten.push(
        fout(pad, `Hier hoort een lijst van ${minst} tot ${meest}.`, `A list of ${minst} to ${meest} belongs here.`),
      );
      return;
    }
    const sleutels = waarde.map(sleutel);
    for (const [plaats, een] of waarde.entries()) {
      vorm(een, naar(pad, plaats), fouten);
      if (sleutels.indexOf(sleutels[plaats]) < plaats) {
        fouten.push(fout(naar(pad, plaats), 'Dit staat er twee keer.', 'This is there twice.'));
      }
    }
  };

/** The code of a member of a list, where it has one. */
export const opCode = (een: unknown): unknown => (isRecord(een) ? een.code : een);
