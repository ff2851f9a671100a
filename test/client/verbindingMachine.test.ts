import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createActor } from 'xstate';
import type { Lijn } from '../../client/verbinding/lijn.ts';
import { verbindingMachine } from '../../client/verbinding/verbindingMachine.ts';

type Luisteraar = (fout?: Error) => void;

/** A line that does only what the test says. */
function neplijn() {
  const luisteraars = new Map<string, Luisteraar>();
  const lijn = {
    active: true,
    connect: vi.fn(),
    disconnect: vi.fn(),
    on: (naam: string, doe: Luisteraar) => {
      luisteraars.set(naam, doe);
      return lijn;
    },
    off: (naam: string) => {
      luisteraars.delete(naam);
      return lijn;
    },
  };
  const gebeurt = (naam: string, fout?: Error) => luisteraars.get(naam)?.(fout);
  return { lijn: lijn as unknown as Lijn, los: lijn, gebeurt };
}

function begin() {
  const { lijn, los, gebeurt } = neplijn();
  const acteur = createActor(verbindingMachine, { input: { lijn } }).start();
  acteur.send({ type: 'BEGIN' });
  const weg = () => acteur.getSnapshot().hasTag('zichtbaarWeg');
  return { acteur, los, gebeurt, weg };
}

describe('the connection as the person notices it', () => {
  beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-23T13:00:00Z') }));
  afterEach(() => void vi.useRealTimers());

  it('says nothing of a gap under four seconds, and counts the new line', () => {
    const { acteur, gebeurt, weg } = begin();
    gebeurt('connect');
    gebeurt('disconnect');
    vi.advanceTimersByTime(3900);
    expect(weg()).toBe(false);
    gebeurt('connect');
    vi.advanceTimersByTime(5000);
    expect(weg()).toBe(false);
    expect(acteur.getSnapshot().context.keer).toBe(2);
  });

  it('shows a longer gap, and from when the screen is', () => {
    const { acteur, gebeurt, weg } = begin();
    gebeurt('connect');
    vi.advanceTimersByTime(60_000);
    gebeurt('disconnect');
    vi.advanceTimersByTime(4000);
    expect(weg()).toBe(true);
    expect(acteur.getSnapshot().context.laatst).toBe(Date.parse('2026-11-23T13:01:00Z'));
    gebeurt('connect');
    expect(weg()).toBe(false);
  });

  it('lifts the line again when the server hung up', () => {
    const { los, gebeurt } = begin();
    gebeurt('connect');
    los.active = false;
    gebeurt('disconnect');
    vi.advanceTimersByTime(2000);
    expect(los.connect).toHaveBeenCalledTimes(2);
  });

  it('lets go of everything when the session ended', () => {
    const { acteur, los, gebeurt } = begin();
    gebeurt('connect');
    gebeurt('uitgelogd');
    expect(acteur.getSnapshot().matches('uitgelogd')).toBe(true);
    expect(los.disconnect).toHaveBeenCalled();
  });

  it('takes a refused handshake without a session as logged out', () => {
    const { acteur, gebeurt } = begin();
    gebeurt('connect_error', new Error('NIET_INGELOGD'));
    expect(acteur.getSnapshot().matches('uitgelogd')).toBe(true);
  });
});
