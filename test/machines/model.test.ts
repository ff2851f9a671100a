import { beforeAll, describe, expect, test } from 'vitest';
import { geadresseerden } from '../../machines/adres.ts';
import { isAfgeschermd, isEinde } from '../../machines/casus/bewaartermijn.ts';
import { bewaarvraag } from '../../machines/casus/gegevens.ts';
import type { Opdrachttype } from '../../machines/gebeurtenissen.ts';
import { bevries } from '../support/bevries.ts';
import { brandpunten } from '../support/brandpunten.ts';
import { crisisZicht, isSchuldig } from '../support/crisisregels.ts';
import { maakNotulen, opOvergangen, opPogingen, opToestanden } from '../support/invarianten.ts';
import { alsTekst } from '../support/kijken.ts';
import { beheerders, cast, repertoire, spelers, TEKST } from '../support/repertoire.ts';
import { getekend, sleutel, standen, type Telling, verken } from '../support/verkenning.ts';
import { metDossiers, type Wereld, wieIs } from '../support/wereld.ts';

/*
 * The whole engine (who may, guards, fold, sight) searched breadth first. Everybody of a cast of seven tries every
 * command of the repertoire in every state that is reached. The bound: one casus, one meeting, at most one living item,
 * one living decision of each subject and one living agreement at a time; time stands still, but for terms that are said
 * to be over; and states are reached
 * by the commands of one focus at a time (`brandpunten`), not by their product.
 */

/** A hole in the search would pass unseen; an explosion would take all day. */
const GRENS = 2500;

const notulen = maakNotulen();
const tellingen: [naam: string, telling: Telling & { ms: number }][] = [];
const bereikt = new Set<string>([
  'casus nieuw',
  'item nieuw',
  'besluit nieuw',
  'actie nieuw',
  'overleg nieuw',
  'kader nieuw',
  'verzoek nieuw',
  'crisis nieuw',
  'overdracht nieuw',
  'overleg nieuw',
]);
const stappen = new Set<string>();
const gelukt = new Map<Opdrachttype, Set<string>>();
const gemengd: string[] = [];
const weg: Wereld[] = [];
const afgeschermd: Wereld[] = [];

beforeAll(() => {
  for (const punt of brandpunten) {
    const sinds = performance.now();
    const telling = verken(
      punt,
      (poging) => {
        const { wie, regel, uitspraak, wereld, voor } = poging;
        const waar = () => `${wie.persoon} ${regel.naam} in ${sleutel(wereld)}`;
        notulen.poging(poging, waar, /crisis/.test(punt.naam));
        if (!uitspraak.aanvaard) return;
        const { type } = regel.opdracht;
        gelukt.set(type, (gelukt.get(type) ?? new Set()).add(wie.persoon));
        for (const stand of standen(metDossiers(wereld, uitspraak.dossiers))) bereikt.add(stand);
        const { casus } = uitspraak.dossiers;
        if (casus && voor.casus && casus.casus.stand !== voor.casus.casus.stand)
          stappen.add(`${voor.casus.casus.stand} ${regel.opdracht.type} ${casus.casus.stand}`);
      },
      (wereld) => {
        bevries(wereld);
        if (wereld.casussen.C) notulen.toestand(wereld.casussen.C, () => sleutel(wereld));
        if (isEinde(wereld.casussen.C?.casus.stand ?? '')) weg.push(wereld);
        if (isAfgeschermd(wereld.casussen.C?.casus.stand ?? '')) afgeschermd.push(wereld);
        if (/information/.test(punt.naam)) gemengd.push(...wieMeerLeest(wereld));
      },
      GRENS,
    );
    tellingen.push([punt.naam, { ...telling, ms: Math.round(performance.now() - sinds) }]);
  }
});

/** Who reads the text of the item without being its source or a person it was released to. */
function wieMeerLeest(wereld: Wereld): string[] {
  const item = wereld.casussen.C?.items.I;
  if (!item?.context.tekst) return [];
  const { bron, vrijgaven } = item.context;
  const ontvangers = item.stand === 'vrijgegeven' ? vrijgaven.flatMap((een) => een.ontvangers) : [];
  return spelers
    .filter((een) => een !== bron && !ontvangers.includes(een))
    .filter((een) => alsTekst(wereld, wieIs(een)).includes(TEKST))
    .map((een) => `${een} in ${sleutel(wereld)}`);
}

test.each(brandpunten.map(({ naam }) => [naam]))('%s: everything within the bound is searched', (naam) => {
  const telling = tellingen.find(([een]) => een === naam)?.[1];
  expect(telling?.toestanden).toBeGreaterThan(20);
});

test('together the foci are large enough to mean something', () => {
  const som = (van: (telling: Telling & { ms: number }) => number) =>
    tellingen.reduce((totaal, [, een]) => totaal + van(een), 0);
  const totaal = {
    toestanden: som((een) => een.toestanden),
    overgangen: som((een) => een.overgangen),
    pogingen: som((een) => een.pogingen),
    ms: som((een) => een.ms),
  };
  process.stdout.write(`model: ${JSON.stringify(totaal)}\n${tellingen.map((een) => JSON.stringify(een)).join('\n')}\n`);
  expect(totaal.toestanden).toBeGreaterThan(3000);
  expect(totaal.overgangen).toBeGreaterThan(80_000);
});

