import { type Hoedanigheid, hoedanighedenVan, hoedanigheidInWoorden } from '../bevoegd.ts';
import { casusMachine } from '../casus/casusMachine.ts';
import type { CasusDossier, OverlegDossier } from '../dossier.ts';
import type { Opdrachttype } from '../gebeurtenissen.ts';
import { leesrecht } from '../vrijgave/lezen.ts';
import { blikVan, moetNog, opAfgeschermd, zietOverleg } from './blik.ts';
import { type Kijk, zichtCasus } from './casus.ts';
import { kenmerk, mensUit } from './mensen.ts';
import { metTafel } from './onderdelen.ts';
import type { Afgeschermdregel, Casuszicht, Mijnzicht, Mogelijkheid, Werkvoorraadregel } from './soorten.ts';
import { eersteVan } from './termijnen.ts';

/** Whose turn it is in a state, as the machine says. */
export function aanZet(stand: string): readonly Hoedanigheid[] {
  const knoop = casusMachine.getStateNodeById(`casus.${stand}`);
  return (knoop.meta as { aanZet?: readonly Hoedanigheid[] } | undefined)?.aanZet ?? [];
}

/** Who follows the process may know whose turn it is; who only has something of their own to do here may not. */
function volgtProces(dossier: CasusDossier, { wie }: Kijk): boolean {
  const blik = blikVan(wie, dossier);
  return blik !== null && (metTafel(blik) || blik === 'contactpunt');
}

/** One line of the werkvoorraad, or null when this person may not see the casus. */
export function zichtRegel(dossier: CasusDossier, kijk: Kijk): Werkvoorraadregel | null {
  const zicht = zichtCasus(dossier, null, kijk);
  // What is shielded has a list of its own, and who is only asked about their own datum hears so on their own page.
  if (zicht === null || zicht.stand === 'bewaring' || (zicht.afgeschermd && !moetNog(kijk.wie, dossier))) return null;
  const { fase, stand, klasse, betrokkene, overleg } = zicht;
  const zet = volgtProces(dossier, kijk) ? aanZet(dossier.casus.stand) : [];
  const eigen = hoedanighedenVan(kijk.wie, { casus: dossier, overleg: null }, null);
  return {
    casus: dossier.id,
    kenmerk: kenmerk(dossier.id),
    betrokkene: betrokkene?.naam ?? null,
    fase,
    stand,
    klasse,
    termijn: eersteVan(zicht.termijnen) ?? null,
    aanZet: zet.map((een) => hoedanigheidInWoorden[een]),
    ikAanZet: zet.some((een) => eigen.has(een)) || gevraagd(zicht).length > 0,
    overleg: overleg && { overleg: overleg.overleg, op: overleg.op },
    prioriteit: zicht.prioriteit !== null,
  };
}

/** One line of the list of shielded casussen, or null when it is not shielded or not for this person. */
export function afgeschermdeRegel(dossier: CasusDossier, kijk: Kijk): Afgeschermdregel | null {
  const zicht = zichtCasus(dossier, null, kijk);
  if (!zicht?.afgeschermd) return null;
  const { casus, kenmerk: mark, betrokkene, afgeschermd } = zicht;
  const ikAanZet = gevraagd(zicht).length > 0;
  return { casus, kenmerk: mark, betrokkene: betrokkene?.naam ?? null, ...afgeschermd, ikAanZet };
}

type Soort = Mijnzicht['gevraagd'][number]['soort'];

/** Which of the things a person may do are asked of them, so that nobody else can go on instead. */
const gevraagdSoort: Partial<Record<Opdrachttype, Soort>> = {
  'uitvraag.beantwoord': 'uitvraag',
  'vrijgave.weiger': 'vraag',
  'standpunt.geef': 'standpunt',
  'plan.aanvaard': 'actie',
  'casusregie.aanvaard': 'casusregie',
  'overdracht.aanvaard': 'overdracht',
  'overdracht.stemIn': 'overdrachtdeel',
  'doel.beoordeel': 'oordeel',
  'criteria.beoordeel': 'oordeel',
  'aanmelding.vulAan': 'aanvulling',
  'verzoek.geefOordeel': 'verzoek',
  'crisis.motiveer': 'crisis',
  'crisis.herzie': 'crisisHerzien',
  'crisis.informeer': 'crisisInformeren',
  'bewaring.antwoord': 'bewaring',
};

const isIk = (zicht: Casuszicht, namen: { wie: { persoon: string } }[]): boolean =>
  namen.some(({ wie }) => wie.persoon === zicht.ik);

/** Of what can be said more than once: was it asked of this person, and have they not said it yet? */
const onbeantwoord: Partial<Record<Opdrachttype, (zicht: Casuszicht, over: string | undefined) => boolean>> = {
  'doel.beoordeel': (zicht) => !isIk(zicht, zicht.doeloordelen),
  'criteria.beoordeel': (zicht) => !isIk(zicht, zicht.criteriaoordelen),
  'verzoek.geefOordeel': ({ verzoeken, ...zicht }, over) =>
    verzoeken.some(
      ({ verzoek, raad }) => verzoek === over && raad.some(({ wie, oordeel }) => wie.persoon === zicht.ik && !oordeel),
    ),
  'crisis.informeer': ({ crises }, over) => crises.some(({ crisis, uitstel }) => crisis === over && uitstel === null),
  'bewaring.antwoord': ({ bewaring }, over) =>
    bewaring.some(({ gegeven, akkoord }) => gegeven === over && akkoord === null),
  'standpunt.geef': ({ besluiten, ik }, over) =>
    besluiten
      .filter(({ besluit }) => besluit === over)
      .some(({ standpunten }) => standpunten.some(({ wie, standpunt }) => wie.persoon === ik && standpunt === null)),
};

