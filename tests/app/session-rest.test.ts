import { afterEach, describe, expect, it } from 'vitest';
import type { Session, SessionState } from '../../src/shared/app/session';
import { createSessionLab } from './session-lab';
import type { SessionLab } from './session-lab';
import { fillMail, HALDEN } from './tenant-lab';

let running: Session | null = null;
afterEach(() => {
  running?.stop();
  running = null;
});

const idle = (state: SessionState): boolean =>
  state.knowledge.activity === 'idle' && state.knowledge.reach.sent.complete;

async function start(mails: number): Promise<SessionLab> {
  const lab = createSessionLab({ fill: (tenant) => fillMail(tenant, mails) });
  running = lab.session;
  lab.session.actions.saveClient(HALDEN);
  return lab;
}

/** Requests for mail and calendar so far; what was typed may still be on its way to its home. */
const reads = (lab: SessionLab): number => lab.asked.filter((line) => /messages|calendar/.test(line)).length;
const HOUR = 3_600_000;

describe('a session that rests while Teams has put the tab aside', () => {
  it('asks for nothing and looks at nothing, and reads anew when it is back', async () => {
    const lab = await start(60);
    await lab.until(idle);
    await lab.session.rest();
    const asked = lab.asked.length;
    const { now } = lab.session.state();
    await lab.clock.advance(HOUR);
    expect(lab.session.state().now).toBe(now);
    await lab.goOnline(true);
    expect(lab.asked).toHaveLength(asked);
    lab.session.wake();
    await lab.until((s) => idle(s) && lab.asked.length > asked);
    await lab.clock.advance(60_000);
    expect(lab.session.state().now).toBe(now + HOUR + 60_000);
  });

  it('ends a first reading in the middle and goes on from there, without telling of trouble', async () => {
    const lab = await start(400);
    // The second page of the inbox is asked for as soon as the first one is kept.
    while (!lab.asked.some((line) => /inbox\/messages.*skiptoken/i.test(line)))
      await new Promise((resolve) => setImmediate(resolve));
    await lab.session.rest();
    expect(lab.session.state().knowledge.reach.inbox.read).toBeGreaterThan(0);
    expect(lab.session.state().knowledge.reach.inbox.complete).toBe(false);
    expect(lab.session.state().knowledge.obstacles).toEqual([]);
    const asked = reads(lab);
    await lab.clock.advance(HOUR);
    expect(reads(lab)).toBe(asked);
    lab.session.wake();
    const state = await lab.until((s) => idle(s) && s.knowledge.reach.inbox.complete);
    expect(state.knowledge.obstacles).toEqual([]);
  });

  it('sends what was typed before it rests', async () => {
    const lab = await start(0);
    await lab.until((s) => idle(s) && s.book.home === 'onedrive');
    lab.session.actions.write('handover', HALDEN.id, 'risks/1', 'Prices are being compared');
    await lab.session.rest();
    expect(lab.session.state().book.saving).toBe('saved');
  });

  it('does not read again by itself after everything was forgotten', async () => {
    const lab = await start(60);
    await lab.until(idle);
    await lab.session.actions.forgetEverything();
    const asked = lab.asked.length;
    await lab.session.rest();
    lab.session.wake();
    await lab.clock.advance(HOUR);
    expect(lab.asked).toHaveLength(asked);
  });

  it('stays stopped once stopped', async () => {
    const lab = await start(0);
    await lab.until(idle);
    lab.session.stop();
    const asked = lab.asked.length;
    lab.session.wake();
    await lab.clock.advance(HOUR);
    expect(lab.asked).toHaveLength(asked);
  });
});
