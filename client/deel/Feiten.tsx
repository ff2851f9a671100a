import type { ReactNode } from 'react';

/** A list of facts: name and value. Empty values are left out. */
export function Feiten({ feiten }: { feiten: [naam: string, waarde: ReactNode][] }) {
  return (
    <dl className="feiten">
      {feiten
        .filter(([, waarde]) => waarde !== null && waarde !== undefined && waarde !== '')
        .map(([naam, waarde]) => (
          <div key={naam}>
            <dt className="bijschrift">{naam}</dt>
            <dd className="tekst">{waarde}</dd>
          </div>
        ))}
    </dl>
  );
}
