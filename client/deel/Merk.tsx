/** The mark of the house: a table seen from above, six seats, one of them speaking. */
export function Merk() {
  return (
    <svg className="merk" viewBox="0 0 32 32" aria-hidden focusable="false">
      <ellipse cx="16" cy="16" rx="8" ry="5.4" />
      <circle cx="16" cy="5.6" r="2.1" />
      <circle cx="16" cy="26.4" r="2.1" />
      <circle cx="5.2" cy="10.6" r="2.1" />
      <circle cx="5.2" cy="21.4" r="2.1" />
      <circle cx="26.8" cy="10.6" r="2.1" />
      <circle cx="26.8" cy="21.4" r="2.1" className="merk__spreker" />
    </svg>
  );
}
