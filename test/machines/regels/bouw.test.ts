import { describe, expect, test } from 'vitest';
import { bevoegd } from '../../../machines/bevoegd.ts';
import type { Opdrachttype } from '../../../machines/gebeurtenissen.ts';
import { vindbaarVoor, zichtCasus } from '../../../machines/index.ts';
import { categorieen } from '../../../machines/kader/lijsten.ts';
import { voorbeeld } from '../../../machines/kader/voorbeeld.ts';
import { verzoeksoorten } from '../../../machines/rechten/verzoek.ts';
import { regels } from '../../../machines/regels/catalogus.ts';
import type { RegelId } from '../../../machines/regels/soorten.ts';
import { kaartsoorten, type Tekening, tekening, type Weg } from '../../../machines/tekening.ts';
import { lopendeVan } from '../../../machines/termijnen/lopend.ts';
import { envelopSchema } from '../../../server/casussen/schema.ts';
import { hoger, opent } from '../../support/gevallen/escaleren.ts';
import { verdraaid, wereldNa } from '../../support/gevallen/geval.ts';
import { dienIn } from '../../support/gevallen/verzoeken.ts';
import { bij, stations } from '../../support/stations.ts';
import { register, type Wereld, wieIs } from '../../support/wereld.ts';

/** Every way that a command of this type is drawn, in whatever machine judges it. */
const wegenVan = (soort: Tekening['soort'], type: Opdrachttype): Weg[] =>
  tekening(soort).wegen.filter((weg) => weg.type === type && !weg.gehoord);

const eisNamen = ({ eisen }: Weg): string[] => eisen.map(({ naam }) => naam);

/** Where the casus can get from `van` without ever standing in a state that starts with `zonder`. */
function bereikbaar(van: string, zonder: string): Set<string> {
  const gezien = new Set([van]);
  const rij = [van];
  for (let hier = rij.pop(); hier !== undefined; hier = rij.pop()) {
    // A state is left by its own ways and by those of what is around it.
    const binnen = hier;
    for (const { van: uit, naar } of tekening('casus').wegen) {
      if (naar === null || naar.startsWith(zonder) || gezien.has(naar)) continue;
      if (uit !== binnen && !binnen.startsWith(`${uit}.`)) continue;
      gezien.add(naar);
      rij.push(naar);
    }
  }
  return gezien;
}

const aanvaardbaar = (opdracht: object): boolean =>
  envelopSchema.safeParse({ opdracht: crypto.randomUUID(), ...opdracht }).success;

const reden = 'Een reden die genoeg zegt.';
const item = { leefgebied: 'huisvesting', categorie: 'huisvesting', niveau: 2, doel: reden, vraag: reden };
const bied = (omschrijving: object) => ({
  ...{ type: 'vrijgave.bied', casus: 'c', tekst: reden, regisseurLeest: false, rechtmatigVerkregen: true },
  omschrijving,
});
const persoon = { naam: 'Kees Kaal', geboortedatum: '1980-01-01', woonplaats: 'Rivierenstad' };
const signaal = { type: 'signaal.meld', herkomst: 'professional', zorg: 'overlast', betrokkene: persoon };

const casusIn = ({ casussen }: Wereld) => {
  const casus = Object.values(casussen)[0];
  if (!casus) throw new Error('er is geen casus');
  return casus;
};
const escalatie = { type: 'escalatie.open', casus: 'c', kwestie: 'handelen', vraag: reden, geprobeerd: reden };
const zie = (naam: string, wie: string) =>
  zichtCasus(casusIn(bij(naam).wereld), null, {
    ...{ wie: wieIs(wie), nu: '2026-06-02T10:00:00.000Z', kader: voorbeeld, huis: register.mensen() },
  });

const weg = (stand: string): string[] => {
  const casus = casusIn(verdraaid('uitvoering', (een) => ({ ...een, casus: { ...een.casus, stand } }))());
  return vindbaarVoor(casus);
};

/**
 * Rules that are kept because nothing exists by which they could be broken. Each has its proof here: what would have to
 * be built to break the rule makes its proof fail.
 */