describe('in every reached state', () => {
  test.each(Object.keys(opToestanden))('%s', (naam) => {
    expect(notulen.standVan(naam).gebroken).toEqual([]);
    expect(notulen.standVan(naam).beoordeeld).toBeGreaterThan(0);
  });

  test('the text of an item is read by its source and by whom it was released to', () => {
    expect(gemengd.slice(0, 3)).toEqual([]);
  });
});

describe('whatever is accepted', () => {
  test.each(Object.keys({ ...opOvergangen, ...crisisZicht }))('%s', (naam) => {
    expect(notulen.standVan(naam).gebroken).toEqual([]);
    expect(notulen.standVan(naam).beoordeeld).toBeGreaterThan(0);
  });
});

describe('whatever is tried', () => {
  test.each(Object.keys(opPogingen))('%s', (naam) => {
    expect(notulen.standVan(naam).gebroken).toEqual([]);
    expect(notulen.standVan(naam).beoordeeld).toBeGreaterThan(0);
  });
});

/** Who of the cast sees a world's casus by this sign, in any view. */
const wieZiet = (wereld: Wereld, teken: RegExp) => spelers.filter((een) => teken.test(alsTekst(wereld, wieIs(een))));

describe('a shielded casus', () => {
  test('is found by nobody but the contact point, the public participants who were involved and who is asked or owes', () => {
    expect(afgeschermd.length).toBeGreaterThan(50);
    for (const wereld of afgeschermd) {
      const vast: string[] = [cast.melder, cast.publiek, cast.contactpunt];
      const gevraagd: string[] = wereld.casussen.C && bewaarvraag(wereld.casussen.C) !== null ? [cast.geheim] : [];
      const ook = schuldig(wereld).filter((een) => !vast.includes(een));
      const gezien: string[] = wieZiet(wereld, /"casus":"C"|ZV-C/);
      expect(gezien.filter((een) => !gevraagd.includes(een) && !ook.includes(een))).toEqual(vast);
      expect(ook.filter((een) => !gezien.includes(een))).toEqual([]);
    }
  });

  test('names the person concerned to the contact point and who owes or is asked something about them, and shows the report to nobody', () => {
    for (const wereld of afgeschermd) {
      const mogen = new Set([cast.contactpunt, ...schuldig(wereld)]);
      expect(wieZiet(wereld, /Kees Kaal/).sort()).toEqual([...mogen].sort());
      expect(wieZiet(wereld, /Overlast|GEHEIME-INHOUD/)).toEqual(metNieuweMelding(wereld));
    }
  });
});

const schuldig = ({ casussen: { C } }: Wereld): string[] => (C ? spelers.filter((een) => isSchuldig(C, een)) : []);

/** Whoever decides on reopening reads the new report; it is not what was closed. */
const metNieuweMelding = ({ casussen: { C } }: Wereld): string[] =>
  Object.values(C?.besluiten ?? {}).some(({ context }) => context.voorstel.onderwerp === 'heropening')
    ? [cast.melder, cast.publiek]
    : [];

describe('a refused or destroyed casus', () => {
  test('is seen by nobody, in no view', () => {
    expect(weg.length).toBeGreaterThan(5);
    const resten = weg.flatMap((wereld) =>
      spelers.flatMap((een) => (alsTekst(wereld, wieIs(een)).match(/Kees Kaal|"casus":"C"|ZV-C/) ? [een] : [])),
    );
    expect(resten).toEqual([]);
  });
});

describe('the drawing', () => {
  test('has a way into every state', () => {
    expect(getekend.filter((stand) => !bereikt.has(stand))).toEqual([]);
  });

  test('lets every command be accepted somewhere', () => {
    expect(Object.keys(geadresseerden).filter((type) => !gelukt.has(type as Opdrachttype))).toEqual([]);
  });

  test('every command is in the repertoire', () => {
    const geprobeerd = new Set(repertoire.map(({ opdracht }) => opdracht.type));
    expect(Object.keys(geadresseerden).filter((type) => !geprobeerd.has(type as never))).toEqual([]);
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
  'toestemming.registreer': [pr, m, d1, d2, cp],
  'uitzondering.registreer': [m, d1, d2],
  'uitzondering.hefOp': [m, d1, cp],
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
  'termijn.verstrijk': ['systeem'],
  'bewaring.antwoord': [m, d2],
  'casus.verleng': [m, d1],
  'casus.heropen': [m, d1],
  'prioriteit.plaats': [m, d1],
  'prioriteit.haalAf': [pr, m, d1],
  'vernietiging.stelVoor': [m, d1, cp],
  'vernietiging.trekIn': [d1, cp],
  'vernietiging.bevestig': [m, d1, cp],
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
    expect([...(gelukt.get(type as Opdrachttype) ?? [])].sort()).toEqual([...wie].sort());
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
    expect(stappen).toContain(stap);
  });
});
