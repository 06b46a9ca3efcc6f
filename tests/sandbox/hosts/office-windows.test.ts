// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clientProfile } from '../../../sandbox/hosts/office/client-profile';
import { officeInDialog } from '../../../sandbox/hosts/office/dialog-page';
import { officeInOutlook } from '../../../sandbox/hosts/office/office';
import type { DialogHappened, DialogWindow } from '../../../sandbox/hosts/office/outlook-host';
import { attendeeItem, called, messageDraft, pageDouble, readItem } from './page-host-double';

/** The add-in's origin is that of the test page, but over https, as in a real deployment. */
function withDialogs(allowed = true) {
  // happy-dom offers this on its window; the types of a browser have no such thing.
  (globalThis as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL('https://mainstay.test/pane');
  const opened: { url: string; listeners: ((happened: DialogHappened) => void)[]; closed: boolean }[] = [];
  const page = pageDouble({
    openDialog: (url) => {
      const window = { url, listeners: [] as ((happened: DialogHappened) => void)[], closed: false };
      if (allowed) opened.push(window);
      const dialog: DialogWindow = {
        listen: (listener) => void window.listeners.push(listener),
        close: () => {
          window.closed = true;
        },
      };
      return Promise.resolve(allowed ? dialog : undefined);
    },
  });
  const { ui } = officeInOutlook(page).context as Office.Context;
  const open = (url: string) =>
    called<Office.Dialog>((back) => ui.displayDialogAsync(url, { height: 60, width: 30 }, back));
  return { open, opened };
}

describe('displayDialogAsync', () => {
  it('opens https pages of the own origin only, one at a time', async () => {
    const { open, opened } = withDialogs();
    expect((await open('http://mainstay.test/dialog.html')).error.code).toBe(12_005);
    expect((await open('https://elsewhere.test/dialog.html')).error.code).toBe(12_004);
    expect((await open('dialog.html')).error.code).toBe(12_004);
    expect(opened).toEqual([]);
    const first = await open('https://mainstay.test/dialog.html');
    expect(first.status).toBe('succeeded');
    expect((await open('https://mainstay.test/other.html')).error.code).toBe(12_007);
    first.value.close();
    expect(opened[0]?.closed).toBe(true);
    expect((await open('https://mainstay.test/other.html')).status).toBe('succeeded');
  });

  it('says when the person ignores it, and may be asked again', async () => {
    const { open } = withDialogs(false);
    expect((await open('https://mainstay.test/dialog.html')).error.code).toBe(12_009);
    expect((await open('https://mainstay.test/dialog.html')).error.code).toBe(12_009);
  });

  it('hands on messages with their origin, and that the window was closed', async () => {
    const { open, opened } = withDialogs();
    const { value: dialog } = await open('https://mainstay.test/dialog.html');
    const heard: unknown[] = [];
    const { EventType } = officeInDialog(clientProfile('web'), { messageParent: () => undefined });
    // Strings at run time, an enum of numbers in the types.
    const type = (name: string) => name as unknown as Office.EventType;
    dialog.addEventHandler(type(EventType.DialogMessageReceived), (said: unknown) => heard.push(said));
    dialog.addEventHandler(type(EventType.DialogEventReceived), (said: unknown) => heard.push(said));
    const [tell] = opened[0]?.listeners ?? [];
    tell?.({ kind: 'message', message: 'code', origin: 'https://mainstay.test' });
    tell?.({ kind: 'event', error: 12_006 });
    expect(heard).toEqual([{ message: 'code', origin: 'https://mainstay.test' }, { error: 12_006 }]);
    expect((await open('https://mainstay.test/dialog.html')).status).toBe('succeeded');
  });

  it('in the window, messageParent reaches the opener, and nobody else', async () => {
    withDialogs();
    const heard: string[] = [];
    const office = officeInDialog(clientProfile('web'), { messageParent: (message) => heard.push(message) });
    await office.onReady();
    const { ui } = office.context as Office.Context;
    ui.messageParent('one', { targetOrigin: 'https://mainstay.test' });
    ui.messageParent('two', { targetOrigin: 'https://elsewhere.test' });
    ui.messageParent('three');
    expect(heard).toEqual(['one', 'three']);
    expect(office.context.mailbox).toBeUndefined();
  });
});

describe('what opened the pane', () => {
  const read = (client: 'web' | 'classic-windows') => {
    const page = pageDouble({ client });
    const item = readItem();
    page.show(item);
    const office = officeInOutlook(page);
    // `mailbox.item` is typed as every kind of item at once; this one is read.
    return { item, office, open: office.context.mailbox?.item as unknown as Office.MessageRead };
  };

  it('is an empty text on the web and error 9020 in classic Outlook when nothing did', async () => {
    expect(await called<string>((back) => read('web').open.getInitializationContextAsync(back))).toMatchObject({
      value: '',
    });
    const classic = await called<string>((back) => read('classic-windows').open.getInitializationContextAsync(back));
    expect(classic.error.code).toBe(9020);
  });

  it('is told while the pane is open to who listens, and marks that somebody does', async () => {
    const { item, office, open } = read('web');
    const { EventType } = office;
    const heard: unknown[] = [];
    expect(item.initialization.fields.heard).toBe(false);
    await called((back) =>
      // Items have this method too, the types name it on some kinds only.
      (open as unknown as Office.Mailbox).addHandlerAsync(
        EventType.InitializationContextChanged,
        (event: { initializationContextData: string }) => heard.push(event.initializationContextData),
        back,
      ),
    );
    expect(item.initialization.fields.heard).toBe(true);
    item.initialization.change({ context: '{"v":1}' }, 'person');
    expect(heard).toEqual(['{"v":1}']);
    expect((await called<string>((back) => open.getInitializationContextAsync(back))).value).toBe('{"v":1}');
  });
});

describe('a mailbox of somebody else', () => {
  const item = (
    parts: Parameters<typeof pageDouble>[0],
    open: Parameters<ReturnType<typeof pageDouble>['show']>[0],
  ) => {
    const page = pageDouble({ mailboxOf: 'priya.nair@brightwater.example', ...parts });
    page.show(open);
    // As above.
    return officeInOutlook(page).context.mailbox?.item as unknown as Office.MessageRead;
  };

  it.each(['web', 'classic-windows', 'mac', 'ltsc2021'] as const)('names its owner in %s', async (client) => {
    for (const open of [readItem(), attendeeItem(), messageDraft({ id: 'saved' })]) {
      const properties = await called<Office.SharedProperties>((back) =>
        item({ client }, open).getSharedPropertiesAsync(back),
      );
      expect(properties.value).toMatchObject({ owner: 'priya.nair@brightwater.example', delegatePermissions: 23 });
    }
  });

  it('says nothing on mobile, for one’s own items, and for a mail that is begun there except on Mac', () => {
    expect(item({ client: 'mobile' }, readItem()).getSharedPropertiesAsync).toBeUndefined();
    const own = pageDouble();
    own.show(readItem());
    expect(
      // As above.
      (officeInOutlook(own).context.mailbox?.item as unknown as Office.MessageRead).getSharedPropertiesAsync,
    ).toBeUndefined();
    expect(item({ client: 'web' }, messageDraft()).getSharedPropertiesAsync).toBeUndefined();
    expect(item({ client: 'mac' }, messageDraft()).getSharedPropertiesAsync).toBeTypeOf('function');
  });
});
