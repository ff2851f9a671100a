import { type ClientSession, type Connection, Types } from 'mongoose';
import { VersieConflict } from './fouten.ts';
import type { Modellen } from './mongoSchemas.ts';
import { type Bundel, DubbelVerzoek, type Overzichtslijn, type Regel, type Verzegeldestrook } from './opslag.ts';
import { OVERZICHTVERSIE, volgorde } from './overzichtsindex.ts';

const DUBBEL = 11_000;
/** Acknowledged only when most members have it in their journal on disk. */
export const DUURZAAM = { w: 'majority', journal: true } as const;

/**
 * Writes a bundle as one transaction; resolves when durable. The first to write a version wins, also between several
 * servers: a race lost to another transaction is tried again, and then meets what the other wrote.
 */
export function mongoSchrijver(verbinding: Connection, { stromen, regels, uitspraken, sleutels }: Modellen) {
  async function zetUitspraak({ uitspraak }: Bundel, session: ClientSession): Promise<void> {
    if (!uitspraak) return;
    const stuk = { _id: uitspraak.kenmerk, bytes: uitspraak.zegel };
    await alsDubbel(uitspraken.create([stuk], { session }), () => new DubbelVerzoek());
  }

  async function zetKop(strook: Verzegeldestrook, session: ClientSession): Promise<void> {
    const { stroom, soort, verwacht } = strook;
    const conflict = () => new VersieConflict(stroom, verwacht);
    const kop = { ...stand(strook.regels), ...lijn(stroom, strook.overzicht) };
    if (verwacht === 0) {
      const nieuw = { ...lijn(stroom, null), ...kop, _id: stroom, soort, nr: new Types.ObjectId() };
      await alsDubbel(stromen.create([nieuw], { session }), conflict);
      return;
    }
    const vast = { _id: stroom, versie: verwacht };
    const { matchedCount } = await stromen.updateOne(vast, { $set: { versie: verwacht, ...kop } }, { session });
    if (matchedCount !== 1) throw conflict();
  }

  async function zetStrook(strook: Verzegeldestrook, session: ClientSession): Promise<void> {
    const { stroom, omhuld, verwacht } = strook;
    await zetKop(strook, session);
    if (omhuld) await sleutels.updateOne({ _id: stroom }, { $set: { bytes: omhuld } }, { session, upsert: true });
    const stukken = strook.regels.map(({ schema, ...regel }) => ({ ...regel, vorm: schema }));
    // The index stands behind the check of the head.
    if (stukken.length > 0) {
      await alsDubbel(regels.insertMany(stukken, { session }), () => new VersieConflict(stroom, verwacht));
    }
  }

  return async function schrijf(bundel: Bundel): Promise<void> {
    const session = await verbinding.startSession();
    try {
      await session.withTransaction(
        async () => {
          await zetUitspraak(bundel, session);
          for (const strook of bundel.stroken) await zetStrook(strook, session);
        },
        { writeConcern: DUURZAAM },
      );
    } finally {
      await session.endSession();
    }
  };
}

const stand = (regels: Regel[]) => {
  const laatste = regels.at(-1);
  return laatste && { versie: laatste.versie, hash: laatste.hash, vernietigd: laatste.aard === 'rest' };
};

const lijn = (stroom: string, overzicht: Overzichtslijn | null | undefined) => {
  if (overzicht === undefined) return {};
  const versie = { overzicht: OVERZICHTVERSIE };
  if (overzicht === null) return { ...versie, fase: null, volgorde: null, tokens: [], wekt: null };
  const { fase, termijn, tokens, wekt } = overzicht;
  return { ...versie, fase, volgorde: volgorde(stroom, termijn), tokens, wekt };
};

export const isDubbel = (fout: unknown): boolean => fout instanceof Error && 'code' in fout && fout.code === DUBBEL;

async function alsDubbel(werk: Promise<unknown>, dan: () => Error): Promise<void> {
  try {
    await werk;
  } catch (fout) {
    throw isDubbel(fout) ? dan() : fout;
  }
}
