import { beforeAll, describe, expect, test } from 'vitest';
import { geadresseerden } from '../../machines/adres.ts';
import type { Opdrachttype } from '../../machines/gebeurtenissen.ts';
import { brandpunten } from '../support/brandpunten.ts';
import { crisisZicht } from '../support/crisisregels.ts';
import { opOvergangen, opPogingen, opToestanden } from '../support/invarianten.ts';
import { beheerders, repertoire, spelers } from '../support/repertoire.ts';
import { getekend } from '../support/verkenning.ts';
import { leeg, nooitGenomen, perMachine, totaal, type Uitkomst } from '../support/wandeling.ts';
import { wandelVerdeeld } from '../wandel/verdeel.ts';

/*
 * The whole engine (who may, guards, fold, sight) searched breadth first, on every core. Everybody of a cast of seven
 * tries every command of the repertoire in every state that is reached. The bound: one casus, one meeting, at most one
 * living item, one living decision of each subject and one living agreement at a time; time stands still, but for
 * terms that are said to be over; and states are reached by the commands of one focus at a time (`brandpunten`), not by
 * their product. `npm run wandel` does the same without the tests around it, `npm run wandel -- snel` in a breath.
 */

let uitkomst: Uitkomst = leeg();

beforeAll(async () => {
  uitkomst = await wandelVerdeeld(false);
}, 900_000);

const regel = (naam: string) => uitkomst.regels.get(naam) ?? { beoordeeld: 0, gebroken: [] };

test.each(brandpunten.map(({ naam }) => [naam]))('%s: everything within the bound is searched', (naam) => {
  expect(uitkomst.tellingen.find((een) => een.naam === naam)?.toestanden).toBeGreaterThan(10);
});

test('together the foci are large enough to mean something', () => {
  const som = totaal(uitkomst);
  const rijen = [...uitkomst.tellingen, ...perMachine(uitkomst)].map((een) => JSON.stringify(een));
  process.stdout.write(`model: ${JSON.stringify(som)}\n${rijen.join('\n')}\n`);
  expect(som.toestanden).toBeGreaterThan(3000);
  expect(som.overgangen).toBeGreaterThan(80_000);
});

describe('in every reached state', () => {
  test.each(Object.keys(opToestanden))('%s', (naam) => {
    expect(regel(naam).gebroken).toEqual([]);
    expect(regel(naam).beoordeeld).toBeGreaterThan(0);
  });

  test('the text of an item is read by its source and by whom it was released to', () => {
    expect(uitkomst.meelezers.slice(0, 3)).toEqual([]);
  });
});

describe('whatever is accepted', () => {
  test.each(Object.keys({ ...opOvergangen, ...crisisZicht }))('%s', (naam) => {
    expect(regel(naam).gebroken).toEqual([]);
    expect(regel(naam).beoordeeld).toBeGreaterThan(0);
  });
});

describe('whatever is tried', () => {
  test.each(Object.keys(opPogingen))('%s', (naam) => {
    expect(regel(naam).gebroken).toEqual([]);
    expect(regel(naam).beoordeeld).toBeGreaterThan(0);
  });
});

/** Who of the cast sees a world's casus by this sign, in any view. */
describe('a shielded casus', () => {
  test('is found only by whom it is still for, and shows each no more than that', () => {
    expect(uitkomst.afgeschermd).toBeGreaterThan(50);
    expect(uitkomst.doorgelekt.slice(0, 3)).toEqual([]);
  });
});

describe('a refused or destroyed casus', () => {
  test('is seen by nobody, in no view', () => {
    expect(uitkomst.weg).toBeGreaterThan(5);
    expect(uitkomst.resten).toEqual([]);
  });
});

/** What to do when something new was drawn that no walk reaches. */
const NIEUW = `Add the command to test/support/repertoire.ts (valid, and with something missing), who does it to this file,
and have a focus of test/support/brandpunten.ts follow it; what a requirement newly reads belongs in the key of
test/support/verkenning.ts.`;

