import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { gebouwd } from './bouwen.ts';

/** Starts a house in a process of its own, on its own core where there are two; resolves with what it tells first. */
export async function start<T>(huis: string, poort: number): Promise<{ gegevens: T; stop: () => Promise<void> }> {
  const kind: ChildProcess = fork(gebouwd(huis), {
    execArgv: [],
    env: { ...process.env, PROEFPOORT: String(poort), NODE_ENV: 'production' },
  });
  const [gegevens] = (await once(kind, 'message')) as [T];
  return {
    gegevens,
    stop: async () => {
      const weg = once(kind, 'exit');
      kind.disconnect();
      await weg;
    },
  };
}

export const midden = (getallen: number[]): number => deel(getallen, 0.5);

/** The value below which this part of the numbers lies. */
export function deel(getallen: number[], welk: number): number {
  const gesorteerd = [...getallen].sort((a, b) => a - b);
  return gesorteerd[Math.min(gesorteerd.length - 1, Math.floor(gesorteerd.length * welk))] ?? Number.NaN;
}
