/** Hands a text to the browser as a file to keep. Nothing of it stays behind in the page. */
export function bewaarAls(naam: string, soort: string, tekst: string): void {
  const adres = URL.createObjectURL(new Blob([tekst], { type: soort }));
  const verwijzing = document.createElement('a');
  verwijzing.href = adres;
  verwijzing.download = naam;
  verwijzing.click();
  URL.revokeObjectURL(adres);
}
