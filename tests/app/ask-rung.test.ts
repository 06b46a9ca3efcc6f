import { afterEach, describe, expect, it } from 'vitest';
import type { ActResult } from '../../src/shared/app/calendar-writes';
import type { Session, SessionState } from '../../src/shared/app/session';
import type { TokenProvider, TokenResult } from '../../src/shared/auth/token-provider';
import type { Act } from '../../src/shared/rules/finding';
import { createSessionLab } from './session-lab';
import type { SessionLab } from './session-lab';
import { DANA, ELLEN, HALDEN, NOW } from './tenant-lab';

let running: Session | null = null;
afterEach(() => {
  running?.stop();
  running = null;
});

const WRITES = 'Calendars.ReadWrite';
const idle = (s: SessionState): boolean => s.knowledge.activity === 'idle' && s.findings.length > 0;
const refusal = (kind: 'consent-required' | 'cancelled' | 'admin-consent-required'): TokenResult => ({
  kind: 'failed',
  failure: { kind, code: kind, interactive: true, retryable: false },
});

/** A session that may read everything and write nothing; `byClick` is what Microsoft answers to a click. */
async function start(byClick: TokenResult[]): Promise<{ readonly lab: SessionLab; readonly clicks: string[] }> {
  const clicks: string[] = [];
  let agreed = false;
  const tokens = (real: TokenProvider): TokenProvider => ({
    ...real,
    getToken: (scopes) =>
      scopes.includes(WRITES) && !agreed ? Promise.resolve(refusal('consent-required')) : real.getToken(scopes),
    signIn: (scopes) => {
      clicks.push(scopes.join(' '));
      const answer = byClick.shift();
      agreed = answer === undefined;
      return answer ? Promise.resolve(answer) : real.signIn(scopes);
    },
  });
  const lab = createSessionLab({
    tokens,
    fill: (tenant) =>
      void tenant.invite({
        organizer: ELLEN,
        attendees: [DANA],
        subject: 'Quarterly review',
        start: '2026-03-05T10:00:00',
        end: '2026-03-05T11:00:00',
        timeZone: 'GMT Standard Time',
      }),
  });
  running = lab.session;
  lab.session.actions.saveClient(HALDEN);
  await lab.until(idle);
  return { lab, clicks };
}

function hold(lab: SessionLab): Promise<ActResult> {
  const { findings, snapshot } = lab.session.state();
  const [finding] = findings;
  const meetingId = snapshot?.meetings[0]?.id;
  if (finding === undefined || meetingId === undefined) throw new Error('Nothing to act on');
  const act: Act = { kind: 'hold', meetingId, purpose: 'prepare', start: NOW + 3_600_000, end: NOW + 5_400_000 };
  return lab.session.actions.act(act, { ...finding, acts: [act] });
}

const asked = async (lab: SessionLab): Promise<NonNullable<SessionState['asking']>> => {
  const { asking } = await lab.until((s) => s.asking !== null);
  if (asking === null) throw new Error('Nothing is asked');
  return asking;
};

describe('an act that needs a right nobody gave yet', () => {
  it('shows the rung first, asks Microsoft from its button alone, and goes on by itself', async () => {
    const { lab, clicks } = await start([]);
    const acting = hold(lab);
    const asking = await asked(lab);
    expect(asking.rung).toBe('write');
    expect(clicks).toEqual([]);
    await asking.agree();
    expect((await acting).kind).toBe('done');
    expect(clicks).toEqual(['Calendars.ReadWrite Mail.ReadWrite']);
    expect(lab.session.state().asking).toBeNull();
    expect(lab.session.state().knowledge.rungs.find((r) => r.rung === 'write')?.state).toBe('on');
  });

  it('changes nothing on “not now”, and asks again at the next press', async () => {
    const { lab, clicks } = await start([]);
    const acting = hold(lab);
    (await asked(lab)).notNow();
    expect(await acting).toEqual({ kind: 'failed', code: 'cancelled' });
    expect(lab.session.state().asking).toBeNull();
    expect(clicks).toEqual([]);
    void hold(lab);
    expect((await asked(lab)).rung).toBe('write');
  });

  it('leaves the question open when Microsoft’s window is closed', async () => {
    const { lab } = await start([refusal('cancelled')]);
    const acting = hold(lab);
    const asking = await asked(lab);
    await asking.agree();
    expect(lab.session.state().asking).toBe(asking);
    await asking.agree();
    expect((await acting).kind).toBe('done');
  });

  it('says that an administrator must agree, and the act ends', async () => {
    const { lab } = await start([refusal('admin-consent-required')]);
    const acting = hold(lab);
    await (await asked(lab)).agree();
    expect(await acting).toEqual({ kind: 'failed', code: 'admin-consent-required' });
    expect(lab.session.state().asking).toBeNull();
    expect(lab.session.state().knowledge.rungs.find((r) => r.rung === 'write')).toMatchObject({
      state: 'off',
      obstacle: { kind: 'admin-consent-required' },
    });
  });

  it('of two at once only the last one asks', async () => {
    const { lab } = await start([]);
    const first = hold(lab);
    const before = await asked(lab);
    const second = hold(lab);
    expect(await first).toEqual({ kind: 'failed', code: 'cancelled' });
    const asking = await asked(lab);
    expect(asking).not.toBe(before);
    await asking.agree();
    expect((await second).kind).toBe('done');
  });
});
