import type { Antwoord, Opdracht } from '../../machines/protocol.ts';
import type { Casuszicht } from '../../machines/zicht/soorten.ts';
import type { Waarden } from '../deel/vorm/waarden.ts';

/** What a form of a command gets: what it is about, and what to do afterwards. */
export interface VormProps {
  /** Names the draft. */
  sleutel: string;
  /** Text of the button. */
  knop: string;
  /** The item, decision, action or target it is about. */
  over: string;
  /** What the place it was opened from fills in already. */
  vooraf?: Waarden | undefined;
  klaar: (antwoord: Antwoord & { aanvaard: true }) => void;
  annuleer: () => void;
}

/** A form of a command about a casus. */
export interface CasusVormProps extends VormProps {
  casus: Casuszicht;
}

/** A command without questions. */
export interface Klik {
  maak: (casus: Casuszicht, over: string) => Opdracht;
  /** Ask first: it cannot be undone, or others will notice. */
  bevestig?: true;
}
