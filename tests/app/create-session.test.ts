import { afterEach, describe, expect, it } from 'vitest';
import type { Session, SessionState } from '../../src/shared/app/session';
import type { Tenant } from '../../sandbox/tenant/tenant';
import { DANA, ELLEN, HALDEN, fillMail } from './tenant-lab';
import { createSessionLab, labHost } from './session-lab';
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

  it('shows what the device knows before the service answers, and says so', async () => {
    const first = start({ fill });
    first.session.actions.saveClient(HALDEN);
    await first.until((s) => idle(s) && (s.snapshot?.messages.length ?? 0) === 40);
    first.session.stop();
    const offline = start({ store: first.store, tenant: first.tenant, online: false });
    const state = await offline.until((s) => s.knowledge.activity === 'waiting');
    expect(state.snapshot?.messages).toHaveLength(40);
    expect(state.knowledge).toMatchObject({ fromDevice: true, obstacles: [{ kind: 'offline' }] });
    expect(state.knowledge.asOf).not.toBeNull();
    await offline.goOnline(true);
    const online = await offline.until(idle);
    expect(online.knowledge).toMatchObject({ fromDevice: false, obstacles: [] });
  });

  it('shows findings after the first page, with how far it has read', async () => {
    const lab = start({ fill: (tenant) => fillMail(tenant, 600) });
    lab.session.actions.saveClient(HALDEN);
    const seen: SessionState[] = [];
    lab.session.subscribe(() => seen.push(lab.session.state()));
    await lab.until(idle);
    const partly = seen.filter((s) => s.knowledge.reach.inbox.read > 0 && !s.knowledge.reach.inbox.complete);
    expect(partly[0]?.knowledge.reach.inbox).toMatchObject({ read: 50, complete: false });
    expect(partly[0]?.knowledge.reach.inbox.from).not.toBeNull();
  });

  it('works a rung lower where consent is missing, and says which step comes next', async () => {
    const lab = start({
      fill,
      allowed: (scope) => ['User.Read', 'Calendars.Read', 'MailboxSettings.Read', 'Mail.ReadBasic'].includes(scope),
    });
    const state = await lab.until(idle);
    expect(state.knowledge.rungs.map((r) => [r.rung, r.state])).toEqual([
      ['open-item', 'on'],
      ['profile', 'on'],
      ['calendar', 'on'],
      ['mail-headers', 'on'],
      ['mail-text', 'off'],
      ['write', 'unknown'],
      ['keep', 'off'],
    ]);
    expect(state.knowledge.obstacles).toEqual([{ kind: 'consent-required', rung: 'mail-text' }]);
    expect(state.knowledge.reach.mailText).toBe(false);
    expect(state.book.home).toBe('memory');
    expect(lab.asked.some((line) => /body/.test(line) && /messages/.test(line))).toBe(false);
  });

  it('never reads the mailbox of somebody else than the host shows', async () => {
    const lab = start({ fill, host: labHost({ address: 'priya.raman@brightwater.example', name: 'Priya Raman' }) });
    const state = await lab.until((s) => s.knowledge.activity === 'idle' && s.knowledge.obstacles.length > 0);
    expect(state.knowledge.obstacles).toEqual([{ kind: 'wrong-account' }]);
    expect(state).toMatchObject({ phase: 'wrong-account', snapshot: null, account: null });
    expect(lab.asked.filter((line) => /messages|calendar/.test(line))).toEqual([]);
  });

  it('knows the signed-in person by an alias', async () => {
    const lab = start({ host: labHost({ address: 'ellen@brightwater.example' }) });
    const state = await lab.until(idle);
    expect(state.knowledge.obstacles).toEqual([]);
  });

  it('looks again each minute: what is due changes with the clock', async () => {
    const lab = start({ fill });
    lab.session.actions.saveClient(HALDEN);
    const before = await lab.until((s) => idle(s) && s.findings.some((f) => f.ruleId === 'missing-agenda'));
    await lab.clock.advance(60_000);
    const after = lab.session.state();
    expect(after.now).toBe(before.now + 60_000);
    await lab.clock.advance(3 * 24 * 3_600_000);
    expect(lab.session.state().findings.some((f) => f.ruleId === 'missing-agenda')).toBe(false);
  });

  it('puts a finding aside and brings it back', async () => {
    const lab = start({ fill });
    const { actions } = lab.session;
    actions.saveClient(HALDEN);
    const state = await lab.until((s) => idle(s) && s.findings.some((f) => f.ruleId === 'missing-agenda'));
    const finding = state.findings.find((f) => f.ruleId === 'missing-agenda');
    if (finding === undefined) throw new Error('No finding');
    const { undo } = actions.setFinding(finding, { kind: 'dismissed', reason: 'Agreed by phone', at: state.now });
    expect(lab.session.state().findings).not.toContainEqual(finding);
    expect(lab.session.state().setAside[0]).toMatchObject({
      finding: { key: finding.key },
      state: { kind: 'dismissed', reason: 'Agreed by phone' },
    });
    expect(lab.session.state().ruleUse.get('missing-agenda')).toMatchObject({ notThis: 1 });
    undo();
    expect(lab.session.state().findings).toContainEqual(finding);
  });

  it('closes a finding that stopped being true, and says why', async () => {
    const lab = start({ fill });
    lab.session.actions.saveClient(HALDEN);
    await lab.until((s) => idle(s) && s.findings.some((f) => f.ruleId === 'missing-agenda'));
    lab.tenant.deliver({
      from: ELLEN,
      to: [DANA],
      at: new Date(lab.clock.now()).toISOString(),
      subject: 'Agenda: Quarterly review',
      body: 'Agenda\n1. Budget\n2. Launch plan\n3. Next steps',
    });
    lab.session.actions.refresh();
    const state = await lab.until((s) => idle(s) && !s.findings.some((f) => f.ruleId === 'missing-agenda'));
    const closed = state.setAside.find((s) => s.finding.ruleId === 'missing-agenda');
    expect(closed?.state.kind).toBe('closed');
  });

  it('forgets everything, and reads nothing again until asked', async () => {
    const lab = start({ fill });
    lab.session.actions.saveClient(HALDEN);
    await lab.until((s) => idle(s) && (s.snapshot?.messages.length ?? 0) === 40);
    await lab.session.actions.forgetEverything();
    const asked = lab.asked.length;
    await lab.clock.advance(3_600_000);
    expect(lab.asked).toHaveLength(asked);
    expect((await lab.store.load()).messages).toEqual([]);
    expect((await lab.store.load()).unmatched).toEqual([]);
    expect(lab.session.state()).toMatchObject({ phase: 'first-run', findings: [] });
    expect(lab.session.state().snapshot?.clients.size).toBe(0);
  });

  it('forgets one client: record, notes, and its mail on this device', async () => {
    const lab = start({ fill });
    lab.session.actions.saveClient(HALDEN);
    lab.session.actions.write('handover', HALDEN.id, 'risks/1', 'Something private');
    await lab.until((s) => idle(s) && (s.snapshot?.messages.length ?? 0) === 40);
    await lab.session.actions.forgetClient(HALDEN.id);
    const facts = await lab.store.load();
    expect(facts.messages).toEqual([]);
    expect(JSON.stringify([...lab.session.state().records])).not.toContain('Something private');
    expect(lab.session.state().snapshot?.clients.size).toBe(0);
  });
});
