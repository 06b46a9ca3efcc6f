// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://app.example/taskpane.html" }
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ItemHost } from '../../src/shared/host/host';
import { answerDialog } from '../../src/shared/host/office-dialog';
import { isItemHost, startOutlookHost } from '../../src/shared/host/outlook-host';
import { FakeOffice } from './fake-office';

const PAGE = 'https://app.example/sign-in.html';
let office: FakeOffice;

async function start(): Promise<ItemHost> {
  const host = await startOutlookHost();
  if (!isItemHost(host)) throw new Error('not beside an item');
  return host;
}

async function during<T>(work: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(20_000);
  return work;
}

beforeEach(() => {
  vi.useFakeTimers();
  office = new FakeOffice();
  office.install();
});
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(globalThis, 'Office');
});

describe('a window of Outlook’s own', () => {
  it('answers with what its page says, and is closed', async () => {
    const host = await start();
    const answer = host.window?.open(PAGE, new AbortController().signal);
    await during(Promise.resolve());
    expect(office.dialogs[0]?.url).toBe(PAGE);
    office.dialogs[0]?.say('forged', 'https://evil.example');
    office.dialogs[0]?.say('code=1', 'https://app.example');
    expect(await answer).toEqual({ kind: 'answered', text: 'code=1' });
    expect(office.dialogs[0]?.closed).toBe(true);
  });

  it('takes the answer of a host that does not name its origin, and none that is too long', async () => {
    const host = await start();
    const first = host.window?.open(PAGE, new AbortController().signal);
    await during(Promise.resolve());
    office.dialogs[0]?.say('code=1');
    expect(await first).toMatchObject({ kind: 'answered' });
    const second = host.window?.open(PAGE, new AbortController().signal);
    await during(Promise.resolve());
    office.dialogs[1]?.say('x'.repeat(20_000));
    expect(await second).toEqual({ kind: 'failed', code: 'bad_answer' });
  });

  it('is closed by the user, by the host and by us', async () => {
    const host = await start();
    const ours = new AbortController();
    const results = [1, 2, 3].map(() => host.window?.open(PAGE, ours.signal));
    await during(Promise.resolve());
    office.dialogs[0]?.end(12_006);
    office.dialogs[1]?.end(12_002);
    ours.abort();
    expect(await Promise.all(results)).toEqual([
      { kind: 'closed' },
      { kind: 'failed', code: '12002' },
      { kind: 'closed' },
    ]);
    expect(office.dialogs.map((dialog) => dialog.closed)).toEqual([false, false, true]);
    expect(await host.window?.open(PAGE, ours.signal)).toEqual({ kind: 'closed' });
  });

  it.each(['http://app.example/sign-in.html', 'https://evil.example/sign-in.html', 'javascript:alert(1)', 'https://['])(
    'never opens %s',
    async (url) => {
      const host = await start();
      expect(await host.window?.open(url, new AbortController().signal)).toEqual({
        kind: 'failed',
        code: 'link_refused',
      });
      expect(office.dialogs).toEqual([]);
    },
  );

  it.each([
    [12_004, { kind: 'failed', code: '12004' }],
    [12_007, { kind: 'failed', code: '12007' }],
    [12_009, { kind: 'closed' }],
  ])('says why it does not open (%i)', async (code, expected) => {
    office.dialogRefusal = code;
    const host = await start();
    expect(await host.window?.open(PAGE, new AbortController().signal)).toEqual(expected);
  });

  it('is answered by its page to its own origin where the host can name one', async () => {
    await answerDialog('code=1');
    expect(office.opened).toEqual(['["code=1",{"targetOrigin":"https://app.example"}]']);
  });
});

describe('what “Take action” asks for', () => {
  const context = (text: string): object => ({
    getInitializationContextAsync: office.method('context.get', () => text),
  });

  it('is known for the open item', async () => {
    office.item = { ...office.draft('message').item, ...context('{"v":1,"rule":"decision-maker","part":"p1"}') };
    expect(await during((await start()).takeAction())).toEqual({ rule: 'decision-maker', part: 'p1' });
  });

  it('is nothing without an item, without context, for foreign data and when the host fails', async () => {
    const host = await start();
    expect(await host.takeAction()).toBeNull();
    office.item = office.messageRead('m1');
    expect(await host.takeAction()).toBeNull();
    office.item = { ...office.messageRead('m2'), ...context('hello') };
    expect(await during(host.takeAction())).toBeNull();
    office.item = { ...office.messageRead('m3'), ...context('{"v":1,"rule":"wrong-client"}') };
    office.faults.set('context.get', [{ code: 9020 }]);
    expect(await during(host.takeAction())).toBeNull();
  });

  it('is told while the pane is open, of the open item only and where the host can', async () => {
    office.mailboxSet = 15;
    office.item = office.draft('message').item;
    const host = await start();
    const heard: string[] = [];
    const stop = host.onTakeAction(({ rule }) => heard.push(rule));
    host.onItemChanged(() => undefined);
    await vi.advanceTimersByTimeAsync(100);
    const say = (rule: string): void =>
      office.raise('context', { initializationContextData: JSON.stringify({ v: 1, rule }) });
    say('decision-maker');
    office.raise('context', { initializationContextData: '<b>' });
    office.item = office.messageRead('m2');
    office.raise('item');
    stop();
    say('wrong-client');
    expect(heard).toEqual(['decision-maker']);
  });
});

describe('the client digest in the mailbox', () => {
  it('is kept, read and removed under its own key', async () => {
    const host = await start();
    office.settings.set('other', 'stays');
    expect(host.readDigest()).toBeNull();
    expect(await during(host.saveDigest('{"v":1}'))).toEqual({ kind: 'done' });
    expect(host.readDigest()).toBe('{"v":1}');
    expect(await during(host.saveDigest(null))).toEqual({ kind: 'done' });
    expect([...office.settings]).toEqual([['other', 'stays']]);
  });

  it.each([
    [{ code: 9019 } as const, '9019'],
    ['silent' as const, 'timeout'],
    ['throw' as const, 'refused'],
  ])('says that it was not kept (%j)', async (fault, code) => {
    office.faults.set('settings.save', [fault, fault]);
    expect(await during((await start()).saveDigest('x'))).toEqual({ kind: 'failed', code });
  });

  it('is not kept by a host without settings, and a foreign value is none', async () => {
    office.settings.set('mainstay.digest', { v: 1 });
    const host = await start();
    expect(host.readDigest()).toBeNull();
    Reflect.deleteProperty(Office.context, 'roamingSettings');
    expect(await host.saveDigest('x')).toEqual({ kind: 'unsupported' });
    expect(host.readDigest()).toBeNull();
  });
});
