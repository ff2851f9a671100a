import { describe, expect, it } from 'vitest';
import { bezorg } from '../../client/verbinding/postbus.ts';
import type { Antwoord, Envelop, Opdracht } from '../../machines/protocol.ts';

const opdracht: Opdracht = { type: 'uitvoering.begin', casus: 'c' };
const ja: Antwoord = { aanvaard: true, nieuw: 'n' };

describe('the outbox', () => {
  it('sends the same id again until there is a verdict', async () => {
    const gezonden: Envelop[] = [];
    const ids = ['eerste', 'tweede'];
    const antwoord = await bezorg(opdracht, {
      zend: async (envelop) => {
        gezonden.push(envelop);
        if (gezonden.length < 3) throw new Error('timeout');
        return ja;
      },
      verbonden: async () => {},
      maakId: () => ids.shift() ?? 'te veel',
    });
    expect(antwoord).toEqual(ja);
    expect(gezonden.map((een) => een.opdracht)).toEqual(['eerste', 'eerste', 'eerste']);
  });

  it('passes on a refusal without trying again', async () => {
    let keer = 0;
    const nee: Antwoord = { aanvaard: false, fout: { code: 'REGEL', zin: { nl: 'Nee', en: 'No' } } };
    const antwoord = await bezorg(opdracht, {
      zend: async () => {
        keer += 1;
        return nee;
      },
      verbonden: async () => {},
      maakId: () => 'id',
    });
    expect(antwoord).toEqual(nee);
    expect(keer).toBe(1);
  });

  it('waits for the line before it sends, and gives up only when the session ends', async () => {
    const bezorging = bezorg(opdracht, {
      zend: async () => ja,
      verbonden: () => Promise.reject(new Error('logged out')),
      maakId: () => 'id',
    });
    await expect(bezorging).rejects.toThrow('logged out');
  });
});
