import { hoedanighedenVan } from '../bevoegd.ts';
import { isAfgeschermd } from '../casus/bewaartermijn.ts';
import { type CasusDossier, faseVan, type OverlegDossier } from '../dossier.ts';
import { kanMee } from '../eisen/overdragen.ts';
import type { Kader } from '../kader/kader.ts';
import type { Fase, Klasse } from '../kader/lijsten.ts';
import { datumVan } from '../kader/werkdagen.ts';
import { mogelijkInCasus, mogelijkSamen, wachtop } from '../mogelijk.ts';
import { onthoud } from '../onthoud.ts';
import { gronden } from '../rechten/gronden.ts';
import { teRaadplegen } from '../rechten/raad.ts';
import type { Deelnemer, Wie } from '../wie.ts';
import { besluitenVoor, voorstelzicht } from './besluit.ts';
import { afschermdeel, bewaringVoor } from './bewaring.ts';
import { type Blik, blikVan, moetNog, opAfgeschermd, zietPrioriteit } from './blik.ts';
import { burgerdeel } from './burger.ts';
import { crisesVoor } from './crisis.ts';
import { escalatiesVoor } from './escalatie.ts';
import { itemsVoor } from './item.ts';
import { kringVoor } from './kring.ts';
import { betrokkenen, kenmerk, mens, mensUit } from './mensen.ts';
import { bijUitnodiging, metTafel, metTriage, zietActie } from './onderdelen.ts';
import { overdrachtenVoor } from './overdracht.ts';
import type { Casuszicht, Mogelijkheid, Stapzicht } from './soorten.ts';
import { termijnenVoor } from './termijnen.ts';
import { triageVoor } from './triage.ts';
import { verhouding, verhoudingTafel } from './verhouding.ts';
import { verzoekenVoor } from './verzoek.ts';

/** What a view is made of beside the dossier: who looks, when, under which framework, and who can be chosen. */
export interface Kijk {
  wie: Wie;
  nu: string;
  kader: Kader;
  /** The register of the house; only the regie is shown whom they can choose. */
  huis: readonly Deelnemer[];
}

const legen = {
  signaal: null,
  aanmelding: null,
  aanvulling: null,
  doel: null,
  besluiten: [],
  toestemmingen: [],
  uitzonderingen: [],
  vertegenwoordigers: [],
  sprekers: [],
  minderjarig: false,
  berichten: [],
  uitgenodigd: null,
  kring: [],
  overdrachten: [],
  overleg: null,
  items: [],
  escalaties: [],
  crises: [],
  plan: null,
  nazorg: null,
  verzoeken: [],
  afgeschermd: null,
  bewaring: [],
  prioriteit: null,
  vernietiging: null,
  betrokkenen: [],
  kiesbaar: [],
  kunnenMee: [],
  spoor: [],
  termijnen: [],
} satisfies Partial<Casuszicht>;

/** How far the process shows: a reporter, and who was only asked something, do not follow the casus. */
function zichtbareStand(blik: Blik, dossier: CasusDossier): { fase: Fase; stand: string } {
  const { stand } = dossier.casus;
  const fase = faseVan(stand);
  if (blik === 'uitgevraagd') return { fase: 'triage', stand: 'triage.uitvraag' };
  if (blik === 'eigen') return { fase: 'classificatie', stand: 'geclassificeerd' };
  // Whether it is still being treated, or how it came to be shielded, is not theirs to know.
  if (blik === 'leverancier') return { fase: 'afgesloten', stand: 'bewaring' };
  if (blik === 'nasleep') return { fase: 'afgesloten', stand: 'afgesloten' };
  if (blik === 'ontvanger') return { fase: 'classificatie', stand: 'overdracht' };
  if (blik === 'ingelicht') return { fase: 'signaal', stand: 'crisis' };
  if (blik !== 'melder') return { fase, stand };
  const bijMelder = ['signaal', 'aanmelding'].includes(fase);
  if (bijMelder) return { fase, stand };
  return verteldeKlasse(dossier) === null
    ? { fase: 'triage', stand: 'triage' }
    : { fase: 'classificatie', stand: 'geclassificeerd' };
}

