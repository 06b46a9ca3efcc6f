// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HostResult, ItemHost } from '../../src/shared/host/host';
import { createOfficeQueue } from '../../src/shared/host/office-calls';
import { isItemHost, startOutlookHost } from '../../src/shared/host/outlook-host';
import type { CallFault } from './fake-office';
import { FakeOffice } from './fake-office';

const TOM = { address: 'tom.reyes@halden.example', name: 'Tom Reyes' };
const MAIL = { to: [TOM], cc: [], subject: 'Minutes', text: 'a' };
let office: FakeOffice;

async function start(): Promise<ItemHost> {
  const host = await startOutlookHost();
  if (!isItemHost(host)) throw new Error('not beside an item');
  return host;
}

async function during<T>(work: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(40_000);
  return work;
}

/** Every way a call can fail for good, and the code that says so. */
const FAULTS: readonly (readonly [string, CallFault, string])[] = [
  ['internal error', 'internal-error', '5001'],
  ['access denied', { code: 7000 }, '7000'],
  ['an unsaved item', { code: 9038 }, '9038'],
  ['silence', 'silent', 'timeout'],
  ['an exception', 'throw', 'refused'],
];
const always = (fault: CallFault): CallFault[] => Array<CallFault>(20).fill(fault);

beforeEach(() => {
  vi.useFakeTimers();
  office = new FakeOffice();
  office.install();
});
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(globalThis, 'Office');
});

describe.each(FAULTS)('%s from Outlook', (_name, fault, code) => {
  /** Call, kind of draft it is asked of, and what is left of the item without it. */
  it.each([
    ['subject.get', 'message', 'unreadable'],
    ['to.get', 'message', 'unreadable'],
    ['cc.get', 'message', 'unreadable'],
    ['bcc.get', 'message', 'message-compose'],
    ['attachments.get', 'message', 'message-compose'],
    ['body.get', 'message', 'message-compose'],
    ['handler.add', 'message', 'message-compose'],
    ['subject.get', 'appointment', 'unreadable'],
    ['required.get', 'appointment', 'unreadable'],
    ['optional.get', 'appointment', 'unreadable'],
    ['start.get', 'appointment', 'unreadable'],
    ['end.get', 'appointment', 'unreadable'],
    ['location.get', 'appointment', 'meeting-organizer'],
    ['id.get', 'appointment', 'meeting-organizer'],
    ['body.get', 'appointment', 'meeting-organizer'],
  ] as const)('at %s of a %s leaves it %s', async (call, kind, left) => {
    office.item = office.draft(kind).item;
    office.faults.set(call, always(fault));
    const host = await start();
    const stop = host.onItemChanged(() => undefined);
    const item = await during(host.item());
    expect(item.kind).toBe(left);
    if (item.kind === 'unreadable') expect(item.why).toBe('host-error');
    stop();
  });

  const acts: readonly (readonly [
    string,
    'message' | 'appointment' | 'read',
    (host: ItemHost) => Promise<HostResult>,
  ])[] = [
    ['cc.add', 'message', (host) => host.addRecipients('cc', [TOM])],
    ['to.get', 'message', (host) => host.removeRecipients('to', [TOM])],
    ['to.set', 'message', (host) => host.removeRecipients('to', [TOM])],
    ['required.add', 'appointment', (host) => host.addRecipients('required', [TOM])],
    ['start.set', 'appointment', (host) => host.setTime(1_000, 2_000)],
    ['end.set', 'appointment', (host) => host.setTime(1_000, 2_000)],
    ['body.type', 'message', (host) => host.insertText('x')],
    ['body.prepend', 'message', (host) => host.insertText('x')],
    ['displayReplyAllFormAsync', 'read', (host) => host.replyAll('x')],
    ['settings.save', 'read', (host) => host.saveDigest('x')],
  ];
  it.each(acts)('at %s is told as a number, and changes nothing else', async (call, kind, act) => {
    office.item = kind === 'read' ? office.messageRead('m') : office.draft(kind).item;
    office.faults.set(call, always(fault));
    expect(await during(act(await start()))).toEqual({ kind: 'failed', code });
  });

  it('when a mail or an item is opened leads to the web instead', async () => {
    const host = await start();
    office.faults.set('displayNewMessageFormAsync', always(fault));
    office.faults.set('displayMessageFormAsync', always(fault));
    expect(await during(host.composeMail(MAIL))).toEqual({ kind: 'done' });
    expect(await during(host.openItem('message', 'AA-1', null))).toEqual({ kind: 'done' });
    expect(office.opened.map((link) => link.slice(0, 40))).toEqual([
      'https://outlook.office.com/mail/deeplink',
      'https://outlook.office.com/mail/deeplink',
    ]);
  });
});

describe('a passing fault', () => {
  it.each(['internal-error', 'silent'] as const)('(%s) is tried once more', async (fault) => {
    office.item = office.draft('message').item;
    office.faults.set('subject.get', [fault]);
    office.faults.set('cc.add', [fault]);
    const host = await start();
    expect((await during(host.item())).kind).toBe('message-compose');
    expect(await during(host.addRecipients('cc', [TOM]))).toEqual({ kind: 'done' });
  });
});

describe('three calls at once', () => {
  it('are never more, for reading, acting and hearing together: the fourth would be refused', async () => {
    office.item = office.draft('message').item;
    const host = await start();
    host.onItemChanged(() => undefined);
    const work = Promise.all([
      host.item(),
      host.addRecipients('cc', [TOM]),
      host.insertText('x'),
      host.saveDigest('y'),
      host.item(),
    ]);
    expect((await during(work)).map(({ kind }) => kind)).toEqual([
      'message-compose',
      'done',
      'done',
      'done',
      'message-compose',
    ]);
    expect(office.most).toBe(3);
  });

  it('leave room for those a host never answers and still counts', async () => {
    office.item = office.draft('message').item;
    office.faults.set('subject.get', ['silent']);
    office.faults.set('to.get', ['silent']);
    const host = await start();
    expect(await during(host.item())).toMatchObject({ kind: 'message-compose', subject: 'Spring range' });
    expect(office.most).toBe(3);
    expect(await during(host.addRecipients('cc', [TOM]))).toEqual({ kind: 'done' });
  });

  it('are soon given up when the host answers nothing at all, and tried as ever once it answers', async () => {
    office.item = office.draft('message').item;
    for (const call of ['subject.get', 'to.get', 'cc.get', 'bcc.get', 'body.get', 'attachments.get'])
      office.faults.set(call, always('silent'));
    const host = await start();
    let kind: string | null = null;
    void host.item().then((item) => (kind = item.kind));
    await vi.advanceTimersByTimeAsync(5_100);
    expect(kind).toBe('unreadable');
    await vi.advanceTimersByTimeAsync(10_000);
    office.answerAll();
    office.faults.clear();
    expect((await during(host.item())).kind).toBe('message-compose');
    office.faults.set('subject.get', ['silent']);
    expect((await during(host.item())).kind).toBe('message-compose');
  });

  it('go on when all of them never answer', async () => {
    const { reads } = createOfficeQueue(1_000);
    const hung = [1, 2, 3].map(() => reads.call<number>(() => undefined).catch((e: unknown) => String(e)));
    const next = reads.call<number>((callback) => callback({ value: 7 } as Office.AsyncResult<number>));
    expect(await during(next)).toBe(7);
    expect(await Promise.all(hung)).toEqual(Array(3).fill('OfficeCallError: Office call failed: timeout'));
  });
});
