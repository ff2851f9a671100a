import type { Rol, SoortOrganisatie, Wie } from '../../machines/wie.ts';
import type { Mens } from '../../machines/zicht/soorten.ts';

const wie = (
  persoon: string,
  naam: string,
  functie: string,
  organisatienaam: string,
  soort: SoortOrganisatie,
  rol: Rol = 'professional',
  beroepsgeheim = false,
): Wie => ({
  persoon,
  naam,
  functie,
  organisatie: organisatienaam.toLowerCase().replaceAll(' ', '-'),
  organisatienaam,
  soort,
  beroepsgeheim,
  rol,
});

const huis = 'Veiligheidshuis Lindestreek';

/** Fictional people of a fictional house, for drawing screens. */
export const mensen = {
  noor: wie('noor', 'Noor van den Berg', 'procesregisseur', huis, 'bureau', 'procesregisseur'),
  iris: wie('iris', 'Iris Ouali', 'informatieregisseur', huis, 'bureau', 'informatieregisseur'),
  pieter: wie('pieter', 'Pieter Dekker', 'wijkagent', 'Politie Lindestreek', 'publiek'),
  sanne: wie('sanne', 'Sanne Vos', 'reclasseringswerker', 'Reclassering Noord', 'publiek'),
  marit: wie('marit', 'Marit Hoekstra', 'officier van justitie', 'Openbaar Ministerie', 'publiek'),
  bilal: wie('bilal', 'Bilal Yıldız', 'consulent Wmo', 'Gemeente Lindedam', 'publiek'),
  eva: wie('eva', 'Eva de Ruiter', 'psychiater', 'GGZ De Linde', 'privaat', 'professional', true),
  joost: wie('joost', 'Joost Meijer', 'woonconsulent', 'Woningstichting Thuis', 'privaat'),
  fleur: wie('fleur', 'Fleur Bakker', 'jeugdbeschermer', 'Jeugdbescherming Midden', 'privaat', 'professional', true),
};

/** The same person as others see them. */
export const mens = ({ persoon, naam, functie, organisatienaam, soort }: Wie): Mens => ({
  persoon,
  naam,
  functie,
  organisatienaam,
  soort,
});
