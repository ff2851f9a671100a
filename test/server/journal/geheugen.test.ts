import { describe } from 'vitest';
import { geheugenJournaal } from '../../../server/journal/openen.ts';
import { journaalContract } from './contract.ts';

describe('journaal in het geheugen', () => {
  journaalContract(async () => {
    const journaal = await geheugenJournaal();
    return { journaal, ruimOp: () => journaal.sluit() };
  });
});