const bewijzen: Partial<Record<RegelId, () => void>> = {
  'R-08': () => {
    const sectoraal = ['R-86 geheimGeopend', 'R-138 politieJustitieTitel', 'R-15 suwiBepaling', 'R-19 wmoTitel'];
    for (const een of wegenVan('item', 'vrijgave.bied'))
      expect(eisNamen(een)).toEqual(expect.arrayContaining(['R-26 regimePast', ...sectoraal]));
    expect(wegenVan('item', 'vrijgave.bied').length).toBeGreaterThan(0);
  },
  'R-09': () => {
    // Consent or not, every release asks for the same weighing.
    for (const een of wegenVan('item', 'vrijgave.geefVrij'))
      expect(eisNamen(een)).toContain('R-89 ontvangersBetrokken');
    expect(wegenVan('item', 'vrijgave.geefVrij').length).toBeGreaterThan(0);
  },
  'R-10': () => {
    expect(aanvaardbaar(bied(item))).toBe(true);
    expect(aanvaardbaar(bied({ ...item, vraag: '' }))).toBe(false);
  },
  'R-11': () => {
    expect(aanvaardbaar(bied({ ...item, doel: '' }))).toBe(false);
    const { doel: _doel, ...zonder } = item;
    expect(aanvaardbaar(bied(zonder))).toBe(false);
  },
  'R-36': () => {
    // Declining asks for nothing, and the statechart of the casus does not even listen to it.
    for (const een of wegenVan('item', 'vrijgave.weiger')) expect(een.eisen).toEqual([]);
    expect(tekening('casus').wegen.some(({ type }) => type === 'vrijgave.weiger')).toBe(false);
  },
  'R-63': () => {
    const uitvraag = { type: 'uitvraag.stel', casus: 'c', vraag: reden };
    expect(aanvaardbaar({ ...uitvraag, aan: ['iemand'] })).toBe(true);
    for (const aan of [[], '*', undefined]) expect(aanvaardbaar({ ...uitvraag, aan })).toBe(false);
    const vraag = { type: 'vrijgave.vraag', casus: 'c', omschrijving: item, noodzaak: reden };
    expect(aanvaardbaar({ ...vraag, bron: ['een', 'twee'] })).toBe(false);
  },
  'R-66': () => {
    const zonderAanmelding = bereikbaar('signaal', 'aanmelding');
    expect([...zonderAanmelding].filter((stand) => !['signaal', 'onterecht', 'geweigerd'].includes(stand))).toEqual([]);
  },
  'R-74': () => {
    const voor = wegenVan('casus', 'delingsbesluit.onderteken').map(({ van }) => van);
    expect(voor).toEqual(['geclassificeerd.multiprobleem']);
    expect(bereikbaar('nieuw', 'geclassificeerd')).not.toContain('delingsbesluit.teInformeren');
  },
  'R-77': () => {
    const exceptie = { type: 'uitzondering.registreer', casus: 'c', grond: 'lopendOnderzoek', motivering: reden };
    for (const soort of ['nietVragen', 'nietInformeren', 'nietUitnodigen'])
      expect(aanvaardbaar({ ...exceptie, soort, herzienOp: '2026-07-01' })).toBe(true);
    expect(aanvaardbaar({ ...exceptie, soort: 'alles', herzienOp: '2026-07-01' })).toBe(false);
  },
  'R-81': () => {
    const doorHetHuis = Object.entries(bevoegd).filter(([, wie]) => wie.includes('systeem'));
    const besluiten = doorHetHuis.filter(([type]) => !type.startsWith('termijn.'));
    expect(besluiten).toEqual([]);
  },
  'R-87': () => {
    const deling = zie('getekend', 'lotte.bakker')?.besluiten.find(
      ({ voorstel }) => voorstel.onderwerp === 'delingsbesluit',
    );
    expect(deling?.gronden.map(({ uitkomst }) => uitkomst)).toEqual(['gegeven', 'gekozen']);
  },
  'R-126': () => {
    const nee = { type: 'toestemming.registreer', casus: 'c', soort: 'hulp', gegeven: false, omvang: reden };
    expect(aanvaardbaar({ ...nee, gevraagdOp: '2026-06-01', reden })).toBe(true);
  },
  'R-88': () => {
    const { casus, besluiten } = casusIn(bij('multiprobleem').wereld);
    const besluit = besluiten[casus.context.classificatie?.besluit ?? '']?.context;
    expect(casus.context.classificatie?.door).toBe('lotte.bakker');
    expect(Object.keys(besluit?.standpunten ?? {}).sort()).toEqual(['femke.bos', 'joris.smit']);
    expect(Object.keys(casus.context.criteria)).toHaveLength(3);
  },
  'R-90': () => {
    const wegen = (['vrijgave.bied', 'vrijgave.geefVrij'] as const).flatMap((type) => wegenVan('item', type));
    for (const een of wegen) expect(eisNamen(een)).toContain('R-72 besluitVoorWat');
  },
  'R-92': () => {
    const antwoord = { type: 'uitvraag.beantwoord', casus: 'c', uitvraag: 'u', bekend: true };
    expect(aanvaardbaar(antwoord)).toBe(true);
    expect(aanvaardbaar({ ...antwoord, toelichting: 'Hij is in behandeling.' })).toBe(false);
  },
  'R-96': () => {
    const actie = { wat: 'Bellen', eigenaar: 'iemand', voor: '2026-07-01', klaarAls: 'Gebeld' };
    expect(aanvaardbaar({ type: 'plan.voegToe', casus: 'c', actie })).toBe(true);
    expect(aanvaardbaar({ type: 'plan.voegToe', casus: 'c', actie: { ...actie, achtergrond: reden } })).toBe(false);
  },
  'R-102': () => {
    expect(zie('uitvoering', 'noor.devries')?.plan?.acties).toHaveLength(1);
    expect(zie('uitvoering', 'mila.jansen')?.plan?.acties).toHaveLength(1);
    expect(zie('uitvoering', 'sara.elamrani')?.plan?.acties).toEqual([]);
  },
  'R-103': () => {
    const delen = ['femke.bos', 'daan.visser', 'sara.elamrani'].map(
      (wie) => zie('uitvoering', wie)?.plan?.acties.length,
    );
    expect(new Set(delen)).toEqual(new Set([0]));
  },
  'R-108': () => {
    expect(aanvaardbaar(signaal)).toBe(true);
    expect(aanvaardbaar({ ...signaal, toelichting: 'Ik hoorde geschreeuw.' })).toBe(false);
    expect(aanvaardbaar({ ...signaal, zorg: 'Ik hoorde geschreeuw.' })).toBe(false);
  },
  'R-110': () => {
    const klokken = lopendeVan(casusIn(bij('signaal').wereld), voorbeeld).map(({ soort }) => soort);
    expect(klokken).toContain('informeren');
    expect(wegenVan('casus', 'betrokkene.informeer').map(({ van }) => van)).toContain('signaal');
  },
  'R-119': () => {
    expect(verzoeksoorten).toContain('bezwaar');
    for (const een of wegenVan('verzoek', 'verzoek.beslis')) expect(eisNamen(een)).toContain('R-13 besluitUitgelegd');
  },
  'R-122': () => {
    expect(verzoeksoorten).toContain('inzageLog');
    for (const een of wegenVan('verzoek', 'verzoek.beslis'))
      expect(eisNamen(een)).toContain('R-120 weigeringRustOpOordeel');
  },
  'R-135': () => {
    expect(categorieen).toHaveLength(12);
    expect(aanvaardbaar(bied({ ...item, categorie: 'geloof' }))).toBe(false);
  },
  'R-137': () => {
    expect(aanvaardbaar({ ...signaal, betrokkene: { ...persoon, nationaliteit: 'onbekend' } })).toBe(false);
    expect(aanvaardbaar(bied({ ...item, categorie: 'nationaliteit' }))).toBe(false);
  },
  'R-151': () => {
    expect(weg('geweigerd')).toEqual([]);
  },
  'R-152': () => {
    expect(weg('uitvoering')).not.toEqual([]);
    const inZicht = stations
      .filter(({ naam }) => naam !== 'leeg')
      .map(({ wereld }) => vindbaarVoor(casusIn(wereld)).length);
    expect(Math.min(...inZicht)).toBeGreaterThan(0);
    for (const een of wegenVan('casus', 'casus.sluit')) expect(een.naar).toBe('afgesloten');
  },
  'E-4': () => {
    // No other statechart listens to what happens on the ladder; only an objection that went all the way is looked up.
    const horen = kaartsoorten.filter((soort) =>
      tekening(soort).wegen.some(({ type }) => type.startsWith('escalatie.')),
    );
    expect(horen).toEqual(['escalatie']);
  },
  'E-8': () => {
    expect(aanvaardbaar(escalatie)).toBe(true);
    for (const veld of ['weigeraar', 'bron', 'persoon', 'organisatie'])
      expect(aanvaardbaar({ ...escalatie, [veld]: 'mila.jansen' })).toBe(false);
  },
  'E-9': () => {
    const lopend = wereldNa({ bij: 'beeldvorming', eerst: [opent('sara.elamrani'), hoger(), dienIn('klacht')] });
    const tafel = zichtCasus(casusIn(lopend), null, {
      ...{ wie: wieIs('mila.jansen'), nu: '2026-06-02T10:00:00.000Z', kader: voorbeeld, huis: register.mensen() },
    });
    expect(tafel?.verzoeken.map(({ soort, toelichting }) => [soort, toelichting])).toEqual([['klacht', null]]);
    expect(tafel?.escalaties.map(({ stand }) => stand)).toEqual(['boven']);
    for (const een of wegenVan('verzoek', 'verzoek.dienIn'))
      expect(eisNamen(een).filter((naam) => naam.startsWith('E-'))).toEqual([]);
  },
  'E-11': () => {
    const antwoord = { type: 'escalatie.antwoord', casus: 'c', escalatie: 'e', tekst: reden };
    expect(aanvaardbaar({ ...antwoord, soort: 'advies' })).toBe(true);
    for (const soort of ['opgedragen', 'geheimOpgeheven', 'vrijgegeven'])
      expect(aanvaardbaar({ ...antwoord, soort })).toBe(false);
    expect(tekening('item').wegen.some(({ type }) => type.startsWith('escalatie.'))).toBe(false);
  },
};

const bewezen = Object.entries(bewijzen) as [RegelId, () => void][];

describe('a rule that is kept by how the system is built', () => {
  test('has a proof', () => {
    const gebouwd = regels.filter(({ bewaking }) => bewaking === 'bouw').map(({ id }) => id);
    expect(gebouwd.filter((id) => bewijzen[id] === undefined)).toEqual([]);
    expect(gebouwd.length).toBeGreaterThan(10);
  });

  test.each(bewezen)('%s', (_id, bewijs) => {
    expect.hasAssertions();
    bewijs();
  });
});
