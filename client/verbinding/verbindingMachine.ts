import { assign, fromCallback, setup } from 'xstate';
import type { Lijn } from './lijn.ts';

type Gebeurd =
  | { type: 'BEGIN' }
  | { type: 'STOP' }
  | { type: 'VERBONDEN'; op: number }
  | { type: 'WEG'; op: number }
  | { type: 'UITGELOGD' };

/** Tells the machine what happens on the line, and lifts it again after the server hung up. */
const luisterNaarLijn = fromCallback<Gebeurd, { lijn: Lijn }>(({ sendBack, input: { lijn } }) => {
  let opnieuw: ReturnType<typeof setTimeout> | undefined;
  const verbonden = () => sendBack({ type: 'VERBONDEN', op: Date.now() });
  const weg = () => {
    sendBack({ type: 'WEG', op: Date.now() });
    // socket.io does not come back by itself when the server closed the line or refused it.
    if (!lijn.active) opnieuw = setTimeout(() => lijn.connect(), 2000);
  };
  const uitgelogd = () => sendBack({ type: 'UITGELOGD' });
  const geweigerd = (fout: Error) => (fout.message === 'NIET_INGELOGD' ? uitgelogd() : weg());
  lijn.on('connect', verbonden).on('disconnect', weg).on('connect_error', geweigerd).on('uitgelogd', uitgelogd);
  lijn.connect();
  return () => {
    clearTimeout(opnieuw);
    lijn.off('connect', verbonden).off('disconnect', weg).off('connect_error', geweigerd).off('uitgelogd', uitgelogd);
    lijn.disconnect();
  };
});

/**
 * The connection as the person notices it. A gap of under four seconds is not shown; `laatst` is the moment up to
 * which the screen is true. `keer` counts connections, so that everything followed is followed again.
 */
export const verbindingMachine = setup({
  types: {
    context: {} as { lijn: Lijn; laatst: number | null; keer: number },
    input: {} as { lijn: Lijn },
    events: {} as Gebeurd,
    tags: {} as 'zichtbaarWeg',
  },
  actors: { luisterNaarLijn },
  actions: {
    onthoudEinde: assign(({ context, event }) => (event.type === 'WEG' ? { ...context, laatst: event.op } : context)),
    telVerbinding: assign({ keer: ({ context }) => context.keer + 1 }),
  },
  delays: { geduld: 4000 },
}).createMachine({
  id: 'verbinding',
  context: ({ input }) => ({ lijn: input.lijn, laatst: null, keer: 0 }),
  initial: 'uit',
  states: {
    uit: { on: { BEGIN: 'aan' } },
    aan: {
      invoke: { src: 'luisterNaarLijn', input: ({ context }) => ({ lijn: context.lijn }) },
      on: { STOP: 'uit', UITGELOGD: 'uitgelogd' },
      initial: 'verbinden',
      states: {
        verbinden: {
          on: { VERBONDEN: 'verbonden' },
          after: { geduld: 'nooit' },
        },
        nooit: { tags: 'zichtbaarWeg', on: { VERBONDEN: 'verbonden' } },
        verbonden: {
          entry: 'telVerbinding',
          on: { WEG: { target: 'even', actions: 'onthoudEinde' } },
        },
        even: { on: { VERBONDEN: 'verbonden' }, after: { geduld: 'weg' } },
        weg: { tags: 'zichtbaarWeg', on: { VERBONDEN: 'verbonden' } },
      },
    },
    uitgelogd: { on: { BEGIN: 'aan' } },
  },
});
