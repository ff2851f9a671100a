import type { Staat, Tekening, Weg } from '../../machines/tekening.ts';
import type { Kaartwoorden } from './woorden.ts';

/** Mermaid reads these as its own signs. */
const schoon = (tekst: string): string =>
  tekst
    .replaceAll(/[:;#"{}<>]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

const naam = (id: string): string => id.replaceAll('.', '_');

/** The drawing as the text of a Mermaid state diagram; what moves nothing, and what leads on from anywhere, stands in it as a remark. */
export function alsMermaid(getekend: Tekening, woorden: Kaartwoorden): string {
  const wegen = getekend.wegen.map((weg) => regel(weg, woorden));
  const eindes = getekend.staten.filter(({ einde }) => einde).map(({ id }) => `  ${naam(id)} --> [*]`);
  return [
    'stateDiagram-v2',
    `  %% ${schoon(woorden.naam)}`,
    ...blok(getekend, woorden, null, '  '),
    ...wegen,
    ...eindes,
    '',
  ].join('\n');
}

function blok(getekend: Tekening, woorden: Kaartwoorden, ouder: string | null, inspring: string): string[] {
  return getekend.staten
    .filter((een) => een.ouder === ouder)
    .flatMap((staat) => [
      `${inspring}state "${schoon(woorden.staat(staat.id))}" as ${naam(staat.id)}`,
      ...(staat.omvat
        ? [
            `${inspring}state ${naam(staat.id)} {`,
            ...blok(getekend, woorden, staat.id, `${inspring}  `),
            `${inspring}}`,
          ]
        : []),
      ...begin(staat, inspring),
    ]);
}

const begin = ({ begin: hier, id }: Staat, inspring: string): string[] =>
  hier ? [`${inspring}[*] --> ${naam(id)}`] : [];

function regel(weg: Weg, woorden: Kaartwoorden): string {
  const keuze = woorden.keuze(weg);
  const regels = [...new Set(weg.eisen.map(({ regel: id }) => id))].join(', ');
  const wat = schoon([woorden.weg(weg), keuze && `(${keuze})`, regels && `[${regels}]`].filter(Boolean).join(' '));
  if (weg.van === '') return `  %% ${schoon(woorden.staat(weg.van))} : ${wat}`;
  return weg.naar === null ? `  %% ${naam(weg.van)} : ${wat}` : `  ${naam(weg.van)} --> ${naam(weg.naar)} : ${wat}`;
}
