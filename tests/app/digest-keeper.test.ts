import { afterEach, describe, expect, it } from 'vitest';
import type { Session, SessionState } from '../../src/shared/app/session';
import { decodeDigest } from '../../src/shared/domain/client-digest-read';
import { HOUR, MINUTE } from '../../src/shared/domain/instant';
import { DANA, ELLEN, HALDEN, NOW } from './tenant-lab';
import { createSessionLab, settle } from './session-lab';
import type { SessionLab, SessionLabOptions } from './session-lab';

const running: Session[] = [];
afterEach(() => {
  for (const session of running.splice(0)) session.stop();
});

const DECIDER = {
  ...HALDEN,
  people: [{ ...DANA, roles: ['decision-maker'] as const, copy: 'always' as const, topics: [] }],
};

async function start(
  options: SessionLabOptions = {},
  prepare: (lab: SessionLab) => void = () => undefined,
): Promise<SessionLab> {
  const lab = createSessionLab({
    ...options,
    fill: (tenant) => {
      tenant.deliver({
        from: DANA,
        to: [ELLEN],
        at: new Date(NOW - 24 * HOUR).toISOString(),
        subject: 'Launch',
        body: 'Shall we move?',
        conversation: 'launch',
      });
      options.fill?.(tenant);
    },
  });
  running.push(lab.session);
  prepare(lab);
  lab.session.actions.saveClient(DECIDER);
  await lab.until(idle);
  await settle();
  return lab;
}
const idle = (s: SessionState): boolean => s.knowledge.activity === 'idle' && s.snapshot?.messages.length === 1;
const names = (lab: SessionLab): readonly string[] => {
  const got = decodeDigest(lab.host.digest.text, lab.clock.now());
  return got.kind === 'ok' ? got.digest.clients.map((c) => c.name) : [got.kind];
};

describe('what Outlook’s check at sending is told', () => {
  it('is what is known, once it was read', async () => {
    const lab = await start();
    const got = decodeDigest(lab.host.digest.text, NOW);
    expect(got).toMatchObject({
      kind: 'ok',
      digest: {
        ownAddresses: expect.arrayContaining([ELLEN.address]) as readonly string[],
        clients: [{ name: HALDEN.shortName ?? HALDEN.name, deciders: [{ addresses: [DANA.address] }] }],
        threads: [{ onLast: [DANA.address] }],
        rulesOff: [],
      },
    });
    expect(lab.session.state().sendCheck).toMatchObject({ kind: 'knows' });
  });
  it('is not told twice, but again when something has changed, and after some hours', async () => {
    const lab = await start();
    const { saves } = lab.host.digest;
    await lab.clock.advance(2 * MINUTE);
    await settle();
    expect(lab.host.digest.saves).toBe(saves);
    lab.session.actions.setRule('wrong-client', { on: false, options: {}, offForClients: [], offForPeople: [] });
    await settle();
    expect(lab.host.digest.saves).toBe(saves + 1);
    expect(decodeDigest(lab.host.digest.text, lab.clock.now())).toMatchObject({
      digest: { rulesOff: ['wrong-client'] },
    });
    lab.session.actions.setAppSetting('infobarsPerDay', 5);
    await settle();
    expect(decodeDigest(lab.host.digest.text, lab.clock.now())).toMatchObject({
      digest: { options: { 'infobars.perDay': 5, 'wrong-client.together': true } },
    });
    await lab.clock.advance(5 * HOUR);
    await settle();
    expect(lab.host.digest.saves).toBe(saves + 3);
  });
  it('is tried once more when Outlook fails, then said and left alone for a while', async () => {
    const lab = await start({}, ({ host }) => {
      host.digest.answer = () => ({ kind: 'failed', code: '9019' });
    });
    expect(lab.session.state().sendCheck).toEqual({ kind: 'failed', at: null });
    expect(lab.host.digest.saves).toBe(2);
    lab.session.actions.setRule('wrong-client', { on: false, options: {}, offForClients: [], offForPeople: [] });
    await settle();
    expect(lab.host.digest.saves).toBe(2);
    lab.host.digest.answer = () => ({ kind: 'done' });
    await lab.clock.advance(11 * MINUTE);
    await settle();
    expect(lab.session.state().sendCheck.kind).toBe('knows');
  });
  it('is looked for after saving: a loss that is not said is noticed', async () => {
    const lab = await start({}, ({ host }) => {
      host.digest.loses = true;
    });
    expect(lab.host.digest.saves).toBe(2);
    expect(lab.session.state().sendCheck.kind).toBe('failed');
  });
  it('takes over a broken or newer one that stands there', async () => {
    const lab = await start({}, ({ host }) => {
      host.digest.text = 'broken';
    });
    expect(names(lab)).toEqual([HALDEN.shortName ?? HALDEN.name]);
  });
  it('loses a client that is forgotten, and goes when everything is', async () => {
    const lab = await start();
    lab.session.actions.saveClient({
      ...HALDEN,
      id: 'nordwind',
      name: 'Nordwind',
      shortName: 'Nordwind',
      domains: ['nordwind.example'],
      people: [],
    });
    await settle();
    expect(names(lab)).toHaveLength(2);
    await lab.session.actions.forgetClient('nordwind');
    await settle();
    expect(names(lab)).toEqual([HALDEN.shortName ?? HALDEN.name]);
    expect(lab.host.digest.text).not.toContain('nordwind');
    await lab.session.actions.forgetEverything();
    await settle();
    expect(lab.host.digest.text).toBeNull();
    expect(lab.session.state().sendCheck).toEqual({ kind: 'unknown' });
  });
  it('is noted in the book, so that Teams can say whether Outlook is behind', async () => {
    const lab = await start();
    await lab.clock.advance(MINUTE);
    const tab = createSessionLab({ tenant: lab.tenant, host: withoutItem(lab.host) });
    running.push(tab.session);
    const known = await tab.until((s) => s.sendCheck.kind === 'knows');
    expect(known.sendCheck).toMatchObject({ at: NOW });
    tab.session.actions.saveClient({ ...DECIDER, name: 'Halden Ltd', shortName: 'Halden Ltd' });
    const behind = await tab.until((s) => s.sendCheck.kind === 'behind');
    expect(behind.sendCheck).toMatchObject({ at: NOW });
  });
});

/** The same host as Teams has it: no item, no roaming settings. */
function withoutItem(host: object): SessionLab['host'] {
  return Object.fromEntries(Object.entries(host).filter(([name]) => name !== 'item')) as unknown as SessionLab['host']; // a tab's host has fewer members
}
