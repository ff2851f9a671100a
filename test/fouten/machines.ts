import { fouten } from './soort.ts';

const daden = fouten('machines/casus/daden.ts', [
  ["  'R-132 criteriaBeoordeeld',\n", '', 'a class is settled before everybody judged'],
  [", 'R-58 alleCriteriaVoldaan'] as const", '] as const', 'multi-problem without the criteria of BGS 2.20'],
  ["params: ['R-149 tweedePersoon', ...verantwoord]", 'params: verantwoord', 'one person destroys a case'],
  [
    "params: ['R-149 tweedePersoon', ...verantwoord]",
    "params: ['R-149 tweedePersoon']",
    'a crisis that nobody answered for is destroyed',
  ],
  [
    "  'R-150 grondGeldt',\n  'R-150 hooguitTweeJaar',\n  'R-149",
    "  'R-149",
    'data are kept longer without a ground, and for as long as one likes',
  ],
  ["type: 'allenVerteld' as const", "type: 'voldoet' as const", 'a case stands as told while somebody is not'],
]);

const casus = fouten('machines/casus/casusMachine.ts', [
  ["                  'R-72 besluitGetekend',\n", '', 'a conference begins without a signed decision to share'],
  [
    "                  'R-93 uitgenodigdOfUitzondering',\n",
    '',
    'a conference begins without the person concerned being asked to come',
  ],
  [
    "                  'R-72 besluitVoorgesteld',\n                  'R-37 geenBezwaar',\n",
    "                  'R-72 besluitVoorgesteld',\n",
    'a decision to share is signed over a bezwaar',
  ],
  ["                  'R-30 convenantGeldt',\n", '', 'a case goes beyond triage without a covenant'],
  [
    "                  'R-67 gevraagdOfUitzondering',\n                  'R-70",
    "                  'R-70",
    'sharing is decided without asking consent',
  ],
  ["                  'R-69 toestemmingDraagt',\n", '', 'sharing rests on a consent that does not cover it'],
  ["                  'R-163 geenAnderRegime',\n", '', 'radicalisation comes in through this door'],
  ["                  'R-39 gemeenteVanHuis',\n", '', 'a case of another region is taken up'],
  [
    "guard: { type: 'klokIs', params: { klok: 'bewaren', eisen: lapseisen } }",
    "guard: { type: 'klokIs', params: { klok: 'overleg', eisen: lapseisen } }",
    'data are kept for ever',
  ],
  [
    "naarStap('afronding', ['R-37 geenOpenBesluit'])",
    "naarStap('afronding', [])",
    'the table closes over an open decision',
  ],
  ["                  'R-101 actiesAanvaard',\n", '', 'somebody is bound to what they never accepted'],
  [", 'R-76 betrokkeneWeet']", ']', 'a case closes and the person concerned never hears of it'],
  [
    "target: '#casus.geclassificeerd.lokaal'",
    "target: '#casus.geclassificeerd.regulier'",
    'a transition leads to another state',
  ],
  ["['R-57 doelVoorgelezen', ", "['R-57 doelVoorgelezn', ", 'the name of a requirement is misspelt'],
  [
    "klassen: ['enkelvoudig', 'meervoudig']",
    "klassen: ['enkelvoudig', 'meervoudig', 'multiprobleem']",
    'a heavier class takes the road of a lighter one',
  ],
  [
    "        'evaluatie.begin': {",
    "        'casus.sluit': { target: 'afgesloten', actions: 'bewaar' },\n        'evaluatie.begin': {",
    'a case closes without anything of its end',
  ],
  ['      !verteldOfUitgesteld({', '      verteldOfUitgesteld({', 'who was excepted is never told after all'],
  ['event.naar === stap && ', '', 'a step at the table goes where nobody asked'],
  [
    "'uitvraag.weiger': { guard: { type: 'voldoet', params: ['R-84 uitvraagOpen'] }, actions: 'bewaar' },",
    '',
    'nobody can decline to say whether somebody is known',
  ],
]);