/** The class as it was last decided: what a reporter was told stays told, also when the casus goes back. */
function verteldeKlasse({ besluiten }: CasusDossier): Klasse | null {
  const genomen = Object.values(besluiten).flatMap(({ stand, context: { voorstel } }) =>
    stand === 'genomen' && voorstel.onderwerp === 'classificatie' ? [voorstel.klasse] : [],
  );
  return genomen.at(-1) ?? null;
}

const klasseVoor = (blik: Blik, dossier: CasusDossier): Klasse | null => {
  if (blik === 'uitgevraagd' || blik === 'eigen' || blik === 'ingelicht' || blik === 'ontvanger') return null;
  if (opAfgeschermd(blik) || blik === 'toezicht') return null;
  return blik === 'melder' ? verteldeKlasse(dossier) : dossier.casus.context.klasse;
};

function gemeenteVoor(blik: Blik, { casus: { context } }: CasusDossier, { gemeenten }: Kader): string | null {
  if (context.gemeente === null || !(metTafel(blik) || blik === 'contactpunt')) return null;
  return gemeenten.find(({ code }) => code === context.gemeente)?.naam ?? context.gemeente;
}

/** Of what is shielded only the contact point, and who still owes or is asked something about them, know who it is about. */
const kentNaam = (wie: Wie, blik: Blik, dossier: CasusDossier): boolean =>
  (!opAfgeschermd(blik) && blik !== 'toezicht') || (isAfgeschermd(dossier.casus.stand) && moetNog(wie, dossier));

/** Inviting the person is the reporter's to see while it is still to be done; after that it would tell of the meeting. */
const vanBelang =
  (blik: Blik, { casus: { context } }: CasusDossier) =>
  ({ type }: Mogelijkheid): boolean =>
    blik !== 'melder' || type !== 'betrokkene.nodigUit' || context.uitgenodigd === null;

/**
 * All that one person may see of a casus: the only way data about it leave the domain. null: for them it does not
 * exist. Parts are added by name for the look a person has; nothing is stripped. People who stand in the same relation
 * to the casus share all but their own id, and what the meeting changes is kept apart from what the casus changes.
 */
export function zichtCasus(dossier: CasusDossier, overleg: OverlegDossier | null, kijk: Kijk): Casuszicht | null {
  const blik = blikVan(kijk.wie, dossier);
  if (blik === null) return null;
  const vraag = { dossiers: { casus: dossier, overleg }, blik, ...kijk };
  const dag = `${kijk.kader.versie} ${datumVan(kijk.nu)}`;
  const { verhoudingen, eigen, metOverleg } = gedeeld(dossier);
  const inCasus = `${dag} ${verhoudingen(kijk.wie)}`;
  const samen = overleg ? `${inCasus} ${overleg.id} ${overleg.versie} ${verhoudingTafel(kijk.wie, overleg)}` : inCasus;
  const vast = eenmaal(eigen, inCasus, () => maakZicht(dossier, blik, kijk));
  const los = eenmaal(metOverleg, samen, () => ({
    mogelijk: [...mogelijkSamen(vraag), ...vast.mogelijk],
    wachtop: metTriage(blik) ? wachtop(vraag) : [],
    hoedanigheden: [...hoedanighedenVan(kijk.wie, vraag.dossiers, null)],
  }));
  return { ik: kijk.wie.persoon, ...vast, ...los };
}

type Los = Pick<Casuszicht, 'mogelijk' | 'wachtop' | 'hoedanigheden'>;
type Vast = Omit<Casuszicht, 'ik' | 'wachtop' | 'hoedanigheden'>;

const gedeeld = onthoud((dossier: CasusDossier) => ({
  verhoudingen: onthoud((wie: Wie) => verhouding(wie, dossier)),
  eigen: new Map<string, Vast>(),
  metOverleg: new Map<string, Los>(),
}));

/** A meeting moves often while its casus does not: old versions make room. */
const BEWAARD_MAX = 256;

