import type { ReactNode } from 'react';

/** Nothing here, in words: what would be here, and what to do. */
export function Leeg({ kop, children, icoon }: { kop: ReactNode; children?: ReactNode; icoon?: ReactNode }) {
  return (
    <div className="leeg">
      {icoon}
      <div className="leeg__kop">{kop}</div>
      {children && <div className="zacht">{children}</div>}
    </div>
  );
}
