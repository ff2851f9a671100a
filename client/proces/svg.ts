import { type Lijn, maat, type Plaat, type Punt, type Sprong, type Vlak } from './opmaak.ts';

const kleuren = {
  inkt: '#0a1f33',
  zacht: '#4a5d7b',
  lijn: '#4b7f89',
  rand: '#a5c5cb',
  groep: '#f2f7f8',
  grond: '#ffffff',
};

const veilig = (tekst: string): string =>
  tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const af = (getal: number): string => String(Math.round(getal * 10) / 10);

/** Path along points, its corners rounded. */
export function kromme(punten: readonly Punt[], straal = 10): string {
  const delen = punten.map((punt, plek) => {
    const [vorige, volgende] = [punten[plek - 1], punten[plek + 1]];
    if (!vorige) return `M${af(punt.x)} ${af(punt.y)}`;
    if (!volgende) return `L${af(punt.x)} ${af(punt.y)}`;
    const [uit, aan] = [naar(punt, vorige, straal), naar(punt, volgende, straal)];
    return `L${af(uit.x)} ${af(uit.y)}Q${af(punt.x)} ${af(punt.y)} ${af(aan.x)} ${af(aan.y)}`;
  });
  return delen.join('');
}

/** A little way from a corner towards the next point, never past the middle. */
function naar(hoek: Punt, punt: Punt, straal: number): Punt {
  const lengte = Math.hypot(punt.x - hoek.x, punt.y - hoek.y);
  const deel = lengte === 0 ? 0 : Math.min(straal, lengte / 2) / lengte;
  return { x: hoek.x + (punt.x - hoek.x) * deel, y: hoek.y + (punt.y - hoek.y) * deel };
}

/** A laid out drawing as a picture that stands by itself: no font, style or script from elsewhere, no casus in it. */
export function alsSvg(plaat: Plaat, titel: string, uitleg: string): string {
  const { breedte, hoogte } = plaat;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="titel uitleg" width="${af(breedte)}" height="${af(hoogte)}" viewBox="0 0 ${af(breedte)} ${af(hoogte)}" font-family="'Noto Sans', 'Segoe UI', Helvetica, Arial, sans-serif" fill="${kleuren.inkt}">`,
    `<title id="titel">${veilig(titel)}</title>`,
    `<desc id="uitleg">${veilig(uitleg)}</desc>`,
    `<defs><marker id="punt" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8Z" fill="${kleuren.lijn}"/></marker></defs>`,
    `<rect width="100%" height="100%" fill="${kleuren.grond}"/>`,
    ...plaat.vlakken.map(vlak),
    ...plaat.lijnen.map(({ punten }) => lijn(punten)),
    ...plaat.lijnen.map(opschrift),
    ...plaat.sprongen.map(sprong),
    '</svg>',
    '',
  ].join('\n');
}

function vlak({ x, y, breedte, hoogte, omvat, regels }: Vlak): string {
  const doos = `<rect x="${af(x)}" y="${af(y)}" width="${af(breedte)}" height="${af(hoogte)}" rx="10" fill="${omvat ? kleuren.groep : kleuren.grond}" stroke="${kleuren.rand}"/>`;
  const boven = y + (omvat ? 25 : tekstBegin(regels.length));
  const woorden = regels.map(
    (tekst, nummer) =>
      `<text x="${af(x + (omvat ? maat.marge : 12))}" y="${af(boven + nummer * maat.regel)}" font-size="${omvat ? 15 : 14}" font-weight="600">${veilig(tekst)}</text>`,
  );
  return [doos, ...woorden].join('');
}

/** One line of words stands in the middle of the room for two. */
const tekstBegin = (regels: number): number => maat.rand + 14 + (regels === 1 ? maat.regel / 2 : 0);

const lijn = (punten: readonly Punt[]): string =>
  `<path d="${kromme(punten)}" fill="none" stroke="${kleuren.lijn}" stroke-width="1.6" marker-end="url(#punt)"/>`;

function opschrift({ label: { x, y, breedte, hoogte, regels } }: Lijn): string {
  const grond = `<rect x="${af(x)}" y="${af(y)}" width="${af(breedte)}" height="${af(hoogte)}" rx="4" fill="${kleuren.grond}" fill-opacity="0.92"/>`;
  const woorden = regels.map(
    (tekst, nummer) =>
      `<text x="${af(x + breedte / 2)}" y="${af(y + maat.label * (nummer + 0.8) + 2)}" font-size="12" text-anchor="middle" fill="${kleuren.zacht}">${veilig(tekst)}</text>`,
  );
  return [grond, ...woorden].join('');
}

function sprong({ x, y, breedte, hoogte, regels }: Sprong): string {
  const doos = `<rect x="${af(x)}" y="${af(y)}" width="${af(breedte)}" height="${af(hoogte)}" rx="5" fill="none" stroke="${kleuren.rand}" stroke-dasharray="3 3"/>`;
  const woorden = regels.map(
    (tekst, nummer) =>
      `<text x="${af(x + 24)}" y="${af(y + maat.sprong * (nummer + 1))}" font-size="11.5" fill="${kleuren.zacht}">${veilig(tekst)}</text>`,
  );
  return [doos, `<path d="${sprongteken({ x, y })}" fill="none" stroke="${kleuren.lijn}"/>`, ...woorden].join('');
}

/** A bent arrow: this leads elsewhere. */
export const sprongteken = ({ x, y }: Punt): string =>
  `M${af(x + 8)} ${af(y + 4)}v4a4 4 0 0 0 4 4h7m-3.5-3.5l3.5 3.5l-3.5 3.5`;
