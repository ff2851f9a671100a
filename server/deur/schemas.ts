import { z } from 'zod';
import { fasen } from '../../machines/kader/lijsten.ts';
import type { Onderwerp } from '../../machines/protocol.ts';

const id = z.string().min(1).max(128);

/** What a screen can ask to see. Unknown keys are refused. */
export const onderwerpSchema: z.ZodType<Onderwerp> = z.discriminatedUnion('wat', [
  z.strictObject({
    wat: z.literal('werkvoorraad'),
    fasen: z.array(z.enum(fasen)).max(fasen.length).exactOptional(),
    na: z.string().max(512).exactOptional(),
  }),
  z.strictObject({ wat: z.literal('casus'), casus: id }),
  z.strictObject({ wat: z.literal('tafel'), overleg: id }),
  z.strictObject({ wat: z.literal('mijn') }),
]);

const volger = z.string().min(1).max(64);

export const volgSchema = z.strictObject({ volger, onderwerp: onderwerpSchema });
export const laatLosSchema = z.strictObject({ volger });
export const sessieSchema = z.strictObject({ persoon: id });
export const zichtvraagSchema = z.strictObject({ onderwerp: onderwerpSchema });
