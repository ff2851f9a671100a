/** Closed lists of consent, informing and secrecy. Codes are stored; the interface has the words. */

/** Three different things that are all called consent, and that never stand in for each other. */
export const toestemmingsoorten = ['grondslag', 'geheimhouding', 'hulp'] as const;
export type Toestemmingsoort = (typeof toestemmingsoorten)[number];

/** not asking, not informing, not inviting. */
export const uitzonderingsoorten = ['nietVragen', 'nietInformeren', 'nietUitnodigen'] as const;
export type Uitzonderingsoort = (typeof uitzonderingsoorten)[number];

/** How somebody answered. */
export const wijzen = ['mondeling', 'schriftelijk', 'digitaal'] as const;
export type Wijze = (typeof wijzen)[number];

export const kanalen = ['gesprek', 'brief', 'telefoon'] as const;
export type Kanaal = (typeof kanalen)[number];

/** In what relation somebody stands to the person they speak for. */
export const relaties = ['ouder', 'voogd', 'pleegouder', 'curator', 'mentor', 'anders'] as const;
export type Relatie = (typeof relaties)[number];

/** Along which way a minor came to youth help; the rules for the data differ by it. */
export const jeugdroutes = ['geen', 'gemeente', 'huisarts', 'gecertificeerdeInstelling', 'rechter'] as const;
export type Jeugdroute = (typeof jeugdroutes)[number];

/** Secrecy or closed regime that rests on what a source holds. */
export const regimes = ['geen', 'medisch', 'jeugdzorg', 'politie', 'justitie', 'suwi', 'wmo', 'veiligThuis'] as const;
export type Regime = (typeof regimes)[number];

/** On what the holder gives something that a regime keeps closed. */
export const openingen = [
  'toestemming',
  'wettelijkePlicht',
  'wettelijkeBevoegdheid',
  'goedHulpverlenerschap',
  'conflictVanPlichten',
  'wpg8',
  'wpg13',
  'wjsg8b',
  'wjsg39fa',
  'wjsg51ca',
  'suwi73',
  'suwi74',
  'pw65',
  'pw67',
  'wgs15',
  'wmo526',
] as const;
export type Opening = (typeof openingen)[number];

/** What must all be so before a holder may let another duty go before secrecy. */
export const voorwaarden = [
  'toestemmingGeprobeerd',
  'ernstigGevaar',
  'geenAndereWeg',
  'helptZeker',
  'zoMinMogelijk',
] as const;
export type Voorwaarde = (typeof voorwaarden)[number];
