import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const pad = (naam: string): string => fileURLToPath(new URL(naam, import.meta.url));

/** Where the built houses stand. */
export const gebouwd = (naam: string): string => pad(`../../dist/bench/${naam}.js`);

/**
 * Builds the houses that are measured in the way the server is built. Run from source they would also be given, each
 * time a function is made, its name: work that nobody does in production.
 */
export async function bouwHuizen(): Promise<void> {
  await build({
    configFile: false,
    root: pad('../..'),
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: 'dist/bench',
      target: 'node20',
      rollupOptions: { input: { proefhuis: pad('proefhuis.ts'), kaalhuis: pad('kaalhuis.ts') } },
    },
  });
}
