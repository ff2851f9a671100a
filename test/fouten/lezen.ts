import { fouten } from './soort.ts';

/** Faults in who reads what, what is written down of it, and who reads that back. */
export const leesfouten = [
  ...fouten('machines/vrijgave/lezen.ts', [
    [
      "if (kaart?.stand !== 'vrijgegeven' && kaart?.stand !== 'inCrisis') return undefined;",
      'if (kaart === undefined) return undefined;',
      'a release that ended still shows',
    ],
    [
      'return geopend !== null && isVandaag(geopend, nu) && ',
      'return geopend !== null && ',
      'what was opened once lies open for ever',
    ],
    [
      'geopend >= recht.sinds ? geopend',
      'geopend ? geopend',
      'what was opened before a recall lies open after a new release',
    ],
    ['tot === null && ontvangers', 'ontvangers', 'a release that ended is still read'],
    [
      "rol === 'informatieregisseur' && kaart.context.regisseurLeest",
      "rol === 'informatieregisseur'",
      'content is weighed that its source did not let be read',
    ],
  ]),
  ...fouten('machines/vrijgave/vrijgaveMachine.ts', [
    [
      "...terugnemen(['R-85 eigenItem', 'R-89 heeftHet'])",
      "...terugnemen(['R-89 heeftHet'])",
      'the regie takes back what was given in a crisis',
    ],
    ["params: ['R-153 andersDanEerst']", 'params: []', 'a correction changes nothing and closes every card'],
    ["          { actions: 'zonderVertrokkenen' },\n", '', 'who left the casus keeps what was released to them'],
    [
      '{ tekst, verbeterdOp: stempel.op, ...opnieuwTeOpenen }',
      '{ tekst, verbeterdOp: stempel.op }',
      'a corrected text is shown without being opened',
    ],
  ]),
  ...fouten('machines/zicht/item.ts', [
    [
      'vanMij || heeftOpen(wie, dossier, item, nu)',
      'vanMij || leesrecht(wie, dossier, item) !== null',
      'content is served before it was opened',
    ],
    [
      '...leesdeel(dossier.items[item] as Kaart<ItemContext>, vanMij || kentOntvangers, dossier)',
      '...leesdeel(dossier.items[item] as Kaart<ItemContext>, true, dossier)',
      'recipients read who else has it',
    ],
  ]),
  ...fouten('machines/zicht/logboek.ts', [
    [
      "const kentNamen = (rol: Rol): boolean => rol === 'contactpunt';",
      'const kentNamen = (_rol: Rol): boolean => true;',
      'who reviews the log reads names',
    ],
    [
      'gelezen !== undefined && isVandaag(gelezen.op, nu)',
      'gelezen !== undefined',
      'the log lies open for ever once somebody said what for',
    ],
    [
      'if (blik === null || doelenVoor(wie.rol).length === 0) return null;',
      'if (blik === null) return null;',
      'everybody with a role gets the page of the log',
    ],
  ]),
  ...fouten('machines/logboek/doelen.ts', [
    [
      "auditor: ['rechtmatigheid', 'interneControle']",
      "auditor: ['rechtmatigheid', 'interneControle', 'beveiliging']",
      'the auditor reads the log for more than the Act lets them',
    ],
  ]),
  ...fouten('machines/eisen/overleggen.ts', [
    [
      "persoon === wie.persoon || (wie.rol === 'procesregisseur' && beantwoord(reden))",
      "persoon === wie.persoon || wie.rol === 'procesregisseur'",
      'somebody is sent away without a reason',
    ],
  ]),
  ...fouten('machines/zicht/blik.ts', [
    [
      "boolean => rol === 'informatieregisseur'",
      "boolean => rol === 'informatieregisseur' || rol === 'procesregisseur'",
      'the procesregisseur sits at the release desk',
    ],
  ]),
  ...fouten('machines/zicht/verhouding.ts', [
    [
      'if (geopend !== null) yield',
      "if (geopend !== null && persoon === '') yield",
      'who did not open an item shares the view of who did',
    ],
  ]),
  ...fouten('machines/zicht/logboek.ts', [
    [
      "['keek', 'opende', 'deelde', 'kreeg']",
      "['keek', 'opende', 'deelde', 'kreeg', 'daad']",
      'a citizen reads who reported',
    ],
  ]),
  ...fouten('machines/logboek/logboekMachine.ts', [
    ["params: ['R-130 nogNietGekeken']", 'params: []', 'the log fills with looks that it holds already'],
  ]),
  ...fouten('server/live/volgers.ts', [
    ['() => blikken.forEach(wek)', '() => undefined', 'what was opened yesterday stays on the screen'],
  ]),
  ...fouten('server/casussen/vers.ts', [
    ['if (!verouderd) return gezien;', 'return gezien;', 'a view leaves that is older than a recall'],
  ]),
  ...fouten('server/casussen/inzage.ts', [
    ['if (nog.length === 0) return gezien;', 'return gezien;', 'a look leaves nothing behind'],
    [
      'await Promise.all(nog.map((casus) => legVast(casus, wie)));',
      'void Promise.all(nog.map((casus) => legVast(casus, wie)));',
      'a view leaves before it was written down that somebody looks',
    ],
  ]),
];
