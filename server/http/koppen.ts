import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** Everything a page of ours may do and load. Nothing inline, nothing from elsewhere. */
function beleid(publiekAdres: string): Record<string, string[]> {
  const zelf = ["'self'"];
  const niets = ["'none'"];
  return {
    'default-src': niets,
    'script-src': zelf,
    'style-src': zelf,
    'img-src': zelf,
    'font-src': zelf,
    // Not every browser counts the WebSocket of the same host as 'self'.
    'connect-src': [...zelf, publiekAdres.replace(/^http/, 'ws')],
    'worker-src': zelf,
    'manifest-src': zelf,
    'base-uri': niets,
    'form-action': zelf,
    'frame-ancestors': niets,
    'object-src': niets,
    'require-trusted-types-for': ["'script'"],
  };
}

const ONGEBRUIKT = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];
const TOESTEMMINGEN = [...ONGEBRUIKT.map((naam) => `${naam}=()`), 'fullscreen=(self)'].join(', ');

/** The security headers of every answer (no-store is the default; the static files of the client say otherwise). */
export function koppen(publiekAdres: string): RequestHandler[] {
  const https = publiekAdres.startsWith('https://');
  return [
    helmet({
      contentSecurityPolicy: { useDefaults: false, directives: beleid(publiekAdres) },
      crossOriginEmbedderPolicy: { policy: 'require-corp' },
      crossOriginOpenerPolicy: { policy: 'same-origin' },
      crossOriginResourcePolicy: { policy: 'same-origin' },
      referrerPolicy: { policy: 'no-referrer' },
      strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
      xFrameOptions: { action: 'deny' },
    }),
    (_verzoek, antwoord, verder) => {
      antwoord.setHeader('Permissions-Policy', TOESTEMMINGEN);
      antwoord.setHeader('Cache-Control', 'no-store');
      verder();
    },
  ];
}
