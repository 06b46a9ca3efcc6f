// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { officeInOutlook } from '../../../sandbox/hosts/office/office';
import { called, messageDraft, pageDouble, readItem } from './page-host-double';

function writing(parts: Parameters<typeof pageDouble>[0] = {}, later?: (run: () => void) => void) {
  const page = pageDouble(parts);
  const open = messageDraft();
  page.show(open);
  const office = officeInOutlook(page, later);
  // `mailbox.item` is typed as every kind of item at once; this one is a draft.
  return { page, open, office, draft: office.context.mailbox?.item as unknown as Office.MessageCompose };
}

const info = (message: string): Office.NotificationMessageDetails => ({
  type: 'informationalMessage',
  message,
  icon: 'icon',
  persistent: false,
});
const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `p${index}@b.example`);

describe('limits of Office.js', () => {
  it('refuses more than 100 recipients at once, and takes exactly 100', async () => {
    const { draft, open } = writing();
    expect((await called((back) => draft.to.addAsync(names(101), back))).error.name).toBe('NumberOfRecipientsExceeded');
    expect(open.draft.fields.to).toHaveLength(0);
    expect((await called((back) => draft.to.addAsync(names(100), back))).status).toBe('succeeded');
  });

  it('refuses a subject of 256 characters and a body over 1,000,000', async () => {
    const { draft } = writing();
    expect((await called((back) => draft.subject.setAsync('s'.repeat(256), back))).error.name).toBe(
      'DataExceedsMaximumSize',
    );
    expect((await called((back) => draft.subject.setAsync('s'.repeat(255), back))).status).toBe('succeeded');
    expect((await called((back) => draft.body.setAsync('b'.repeat(1_000_001), back))).error.name).toBe(
      'DataExceedsMaximumSize',
    );
  });

  it('throws on an infobar of 151 characters and refuses the sixth', async () => {
    const { draft, open } = writing();
    expect(() => draft.notificationMessages.addAsync('long', info('m'.repeat(151)))).toThrow(/ArgumentOutOfRange/);
    for (let index = 0; index < 5; index += 1) {
      expect(
        (await called((back) => draft.notificationMessages.addAsync(`k${index}`, info('m'.repeat(150)), back))).status,
      ).toBe('succeeded');
    }
    expect((await called((back) => draft.notificationMessages.addAsync('k5', info('m'), back))).error.name).toBe(
      'NumberOfNotificationsExceeded',
    );
    expect(open.infobars.fields.shown).toHaveLength(5);
    expect((await called((back) => draft.notificationMessages.removeAsync('nobody', back))).error.name).toBe(
      'NotificationKeyNotFound',
    );
  });

  it('shows one infobar on mobile and no insight message while reading on the web', async () => {
    const { draft } = writing({ client: 'mobile' });
    await called((back) => draft.notificationMessages.addAsync('a', info('a'), back));
    expect((await called((back) => draft.notificationMessages.addAsync('b', info('b'), back))).status).toBe('failed');
    const page = pageDouble();
    page.show(readItem());
    // `mailbox.item` is typed as every kind of item at once; this one is read.
    const read = officeInOutlook(page).context.mailbox?.item as unknown as Office.MessageRead;
    const insight: Office.NotificationMessageDetails = {
      type: 'insightMessage',
      message: 'm',
      icon: 'i',
      actions: [{ actionType: 'showTaskPane', actionText: 'Open', commandId: 'c', contextData: {} }],
    };
    expect(() => read.notificationMessages.addAsync('k', insight)).toThrow(/ArgumentException/);
  });

  it('replaces an infobar, and adds one that is not there', async () => {
    const { draft, open } = writing();
    const bars = draft.notificationMessages;
    expect((await called((back) => bars.replaceAsync('k', info('one'), back))).status).toBe('succeeded');
    await called((back) => bars.replaceAsync('k', info('two'), back));
    expect(open.infobars.fields.shown.map(({ message }) => message)).toEqual(['two']);
    expect((await called((back) => bars.addAsync('k', info('three'), back))).error.name).toBe(
      'NotificationKeyAlreadyExists',
    );
    const error = { type: 'errorMessage', message: 'm' };
    expect(() => bars.addAsync('e', { ...error, icon: 'i' })).toThrow(/ArgumentException/);
    expect(() => bars.addAsync('e', { ...error, persistent: false })).toThrow(/ArgumentException/);
    expect((await called((back) => bars.addAsync('e', error, back))).status).toBe('succeeded');
  });

  it('keeps at most 32 KB of roaming settings and 2,500 characters of custom properties', async () => {
    const { office, draft, page } = writing();
    const settings = office.context.roamingSettings;
    settings?.set('a', 'x'.repeat(33_000));
    expect((await called((back) => settings?.saveAsync(back))).error.code).toBe(9057);
    expect(page.saved.roaming).toBe('{}');
    settings?.set('a', 'x');
    expect((await called((back) => settings?.saveAsync(back))).status).toBe('succeeded');
    expect(JSON.parse(page.saved.roaming)).toEqual({ a: 'x' });
    await called((back) => draft.saveAsync(back));
    const properties = (await called<Office.CustomProperties>((back) => draft.loadCustomPropertiesAsync(back))).value;
    properties.set('k', 'v'.repeat(2_500));
    expect((await called((back) => properties.saveAsync(back))).status).toBe('failed');
    properties.set('k', 'v');
    expect((await called((back) => properties.saveAsync(back))).status).toBe('succeeded');
  });

  it('keeps 50,000 characters of session data on Mac', async () => {
    const { draft } = writing({ client: 'mac' });
    expect((await called((back) => draft.sessionData.setAsync('k', 'v'.repeat(50_000), back))).status).toBe('failed');
    expect((await called((back) => draft.sessionData.setAsync('k', 'v'.repeat(49_999), back))).status).toBe(
      'succeeded',
    );
    expect((await called<string>((back) => draft.sessionData.getAsync('k', back))).value).toHaveLength(49_999);
  });

  it('lets three calls on an item be under way and refuses the fourth', async () => {
    const { draft } = writing();
    const results = await Promise.all([1, 2, 3, 4].map(() => called<string>((back) => draft.subject.getAsync(back))));
    expect(results.map((result) => result.status)).toEqual(['succeeded', 'succeeded', 'succeeded', 'failed']);
    expect((await called<string>((back) => draft.subject.getAsync(back))).status).toBe('succeeded');
  });

  it('only takes categories of the master list', async () => {
    const { draft, open } = writing();
    expect((await called((back) => draft.categories.addAsync(['Unknown'], back))).status).toBe('failed');
    await called((back) => draft.categories.addAsync(['Client'], back));
    expect(open.draft.fields.categories).toEqual(['Client']);
  });
});

