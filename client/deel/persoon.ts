const tussenvoegsels = new Set(['van', 'de', 'den', 'der', 'het', 'ten', 'ter', 'el', 'al', 'von', 'da', 'di']);

/** "Noor van den Berg" gives "NB". */
export function initialen(naam: string): string {
  const delen = naam.split(/[\s-]+/).filter((deel) => deel && !tussenvoegsels.has(deel.toLowerCase()));
  const eerste = delen[0] ?? naam;
  const laatste = delen.length > 1 ? delen.at(-1) : undefined;
  return `${eerste.slice(0, 1)}${laatste?.slice(0, 1) ?? ''}`.toUpperCase();
}

/** A pattern number from 0 to 5 that stays the same for an organisation. */
export function patroon(organisatienaam: string): number {
  let som = 7;
  for (const teken of organisatienaam) som = (som * 31 + (teken.codePointAt(0) ?? 0)) % 9973;
  return som % 6;
}
