// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Host, ItemHost } from '../../src/shared/host/host';
import { isItemHost, startOutlookHost } from '../../src/shared/host/outlook-host';
import type { OutlookHostOptions } from '../../src/shared/host/outlook-host';
import { FakeOffice } from './fake-office';

const DANA = { address: 'dana.fox@halden.example', name: 'Dana Fox' };
const TOM = { address: 'tom.reyes@halden.example', name: 'Tom Reyes' };
let office: FakeOffice;

async function start(options: OutlookHostOptions = {}): Promise<ItemHost> {
  const host: Host | ItemHost = await startOutlookHost(options);
  if (!isItemHost(host)) throw new Error('not beside an item');
  return host;
}

/** Lets the fake host answer everything that is asked now and after. */
const settle = (ms = 0): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

async function during<T>(work: Promise<T>, ms = 20_000): Promise<T> {
  await settle(ms);
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

describe('starting in Outlook', () => {
  it('says who and where it is', async () => {
    expect((await start()).context()).toEqual({
      kind: 'outlook',
      silent: null,
      theme: 'outlook-light',
      locale: 'en-GB',
      partition: 'part-1',
      page: null,
      frame: 'pane',
      place: null,
      user: { id: null, tenantId: null, address: 'ellen.price@brightwater.example', name: 'Ellen Price' },
    });
  });

  it.each([
    [
      { bodyBackgroundColor: '#292929', bodyForegroundColor: '#ffffff', controlBackgroundColor: '#1f1f1f' },
      'outlook-dark',
    ],
    [{ bodyBackgroundColor: '#FFFFFF' }, 'outlook-light'],
    [
      { bodyBackgroundColor: '#000000', bodyForegroundColor: '#ffffff', controlBackgroundColor: '#000000' },
      'high-contrast',
    ],
    [{ bodyBackgroundColor: '', isDarkTheme: true }, 'outlook-dark'],
    [undefined, 'outlook-light'],
  ])('follows the theme %j', async (theme, expected) => {
    office.theme = theme;
    expect((await start()).context().theme).toBe(expected);
  });

  it('tells of a new theme', async () => {
    const host = await start();
    const heard: string[] = [];
    const stop = host.onContextChanged((context) => heard.push(context.theme));
    office.theme = { bodyBackgroundColor: '#101010' };
    office.raise('theme');
    stop();
    office.raise('theme');
    expect(heard).toEqual(['outlook-dark']);
  });

  it('is a plain page when Office.js never gets ready, is missing, or knows no mailbox', async () => {
    office.install(new Promise(() => undefined));
    const never = startOutlookHost();
    await settle(5_000);
    expect((await never).context()).toMatchObject({ kind: 'browser', silent: 'outlook' });
    office.install(Promise.reject(new Error('no')));
    expect((await startOutlookHost()).context()).toMatchObject({ kind: 'browser', silent: 'outlook' });
    Reflect.set(globalThis, 'Office', { onReady: () => Promise.resolve({ host: null }), context: {} });
    expect((await startOutlookHost()).context()).toMatchObject({ kind: 'browser', silent: null });
    Reflect.deleteProperty(globalThis, 'Office');
    expect((await startOutlookHost()).context()).toMatchObject({ kind: 'browser', silent: 'outlook' });
  });

  it('comes back when Outlook answers after it was given up', async () => {
    let answer: (info: object) => void = () => undefined;
    office.install(new Promise((resolve) => (answer = resolve)));
    const late: ItemHost[] = [];
    const first = startOutlookHost({ onLate: (host) => late.push(host) });
    await settle(5_000);
    expect(isItemHost(await first)).toBe(false);
    office.item = office.messageRead('m1');
    answer({ host: 'Outlook' });
    await settle();
    expect(await late[0]?.item()).toMatchObject({ subject: 'Subject of m1' });
    expect(late).toHaveLength(1);
  });

  it('waits for the script of Office.js while it is on its way, not when it cannot come', async () => {
    const { Office } = globalThis;
    Reflect.deleteProperty(globalThis, 'Office');
    const script = document.createElement('script');
    script.setAttribute('data-src', '');
    Object.defineProperty(document, 'querySelector', { configurable: true, value: () => script });
    const coming = startOutlookHost();
    await settle(2_000);
    Reflect.set(globalThis, 'Office', Office);
    script.dispatchEvent(new Event('load'));
    expect(isItemHost(await coming)).toBe(true);
    Reflect.deleteProperty(globalThis, 'Office');
    const blocked = startOutlookHost();
    script.dispatchEvent(new Event('error'));
    expect((await blocked).context().silent).toBe('outlook');
    Reflect.deleteProperty(document, 'querySelector');
  });
});

describe('what is open', () => {
  it('is nothing when nothing is', async () => {
    expect(await (await start()).item()).toEqual({ kind: 'nothing' });
  });

  it('is a mail being read, with ids as Graph knows them', async () => {
    office.item = office.messageRead('AA/msg+1');
    expect(await (await start()).item()).toEqual({
      kind: 'message-read',
      itemId: 'AA-msg_1',
      internetMessageId: '<AA/msg+1@halden.example>',
      conversationId: 'AA-conv_1',
      subject: 'Subject of AA/msg+1',
      from: DANA,
      to: [{ address: 'ellen.price@brightwater.example', name: 'Ellen Price' }],
      cc: [],
      sentAt: Date.UTC(2026, 2, 2, 9),
      attachmentNames: ['brief.pdf'],
    });
  });

  it('keeps the ids of mobile clients, which are Graph’s already', async () => {
    office.hostName = 'OutlookIOS';
    office.install();
    office.item = office.messageRead('AA/msg+1');
    expect(await (await start()).item()).toMatchObject({ itemId: 'AA/msg+1' });
  });

  it('is a draft, with its words and files', async () => {
    office.item = office.draft('message').item;
    expect(await during((await start()).item())).toEqual({
      kind: 'message-compose',
      conversationId: 'AA-conv_1',
      subject: 'Spring range',
      to: [{ address: 'dana.fox@halden.example', name: 'dana.fox@halden.example' }],
      cc: [],
      bcc: [],
      attachmentNames: ['plan.xlsx'],
      text: 'Hello Dana',
    });
    expect(office.most).toBe(3);
  });

  it('is an invitation of one’s own, saved or not yet', async () => {
    office.item = office.draft('appointment').item;
    const host = await start();
    expect(await during(host.item())).toMatchObject({
      kind: 'meeting-organizer',
      meeting: {
        id: 'AA-draft_1',
        seriesId: 'AA-series',
        title: 'Spring range',
        start: Date.UTC(2026, 2, 5, 10),
        end: Date.UTC(2026, 2, 5, 10, 30),
        attendees: [{ address: 'dana.fox@halden.example', type: 'required', response: 'none' }],
        location: 'Teams',
        attachmentNames: ['plan.xlsx'],
        text: 'Hello Dana',
      },
    });
    office.faults.set('id.get', [{ code: 9038 }]);
    expect(await during(host.item())).toMatchObject({ kind: 'meeting-organizer', meeting: { id: null } });
  });

  it('is a meeting of somebody else', async () => {
    office.item = {
      itemType: 'appointment',
      itemId: 'AA/ev',
      subject: 'Weekly',
      start: new Date(1_000),
      end: new Date(2_000),
      seriesId: null,
      location: '',
      requiredAttendees: [
        { emailAddress: 'tom.reyes@halden.example', displayName: 'Tom', appointmentResponse: 'declined' },
      ],
      optionalAttendees: [],
      attachments: [],
      organizer: { emailAddress: DANA.address, displayName: 'Dana Fox' },
      body: { getAsync: office.method('body.get', () => 'Agenda: one') },
    };
    expect(await during((await start()).item())).toMatchObject({
      kind: 'meeting-attendee',
      itemId: 'AA-ev',
      organizer: DANA,
      meeting: {
        title: 'Weekly',
        start: 1_000,
        end: 2_000,
        text: 'Agenda: one',
        location: null,
        attendees: [{ response: 'declined', type: 'required' }],
      },
    });
  });

  it.each(['IPM.Note.SMIME', 'IPM.Note.rpmsg.Microsoft.Voicemail'])(
    'cannot be read when it is encrypted (%s)',
    async (itemClass) => {
      office.item = office.messageRead('m', { itemClass });
      expect(await (await start()).item()).toEqual({ kind: 'unreadable', why: 'encrypted' });
    },
  );

  it.each([['smime.p7m'], ['message.rpmsg'], ['SMIME.P7M']])('cannot be read when all it holds is %s', async (name) => {
    office.item = office.messageRead('m', { attachments: [{ name, isInline: false }] });
    expect(await (await start()).item()).toEqual({ kind: 'unreadable', why: 'encrypted' });
  });

  it.each([
    { itemClass: 'IPM.Note.SMIME.MultipartSigned', attachments: [{ name: 'smime.p7s' }] },
    { itemClass: 'IPM.Note', attachments: [{ name: 'brief.pdf' }, { name: 'message.rpmsg' }] },
    { itemClass: 'IPM.Schedule.Meeting.Request' },
  ])('can be read when it is only signed or passes an encrypted mail on (%j)', async (fields) => {
    office.item = office.messageRead('m', fields);
    expect(await (await start()).item()).toMatchObject({ kind: 'message-read' });
  });

  it.each(['message-read', 'message', 'appointment'] as const)(
    'is not ours in somebody else’s mailbox (%s)',
    async (kind) => {
      const owner = (targetMailbox: string): object => ({
        ...(kind === 'message-read' ? office.messageRead('m') : office.draft(kind).item),
        getSharedPropertiesAsync: office.method('shared.get', () => ({ targetMailbox })),
      });
      office.item = owner('Team@brightwater.example');
      const host = await start();
      expect(await during(host.item())).toEqual({
        kind: 'unreadable',
        why: 'shared-mailbox',
        owner: 'team@brightwater.example',
      });
      office.item = owner('ellen.price@brightwater.example');
      expect((await during(host.item())).kind).not.toBe('unreadable');
      office.item = owner('team@brightwater.example');
      office.faults.set('shared.get', [{ code: 9020 }]); // a draft that was not saved yet
      expect((await during(host.item())).kind).not.toBe('unreadable');
    },
  );

  it('is asked once more after an internal error or silence, and goes on without what only some hosts give', async () => {
    office.item = office.draft('message').item;
    office.faults.set('subject.get', ['internal-error']);
    office.faults.set('to.get', ['silent']);
    office.faults.set('attachments.get', [{ code: 9000 }]);
    office.faults.set('body.get', [{ code: 9001 }]);
    const item = await during((await start()).item());
    expect(item).toMatchObject({
      kind: 'message-compose',
      subject: 'Spring range',
      attachmentNames: [],
      text: null,
      to: [{ address: DANA.address }],
    });
  });

  it('is unreadable, never an exception, when the host keeps failing', async () => {
    office.item = office.draft('message').item;
    office.faults.set('subject.get', ['throw', 'throw']);
    expect(await during((await start()).item())).toEqual({ kind: 'unreadable', why: 'host-error' });
  });

  it('does not wait for an item that was left and never answered', async () => {
    office.item = office.draft('message').item;
    office.faults.set('subject.get', ['silent', 'silent']);
    const host = await start();
    host.onItemChanged(() => undefined);
    const reading = host.item();
    await settle(10);
    office.item = office.messageRead('m2');
    office.raise('item');
    expect(await reading).toMatchObject({ kind: 'message-read', subject: 'Subject of m2' });
  });

  it('is never the item before, though no event told of the switch', async () => {
    const { item } = office.draft('message');
    office.item = item;
    const host = await start();
    const reading = host.item();
    office.item = office.messageRead('m2');
    expect(await during(reading)).toMatchObject({ kind: 'message-read', subject: 'Subject of m2' });
  });

  it('has the people of the moment it is asked for, though an earlier reading is still under way', async () => {
    const { item, state } = office.draft('message');
    office.item = item;
    office.faults.set('body.get', ['silent']);
    const host = await start();
    const early = host.item();
    await settle(100); // To and Cc are read, the body is not
    if (state['to']) state['to'].value = [];
    const late = [host.item(), host.item()];
    office.answerAll();
    await settle(1_000);
    expect(await early).toMatchObject({ to: [DANA.address].map((address) => ({ address })) });
    for (const read of await Promise.all(late)) expect(read).toMatchObject({ kind: 'message-compose', to: [] });
    expect(office.calls.filter((call) => call === 'to.get')).toHaveLength(2);
  });

  it('is the last one after a thousand switches, and no answer of an earlier one gets through', async () => {
    const host = await start();
    host.onItemChanged(() => undefined);
    const seen: unknown[] = [];
    for (let i = 0; i < 1_000; i += 1) {
      const { item, state } = office.draft('message');
      if (state['subject']) state['subject'].value = `draft ${i}`;
      office.item = { ...item, conversationId: `c${i}` };
      office.raise('item');
      void host.item().then((read) => seen.push(read.kind === 'message-compose' ? read.subject : read.kind));
      if (i % 100 === 0) await settle();
    }
    await settle(30_000);
    expect(seen).toHaveLength(1_000);
    expect(seen.at(-1)).toBe('draft 999');
    expect(office.most).toBeLessThanOrEqual(3);
    expect(office.calls.length).toBeLessThan(500);
  });
});

describe('what changes', () => {
  async function listen(): Promise<string[]> {
    const heard: string[] = [];
    (await start()).onItemChanged((why) => heard.push(why));
    await settle(1_500);
    return heard;
  }

  it('is told by the host: another item, people, time', async () => {
    const { item } = office.draft('appointment');
    office.item = item;
    const heard = await listen();
    office.raise('recipients');
    office.raise('time');
    office.item = office.messageRead('m2');
    office.raise('item');
    office.raise('recipients'); // of the item that was left
    expect(heard).toEqual(['recipients', 'time', 'item']);
  });

  it('is seen without any event: words of a draft once a second, while the pane is visible', async () => {
    const { item, state } = office.draft('message');
    office.item = item;
    const heard = await listen();
    if (state['body']) state['body'].value = 'Hello Dana, the plan is attached';
    await settle(1_100);
    expect(heard).toEqual(['content']);
    await settle(3_000);
    expect(heard).toEqual(['content']);
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    const before = office.calls.length;
    await settle(5_000);
    expect(office.calls.length).toBe(before);
  });

  it('is seen without any event: another item, nothing at all, and back', async () => {
    office.item = office.messageRead('m1');
    const heard = await listen();
    office.item = null;
    window.dispatchEvent(new Event('focus'));
    office.item = office.messageRead('m2');
    await settle(1_100);
    expect(heard).toEqual(['item', 'item']);
  });

  it('is not told any more after the last listener left', async () => {
    office.item = office.messageRead('m1');
    const heard: string[] = [];
    const host = await start();
    const [one, two] = [host.onItemChanged((why) => heard.push(why)), host.onItemChanged((why) => heard.push(why))];
    one();
    two();
    office.item = office.messageRead('m2');
    office.raise('item');
    await settle(5_000);
    expect(heard).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('what can be done', () => {
  it('adds people to a draft, a hundred at a time, and takes them away', async () => {
    const { item, state } = office.draft('message');
    office.item = item;
    const host = await start();
    const many = Array.from({ length: 150 }, (_, i) => ({ address: `p${i}@halden.example`, name: '' }));
    expect(await during(host.addRecipients('cc', many))).toEqual({ kind: 'done' });
    expect(office.calls.filter((name) => name === 'cc.add')).toHaveLength(2);
    expect(state['cc']?.value).toHaveLength(150);
    expect(await during(host.removeRecipients('cc', many.slice(1)))).toEqual({ kind: 'done' });
    expect(state['cc']?.value).toMatchObject([{ emailAddress: 'p0@halden.example' }]);
    expect(await host.addRecipients('required', [TOM])).toEqual({ kind: 'unsupported' });
  });

  it('changes people and times of an invitation', async () => {
    const { item, state } = office.draft('appointment');
    office.item = item;
    const host = await start();
    await during(host.addRecipients('required', [TOM]));
    expect(state['required']?.value).toMatchObject([{}, { emailAddress: TOM.address, displayName: 'Tom Reyes' }]);
    await during(host.setTime(1_000, 2_000));
    expect([state['start']?.value, state['end']?.value]).toEqual([new Date(1_000), new Date(2_000)]);
  });

  it('puts text above a body so that it shows exactly it', async () => {
    const { item, state } = office.draft('appointment');
    office.item = item;
    const host = await start();
    await during(host.insertText('1. <Scope> & dates\n2. "Next"'));
    expect(state['body']?.value).toBe('<div>1. &lt;Scope&gt; &amp; dates<br>2. &quot;Next&quot;</div><br>Hello Dana');
    if (state['bodyType']) state['bodyType'].value = 'text';
    await during(host.insertText('a < b'));
    expect(String(state['body']?.value).startsWith('a < b\n\n')).toBe(true);
  });

  it('opens a reply and a new mail with escaped text', async () => {
    office.item = office.messageRead('m1');
    const host = await start();
    await during(host.replyAll('Thanks <all>'));
    await during(host.composeMail({ to: [DANA], cc: [TOM], subject: 'Minutes', text: 'a\nb' }));
    expect(office.opened).toEqual([
      'reply {"htmlBody":"<div>Thanks &lt;all&gt;</div>"}',
      'new {"toRecipients":["dana.fox@halden.example"],"ccRecipients":["tom.reyes@halden.example"],"subject":"Minutes","htmlBody":"<div>a<br>b</div>"}',
    ]);
  });

  it('opens items in Outlook, on the web where the client refuses or is too old', async () => {
    const host = await start();
    await during(host.openItem('message', 'AA-msg_1', null));
    office.faults.set('displayAppointmentFormAsync', [{ code: 9000 }]);
    await during(host.openItem('meeting', 'AA-ev', 'https://outlook.office.com/calendar/item/AA-ev'));
    office.mailboxSet = 5;
    await during(host.openItem('message', 'AA-msg_1', 'javascript:alert(1)'));
    expect(office.opened).toEqual([
      'message AA/msg+1',
      'https://outlook.office.com/calendar/item/AA-ev',
      'https://outlook.office.com/mail/deeplink/read/AA-msg_1',
    ]);
  });

  it('opens a new mail on the web in clients without the form', async () => {
    office.mailboxSet = 5;
    const host = await start();
    expect(await host.composeMail({ to: [DANA], cc: [], subject: 'A & B', text: 'x' })).toEqual({ kind: 'done' });
    expect(office.opened).toEqual([
      'https://outlook.office.com/mail/deeplink/compose?to=dana.fox%40halden.example&subject=A%20%26%20B&body=x',
    ]);
  });

  it('opens https links only, and the tab where it is known', async () => {
    const host = await start({ tab: { appId: 'app-1', entityId: 'accounts' } });
    for (const link of [
      'javascript:alert(1)',
      'http://halden.example',
      'https://user:pass@halden.example',
      'no link',
    ]) {
      expect(await host.openLink(link)).toEqual({ kind: 'failed', code: 'link_refused' });
    }
    await host.openTab('client/halden');
    expect(office.opened).toEqual([
      'https://teams.microsoft.com/l/entity/app-1/accounts?context=%7B%22subEntityId%22%3A%22client%2Fhalden%22%7D',
    ]);
    expect(await (await start()).openTab('client/halden')).toEqual({ kind: 'unsupported' });
  });

  it('says with a number, never with the host’s words, what did not work', async () => {
    office.item = office.draft('message').item;
    office.faults.set('cc.add', [{ code: 9023 }]);
    const result = await during((await start()).addRecipients('cc', [TOM]));
    expect(result).toEqual({ kind: 'failed', code: '9023' });
  });
});
