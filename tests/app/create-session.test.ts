import { afterEach, describe, expect, it } from 'vitest';
import type { Session, SessionState } from '../../src/shared/app/session';
import type { Tenant } from '../../sandbox/tenant/tenant';
import { DANA, ELLEN, HALDEN, fillMail } from './tenant-lab';
import { createSessionLab } from './session-lab';
import type { SessionLab, SessionLabOptions } from './session-lab';

let running: Session | null = null;
afterEach(() => {
  running?.stop();
  running = null;
});

function start(options: SessionLabOptions = {}): SessionLab {
  const lab = createSessionLab(options);
  running = lab.session;
  return lab;
}

function fill(tenant: Tenant): void {
  fillMail(tenant, 60);
  tenant.invite({
    organizer: ELLEN,
    attendees: [DANA],
    subject: 'Quarterly review',
    start: '2026-03-05T10:00:00',
    end: '2026-03-05T11:00:00',
    timeZone: 'GMT Standard Time',
  });
}

const idle = (state: SessionState): boolean =>
  state.knowledge.activity === 'idle' && state.knowledge.reach.sent.complete;

describe('createSession', () => {
  it('leads a newcomer from an empty book to findings', async () => {
    const lab = start({ fill });
    expect(lab.session.state().phase).toBe('starting');
    const first = await lab.until((s) => s.phase === 'first-run' && idle(s));
    expect(first.account).toEqual(ELLEN);
    expect(first.snapshot?.unmatched).toHaveLength(60);
    expect(first.findings).toEqual([]);
    lab.session.actions.saveClient(HALDEN);
    const ready = await lab.until((s) => s.phase === 'ready' && idle(s) && (s.snapshot?.messages.length ?? 0) === 40);
    expect(ready.findings.map((f) => f.ruleId)).toContain('missing-agenda');
    expect(ready.book.home).toBe('onedrive');
    expect(ready.knowledge.obstacles).toEqual([]);
    expect(ready.knowledge.fromDevice).toBe(false);
  });
});
