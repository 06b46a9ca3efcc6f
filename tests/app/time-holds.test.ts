import { afterEach, describe, expect, it } from 'vitest';
import type { Session } from '../../src/shared/app/session';
import type { Finding } from '../../src/shared/rules/finding';
import { HOLD_LEFT } from '../../src/shared/app/hold-left';
import { createSessionLab, settle, type SessionLab, type SessionLabOptions } from './session-lab';
import { DANA, HALDEN } from './tenant-lab';

let running: Session | null = null;
afterEach(() => {
  running?.stop();
  running = null;
});

async function start(options: SessionLabOptions = {}): Promise<SessionLab> {
  const lab = createSessionLab(options);
  running = lab.session;
  lab.session.actions.saveClient(HALDEN);
  await lab.until((s) => s.snapshot?.clients.has(HALDEN.id) === true && s.knowledge.reach.calendar.complete);
  return lab;
}

/** The finding on a mail to Dana that asks for a time, and its act that offers two and holds both. */
async function offered(lab: SessionLab) {
  lab.host.show({
    kind: 'message-compose',
    conversationId: 'thread',
    subject: 'Plan',
    to: [DANA],
    cc: [],
    bcc: [],
    attachmentNames: [],
    text: 'Hello Dana,\n\nWhen are you free for a call?',
  });
  await settle();
  const found = lab.session.state().itemFindings.find((f) => f.ruleId === 'missing-time-slots');
  const act = found?.acts[1];
  if (found === undefined || act?.kind !== 'offer-times') throw new Error('No times to offer');
  return { found, act };
}

const held = (lab: SessionLab) =>
  (lab.session.state().snapshot?.meetings ?? [])
    .filter((m) => m.hold)
    .map((m) => [m.title, m.showAs, m.attendees.length]);
const BOTH = [
  ['Held for Halden', 'tentative', 0],
  ['Held for Halden', 'tentative', 0],
];
const replaced = (lab: SessionLab) => lab.host.calls.filter(([name]) => name === 'replaceText').length;

