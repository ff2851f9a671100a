import { type Connection, type Model, Schema, type Types } from 'mongoose';
import type { SoortStroom } from './journaal.ts';
import type { Regel } from './opslag.ts';
import { LANG_GELEDEN, OVERZICHTVERSIE } from './overzichtsindex.ts';

/** A stream: where it stands, and its line of the overview. */
export interface Stroomstuk {
  _id: string;
  soort: SoortStroom;
  versie: number;
  hash: Buffer;
  vernietigd: boolean;
  /** Order of creation. */
  nr: Types.ObjectId;
  fase: string | null;
  volgorde: string | null;
  tokens: string[];
  wekt: string | null;
}

/** A record. `vorm` is what the rest calls schema: that word is taken in mongoose. */
export interface Regelstuk {
  stroom: string;
  versie: number;
  op: string;
  vorm: number;
  sleutelversie: number;
  aard: Regel['aard'];
  vorige: Buffer;
  hash: Buffer;
  inhoud: Buffer;
}

/** Sealed bytes under a name: a verdict, a wrapped key, a proof. */
interface Zegelstuk {
  _id: string;
  bytes: Buffer;
}

export interface Modellen {
  stromen: Model<Stroomstuk>;
  regels: Model<Regelstuk>;
  uitspraken: Model<Zegelstuk>;
  sleutels: Model<Zegelstuk>;
  bewijzen: Model<Zegelstuk>;
}

const keuzes = { versionKey: false, strict: 'throw', minimize: false } as const;
const verplicht = <T>(type: T) => ({ type, required: true }) as const;
const tekst = verplicht(String);
const getal = verplicht(Number);
const bytes = verplicht(Buffer);

function schemas() {
  const stroom = new Schema(
    {
      _id: tekst,
      ...{ soort: tekst, versie: getal, hash: bytes, vernietigd: verplicht(Boolean) },
      ...{ nr: verplicht(Schema.Types.ObjectId), fase: String, volgorde: String, tokens: [String], wekt: String },
      overzicht: Number,
    },
    keuzes,
  );
  stroom.index({ tokens: 1, soort: 1, volgorde: 1 });
  stroom.index({ wekt: 1 });
  const regel = new Schema(
    {
      ...{ stroom: tekst, versie: getal, op: tekst, vorm: getal, sleutelversie: getal, aard: tekst },
      ...{ vorige: bytes, hash: bytes, inhoud: bytes },
    },
    keuzes,
  );
  // The database, not the process, decides who wrote a version first.
  regel.index({ stroom: 1, versie: 1 }, { unique: true });
  const zegel = () => new Schema({ _id: tekst, bytes }, keuzes);
  return { stroom, regel, zegel };
}

/** The collections, with their indexes in place: without the unique ones nothing may be written. */
export async function modellen(verbinding: Connection): Promise<Modellen> {
  const { stroom, regel, zegel } = schemas();
  const m = {
    // The fields of a schema and of its interface are the same by the contract test, not by the compiler.
    stromen: verbinding.model('Stroom', stroom, 'stromen') as unknown as Model<Stroomstuk>,
    regels: verbinding.model('Regel', regel, 'regels') as unknown as Model<Regelstuk>,
    uitspraken: verbinding.model('Uitspraak', zegel(), 'uitspraken') as unknown as Model<Zegelstuk>,
    sleutels: verbinding.model('Sleutel', zegel(), 'sleutels') as unknown as Model<Zegelstuk>,
    bewijzen: verbinding.model('Bewijs', zegel(), 'bewijzen') as unknown as Model<Zegelstuk>,
  };
  await Promise.all(Object.values(m).map((model) => model.init()));
  // Written before there were alarms, or when the overview had other names: looked at once, and then written anew.
  const vanVroeger = { soort: 'casus' as const, vernietigd: false, overzicht: { $ne: OVERZICHTVERSIE } };
  await m.stromen.updateMany(vanVroeger, { $set: { wekt: LANG_GELEDEN, overzicht: OVERZICHTVERSIE } });
  return m;
}
