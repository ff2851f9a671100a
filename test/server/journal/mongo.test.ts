import { randomBytes } from 'node:crypto';
import { createConnection } from 'mongoose';
import { describe } from 'vitest';
import { mongoJournaal } from '../../../server/journal/openen.ts';
import { journaalContract } from './contract.ts';

const uri = process.env.MONGODB_URI;

describe.skipIf(!uri)('journaal in MongoDB', () => {
  journaalContract(async () => {
    const keuze = { uri: uri ?? '', naam: `journaal_${randomBytes(6).toString('hex')}`, huissleutel: randomBytes(32) };
    let journaal = await mongoJournaal(keuze);
    return {
      journaal,
      dichtbij: false,
      heropen: async () => {
        await journaal.sluit();
        journaal = await mongoJournaal(keuze);
        return journaal;
      },
      ruimOp: async () => {
        await journaal.sluit();
        const verbinding = await createConnection(keuze.uri, { dbName: keuze.naam }).asPromise();
        await verbinding.dropDatabase();
        await verbinding.close();
      },
    };
  });
});
