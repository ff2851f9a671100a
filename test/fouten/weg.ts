import { fouten } from './soort.ts';

const motor = [
  ...fouten('machines/bsn.ts', [
    ["tekst.normalize('NFKC')", 'tekst', 'a citizen service number in other digits gets in'],
    [
      'heeftBsn((wat as Record<string, unknown>)[sleutel])',
      'heeftBsn(String((wat as Record<string, unknown>)[sleutel]))',
      'only the first layer of a command is read',
    ],
  ]),
  ...fouten('machines/behandel.ts', [
    [
      '    ...overal.filter((naam) => !eisen[naam].geldt(feiten)).map(alsOntbreekt),\n',
      '',
      'what is asked of every command is asked of none',
    ],
    [
      "return blik !== null && (type === 'inzage.begin' || zietOnderdeel(wie, blik, casus, over));",
      'return blik !== null;',
      'a part that is not for these eyes answers',
    ],
    [
      'const soorten = geadresseerden[gebeurtenis.type];',
      'const soorten = geadresseerden[gebeurtenis.type].slice(0, 1);',
      'the meeting is not asked',
    ],
    [
      '  if (overleg && overleg.versie > 0 && !zietOverleg(wie, overleg)) return false;\n',
      '',
      'a meeting answers to who may not know it',
    ],
    [
      '!bestaatVoor(dossiers, wie, over, genoemd.type)) return nietGevonden',
      '!bestaatVoor(dossiers, wie, over, genoemd.type)) return { ...nietGevonden, ontbreekt: [nietNu] }',
      'not for you and not there are told apart',
    ],
  ]),
  ...fouten('machines/volg.ts', [
    [
      '    items: elk(machines.item, dossier.items, voorbij),\n',
      '',
      'what lives in a phase does not hear that it ended',
    ],
    ['spoor: [...voor.spoor, stap]', 'spoor: voor.spoor', 'the path is not kept'],
    [".filter((een) => casus.mensen[een]?.soort === 'publiek')", '', 'private participants are asked to decide'],
    ['    ...onderdelen(voor, gehoord),\n', '', 'the parts of a casus hear nothing'],
  ]),
  ...fouten('machines/opwaarderen.ts', [
    [' || schema > hoogste', '', 'a journal of a newer release is folded by guess'],
  ]),
  ...fouten('machines/casus/bewaren.ts', [
    [', genodigden: []', '', 'who was only invited keeps looking after the case went back'],
    ["bekend ? 'bekend' : 'nietBekend'", "bekend ? 'nietBekend' : 'bekend'", 'a yes is stored as a no'],
  ]),
  ...fouten('machines/rechten/bewaren.ts', [
    ['? { ...een, vervallen: true, vervallenOp } : een', '? een : een', 'an exception never lapses'],
  ]),
];

const zicht = [
  ...fouten('machines/zicht/onderdelen.ts', [
    [
      "return vanMij || isOntvanger(wie.persoon, dossier, item) || (blik === 'regie' && !inCrisis);",
      'return true;',
      'the whole table knows every item',
    ],
    [
      "return blik === 'regie' || context.gevraagd.includes(persoon) || context.door === persoon;",
      'return true;',
      'everybody sees every decision',
    ],
    ["metTafel(blik) || blik === 'contactpunt'", 'true', 'the reporter knows the circle'],
    ['uitvragen[over].aan === wie.persoon', 'true', 'a question to another exists for everybody'],
  ]),
  ...fouten('machines/zicht/item.ts', [
    [
      'tekst: vanMij || heeftOpen(wie, dossier, item, nu) ?',
      'tekst: vanMij || heeftOpen(wie, dossier, item, nu) || kentOntvangers ?',
      'the chair reads everything',
    ],
    ["stand === 'geweigerd' && !vanMij ? 'nietBeschikbaar' : ", '', 'it shows who declined'],
  ]),
  ...fouten('machines/zicht/blik.ts', [
    ['  if (isAfgeschermd(stand)) return blikOpAfgeschermd(wie, dossier);\n', '', 'a closed case is seen'],
    ['aan === persoon && antwoord === null', 'aan === persoon', 'who answered keeps looking'],
    [
      'overleg.context.agenda.some(({ deelnemers }) => deelnemers.includes(wie.persoon));',
      'true;',
      'a meeting is known to everybody',
    ],
  ]),
];

const server = [
  ...fouten('server/casussen/casussen.ts', [
    [
      '    if (voor && uitspraak.aanvaard) await vastgelegd(',
      '    if (!voor) await vastgelegd(',
      'what was written is not told to anybody',
    ],
  ]),
  ...fouten('server/casussen/vernietiging.ts', [
    [
      'if (!isEinde(casus.casus.stand)) return;',
      'if (casus.casus.stand !== "nooit") return;',
      'a refused report is kept',
    ],
  ]),
];

/** The one way through: judging, folding, sight, and the server around it. */
export const wegfouten = [...motor, ...zicht, ...server];
