import { io, type Socket } from 'socket.io-client';
import type { NaarClient, NaarServer } from '../../machines/protocol.ts';

export type Lijn = Socket<NaarClient, NaarServer>;

/**
 * The one socket of this page, not yet connected. No `retries`: sending again under the same id is the outbox's
 * work, and a second mechanism below it would send behind its back.
 */
export const maakLijn = (): Lijn => io({ transports: ['websocket'], autoConnect: false, reconnectionDelayMax: 4000 });