describe('the drawing', () => {
  test('has a way into every state', () => {
    expect(
      getekend.filter((stand) => !uitkomst.standen.has(stand)),
      NIEUW,
    ).toEqual([]);
  });

  test('has no transition that nobody can ever take', () => {
    expect(nooitGenomen(uitkomst), NIEUW).toEqual([]);
  });

  test('lets every command be accepted somewhere', () => {
    expect(
      Object.keys(geadresseerden).filter((type) => !uitkomst.gedaan.has(type as Opdrachttype)),
      NIEUW,
    ).toEqual([]);
  });

  test('every command is in the repertoire', () => {
    const geprobeerd = new Set(repertoire.map(({ opdracht }) => opdracht.type));
    expect(
      Object.keys(geadresseerden).filter((type) => !geprobeerd.has(type as never)),
      NIEUW,
    ).toEqual([]);
  });
});

/** Who of the cast was ever accepted, told by the domain (who does what) and not read from the engine. */
const [pr, ir, m, d1, d2, buiten, cp] = spelers;
const wieHetDoet: Record<Opdrachttype, (string | undefined)[]> = {
  'signaal.meld': [m, d1, d2, buiten],
  'signaal.wijsAf': [pr],
  'aanmelding.dienIn': [m, d1, d2, buiten],
  'aanmelding.vraagAanvulling': [pr],
  'aanmelding.vulAan': [m],
  'casus.screen': [pr],
  'casus.weiger': [pr],
  'casus.zetInTriage': [pr],
  'doel.beoordeel': [m, d1],
  'uitvraag.stel': [pr, ir],
  'uitvraag.beantwoord': [d2],
  'uitvraag.weiger': [d2],
  'criteria.beoordeel': [m, d1],
  'voorstel.doe': [pr, m, d1, d2],
  'voorstel.wijzig': [pr, m, d2],
  'voorstel.trekIn': [pr, m, d1, d2],
  'standpunt.geef': [m, d1, d2],
  'classificatie.stelVast': [m, d1],
  'overdracht.bied': [pr],
  'overdracht.aanvaard': [buiten],
  'overdracht.wijsAf': [buiten],
  'overdracht.trekIn': [pr],
  'overdracht.stemIn': [m],
  'overdracht.weiger': [m],
  'vertegenwoordiger.registreer': [pr, m, d1, d2, cp],
  'vertegenwoordiger.werkBij': [pr, m, d1, cp],
  'toestemming.registreer': [pr, m, d1, d2, cp],
  'toestemming.trekIn': [pr, m, d1, d2, cp],
  'uitzondering.registreer': [m, d1, d2],
  'uitzondering.herzie': [m, d1, d2],
  'uitzondering.hefOp': [m, d1, d2, cp],
  'delingsbesluit.onderteken': [m, d1],
  // Who proposed to reopen a casus is its reporter from then on.
  'betrokkene.informeer': [m, d1, cp],
  'betrokkene.nodigUit': [pr, m],
  'uitnodiging.stelVast': [m, d1],
  'besluit.neem': [pr],
  'vrijgave.vraag': [pr, ir],
  'vrijgave.bied': [m, d1, d2],
  'vrijgave.weiger': [m, d2],
  'vrijgave.trekIn': [m, d1, d2],
  'vrijgave.geefVrij': [ir],
  'vrijgave.beeindig': [ir],
  'vrijgave.beraad': [m, d2],
  'vrijgave.neemTerug': [ir, m, d1, d2],
  'vrijgave.verbeter': [m, d1, d2],
  'vrijgave.open': [m, d1, buiten],
  'inzage.begin': [pr, ir, m, d1, d2, buiten, cp],
  'logboek.open': [cp],
  'plan.voegToe': [pr, m, d2],
  'plan.aanvaard': [d2],
  'plan.wijsAf': [d2],
  'plan.trekIn': [pr, m, d2],
  'plan.meldVoortgang': [d2],
  'casusregie.draagVoor': [pr],
  'casusregie.aanvaard': [m, d2],
  'casusregie.wijsAf': [m, d2],
  'plan.stelVast': [pr],
  'uitvoering.begin': [m, d2],
  'evaluatie.begin': [pr, m, d2],
  'evaluatie.legVast': [pr, m, d2],
  'casus.schaalAf': [m, d1],
  'casus.hervat': [pr],
  'casus.sluit': [m, d1],
  'casus.herclassificeer': [pr],
  'casus.vraagInformatie': [pr],
  'deelname.beeindig': [pr, m, d1, d2],
  'verzoek.dienIn': [pr, ir, m, d1, d2, cp],
  'verzoek.stelIdentiteitVast': [cp],
  'verzoek.raadpleeg': [cp],
  'verzoek.geefOordeel': [m],
  'verzoek.verleng': [cp],
  'verzoek.beslis': [cp],
  'verzoek.voerUit': [cp],
  'verzoek.trekIn': [cp],
  'verzoek.maakBezwaar': [cp],
  'verzoek.beslisBezwaar': [cp],
  'crisis.geef': [m, d1, d2, buiten],
  'crisis.motiveer': [m, d2],
  'crisis.herzie': [pr, d1],
  'crisis.informeer': [m, d2, cp],
  'crisis.stelUit': [m, d2],
  'crisis.hefUitstelOp': [m, d2, cp],
  'escalatie.open': [pr, ir, m, d1, d2],
  'escalatie.brengHoger': [pr, m, d1, d2],
  'escalatie.schrijfAan': [pr],
  'escalatie.antwoord': ['BR'],
  'escalatie.rondAf': [pr, m, d1, d2],
  'termijn.verstrijk': ['systeem'],
  'bewaring.antwoord': [m, d2],
  'casus.verleng': [m, d1],
  'casus.heropen': [m, d1],
  'prioriteit.plaats': [m, d1],
  'prioriteit.haalAf': [pr, m, d1],
  'vernietiging.stelVoor': [m, d1, cp],
  'vernietiging.trekIn': [d1, cp],
  'vernietiging.bevestig': [m, d1, cp],
  'kring.noteer': [pr, m, d1, d2],
  'kring.haalAf': [pr, m, cp],
  'kring.informeer': [m, cp],
  'afstemming.stelVast': [m, d1],
  'afstemming.beeindig': [pr, m, d1],
  'overleg.plan': [pr],
  'overleg.open': [pr],
  'overleg.stap': [pr],
  'overleg.rondAf': [pr],
  'overleg.sluit': [pr],
  'overleg.meldAanwezig': [pr, ir, m, d2],
  'overleg.verlaat': [pr, m, d2],
  'overleg.vraagWoord': [pr, m, d2],
  'overleg.trekWoordIn': [m, d2],
  'overleg.geefWoord': [pr],
  'overleg.neemWoordAf': [pr],
  'kader.stelVoor': [...beheerders],
  'kader.bekrachtig': [...beheerders],
  'kader.trekIn': [...beheerders],
};

