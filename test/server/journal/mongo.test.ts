import { randomBytes } from 'node:crypto';
import { createConnection } from 'mongoose';
import { describe, expect, test } from 'vitest';
import { JournaalOpSlot, VersieConflict } from '../../../server/journal/fouten.ts';
import { mongoJournaal } from '../../../server/journal/openen.ts';
import { LANG_GELEDEN } from '../../../server/journal/overzichtsindex.ts';
import { journaalContract } from './contract.ts';
import { toevoeging, vul } from './hulp.ts';

const uri = process.env.MONGODB_URI;

const keuze = () => ({
  ...{ uri: uri ?? '', naam: `journaal_${randomBytes(6).toString('hex')}`, huissleutel: randomBytes(32) },
});

async function verwijder(naam: string): Promise<void> {
  const verbinding = await createConnection(uri ?? '', { dbName: naam }).asPromise();
  await verbinding.dropDatabase();
  await verbinding.close();
}

describe.skipIf(!uri)('journaal in MongoDB', () => {
  journaalContract(async () => {
    const eigen = keuze();
    let journaal = await mongoJournaal(eigen);
    return {
      journaal,
      heropen: async () => {
        await journaal.sluit();
        journaal = await mongoJournaal(eigen);
        return journaal;
      },
      ruimOp: async () => {
        await journaal.sluit();
        await verwijder(eigen.naam);
      },
    };
  });

  test('twee servers op één journaal: elke versie heeft één winnaar, en wat de een vernietigt, leest de ander niet', async () => {
    const eigen = keuze();
    const servers = await Promise.all([mongoJournaal(eigen), mongoJournaal(eigen)]);
    const [een, ander] = servers;
    await vul(een, 'casus', 1);
    for (let verwacht = 1; verwacht < 6; verwacht += 1) {
      const tegelijk = servers.map((server) => server.voegToe(toevoeging({ stroom: 'casus', verwacht })));
      const uitslagen = await Promise.allSettled(tegelijk);
      const mislukt = uitslagen.filter((u) => u.status === 'rejected');
      expect(mislukt.map(({ reason }) => reason)).toEqual([expect.any(VersieConflict)]);
    }
    expect((await ander.lees('casus')).length).toBe(6);
    await een.vernietig('casus', 'rest', '2026-03-02T09:00:00.000Z');
    await expect(ander.lees('casus')).rejects.toThrow('vernietigd');
    expect(await ander.verifieer()).toEqual([]);
    await Promise.all(servers.map((server) => server.sluit()));
    await verwijder(eigen.naam);
  });

  test('de database zelf bewaakt dat een versie er één keer is', async () => {
    const eigen = keuze();
    const journaal = await mongoJournaal(eigen);
    const verbinding = await createConnection(eigen.uri, { dbName: eigen.naam }).asPromise();
    const indexen = await verbinding.collection('regels').indexes();
    expect(indexen).toContainEqual(expect.objectContaining({ key: { stroom: 1, versie: 1 }, unique: true }));
    await verbinding.close();
    await journaal.sluit();
    await verwijder(eigen.naam);
  });

  test('wat buiten het journaal om veranderd is, wijst verifieer aan; een andere sleutel opent niet', async () => {
    const eigen = keuze();
    const journaal = await mongoJournaal(eigen);
    await vul(journaal, 'casus-a', 3);
    await vul(journaal, 'casus-b', 3);
    const verbinding = await createConnection(eigen.uri, { dbName: eigen.naam }).asPromise();
    await verbinding.collection('regels').updateOne({ stroom: 'casus-a', versie: 2 }, { $set: { op: 'x' } });
    await verbinding.collection('regels').deleteOne({ stroom: 'casus-b', versie: 3 });
    expect(await journaal.verifieer()).toMatchObject([
      { stroom: 'casus-a', versie: 2, wat: expect.stringContaining('gewijzigd') },
      { stroom: 'casus-b', versie: 3, wat: 'ontbreekt' },
    ]);
    await expect(journaal.lees('casus-b')).rejects.toThrow('ontbreekt');
    await expect(mongoJournaal({ ...eigen, huissleutel: randomBytes(32) })).rejects.toThrow(JournaalOpSlot);
    await verbinding.close();
    await journaal.sluit();
    await verwijder(eigen.naam);
  });

  test('een overzicht van een vorige release wordt opnieuw bekeken, en daarna niet nog eens', async () => {
    const eigen = keuze();
    const overzicht = { fase: 'triage', termijn: null, zichtbaarVoor: ['pia'] };
    const eerst = await mongoJournaal(eigen);
    await eerst.voegToe(toevoeging({ stroom: 'casus-a', overzicht }));
    await eerst.voegToe(toevoeging({ stroom: 'casus-b', overzicht }));
    await eerst.sluit();
    const verbinding = await createConnection(uri ?? '', { dbName: eigen.naam }).asPromise();
    await verbinding.collection<{ _id: string }>('stromen').updateOne({ _id: 'casus-a' }, { $set: { overzicht: 1 } });
    await verbinding.close();
    const dan = await mongoJournaal(eigen);
    expect(await dan.wekker(9)).toEqual([{ stroom: 'casus-a', op: LANG_GELEDEN }]);
    await dan.voegToe(toevoeging({ stroom: 'casus-a', verwacht: 1, overzicht }));
    await dan.sluit();
    const later = await mongoJournaal(eigen);
    expect(await later.wekker(9)).toEqual([]);
    await later.sluit();
    await verwijder(eigen.naam);
  });
});