/** Asked and not yet answered: a stance that was given, or a judgement that was made, is not asked again. */
const gevraagd = (zicht: Casuszicht): Mogelijkheid[] =>
  zicht.mogelijk.filter(
    ({ type, over, kan }) => kan && gevraagdSoort[type] !== undefined && (onbeantwoord[type]?.(zicht, over) ?? true),
  );

const tekstBij = (zicht: Casuszicht, over: string | undefined): string =>
  zicht.crises.find(({ crisis }) => crisis === over)?.motief ??
  zicht.items.find(({ item }) => item === over)?.omschrijving.vraag ??
  zicht.uitvragen.find(({ uitvraag }) => uitvraag === over)?.vraag ??
  zicht.plan?.acties.find(({ actie }) => actie === over)?.wat ??
  zicht.bewaring.find(({ gegeven }) => gegeven === over)?.vraag ??
  '';

/** What is asked of me, what did I bring, what do I do; over the casussen and meetings handed in. */
export function zichtMijn(
  casussen: readonly CasusDossier[],
  overleggen: readonly OverlegDossier[],
  kijk: Kijk,
): Mijnzicht {
  const zichten = casussen.flatMap((een) => zichtCasus(een, null, kijk) ?? []);
  const bij = ({ casus, kenmerk: mark }: Casuszicht) => ({ casus, kenmerk: mark });
  return {
    wat: 'mijn',
    gevraagd: zichten.flatMap((zicht) =>
      gevraagd(zicht).map(({ type, over }) => ({
        ...bij(zicht),
        fase: zicht.fase,
        soort: gevraagdSoort[type] as Soort,
        over: over ?? '',
        tekst: tekstBij(zicht, over),
        leefgebied: zicht.items.find(({ item }) => item === over)?.omschrijving.leefgebied ?? null,
        termijn: eersteVan(zicht.termijnen)?.voor ?? null,
      })),
    ),
    gebracht: zichten.flatMap((zicht) =>
      zicht.items.filter(({ vanMij }) => vanMij).map((item) => ({ ...bij(zicht), item })),
    ),
    gekregen: zichten.flatMap((zicht) =>
      zicht.items.filter(({ crisis, voorMij }) => crisis && voorMij).map((item) => ({ ...bij(zicht), item })),
    ),
    bekeken: casussen.flatMap((een) => geopendIn(een, kijk)).sort((a, b) => (a.op > b.op ? -1 : 1)),
    acties: zichten.flatMap((zicht) =>
      (zicht.plan?.acties ?? []).filter(({ vanMij }) => vanMij).map((actie) => ({ ...bij(zicht), actie })),
    ),
    overleggen: overleggen.flatMap((een) => overlegRegel(een, zichten, kijk) ?? []),
  };
}

/** What this person opened in a casus that they still have a look on: their own act, also when it is theirs no more. */
function geopendIn(dossier: CasusDossier, { wie }: Kijk): Mijnzicht['bekeken'] {
  const blik = blikVan(wie, dossier);
  if (blik === null || opAfgeschermd(blik)) return [];
  return Object.values(dossier.items).flatMap(({ context: { id, bron, omschrijving, geopend } }) => {
    const op = geopend[wie.persoon];
    if (op === undefined) return [];
    const nog = leesrecht(wie, dossier, id) !== null;
    const { leefgebied } = omschrijving;
    return [
      {
        casus: dossier.id,
        kenmerk: kenmerk(dossier.id),
        item: id,
        leefgebied,
        bron: mensUit(dossier.mensen, bron),
        op,
        nog,
      },
    ];
  });
}

/** One meeting in a list, with the marks of those items this person comes for; null when it is not for them. */
export function overlegRegel(
  { id, overleg, ...rest }: OverlegDossier,
  zichten: readonly { casus: string; kenmerk: string }[],
  { wie }: Pick<Kijk, 'wie'>,
): Mijnzicht['overleggen'][number] | null {
  if (!zietOverleg(wie, { id, overleg, ...rest })) return null;
  const { op, plaats, agenda } = overleg.context;
  // Knowing a casus by another road does not tell that it is on this agenda.
  const komtVoor = (deelnemers: readonly string[]) => wie.rol !== 'professional' || deelnemers.includes(wie.persoon);
  const punten = agenda.filter(({ deelnemers }) => komtVoor(deelnemers)).map(({ casus }) => casus);
  const eigen = zichten.filter(({ casus }) => punten.includes(casus));
  return { overleg: id, op, plaats, stand: overleg.stand as 'gepland', kenmerken: eigen.map((een) => een.kenmerk) };
}