describe('of the whole cast, over all states', () => {
  test.each(Object.entries(wieHetDoet))('%s was done by those whose task it is, and by nobody else', (type, wie) => {
    expect([...(uitkomst.gedaan.get(type as Opdrachttype) ?? [])].sort()).toEqual([...wie].sort());
  });
});

/** The transitions of the reconstructed process (domain, table of T-numbers) that this slice holds. */
describe.each([
  ['T01', 'nieuw signaal.meld signaal'],
  ['T02', 'signaal signaal.wijsAf geweigerd'],
  ['T02', 'signaal signaal.wijsAf onterecht'],
  ['T02', 'onterecht aanmelding.dienIn aanmelding.ingediend'],
  ['T03', 'signaal aanmelding.dienIn aanmelding.ingediend'],
  ['T03', 'nieuw aanmelding.dienIn aanmelding.ingediend'],
  ['T04', 'aanmelding.ingediend aanmelding.vraagAanvulling aanmelding.aanvullen'],
  ['T04', 'aanmelding.aanvullen aanmelding.vulAan aanmelding.ingediend'],
  ['T05', 'aanmelding.ingediend casus.screen screening'],
  ['T06', 'screening casus.weiger geweigerd'],
  ['T07', 'screening casus.zetInTriage triage.doeltoets'],
  ['T08', 'triage.doeltoets uitvraag.stel triage.uitvraag'],
  ['T09', 'triage.uitvraag classificatie.stelVast geclassificeerd.multiprobleem'],
  ['T09', 'triage.uitvraag classificatie.stelVast geclassificeerd.lokaal'],
  ['T09', 'triage.uitvraag classificatie.stelVast geclassificeerd.regulier'],
  ['T10a', 'geclassificeerd.lokaal overdracht.bied overdracht'],
  ['T10a', 'overdracht overdracht.aanvaard doorgeleid'],
  ['T10a', 'overdracht overdracht.wijsAf geclassificeerd.lokaal'],
  ['T10a', 'overdracht overdracht.trekIn geclassificeerd.lokaal'],
  ['T10a', 'doorgeleid casus.sluit afgesloten'],
  ['T10b', 'geclassificeerd.multiprobleem delingsbesluit.onderteken delingsbesluit.teInformeren'],
  ['T11', 'delingsbesluit.teInformeren betrokkene.informeer delingsbesluit.geinformeerd'],
  ['T11x', 'delingsbesluit.teInformeren uitzondering.registreer delingsbesluit.informerenUitgesteld'],
  ['T11x', 'delingsbesluit.informerenUitgesteld uitzondering.hefOp delingsbesluit.teInformeren'],
  ['T12', 'delingsbesluit.geinformeerd uitnodiging.stelVast uitnodiging.genodigd'],
  ['T12', 'delingsbesluit.informerenUitgesteld uitnodiging.stelVast uitnodiging.genodigd'],
  ['T12', 'uitnodiging.genodigd overleg.plan uitnodiging.gepland'],
  ['T13', 'uitnodiging.gepland overleg.open casusoverleg.opening'],
  ['T13', 'casusoverleg.opening overleg.stap casusoverleg.beeldvorming'],
  ['T14', 'casusoverleg.beeldvorming overleg.stap casusoverleg.oordeelsvorming'],
  ['T15', 'casusoverleg.oordeelsvorming overleg.stap casusoverleg.besluitvorming'],
  ['T16', 'casusoverleg.afronding overleg.rondAf plan.opstellen'],
  ['T16', 'plan.opstellen plan.stelVast plan.vastgesteld'],
  ['T17', 'plan.vastgesteld uitvoering.begin uitvoering'],
  ['T18', 'uitvoering evaluatie.begin evaluatie'],
  ['T18', 'evaluatie casus.hervat uitvoering'],
  ['T19', 'evaluatie casus.schaalAf afschaling'],
  ['T20', 'afschaling casus.sluit afgesloten'],
  ['T04, silence', 'aanmelding.aanvullen termijn.verstrijk aanmelding.ingediend'],
  ['T10a, silence', 'overdracht termijn.verstrijk geclassificeerd.lokaal'],
  ['T02', 'signaal termijn.verstrijk geweigerd'],
  ['T02', 'onterecht termijn.verstrijk geweigerd'],
  ['T21', 'afschaling termijn.verstrijk laatsteTermijn'],
  ['T22', 'afgesloten termijn.verstrijk vernietigd'],
  ['T22', 'laatsteTermijn termijn.verstrijk vernietigd'],
  ['T22', 'afgesloten vernietiging.bevestig vernietigd'],
  ['T23', 'laatsteTermijn casus.verleng triage.uitvraag'],
  ['T23', 'laatsteTermijn casus.verleng evaluatie'],
  ['R-18', 'afgesloten casus.heropen aanmelding.ingediend'],
])('%s', (_nummer, stap) => {
  test(`${stap} is taken`, () => {
    expect([...uitkomst.stappen]).toContain(stap);
  });
});
