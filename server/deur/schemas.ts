import { z } from 'zod';
import { antwoordsoorten } from '../../machines/escalatie/context.ts';
import { onderwerpSchema } from '../casussen/schema.ts';

const volger = z.string().min(1).max(64);

export const volgSchema = z.strictObject({ volger, onderwerp: onderwerpSchema });
export const laatLosSchema = z.strictObject({ volger });
/** A one-time link is where the brief lies and nothing else. */
const sleutel = z
  .string()
  .max(200)
  .regex(/^[0-9a-z-]+\.[0-9a-z-]+\.[0-9a-z-]+$/)
  .transform((waarde) => {
    const [casus = '', escalatie = '', brief = ''] = waarde.split('.');
    return { casus, escalatie, brief };
  });

export const briefSchema = z.strictObject({ sleutel });
export const briefantwoordSchema = z.strictObject({
  sleutel,
  opdracht: z.uuid(),
  soort: z.enum(antwoordsoorten),
  tekst: z.string().max(2000),
  artikel: z.string().max(200).exactOptional(),
});
export const sessieSchema = z.strictObject({ persoon: z.string().min(1).max(128) });
export const zichtvraagSchema = z.strictObject({ onderwerp: onderwerpSchema });
