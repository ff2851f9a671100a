import type { CasusDossier } from '../dossier.ts';
import type { Geheim, Opdracht } from '../gebeurtenissen.ts';
import type { Categorie } from '../kader/lijsten.ts';
import { type Opening, type Regime, voorwaarden } from './lijsten.ts';

/** What a regime asks before anything under it is given. */
interface Regimeregel {
  /** Only somebody bound by this secrecy may enter it, and names those for whom it is lifted. */
  houder: boolean;
  /** The holder records one of these; empty: nothing need be opened. */
  openingen: readonly Opening[];
  /** Standardised data: there must be a title on the receiving side too. */
  wederkerig: boolean;
}

const beroepsgeheim: Regimeregel = {
  houder: true,
  // Wgs 2.29(2); WGBO 7:457; Jeugdwet 7.3.11. Nobody but the holder ends it, and no ground of the decision does (E-11).
  openingen: [
    'toestemming',
    'wettelijkePlicht',
    'wettelijkeBevoegdheid',
    'goedHulpverlenerschap',
    'conflictVanPlichten',
  ],
  wederkerig: false,
};

const bepaling = (...openingen: Opening[]): Regimeregel => ({ houder: false, openingen, wederkerig: false });

/** The regimes an item can be under. */
export const regimeregels: Record<Regime, Regimeregel> = {
  geen: bepaling(),
  medisch: beroepsgeheim,
  jeugdzorg: beroepsgeheim,
  // Wgs 2.30(1)(a): only what is held under Wpg 8 and 13, provided under Wpg 20(3).
  politie: bepaling('wpg8', 'wpg13'),
  justitie: bepaling('wjsg8b', 'wjsg39fa', 'wjsg51ca'),
  // A closed regime: it stays shut unless a provision opens it for the receiving purpose.
  suwi: { ...bepaling('suwi73', 'suwi74', 'pw65', 'pw67'), wederkerig: true },
  // Wmo 5.1.1(4): other domains with explicit consent, or where the Wgs asks for it.
  wmo: { ...bepaling('toestemming', 'wgs15'), wederkerig: true },
  veiligThuis: bepaling('wmo526', 'toestemming'),
};

const overige: readonly Regime[] = ['geen', 'suwi', 'wmo', 'veiligThuis', 'jeugdzorg', 'medisch'];

/** Under which regimes data of a category can be: of some kinds it is certain that one applies. */
const perCategorie: Partial<Record<Categorie, readonly Regime[]>> = {
  gezondheid: ['medisch', 'jeugdzorg', 'wmo', 'veiligThuis'],
  politie: ['politie'],
  justitie: ['justitie'],
};

/** The regimes that can be chosen for data of this category. */
export const regimesVoor = (categorie: Categorie): readonly Regime[] => perCategorie[categorie] ?? overige;

/** What was never said is that no regime applies. */
export const geenGeheim: Geheim = { regime: 'geen' };

/** What else must be written down beside an opening. */
const erbij: Partial<Record<Opening, (geheim: Geheim) => boolean>> = {
  wettelijkePlicht: ({ artikel }) => genoemd(artikel),
  wettelijkeBevoegdheid: ({ artikel }) => genoemd(artikel),
  goedHulpverlenerschap: ({ toelichting }) => genoemd(toelichting),
  conflictVanPlichten: (geheim) =>
    genoemd(geheim.toelichting) && voorwaarden.every((een) => geheim.voorwaarden?.includes(een)),
};

const genoemd = (tekst: string | undefined): boolean => (tekst ?? '').trim().length >= 3;

/** Did the holder record on what this regime is opened, and what belongs to that? */
export function isGeopend(geheim: Geheim): boolean {
  const { openingen } = regimeregels[geheim.regime];
  if (openingen.length === 0) return true;
  const { opening } = geheim;
  return opening !== undefined && openingen.includes(opening) && (erbij[opening]?.(geheim) ?? true);
}

/** For whom the holder lifts secrecy; null: the regime asks no names. */
export const alleenVoor = (geheim: Geheim): readonly string[] | null =>
  regimeregels[geheim.regime].houder ? (geheim.ontvangers ?? []) : null;

/** Standardised data travel only with a title on both sides. */
export const isWederkerig = ({ regime, ontvangsttitel }: Geheim): boolean =>
  !regimeregels[regime].wederkerig || genoemd(ontvangsttitel);

/** What a command would bring to whom, under which secrecy and of which holder. */
interface Geheimstroom {
  geheim: Geheim;
  houder: string;
  categorieen: Categorie[];
  ontvangers: readonly string[];
}

type Gevend = Extract<Opdracht, { type: 'vrijgave.bied' | 'vrijgave.geefVrij' | 'overdracht.stemIn' }>;

export function geheimstroom(opdracht: Gevend, casus: CasusDossier | null, persoon: string): Geheimstroom {
  if (opdracht.type === 'vrijgave.bied') {
    const { geheim = geenGeheim, omschrijving } = opdracht;
    const { ontvangers = [] } = geheim;
    return { geheim, houder: persoon, categorieen: [omschrijving.categorie], ontvangers };
  }
  const item = casus?.items[opdracht.item]?.context;
  return {
    geheim: item?.geheim ?? geenGeheim,
    houder: item?.bron ?? '',
    categorieen: item ? [item.omschrijving.categorie] : [],
    ontvangers: opdracht.type === 'vrijgave.geefVrij' ? opdracht.ontvangers : ontvangerVan(opdracht, casus),
  };
}

const ontvangerVan = ({ overdracht }: { overdracht: string }, casus: CasusDossier | null): string[] => {
  const kaart = casus?.overdrachten[overdracht];
  return kaart ? [kaart.context.ontvanger] : [];
};