const vrijgave = fouten('machines/vrijgave/vrijgaveMachine.ts', [
  ["  'R-44 nietEigenItem',\n", '', 'one person offers and releases'],
  ["  'R-89 ontvangersBetrokken',\n", '', 'information goes to who has no business in the case'],
  ["        'fase.voorbij': { target: 'beeindigd', actions: 'wisTekst' },\n", '', 'a release outlives its phase'],
  [
    "'fase.voorbij': { target: 'beeindigd', actions: 'wisTekst' }",
    "'fase.voorbij': { target: 'beeindigd' }",
    'the fold keeps the text of what ended',
  ],
  [
    "'vrijgave.beeindig': { target: 'beeindigd', actions: 'wisTekst' }",
    "'vrijgave.beeindig': { target: 'beeindigd' }",
    'the fold keeps the text of what was ended',
  ],
  [
    '    geweigerd: {\n      on: {',
    "    geweigerd: {\n      on: {\n        'vrijgave.geefVrij': { target: 'vrijgegeven', actions: 'bewaar' },",
    'a refusal is overruled',
  ],
  [
    "'kring.haalAf': { guard: { type: 'overVertrokkene' }, target: 'beeindigd', actions: 'wisTekst' },\n        'fase.voorbij': { guard",
    "'fase.voorbij': { guard",
    'what is offered about somebody outlives their place in the circle',
  ],
  ["  'R-85 alleenHouder',\n", '', 'a secret is given by who does not hold it'],
  ["        'vrijgave.weiger': 'geweigerd',\n", "        'vrijgave.weiger': 'gevraagd',\n", 'a no is not heard'],
]);

const besluit = fouten('machines/besluit/besluitMachine.ts', [
  ["'R-13 tafelbesluit', 'R-37 geenBezwaar', ", "'R-13 tafelbesluit', ", 'a decision is taken over a bezwaar'],
  [
    "        'fase.voorbij': { guard: { type: 'hoortBijFase' }, target: 'ingetrokken' },\n",
    '',
    'a proposal hangs on after its phase',
  ],
  [
    "        'kring.haalAf': { guard: { type: 'metVertrokkene' }, target: 'ingetrokken' },\n",
    '',
    'a plan is aligned with that of somebody who left the circle',
  ],
  ['eerder: [...eerder, { voorstel, standpunten }]', 'eerder', 'a new wording takes an objection away'],
  ['[...(standpunten[persoon] ?? []), gegeven]', '[gegeven]', 'what somebody said before is forgotten'],
  ["  'R-01 vijfVragen',\n", '', 'a decision to share leaves the five questions open'],
  ["'R-13 zelfdeOnderwerp', ", '', 'a change makes it a decision on something else'],
]);

const overdracht = fouten('machines/overdracht/overdrachtMachine.ts', [
  ["              'R-38 ontvangerBekend',\n", '', 'a case is handed to somebody who does not exist'],
]);

const plan = fouten('machines/plan/planMachine.ts', [
  ["'plan.wijsAf': 'afgewezen'", "'plan.wijsAf': 'aanvaard'", 'a no counts as a yes'],
  [", 'R-99 eigenaarBetrokken']", ']', 'an agreement is laid on somebody outside the case'],
]);

const overleg = fouten('machines/overleg/overlegMachine.ts', [
  [
    "'R-95 isAanwezig', 'R-95 rolNu', ",
    "'R-95 isAanwezig', ",
    'who has no role in what is on the table asks for the floor',
  ],
  ["params: ['R-95 staatOpAgenda', 'R-95 tafelLeeg']", "params: ['R-95 staatOpAgenda']", 'two cases lie on one table'],
  [
    'sprekers.filter((een) => een.persoon !== persoon)',
    'sprekers.filter((een) => een.persoon === persoon)',
    'who leaves keeps the queue and all others lose it',
  ],
  ['? { ...een, tot: stempel.op } : een', '? een : een', 'who left stays present'],
]);

const kader = fouten('machines/kader/kaderMachine.ts', [
  ["'R-32 tweedePersoon', ", '', 'one person changes the framework alone'],
  ["'R-32 dagVrij'", "'R-32 raadsbesluit'", 'two frameworks come into force on one day'],
  ["              'R-149 bewarenBinnenVijfJaar',\n", '', 'a framework keeps data longer than the law'],
]);

