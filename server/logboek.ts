import { type Logger, pino } from 'pino';

export type Logboek = Pick<Logger, 'debug' | 'info' | 'warn' | 'error' | 'fatal'>;

/** The technical log. It holds codes, counts and correlation ids; never what people wrote, and never a secret. */
export function maakLogboek(niveau: string): Logboek {
  return pino({
    level: niveau,
    base: null,
    redact: ['req.headers', 'headers', 'cookie', '*.cookie', 'bewijs', '*.bewijs', 'envelop', 'vraag'],
  });
}