function eenmaal<V>(bewaard: Map<string, V>, sleutel: string, maak: () => V): V {
  const eerder = bewaard.get(sleutel);
  if (eerder !== undefined) return eerder;
  if (bewaard.size >= BEWAARD_MAX) bewaard.clear();
  const nieuw = maak();
  bewaard.set(sleutel, nieuw);
  return nieuw;
}

function maakZicht(dossier: CasusDossier, blik: Blik, kijk: Kijk): Vast {
  const { wie, nu, kader } = kijk;
  const { context } = dossier.casus;
  const vraag = { dossiers: { casus: dossier, overleg: null }, wie, blik, nu, kader };
  return {
    wat: 'casus',
    ...legen,
    casus: dossier.id,
    kenmerk: kenmerk(dossier.id),
    ...zichtbareStand(blik, dossier),
    klasse: klasseVoor(blik, dossier),
    gemeente: gemeenteVoor(blik, dossier, kader),
    betrokkene: kentNaam(wie, blik, dossier) ? context.betrokkene : null,
    ...triageVoor(wie, blik, dossier),
    items: itemsVoor(wie, blik, dossier, kijk),
    crises: crisesVoor(wie, dossier, kader),
    verzoeken: verzoekenVoor(wie, blik, dossier, kader),
    bewaring: bewaringVoor(wie, dossier),
    ...(zietPrioriteit(wie, blik) ? { prioriteit: prioriteitzicht(dossier, kader) } : {}),
    ...(blik === 'toezicht' ? { afgeschermd: afschermdeel(dossier, kader).afgeschermd } : {}),
    ...(blik === 'voormalig' || blik === 'contactpunt' ? afschermdeel(dossier, kader) : {}),
    ...(blik === 'voormalig' ? { besluiten: besluitenVoor(wie, blik, dossier) } : {}),
    ...(metTriage(blik) || blik === 'melder' ? melddeel(dossier, blik) : {}),
    ...burgerdeel(dossier, blik, kijk),
    kring: kringVoor(wie, blik, dossier),
    ...(metTafel(blik) ? tafeldeel(dossier, blik, kijk) : {}),
    overdrachten: overdrachtenVoor(wie, blik, dossier),
    ...(blik === 'regie' ? { kiesbaar: kiesbaar(kijk.huis), kunnenMee: kunnenMee(dossier) } : {}),
    termijnen: termijnenVoor(blik, dossier, kijk),
    ...(blik === 'contactpunt' ? contactpuntdeel(wie, dossier) : {}),
    mogelijk: mogelijkInCasus(vraag).filter(vanBelang(blik, dossier)),
  };
}

/** Why it stands on the priority list, in the words of the framework. */
function prioriteitzicht(
  { casus: { context } }: CasusDossier,
  { prioriteitscriteria }: Kader,
): Casuszicht['prioriteit'] {
  const { prioriteit } = context;
  if (!prioriteit) return null;
  const { criteria, reden, op, herzienOp } = prioriteit;
  const geraakt = prioriteitscriteria.filter(({ code }) => criteria.includes(code));
  return { criteria: geraakt.map(({ zin }) => zin), reden, sinds: op, herzienOp };
}

/** The register changes seldom; while it is the same, so is the list to choose from. */
const kunnenMee = (dossier: CasusDossier): string[] => Object.keys(dossier.items).filter((id) => kanMee(dossier, id));

const kiesbaar = onthoud((huis: readonly Deelnemer[]) => huis.map(mens));

/** The signal and the report: the reporter's own, and for who must judge it. */
function melddeel({ casus: { stand, context }, mensen }: CasusDossier, blik: Blik) {
  const { signaal, aanmelding, aanvulling, weigering } = context;
  const weging = blik === 'regie' && stand === 'onterecht' ? (weigering?.weging ?? null) : null;
  return {
    signaal: signaal && { herkomst: signaal.herkomst, zorg: signaal.zorg, op: signaal.op, weging },
    aanmelding: aanmelding && { ...zonderDoor(aanmelding), melder: mensUit(mensen, aanmelding.door) },
    aanvulling: blik === 'regie' || stand === 'aanmelding.aanvullen' ? aanvulling : null,
    doel: aanmelding?.doel ?? null,
  };
}