describe('two times offered to a client', () => {
  it('are held as tentative, known as offered, and free again after undo, with the words taken back', async () => {
    const lab = await start();
    const { found, act } = await offered(lab);
    const result = await lab.session.actions.act(act, found);
    expect(result.kind).toBe('done');
    const state = await lab.until(() => held(lab).length === 2);
    expect(held(lab)).toEqual(BOTH);
    const [first, second] = (state.snapshot?.meetings ?? []).filter((m) => m.hold);
    expect(state.snapshot?.answersAbout(first?.id ?? '')).toMatchObject([
      { kind: 'time-held', offer: { clientId: HALDEN.id, conversationId: 'thread', other: second?.id } },
    ]);
    expect(replaced(lab)).toBe(1);
    result.undo?.undo();
    await lab.until(() => held(lab).length === 0);
    expect(replaced(lab)).toBe(2);
    await lab.until((s) => s.snapshot?.answersAbout(first?.id ?? '').length === 0);
  });

  it('are said as soon as a meeting is set, released at a press, and held again after undo', async () => {
    const lab = await start();
    const { found, act } = await offered(lab);
    await lab.session.actions.act(act, found);
    await lab.until(() => held(lab).length === 2);
    const [first] = (lab.session.state().snapshot?.meetings ?? []).filter((m) => m.hold);
    const wall = (at: number): string => new Date(at).toISOString().slice(0, 19);
    lab.tenant.invite({
      organizer: DANA,
      attendees: [{ name: 'Ellen Price', address: 'ellen.price@brightwater.example' }],
      subject: 'Call',
      start: wall(first?.start ?? 0),
      end: wall(first?.end ?? 0),
      timeZone: 'UTC',
    });
    lab.session.actions.refresh();
    const lingering = (findings: readonly Finding[]) => findings.filter((f) => f.ruleId === 'lingering-holds');
    const { findings } = await lab.until((s) => lingering(s.findings).length > 0);
    const [told] = lingering(findings);
    const release = told?.acts[0];
    if (told === undefined || release === undefined) throw new Error('Nothing to release');
    const result = await lab.session.actions.act(release, told);
    expect(result.kind).toBe('done');
    await lab.until((s) => held(lab).length === 0 && lingering(s.findings).length === 0);
    result.undo?.undo();
    await lab.until(() => held(lab).length === 2);
    expect(held(lab)).toEqual(BOTH);
  });

  it('are said as soon as a meeting on another day is set', async () => {
    const lab = await start();
    const { found, act } = await offered(lab);
    await lab.session.actions.act(act, found);
    await lab.until(() => held(lab).length === 2);
    const meetings = (lab.session.state().snapshot?.meetings ?? []).filter((m) => m.hold);
    const later = Math.max(...meetings.map((m) => m.end)) + 5 * 24 * 60 * 60_000;
    const wall = (at: number): string => new Date(at).toISOString().slice(0, 19);
    lab.tenant.invite({
      organizer: DANA,
      attendees: [{ name: 'Ellen Price', address: 'ellen.price@brightwater.example' }],
      subject: 'Call',
      start: wall(later),
      end: wall(later + 30 * 60_000),
      timeZone: 'UTC',
    });
    lab.session.actions.refresh();
    const { findings } = await lab.until((s) => s.findings.some((f) => f.ruleId === 'lingering-holds'));
    expect(findings.find((f) => f.ruleId === 'lingering-holds')?.message).toMatch(/^A meeting with Halden.* is set; /);
  });

  it('leave draft and calendar alone where the right to write is refused', async () => {
    const lab = await start({ allowed: (scope) => !/ReadWrite/.test(scope) });
    const { found, act } = await offered(lab);
    const acting = lab.session.actions.act(act, found);
    const { asking } = await lab.until((s) => s.asking !== null);
    asking?.notNow();
    expect(await acting).toEqual({ kind: 'failed', code: 'cancelled' });
    expect(replaced(lab)).toBe(0);
    expect(lab.asked.some((line) => line.startsWith('POST') && line.includes('/events'))).toBe(false);
  });

  it('are both held or none: the first goes again, and the words with it, where the second is refused', async () => {
    let posts = 0;
    const refusal = { error: { code: 'ErrorInvalidRequest', message: 'No.' } };
    const lab = await start({
      instead: ({ method, url }) =>
        method === 'POST' && /\/events$/.test(new URL(url).pathname) && ++posts === 2
          ? Response.json(refusal, { status: 400 })
          : undefined,
    });
    const { found, act } = await offered(lab);
    expect((await lab.session.actions.act(act, found)).kind).toBe('failed');
    expect(posts).toBe(2);
    expect(lab.asked.filter((line) => line.startsWith('DELETE') && line.includes('/events/'))).toHaveLength(1);
    expect(replaced(lab)).toBe(2);
  });

  it('say so where the first can be neither kept nor taken out, and try again at the next press before they hold any', async () => {
    let deletes = 2;
    const refusal = () => Response.json({ error: { code: 'ErrorInvalidRequest', message: 'No.' } }, { status: 400 });
    let posts = 0;
    const lab = await start({
      instead: ({ method, url }) => {
        const { pathname } = new URL(url);
        if (method === 'POST' && /\/events$/.test(pathname) && ++posts === 2) return refusal();
        if (method === 'DELETE' && pathname.includes('/events/') && deletes-- > 0) return refusal();
        return undefined;
      },
    });
    const { found, act } = await offered(lab);
    const left = { kind: 'failed', code: HOLD_LEFT };
    expect(await lab.session.actions.act(act, found)).toEqual(left);
    await lab.until(() => held(lab).length === 1);
    expect(await lab.session.actions.act(act, found)).toEqual(left);
    expect(posts).toBe(2);
    expect((await lab.session.actions.act(act, found)).kind).toBe('done');
    await lab.until(() => held(lab).length === 2);
    expect(held(lab)).toEqual(BOTH);
  });

  it('are not taken out once the user has made a meeting of one, with somebody invited', async () => {
    const lab = await start();
    const { found, act } = await offered(lab);
    await lab.session.actions.act(act, found);
    await lab.until(() => held(lab).length === 2);
    const ids = (lab.session.state().snapshot?.meetings ?? []).filter((m) => m.hold).map(({ id }) => id);
    const calendar = lab.tenant.mailboxOf('ellen')?.calendar;
    const invited = calendar?.list().find(({ event }) => event.subject === 'Held for Halden');
    if (calendar === undefined || invited === undefined) throw new Error('Nothing held');
    calendar.update(invited, {
      attendees: [{ type: 'required', emailAddress: DANA, status: { response: 'none', time: '0001-01-01T00:00:00Z' } }],
    });
    lab.session.actions.refresh();
    await lab.until(() => held(lab).length === 1);
    const release = { kind: 'release-times', meetingIds: ids, said: 'both' } as const;
    expect((await lab.session.actions.act(release, found)).kind).toBe('done');
    expect(lab.asked.filter((line) => line.startsWith('DELETE') && line.includes('/events/'))).toHaveLength(1);
  });

  it('are never released when they are not ours', async () => {
    const lab = await start();
    const { found } = await offered(lab);
    expect(
      await lab.session.actions.act({ kind: 'release-times', meetingIds: ['somebody-elses'], said: 'it' }, found),
    ).toEqual({ kind: 'unsupported' });
    expect(lab.asked.some((line) => line.startsWith('DELETE'))).toBe(false);
  });
});
