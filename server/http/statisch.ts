import { join } from 'node:path';
import express, { type Express } from 'express';

const EEN_JAAR = 'public, max-age=31536000, immutable';

/** The built client: files with a hash in their name for ever, the rest asked for again every time. */
export function dienClientOp(app: Express, map: string): void {
  app.use(
    '/assets',
    express.static(join(map, 'assets'), {
      index: false,
      etag: false,
      cacheControl: false,
      setHeaders: (antwoord) => antwoord.setHeader('Cache-Control', EEN_JAAR),
    }),
  );
  app.use(
    express.static(map, {
      index: false,
      etag: false,
      cacheControl: false,
      redirect: false,
      setHeaders: (antwoord) => antwoord.setHeader('Cache-Control', 'no-cache'),
    }),
  );
  // One page: the client has its own routes. A missing file stays a missing file.
  app.use((verzoek, antwoord, verder) => {
    const pagina = ['GET', 'HEAD'].includes(verzoek.method) && verzoek.accepts(['json', 'html']) === 'html';
    if (!pagina || /^\/(api|assets|socket\.io)(\/|$)/.test(verzoek.path)) return verder();
    antwoord.sendFile('index.html', { root: map, etag: false, lastModified: false, cacheControl: false });
  });
}
