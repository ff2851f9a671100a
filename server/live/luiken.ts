import type { Antwoord, Fout, Volgantwoord } from '../../machines/protocol.ts';
import { envelopSchema } from '../casussen/schema.ts';
import type { Deurdeps } from '../deur/deuren.ts';
import { fout } from '../deur/fouten.ts';
import { laatLosSchema, volgSchema } from '../deur/schemas.ts';
import { type Bezoek, type Luiken, luik } from './deur.ts';
import type { Gast, Volgers } from './volgers.ts';

/** A visitor who can also follow. */
export interface Volgbezoek extends Bezoek {
  gast: Gast;
}

const weigerOpdracht = (waarom: Fout): Antwoord => ({ aanvaard: false, fout: waarom });
const weigerVolgen = (waarom: Fout): Volgantwoord => ({ gelukt: false, fout: waarom });

/** Everything a client can do over its socket. */
export function maakLuiken(
  { casussen, grenzen }: Pick<Deurdeps, 'casussen' | 'grenzen'>,
  volgers: Volgers,
): Luiken<Volgbezoek> {
  return {
    opdracht: luik(envelopSchema, weigerOpdracht, (envelop, bezoek: Volgbezoek) => {
      const wie = bezoek.wie();
      return wie === undefined ? weigerOpdracht(fout('NIET_INGELOGD')) : casussen.behandel(envelop, wie);
    }),
    volg: luik(volgSchema, weigerVolgen, ({ volger, onderwerp }, { gast }: Volgbezoek) => {
      if (volgers.aantalNaast(gast, volger) >= grenzen.volgersPerSocket) return weigerVolgen(fout('TE_VEEL'));
      volgers.volg(gast, volger, onderwerp);
      return { gelukt: true };
    }),
    laatLos: luik(laatLosSchema, weigerVolgen, ({ volger }, { gast }: Volgbezoek) => {
      volgers.laatLos(gast, volger);
      return { gelukt: true };
    }),
  };
}
