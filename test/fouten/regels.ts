import { fouten } from './soort.ts';

const eisen = [
  ...fouten('machines/eisen/toestemmen.ts', [
    ['gevraagdOp) <= datumVan(nu)', 'gevraagdOp) >= datumVan(nu)', 'consent is recorded before it was asked'],
    ['?.vervallen === false', '?.vervallen !== undefined', 'an exception lapses twice'],
  ]),
  ...fouten('machines/rechten/burger.ts', [
    ['datumVan(op) <= een.totEnMet', 'datumVan(op) >= een.totEnMet', 'a consent holds after its last day'],
    ["een.soort !== 'geheimhouding' && ", '', 'lifting a secret counts as agreeing to share'],
    ['een.houder === houder && ', '', 'a secret of one holder is lifted for another'],
    ['besluit === (delingsbesluit?.besluit ?? null) && ', '', 'a new decision counts as told'],
  ]),
  ...fouten('machines/eisen/convenant.ts', [
    ['isPartij(kader, organisatie)', 'true', 'somebody outside the covenant is asked to the table'],
  ]),
  ...fouten('machines/eisen/delen.ts', [
    ['casus.casus.context.triage !== null && ', '', 'information is given before triage'],
    [' && !overKring(casus.casus.context, een)', '', 'a case closes untold because somebody of the circle is not told'],
  ]),
  ...fouten('machines/eisen/informatie.ts', [
    ['  besluit.categorieen.includes(categorie) &&\n', '', 'what the decision to share does not name is shared'],
    ['  niveau <= besluit.niveau &&\n', '', 'more is shared than was decided'],
    ['  datumVan(nu) <= besluit.totEnMet &&\n', '', 'a decision to share never runs out'],
    ["[categorie, 'relaties']", '[categorie]', 'more is shared of somebody of the circle than the circle allows'],
    ['const eigen = !overAnder(opdracht, feiten);', 'const eigen = true;', 'one person lifts the secrecy of another'],
    ['deel.niveau <= 2', 'deel.niveau <= 3', 'level 3 goes without a decision'],
    ['(niveau < 5 && !regimeregels', '(niveau <= 5 && !regimeregels', 'level 5 is given by anybody'],
  ]),
  ...fouten('machines/eisen/besluiten.ts', [
    ["?.standpunt === 'akkoord'", "?.standpunt !== 'bezwaar'", 'silence counts as a yes'],
    [
      '[besluit.standpunten, ...besluit.eerder.map(({ standpunten }) => standpunten).reverse()]',
      '[besluit.standpunten]',
      'a new wording takes an objection away',
    ],
    [
      'magVoorstellen[voorstel.onderwerp].some((een) => hoedanighedenVan(wie, { casus, overleg: null }, null).has(een))',
      'true',
      'anybody proposes any step',
    ],
  ]),
  ...fouten('machines/eisen/triage.ts', [
    ['every(({ past }) => past)', 'some(({ past }) => past)', 'a judgement that the purpose does not fit is overruled'],
    ['publieken(feiten).every((een) =>', 'publieken(feiten).some((een) =>', 'one judges for all'],
    [
      "casus?.mensen[een]?.soort === 'publiek'",
      "casus?.mensen[een]?.soort !== 'bureau'",
      'private participants decide',
    ],
  ]),
  ...fouten('machines/eisen/kring.ts', [
    ['kader.kringrelaties.includes(relatie) && ', '', 'anybody is put in the circle'],
    ['overWie === undefined || staatErin(feiten, overWie)', 'true', 'data come in on somebody outside the circle'],
    ['?.wederzijds !== false', ' !== undefined', 'plans are aligned though the circles do not name each other'],
  ]),
  ...fouten('machines/kring/kring.ts', [
    [' && voor === lid)', ')', 'an exception for the person concerned silences everybody around them'],
  ]),
  ...fouten('machines/eisen/eis.ts', [
    ['tekst.trim().length >= 5', 'tekst.length >= 0', 'an empty answer is an answer'],
  ]),
];

const bevoegd = fouten('machines/bevoegd.ts', [
  [
    "'vrijgave.geefVrij': ['informatieregisseur']",
    "'vrijgave.geefVrij': ['informatieregisseur', 'procesregisseur']",
    'who chairs also releases',
  ],
  [
    "'vrijgave.weiger': ['bron']",
    "'vrijgave.weiger': ['bron', 'informatieregisseur']",
    'somebody declines for another',
  ],
  [
    "'vrijgave.trekIn': ['bron']",
    "'vrijgave.trekIn': ['bron', 'procesregisseur']",
    'somebody takes back what is not theirs',
  ],
  ["'standpunt.geef': ['gevraagde']", "'standpunt.geef': ['gevraagde', 'procesregisseur']", 'the chair votes'],
  [
    "'casus.sluit': ['publiekBetrokken']",
    "'casus.sluit': ['publiekBetrokken', 'procesregisseur']",
    'the bureau closes a case',
  ],
  [
    "'uitvraag.beantwoord': ['uitgevraagd']",
    "'uitvraag.beantwoord': ['uitgevraagd', 'informatieregisseur']",
    'somebody answers for another',
  ],
  ["'plan.aanvaard': ['eigenaar']", "'plan.aanvaard': ['eigenaar', 'procesregisseur']", 'somebody accepts for another'],
  [
    "'delingsbesluit.onderteken': ['publiekTriage']",
    "'delingsbesluit.onderteken': ['triage']",
    'a private participant signs',
  ],
  [
    "'kader.bekrachtig': ['beheerder']",
    "'kader.bekrachtig': ['beheerder', 'procesregisseur']",
    'who works under the framework makes it',
  ],
  ['persoon === melder', 'persoon !== melder', 'everybody is the reporter'],
]);

const kader = [
  ...fouten('machines/kader/kader.ts', [
    ['meest < vanCategorie ? meest : vanCategorie', 'meest', 'a category has no ceiling'],
    ['?.[fase] ?? 0)', '?.[fase] ?? 5)', 'an unforeseen phase allows everything'],
  ]),
  ...fouten('machines/kader/werkdagen.ts', [
    [' && !Object.values(vanHetJaar).includes(datum)', '', 'a term ends on Christmas day'],
    [
      'plusDagen(maanden(datumVan(moment), aantal * 12), -1)',
      'maanden(datumVan(moment), aantal * 12 + 1)',
      'data are kept longer than they may',
    ],
  ]),
  ...fouten('machines/kader/geldend.ts', [
    ['geldtVanaf <= dag', 'geldtVanaf >= dag', 'steps are judged under tomorrow’s framework'],
  ]),
];

const termijnen = fouten('machines/termijnen/klokken.ts', [
  [
    'context.aanmelding?.betrokkeneGeinformeerd || !inBehandeling(dossier)',
    'true',
    'the clock of informing does not run',
  ],
  ['inBehandeling(dossier) ? lopendeUitzonderingen(dossier) : []', '[]', 'an exception is never reviewed'],
  ['tot !== null && !isEinde(stand)', 'tot !== null && isEinde(stand)', 'nothing is ever due for destruction'],
  ["antwoord !== 'bekend'", 'antwoord === null', 'a clock tells who declined'],
]);

/** Requirements, who may do what, the framework and its clocks. */
export const regelfouten = [...eisen, ...bevoegd, ...kader, ...termijnen];