const zonderDoor = <T extends { door: string }>({ door: _door, ...rest }: T): Omit<T, 'door'> => rest;

/** The table and the plan: for who has a role in the casus. */
function tafeldeel(dossier: CasusDossier, blik: Blik, { wie, kader }: Kijk) {
  const { context } = dossier.casus;
  const genodigden = context.genodigden.map(({ persoon, reden }) => ({ wie: mensUit(dossier.mensen, persoon), reden }));
  const { overleg, aanmelding, afschaling } = context;
  return {
    doel: aanmelding?.doel ?? null,
    besluiten: besluitenVoor(wie, blik, dossier),
    escalaties: escalatiesVoor(wie, blik, dossier, kader),
    overleg: overleg && { overleg: overleg.id, op: overleg.datum, plaats: overleg.plaats, genodigden },
    plan: plandeel(dossier, blik, wie),
    nazorg: afschaling?.nazorg ?? null,
    betrokkenen: betrokkenen(dossier),
    spoor: spoorVoor(dossier, blik),
  };
}

function plandeel(dossier: CasusDossier, blik: Blik, wie: Wie): Casuszicht['plan'] {
  const { regie, acties, mensen } = dossier;
  const { plan } = dossier.casus.context;
  const kaarten = Object.values(acties).filter(({ context: { id } }) => zietActie(wie, blik, dossier, id));
  if (kaarten.length === 0 && regie.context.persoon === null && !plan) return null;
  return {
    acties: kaarten.map(({ stand, context: { id, wat, eigenaar, voor, klaarAls, toelichting } }) => ({
      actie: id,
      wat,
      eigenaar: mensUit(mensen, eigenaar),
      voor,
      klaarAls,
      stand: stand as 'voorgesteld',
      toelichting,
      vanMij: eigenaar === wie.persoon,
    })),
    casusregisseur: regie.context.persoon
      ? { wie: mensUit(mensen, regie.context.persoon), stand: regieStand(regie.stand) }
      : null,
    vastgesteld: plan?.op ?? null,
    herzienOp: plan?.herzienOp ?? null,
  };
}

const regieStand = (stand: string) => (stand === 'geen' ? 'afgewezen' : (stand as 'voorgedragen' | 'aanvaard'));

/** The path the casus came along. Who came in at an invitation sees it from the last one on that it came to anew. */
function spoorVoor({ spoor, mensen }: CasusDossier, blik: Blik): Stapzicht[] {
  const vanaf = blik === 'tafel' ? bijUitnodiging(spoor) : 0;
  if (vanaf < 0) return [];
  return spoor.slice(vanaf).map(({ op, type, door, van, naar, kader }) => ({
    op,
    type,
    door: door === 'systeem' ? null : mensUit(mensen, door),
    van: faseVan(van),
    naar: faseVan(naar),
    kader,
    stand: naar,
  }));
}

/** What the contact point has to explain, and whom it can consult about a request. */
const contactpuntdeel = (wie: Wie, dossier: CasusDossier) => ({
  besluiten: burgerbesluit(wie, dossier),
  betrokkenen: teRaadplegen(dossier).map((een) => mensUit(dossier.mensen, een)),
});

/** The contact point reads the decision it has to explain, not what each participant thought of it. */
const burgerbesluit = (wie: Wie, dossier: CasusDossier): Casuszicht['besluiten'] =>
  Object.values(dossier.besluiten).flatMap(({ stand, context }) => {
    const { id, voorstel, door, op, genomen } = context;
    return stand === 'genomen' && voorstel.onderwerp === 'delingsbesluit'
      ? [
          {
            besluit: id,
            voorstel: voorstelzicht(wie, voorstel, dossier),
            door: mensUit(dossier.mensen, door),
            op,
            stand,
            tegenspraak: false,
            genomenDoor: genomen && mensUit(dossier.mensen, genomen.door),
            genomenOp: genomen?.op ?? null,
            motivering: null,
            gronden: gronden(dossier.casus.context, context),
            standpunten: [],
          },
        ]
      : [];
  });
