import { z } from 'zod';
import { onderwerpSchema } from '../casussen/schema.ts';

const volger = z.string().min(1).max(64);

export const volgSchema = z.strictObject({ volger, onderwerp: onderwerpSchema });
export const laatLosSchema = z.strictObject({ volger });
export const sessieSchema = z.strictObject({ persoon: z.string().min(1).max(128) });
export const zichtvraagSchema = z.strictObject({ onderwerp: onderwerpSchema });
