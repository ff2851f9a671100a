/** The capacities in which a person can be logged in. A person acts in one at a time. */
export const rollen = [
  'procesregisseur',
  'informatieregisseur',
  'professional',
  'contactpunt',
  /** The data protection officer. */
  'fg',
  'auditor',
  'beheerder',
  /** Whoever holds a brief that went up the ladder: answers that, by a one-time link, and sees nothing else. */
  'geadresseerde',
  'systeem',
] as const;
export type Rol = (typeof rollen)[number];

/** Wgs 2.27: public participants decide, private participants advise; the bureau supports. */
export type SoortOrganisatie = 'publiek' | 'privaat' | 'bureau';

/** An appointed person of a participant, as the house's register knows them (Wgs 1.8(2)). */
export interface Deelnemer {
  persoon: string;
  naam: string;
  functie: string;
  organisatie: string;
  organisatienaam: string;
  soort: SoortOrganisatie;
  /** Bound by professional secrecy: releases only by an own decision (Wgs 2.29(2)). */
  beroepsgeheim: boolean;
}

/** Who sends a command or looks at a view: a person, in one capacity. */
export interface Wie extends Deelnemer {
  rol: Rol;
}

/** Who reviews lawfulness: they read who did what with a casus, and nothing of what it said (domain.md C). */
export const toezichthouders = ['fg', 'auditor'] as const satisfies readonly Rol[];
export const houdtToezicht = ({ rol }: Pick<Wie, 'rol'>): boolean => (toezichthouders as readonly Rol[]).includes(rol);

const bijDeZaak: readonly Rol[] = ['procesregisseur', 'informatieregisseur', 'professional'];

/**
 * Can this person be named in a casus: asked, invited, given something? Never who administers the house or looks after
 * the rights of citizens in it: neither may wander through what a casus holds (domain.md C).
 */
export const kanInCasus = ({ rol }: Pick<Wie, 'rol'>): boolean => bijDeZaak.includes(rol);

/** Whoever holds this brief. There is no account behind it and no name. */
export const geadresseerdeVan = (brief: string): Wie => ({
  persoon: brief,
  naam: '',
  functie: '',
  organisatie: 'ladder',
  organisatienaam: '',
  soort: 'bureau',
  beroepsgeheim: false,
  rol: 'geadresseerde',
});

/** The clock and other machinery of the house itself. */
export const systeem: Wie = {
  persoon: 'systeem',
  naam: 'Casustafel',
  functie: 'systeem',
  organisatie: 'systeem',
  organisatienaam: 'Casustafel',
  soort: 'bureau',
  beroepsgeheim: false,
  rol: 'systeem',
};