const grenzen = [
  ...fouten('machines/vrijgave/vrijgaveMachine.ts', [
    ["  'R-139 binnenGrenzen',\n", '', 'a release goes where the source said it may not'],
    [
      "        'termijn.verstrijk': [voorbij, ...zonderSteun],",
      "        'termijn.verstrijk': zonderSteun,",
      'information is read after the last day of its source',
    ],
  ]),
  ...fouten('machines/eisen/informatie.ts', [
    [
      'een === persoon || mensen[een]?.organisatie === mensen[persoon]?.organisatie',
      'een === persoon',
      'a colleague reads what the other may not',
    ],
  ]),
  ...fouten('machines/zicht/item.ts', [
    [
      "grensdeel(context, vanMij || blik === 'regie', dossier)",
      'grensdeel(context, true, dossier)',
      'who receives reads whom the source does not trust',
    ],
  ]),
];

const escalatie = [
  ...fouten('machines/escalatie/escalatieMachine.ts', [
    [
      "const stuk = ['E-3 zonderBetrokkene', 'E-2 zonderNamen']",
      "const stuk = ['E-2 zonderNamen']",
      'a brief names the citizen',
    ],
    [
      "const stuk = ['E-3 zonderBetrokkene', 'E-2 zonderNamen']",
      "const stuk = ['E-3 zonderBetrokkene']",
      'a brief says who declined',
    ],
    [
      "target: 'zonderOvereenstemming' }",
      "target: 'afgerond' }",
      'silence on the last rung ends it as if it were settled',
    ],
    [
      'isOm(event) && trede + 1 < haltes.length',
      'isOm(event) && trede + 1 > haltes.length',
      'silence on a lower rung leaves it lying',
    ],
    ["        'E-12 teruggekoppeld',\n", '', 'the table hears nothing of how it ended'],
    ["        'E-6 afloopVanWie',\n", '', 'anybody ends what somebody else raised'],
    [", 'E-10 artikelGenoemd']", ']', 'a power is used without its article'],
  ]),
  ...fouten('machines/escalatie/context.ts', [
    ['  trede === haltes.length - 1 &&\n', '', 'an objection is decided over before the ladder was gone'],
    [
      "delen: ['advies', 'alternatief', 'nietMogelijk']",
      "delen: ['advies', 'ruimte', 'nietMogelijk']",
      'an issue of sharing is answered as one of capacity',
    ],
  ]),
  ...fouten('machines/bevoegd.ts', [
    [
      'gevraagd?.antwoord !== null) return false;',
      'gevraagd === undefined) return false;',
      'a one-time link answers twice',
    ],
    [
      '  return gevraagd.trede === kaart.context.haltes[kaart.context.trede]?.code;',
      '  return true;',
      'the link of a lower rung still answers',
    ],
  ]),
  ...fouten('machines/zicht/escalatie.ts', [
    ["vanMij || blik === 'regie' ? mensUit", "vanMij || blik !== 'melder' ? mensUit", 'the table reads who raised it'],
    ["wie.rol === 'procesregisseur' && magAntwoorden", 'magAntwoorden', 'everybody at the table holds the link'],
  ]),
  ...fouten('machines/zicht/onderdelen.ts', [
    [
      '  return sinds !== undefined && context.op >= sinds;',
      '  return true;',
      'who came later reads what was raised before',
    ],
  ]),
  ...fouten('machines/eisen/besluiten.ts', [
    [
      '.every((op) => op <= een.context.op)',
      '.some((op) => op <= een.context.op)',
      'a new objection falls under an old ladder',
    ],
  ]),
];

/** Guards, targets, requirements and folds of the statecharts. */
export const machinefouten = [
  ...casus,
  ...daden,
  ...vrijgave,
  ...besluit,
  ...overdracht,
  ...plan,
  ...overleg,
  ...kader,
  ...grenzen,
  ...escalatie,
];
