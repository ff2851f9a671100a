import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const map = (naam: string) => fileURLToPath(new URL(naam, import.meta.url));

/** One build tool for both halves: `vite build` makes the client, `vite build --ssr` the server. */
export default defineConfig(({ isSsrBuild }) => ({
  root: map('client'),
  plugins: isSsrBuild ? [] : [react()],
  // A small image as data: would need a hole in the Content-Security-Policy.
  build: isSsrBuild
    ? {
        ssr: true,
        outDir: map('dist/server'),
        emptyOutDir: true,
        target: 'node20',
        sourcemap: true,
        rollupOptions: {
          input: { main: map('server/main.ts'), journaal: map('server/journal/cli.ts') },
        },
      }
    : { outDir: map('dist/client'), emptyOutDir: true, assetsInlineLimit: 0, target: 'es2022' },
  server: {
    port: 5173,
    strictPort: true,
    proxy: {
      '/api': 'http://localhost:3000',
      '/socket.io': { target: 'ws://localhost:3000', ws: true },
    },
  },
  test: {
    root: map('.'),
    // A shared machine can be ten times slower; what is fast enough stands in the bench.
    testTimeout: 300_000,
    hookTimeout: 600_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'huis',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/browser/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: 'test/browser/bouwen.ts',
          // A browser wants the machine to itself: one file at a time, after all the others.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
}));
