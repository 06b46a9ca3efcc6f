/** What a scripted call does instead of succeeding. */
export type CallFault = 'silent' | 'internal-error' | 'throw' | { readonly code: number };

/** A dialog the fake host opened: tells the page that opened it what happens in it. */
export interface FakeDialog {
  readonly url: string;
  closed: boolean;
  say(message: string, origin?: string): void;
  end(error: number): void;
}

/** Calls a host runs at the same time; it refuses the next one. */
const AT_ONCE = 3;

type Callback = (result: object) => void;

/** A scripted Office.js of a mailbox with one open item: calls answer in the next task unless a fault stands for their name. */
export class FakeOffice {
  /** Faults by call name, used up one by one. */
  readonly faults = new Map<string, CallFault[]>();
  readonly calls: string[] = [];
  /** Most calls that were under way at the same time. */
  most = 0;
  private underWay = 0;
  readonly handlers = new Map<string, ((event: unknown) => void)[]>();
  /** Highest Mailbox requirement set, minor number. */
  mailboxSet = 14;
  hostName = 'OutlookWebApp';
  item: object | null = null;
  theme: object | undefined = {
    bodyBackgroundColor: '#ffffff',
    bodyForegroundColor: '#242424',
    controlBackgroundColor: '#f5f5f5',
  };
  readonly opened: string[] = [];
  /** Roaming settings as the mailbox holds them; `save` is a call that faults can hit. */
  readonly settings = new Map<string, unknown>();
  /** Dialogs that were opened, with what they heard. */
  readonly dialogs: FakeDialog[] = [];
  /** Why a dialog does not open: a dialog error number. */
  dialogRefusal: number | null = null;

  private owed: (() => void)[] = [];

  /** Answers everything that was left without answer. */
  answerAll(): void {
    for (const answer of this.owed.splice(0)) answer();
  }

  /** An asynchronous method in Office's manner: arguments, then options and callback. */
  method<T>(name: string, run: (...args: unknown[]) => T): (...given: unknown[]) => void {
    return (...given) => {
      this.calls.push(name);
      const callback = given.find((one): one is Callback => typeof one === 'function');
      const args = given.filter((one) => typeof one !== 'function');
      const fault = this.faults.get(name)?.shift();
      if (fault === 'throw') throw new Error('Sys.ArgumentException');
      this.underWay += 1;
      this.most = Math.max(this.most, this.underWay);
      if (fault === 'silent') {
        // The host does not answer; its slot stays taken until it does.
        this.owed.push(() => {
          this.underWay -= 1;
          callback?.({ status: 'succeeded', value: run(...args), error: undefined });
        });
        return;
      }
      const tooMany = this.underWay > AT_ONCE;
      setTimeout(() => {
        this.underWay -= 1;
        if (tooMany) callback?.({ status: 'failed', value: undefined, error: { code: 9042, name: '', message: '' } });
        else if (fault === undefined) callback?.({ status: 'succeeded', value: run(...args), error: undefined });
        else
          callback?.({
            status: 'failed',
            value: undefined,
            error: { code: fault === 'internal-error' ? 5001 : fault.code, name: '', message: 'private words' },
          });
      });
    };
  }

  /** `addHandlerAsync` of an item: a call like others, counted and faulted. */
  private adding(): (...given: unknown[]) => void {
    return (type, handler, ...more) =>
      this.method('handler.add', () => {
        const name = String(type);
        this.handlers.set(name, [...(this.handlers.get(name) ?? []), handler as (event: unknown) => void]);
      })(...more);
  }

  /** Raises an event of the mailbox or the item. */
  raise(type: string, more: object = {}): void {
    for (const handler of [...(this.handlers.get(type) ?? [])]) handler({ type, ...more });
  }

  private openDialog(url: string, callback: Callback): void {
    const heard = new Map<string, (said: object) => void>();
    const dialog: FakeDialog = {
      url,
      closed: false,
      say: (message, origin) => heard.get('dialog-message')?.({ message, origin }),
      end: (error) => heard.get('dialog-event')?.({ error }),
    };
    if (this.dialogRefusal !== null) {
      callback({ status: 'failed', error: { code: this.dialogRefusal } });
      return;
    }
    this.dialogs.push(dialog);
    callback({
      status: 'succeeded',
      value: {
        close: () => void (dialog.closed = true),
        addEventHandler: (type: string, handler: (said: object) => void) => void heard.set(type, handler),
      },
    });
  }

