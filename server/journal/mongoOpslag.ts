import { createConnection, mongo } from 'mongoose';
import type { Gebrek, Wek } from './journaal.ts';
import { type Modellen, modellen, type Regelstuk, type Stroomstuk } from './mongoSchemas.ts';
import { DUURZAAM, isDubbel, mongoSchrijver } from './mongoSchrijver.ts';
import type { Kop, Opslag, Regel, Tokenvraag } from './opslag.ts';
import { snij } from './overzichtsindex.ts';

const WACHT_MS = 5000;

/**
 * A journal in the database `naam` of a replica set, which several servers may write at once. Reads see only what
 * most members have. The wrapped keys are a collection of their own; to destroy one leaves its bytes in the log of
 * the database server until that rolls over, so keep that log, and backups, shorter than the term for erasure.
 */
export async function mongoOpslag(uri: string, naam: string): Promise<Opslag> {
  const verbinding = await createConnection(uri, {
    dbName: naam,
    serverSelectionTimeoutMS: WACHT_MS,
    writeConcern: DUURZAAM,
    readConcern: { level: 'majority' },
    readPreference: 'primary',
  }).asPromise();
  try {
    const m = await modellen(verbinding);
    return { ...lezer(m), ...schrijver(m), schrijf: mongoSchrijver(verbinding, m), sluit: () => verbinding.close() };
  } catch (fout) {
    await verbinding.close();
    throw fout;
  }
}

function lezer({ stromen, regels, uitspraken, sleutels, bewijzen }: Modellen) {
  const zegel = async (model: Modellen['sleutels'], id: string): Promise<Buffer | undefined> => {
    const stuk = await model.findById(id).lean();
    return stuk ? alsBuffer(stuk.bytes) : undefined;
  };
  return {
    async kop(stroom: string): Promise<Kop | undefined> {
      const stuk = await stromen.findById(stroom).lean();
      return stuk ? alsKop(stuk) : undefined;
    },
    regels: async (stroom: string, na: number): Promise<Regel[]> =>
      (
        await regels
          .find({ stroom, versie: { $gt: na } })
          .sort({ versie: 1 })
          .lean()
      ).map(alsRegel),
    uitspraak: (kenmerk: string) => zegel(uitspraken, kenmerk),
    sleutel: (stroom: string) => zegel(sleutels, stroom),
    koppen: async () =>
      (await stromen.find().sort({ nr: 1 }).lean()).map((s) => ({ stroom: s._id, ...alsKop(s), fase: s.fase })),
    proef: () => zegel(bewijzen, 'proef'),
    async gebreken(): Promise<Gebrek[]> {
      const bekend = new Set((await stromen.find({}, { _id: 1 }).lean()).map(({ _id }) => _id));
      const wezen = (await regels.distinct('stroom')).filter((stroom) => !bekend.has(stroom));
      return wezen.map((stroom) => ({ stroom, versie: 1, wat: 'hoort bij een stroom die niet meer genoemd wordt' }));
    },
  };
}

function schrijver({ stromen, sleutels, bewijzen }: Modellen) {
  return {
    async wisSleutel(stroom: string): Promise<void> {
      await sleutels.deleteOne({ _id: stroom });
    },
    async nogTeWissen(): Promise<string[]> {
      const weg = (await stromen.find({ vernietigd: true }, { _id: 1 }).lean()).map(({ _id }) => _id);
      return (await sleutels.find({ _id: { $in: weg } }, { _id: 1 }).lean()).map(({ _id }) => _id);
    },
    async bewaarProef(proef: Buffer): Promise<void> {
      try {
        await bewijzen.create({ _id: 'proef', bytes: proef });
      } catch (fout) {
        // Another server was first; the caller checks the proof that is there.
        if (!isDubbel(fout)) throw fout;
      }
    },
    async overzicht({ tokens, soort, fasen, aantal, na }: Tokenvraag) {
      const zichtbaar = { soort, tokens: { $in: tokens } };
      const over = { ...zichtbaar, ...(fasen && { fase: { $in: fasen } }), ...(na && { volgorde: { $gt: na } }) };
      const [lijnen, telling] = await Promise.all([
        stromen
          .find(over)
          .sort({ volgorde: 1 })
          .limit(aantal + 1)
          .lean(),
        stromen.aggregate<{ _id: string; n: number }>([
          { $match: zichtbaar },
          { $group: { _id: '$fase', n: { $sum: 1 } } },
        ]),
      ]);
      const gevonden = lijnen.map(({ _id, volgorde }) => ({ stroom: _id, volgorde: volgorde ?? '' }));
      return snij(gevonden, aantal, Object.fromEntries(telling.map(({ _id, n }) => [_id, n])));
    },
    async wekker(aantal: number): Promise<Wek[]> {
      const lijnen = await stromen
        .find({ wekt: { $type: 'string' } }, { wekt: 1 })
        .sort({ wekt: 1, _id: 1 })
        .limit(aantal)
        .lean();
      return lijnen.map(({ _id, wekt }) => ({ stroom: _id, op: wekt ?? '' }));
    },
  };
}

/** What comes straight from the driver is its own kind of bytes. */
const alsBuffer = (bytes: Buffer | mongo.Binary): Buffer =>
  bytes instanceof mongo.Binary ? Buffer.from(bytes.buffer) : bytes;

const alsKop = ({ soort, versie, hash, vernietigd }: Stroomstuk): Kop => ({
  ...{ soort, versie, hash: alsBuffer(hash), vernietigd },
});

const alsRegel = ({ vorm, vorige, hash, inhoud, stroom, versie, op, sleutelversie, aard }: Regelstuk): Regel => ({
  ...{ stroom, versie, op, schema: vorm, sleutelversie, aard },
  ...{ vorige: alsBuffer(vorige), hash: alsBuffer(hash), inhoud: alsBuffer(inhoud) },
});
