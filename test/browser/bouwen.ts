import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const thuis = join(import.meta.dirname, '..', '..');

/** Builds client and server once, before the first browser test: the browsers look at what people get. */
export function setup(): void {
  execFileSync('npm', ['run', 'build'], { cwd: thuis, stdio: 'pipe', env: { ...process.env, NODE_ENV: 'production' } });
}