  /** Puts itself in place as the global `Office`. `ready` is what `onReady` gives. */
  install(ready: Promise<object> = Promise.resolve({ host: 'Outlook' })): void {
    const on = (type: string, handler: (event: unknown) => void): void =>
      void this.handlers.set(type, [...(this.handlers.get(type) ?? []), handler]);
    const supported = (set: string, version: string): boolean =>
      set !== 'Mailbox' || Number(version.split('.')[1]) <= this.mailboxSet;
    const mailbox: object = {
      diagnostics: { hostName: this.hostName },
      userProfile: { emailAddress: 'Ellen.Price@Brightwater.example', displayName: 'Ellen Price' },
      convertToRestId: (id: string) => id.replaceAll('/', '-').replaceAll('+', '_'),
      convertToEwsId: (id: string) => id.replaceAll('-', '/').replaceAll('_', '+'),
      addHandlerAsync: on,
      removeHandlerAsync: (type: string) => void this.handlers.delete(type),
      displayMessageFormAsync: this.method(
        'displayMessageFormAsync',
        (id) => void this.opened.push(`message ${String(id)}`),
      ),
      displayAppointmentFormAsync: this.method(
        'displayAppointmentFormAsync',
        (id) => void this.opened.push(`meeting ${String(id)}`),
      ),
      displayNewMessageFormAsync: this.method(
        'displayNewMessageFormAsync',
        (form) => void this.opened.push(`new ${JSON.stringify(form)}`),
      ),
    };
    Object.defineProperty(mailbox, 'item', { get: () => this.item });
    const context: object = {
      mailbox,
      displayLanguage: 'en-GB',
      partitionKey: 'part-1',
      requirements: { isSetSupported: supported },
      ui: {
        openBrowserWindow: (url: string) => void this.opened.push(url),
        displayDialogAsync: (url: string, _options: object, callback: Callback) => this.openDialog(url, callback),
        messageParent: (...said: readonly unknown[]) => void this.opened.push(JSON.stringify(said)),
      },
      roamingSettings: {
        get: (key: string) => this.settings.get(key),
        set: (key: string, value: unknown) => void this.settings.set(key, value),
        remove: (key: string) => void this.settings.delete(key),
        saveAsync: this.method('settings.save', () => undefined),
      },
    };
    Object.defineProperty(context, 'officeTheme', { get: () => this.theme });
    Reflect.set(globalThis, 'Office', {
      onReady: () => ready,
      context,
      CoercionType: { Text: 'text', Html: 'html' },
      EventType: {
        ItemChanged: 'item',
        RecipientsChanged: 'recipients',
        AppointmentTimeChanged: 'time',
        OfficeThemeChanged: 'theme',
        InitializationContextChanged: 'context',
        DialogMessageReceived: 'dialog-message',
        DialogEventReceived: 'dialog-event',
      },
      MailboxEnums: { RestVersion: { v2_0: 'v2.0' }, ItemType: { Appointment: 'appointment' } },
    });
  }

  /** A mail being read. */
  messageRead(id: string, fields: object = {}): object {
    return {
      itemType: 'message',
      itemId: id,
      itemClass: 'IPM.Note',
      subject: `Subject of ${id}`,
      conversationId: 'AA/conv+1',
      internetMessageId: `<${id}@halden.example>`,
      dateTimeCreated: new Date('2026-03-02T09:00:00Z'),
      from: { emailAddress: 'Dana.Fox@Halden.example', displayName: 'Dana Fox' },
      to: [
        { emailAddress: 'ellen.price@brightwater.example', displayName: 'Ellen Price' },
        { emailAddress: '/O=EXCHANGE/CN=ROOM', displayName: 'Room' },
      ],
      cc: [],
      attachments: [
        { name: 'brief.pdf', isInline: false },
        { name: 'logo.png', isInline: true },
      ],
      displayReplyAllFormAsync: this.method(
        'displayReplyAllFormAsync',
        (form) => void this.opened.push(`reply ${JSON.stringify(form)}`),
      ),
      ...fields,
    };
  }

  private field<T>(name: string, state: { value: T }): object {
    return {
      getAsync: this.method(`${name}.get`, () => state.value),
      setAsync: this.method(`${name}.set`, (value) => void (state.value = value as T)),
      addAsync: this.method(
        `${name}.add`,
        (more) => void (state.value = [...(state.value as unknown[]), ...(more as unknown[])] as T),
      ),
    };
  }

  /** A draft; its fields can be read and changed through `state`. */
  draft(kind: 'message' | 'appointment'): {
    readonly item: object;
    readonly state: Record<string, { value: unknown }>;
  } {
    const person = (address: string): object => ({
      emailAddress: address,
      displayName: address,
      appointmentResponse: 'none',
    });
    const state: Record<string, { value: unknown }> = {
      subject: { value: 'Spring range' },
      to: { value: [person('dana.fox@halden.example')] },
      cc: { value: [] },
      bcc: { value: [] },
      required: { value: [person('dana.fox@halden.example')] },
      optional: { value: [] },
      start: { value: new Date('2026-03-05T10:00:00Z') },
      end: { value: new Date('2026-03-05T10:30:00Z') },
      location: { value: 'Teams' },
      body: { value: 'Hello Dana' },
      bodyType: { value: 'html' },
    };
    const at = (name: string): { value: unknown } => state[name] ?? { value: undefined };
    const body = {
      getAsync: this.method('body.get', () => at('body').value),
      getTypeAsync: this.method('body.type', () => at('bodyType').value),
      prependAsync: this.method(
        'body.prepend',
        (text) => void (at('body').value = `${String(text)}${String(at('body').value)}`),
      ),
    };
    const common = {
      itemType: kind,
      subject: this.field('subject', at('subject')),
      body,
      addHandlerAsync: this.adding(),
      getAttachmentsAsync: this.method('attachments.get', () => [{ name: 'plan.xlsx', isInline: false }]),
      getItemIdAsync: this.method('id.get', () => 'AA/draft+1'),
    };
    const names = kind === 'message' ? ['to', 'cc', 'bcc'] : ['start', 'end', 'location'];
    const fields = Object.fromEntries(names.map((name) => [name, this.field(name, at(name))]));
    const people = {
      requiredAttendees: this.field('required', at('required')),
      optionalAttendees: this.field('optional', at('optional')),
      seriesId: 'AA/series',
    };
    return {
      item: { ...common, ...fields, ...(kind === 'message' ? { conversationId: 'AA/conv+1' } : people) },
      state,
    };
  }
}
