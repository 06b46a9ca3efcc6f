import { afterEach, describe, expect, it } from 'vitest';
import type { Session, SessionState } from '../../src/shared/app/session';
import type { AuthFailure, TokenProvider, TokenResult } from '../../src/shared/auth/token-provider';
import type { Tenant } from '../../sandbox/tenant/tenant';
import { DANA, ELLEN, HALDEN, fillMail } from './tenant-lab';
import { createSessionLab, labHost, settle } from './session-lab';
import type { SessionLab, SessionLabOptions } from './session-lab';

let running: Session | null = null;
afterEach(() => {
  running?.stop();
  running = null;
});

function fill(tenant: Tenant): void {
  fillMail(tenant, 20);
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

function refusal(kind: AuthFailure['kind'], code = kind, interactive = true): TokenResult {
  return { kind: 'failed', failure: { kind, code, interactive, retryable: false } };
}

/** Sign-in with a switch: `silently` and `byClick` stand for the real answers while they are set. */
interface Switched {
  silently: TokenResult | null;
  byClick: TokenResult | null;
  readonly calls: string[];
}

function start(options: SessionLabOptions = {}): { readonly lab: SessionLab; readonly auth: Switched } {
  const auth: Switched = { silently: null, byClick: null, calls: [] };
  const tokens = (real: TokenProvider): TokenProvider => ({
    ...real,
    getToken: (scopes) => (auth.silently ? Promise.resolve(auth.silently) : real.getToken(scopes)),
    signIn: (scopes) => {
      auth.calls.push(`signIn ${scopes.join(' ')}`);
      return auth.byClick ? Promise.resolve(auth.byClick) : real.signIn(scopes);
    },
    disown: () => void auth.calls.push('disown'),
  });
  const lab = createSessionLab({ fill, tokens, ...options });
  running = lab.session;
  return { lab, auth };
}

/** A session that has read everything and shows findings. */
async function shownSession(options: SessionLabOptions = {}): Promise<ReturnType<typeof start>> {
  const started = start(options);
  started.lab.session.actions.saveClient(HALDEN);
  await started.lab.until((s) => idle(s) && s.findings.length > 0 && (s.snapshot?.messages.length ?? 0) > 0);
  return started;
}

const NOTHING = { phase: 'wrong-account', account: null, snapshot: null, findings: [], setAside: [], itemFindings: [] };

describe('row 4: another account', () => {
  it('everything vanishes at once when another person is signed in, and comes back with the right one', async () => {
    const { lab, auth } = await shownSession();
    auth.silently = refusal('wrong-account', 'wrong-account');
    lab.session.actions.refresh();
    const hidden = await lab.until((s) => s.phase === 'wrong-account');
    expect(hidden).toMatchObject(NOTHING);
    expect(hidden.records.size).toBe(0);
    expect(hidden.knowledge.obstacles).toEqual([{ kind: 'wrong-account' }]);
    auth.silently = null;
    await lab.session.actions.signIn('profile');
    const back = await lab.until((s) => s.phase === 'ready' && idle(s));
    expect(back.findings.length).toBeGreaterThan(0);
    expect(back.records.size).toBeGreaterThan(0);
  });

  it('what is typed meanwhile is not shown either', async () => {
    const { lab, auth } = await shownSession();
    auth.silently = refusal('wrong-account', 'wrong-account');
    lab.session.actions.refresh();
    await lab.until((s) => s.phase === 'wrong-account');
    lab.session.actions.write('settings', 'app', 'note', 'kept');
    await settle();
    expect(lab.session.state().records.size).toBe(0);
  });

  it('disowns an account whose mailbox this is not, and reads nothing with it', async () => {
    const { lab, auth } = start({ host: labHost({ address: 'priya.raman@brightwater.example', name: 'Priya Raman' }) });
    expect(await lab.until((s) => s.phase === 'wrong-account')).toMatchObject(NOTHING);
    expect(auth.calls).toEqual(['disown']);
    expect(lab.asked.filter((line) => /messages|calendar/.test(line))).toEqual([]);
  });

  it('begins anew once when the host goes on with another user', async () => {
    let restarts = 0;
    const { lab } = await shownSession({ restart: () => (restarts += 1) });
    lab.host.switchUser('priya.raman@brightwater.example');
    expect(lab.session.state()).toMatchObject(NOTHING);
    lab.host.switchUser('somebody.else@brightwater.example');
    await settle();
    expect(restarts).toBe(1);
  });
});

describe('rows 3 and 7: what a person must decide', () => {
  it('a “no” changes nothing and is not asked again', async () => {
    const { lab, auth } = start({ allowed: (scope) => scope !== 'Mail.Read' });
    const before = await lab.until((s) => s.knowledge.activity === 'idle' && s.knowledge.obstacles.length > 0);
    expect(before.knowledge.obstacles).toEqual([{ kind: 'consent-required', rung: 'mail-text' }]);
    auth.byClick = refusal('cancelled');
    await lab.session.actions.signIn('mail-text');
    await lab.clock.advance(10 * 60_000);
    await lab.until((s) => s.knowledge.activity === 'idle');
    expect(lab.session.state().knowledge.obstacles).toEqual(before.knowledge.obstacles);
    expect(auth.calls).toEqual(['signIn Mail.Read']);
  });

  it('an administrator’s turn is said with the link, and nothing asks again by itself', async () => {
    const { lab, auth } = start({ allowed: (scope) => scope !== 'Mail.Read' });
    await lab.until((s) => s.knowledge.activity === 'idle' && s.knowledge.obstacles.length > 0);
    auth.byClick = refusal('admin-consent-required', 'consent_required' as 'admin-consent-required', false);
    await lab.session.actions.signIn('mail-text');
    const [obstacle] = lab.session.state().knowledge.obstacles;
    expect(obstacle).toMatchObject({ kind: 'admin-consent-required', rung: 'mail-text' });
    await lab.clock.advance(10 * 60_000);
    expect(auth.calls).toHaveLength(1);
  });

  it('an ended session asks for a sign-in and keeps what was read in view', async () => {
    const { lab, auth } = await shownSession();
    const { messages } = lab.session.state().snapshot ?? { messages: [] };
    auth.silently = refusal('sign-in-required', 'invalid_grant' as 'sign-in-required');
    lab.session.actions.refresh();
    const state = await lab.until((s) => s.knowledge.obstacles.some((o) => o.kind === 'sign-in-required'));
    expect(state.phase).toBe('ready');
    expect(state.snapshot?.messages.length).toBe(messages.length);
    auth.silently = null;
    await lab.session.actions.signIn('profile');
    await lab.until((s) => idle(s) && s.knowledge.obstacles.length === 0);
  });
});

describe('rows 5 and 6: without network, without bridge', () => {
  it('offline nothing is cleared, and reading goes on by itself afterwards', async () => {
    const { lab, auth } = await shownSession();
    const before = lab.session.state();
    auth.silently = refusal('offline', 'offline', false);
    await lab.goOnline(false);
    const off = await lab.until((s) => s.knowledge.obstacles.some((o) => o.kind === 'offline'));
    expect(off.findings.map((f) => f.key)).toEqual(before.findings.map((f) => f.key));
    auth.silently = null;
    await lab.goOnline(true);
    await lab.until((s) => idle(s) && s.knowledge.obstacles.length === 0);
  });

  it('a bridge that hangs leaves a window, which a click opens', async () => {
    const { lab, auth } = start();
    auth.silently = refusal('unavailable', 'bridge_timeout' as 'unavailable');
    lab.session.actions.refresh();
    const state = await lab.until((s) => s.knowledge.obstacles.some((o) => o.kind === 'sign-in-unavailable'));
    expect(state.knowledge.obstacles).toEqual([{ kind: 'sign-in-unavailable', code: 'bridge_timeout', window: true }]);
    expect(auth.calls).toEqual([]);
    auth.silently = null;
    await lab.session.actions.signIn('profile');
    await lab.until((s) => idle(s) && s.knowledge.obstacles.length === 0);
  });
});