describe('scripted faults', () => {
  it('fails with 5001 on every second call', async () => {
    const { draft } = writing({ fault: 'error:2' });
    expect((await called<string>((back) => draft.subject.getAsync(back))).status).toBe('succeeded');
    expect((await called<string>((back) => draft.subject.getAsync(back))).error.code).toBe(5001);
  });

  it('never calls back, or is never ready', async () => {
    const timers: (() => void)[] = [];
    const { draft } = writing({ fault: 'silent:2' }, (run) => timers.push(run));
    const back: string[] = [];
    draft.subject.getAsync(() => back.push('first'));
    draft.subject.getAsync(() => back.push('second'));
    await new Promise((resolve) => setImmediate(resolve));
    timers.forEach((run) => run());
    expect(back).toEqual(['first']);
    const never: (() => void)[] = [];
    officeInOutlook(pageDouble({ fault: 'ready-never' }), (run) => never.push(run));
    expect(never).toHaveLength(0);
  });

  it('loses or refuses roaming settings', async () => {
    const lost = writing({ fault: 'settings-lost' });
    lost.office.context.roamingSettings?.set('a', 1);
    expect((await called((back) => lost.office.context.roamingSettings?.saveAsync(back))).status).toBe('succeeded');
    expect(lost.page.saved.roaming).toBe('{}');
    const refused = writing({ fault: 'settings-refused' });
    expect((await called((back) => refused.office.context.roamingSettings?.saveAsync(back))).error.code).toBe(9019);
  });

  it('raises no ItemChanged', async () => {
    const { page, office } = writing({ fault: 'no-item-changed' });
    let told = 0;
    await called((back) =>
      office.context.mailbox?.addHandlerAsync(
        'olkItemSelectedChanged',
        () => {
          told += 1;
        },
        back,
      ),
    );
    page.show(readItem());
    expect(told).toBe(0);
  });
});
