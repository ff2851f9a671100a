import type { Rol } from '../wie.ts';

/** What a log may be read for (Wgs 1.8(4)), and to answer the person concerned (AVG 15, BGS 1.2). Nothing else. */
export const logdoelen = ['verzoek', 'rechtmatigheid', 'interneControle', 'beveiliging', 'rechtsgang'] as const;
export type Logdoel = (typeof logdoelen)[number];

/** Whose task which purpose is. Who is not here never reads it: not the board of an organisation, not a manager. */
const perRol: Partial<Record<Rol, readonly Logdoel[]>> = {
  contactpunt: ['verzoek', 'beveiliging', 'rechtsgang'],
  fg: ['rechtmatigheid', 'beveiliging', 'rechtsgang'],
  auditor: ['rechtmatigheid', 'interneControle'],
};

/** The purposes for which somebody in this capacity may ask for it; none: it is not for them. */
export const doelenVoor = (rol: Rol): readonly Logdoel[] => perRol[rol] ?? [];
