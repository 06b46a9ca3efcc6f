/** A stand-in for Office.js as the event runtime gives it: fields of one open item, answered late, with faults at chosen calls. */

/** What the open item holds. */
export interface Item {
  kind: 'mail' | 'invitation';
  to: readonly string[];
  cc: readonly string[];
  subject: string;
  body: string;
  attachments: readonly string[];
  conversationId: string | null;
  composeType: 'newMail' | 'reply' | 'forward';
  start: number;
  end: number;
  sensitivity: string;
  session: Record<string, string>;
  bars: Record<string, Office.NotificationMessageDetails>;
}

/** How one call goes wrong: by its place among all calls and readings of a run. */
export interface Fault {
  readonly at: number;
  readonly kind: 'throws' | 'fails' | 'silent' | 'twice' | 'undefined';
}

/** The mailbox and client around the item. */
export interface Around {
  readonly item: Item;
  readonly digest?: unknown;
  /** What else lies in the roaming settings, by key. Saving writes here. */
  readonly settings?: Record<string, unknown>;
  /** Highest Mailbox requirement set, as `1.16`. */
  readonly set?: string;
  readonly language?: string;
  readonly fault?: Fault;
  /** Answers come inside the call instead of later. */
  readonly atOnce?: boolean;
}

/** The stand-in with what was asked of it. */
export interface StandIn {
  readonly office: unknown;
  /** Names of all calls and readings, in order. */
  readonly asked: readonly string[];
  readonly handlers: ReadonlyMap<string, (event: unknown) => void>;
  /** Delivers answers until none is left. */
  deliver(): void;
  /** Most asynchronous calls that were open at the same time. */
  mostOpen(): number;
}

type Callback = (result: unknown) => void;

/** Makes the stand-in. Members of a later requirement set than the client's are missing, as they are there. */
export function standIn({
  item,
  digest,
  settings = {},
  set = '1.16',
  language = 'en-GB',
  fault,
  atOnce = false,
}: Around): StandIn {
  const inMemory: Record<string, unknown> = { ...settings, 'mainstay.digest': digest };
  const asked: string[] = [];
  const waiting: (() => void)[] = [];
  const handlers = new Map<string, (event: unknown) => void>();
  let open = 0;
  let most = 0;

  const has = (wanted: string): boolean => Number(set.split('.')[1]) >= Number(wanted.split('.')[1]);
  const faulty = (name: string): Fault['kind'] | null => {
    asked.push(name);
    return fault?.at === asked.length - 1 ? fault.kind : null;
  };
  function sync<T>(name: string, value: () => T): T | undefined {
    const kind = faulty(name);
    if (kind === 'throws' || kind === 'fails') throw new Error('5001');
    return kind === null || kind === 'twice' ? value() : undefined;
  }
  function call(name: string, callback: Callback, value: () => unknown): void {
    const kind = faulty(name);
    if (kind === 'throws') throw new Error('5001');
    open += 1;
    most = Math.max(most, open);
    if (kind === 'silent') return;
    const answer = (): void => {
      open -= 1;
      const failed = { status: 'failed', error: { code: 5001, name: 'x', message: 'x' } };
      const good = kind === 'undefined' ? undefined : value();
      callback(kind === 'fails' ? failed : { status: 'succeeded', value: good });
      if (kind === 'twice') callback({ status: 'succeeded', value: good });
    };
    if (atOnce) answer();
    else waiting.push(answer);
  }
  const field = (name: string, value: () => unknown): object => ({
    getAsync: (callback: Callback) => call(name, callback, value),
  });
  const people = (name: string, list: () => readonly string[]): object =>
    field(name, () => list().map((emailAddress) => ({ emailAddress, displayName: 'Anybody', recipientType: 'user' })));

  const shared = {
    subject: field('subject', () => item.subject),
    body: {
      getAsync: (type: unknown, callback: Callback) =>
        call('body', callback, () => (type === 'text' ? item.body : '<html>')),
    },
    notificationMessages: {
      replaceAsync: (key: string, details: Office.NotificationMessageDetails, callback: Callback) =>
        call('bar', callback, () => {
          item.bars[key] = details;
        }),
      removeAsync: (key: string, callback: Callback) =>
        call('no bar', callback, () => {
          Reflect.deleteProperty(item.bars, key);
        }),
    },
    ...(has('1.8')
      ? {
          getAttachmentsAsync: (callback: Callback) =>
            call('attachments', callback, () => item.attachments.map((name) => ({ name }))),
        }
      : {}),
    ...(has('1.11')
      ? {
          sessionData: {
            getAllAsync: (callback: Callback) => call('notes', callback, () => ({ ...item.session })),
            setAsync: (key: string, value: string, callback: Callback) =>
              call(`note ${key}`, callback, () => {
                item.session[key] = value;
              }),
          },
        }
      : {}),
  };
  const mail = {
    ...shared,
    to: people('to', () => item.to),
    cc: people('cc', () => item.cc),
    get conversationId() {
      return sync('conversationId', () => item.conversationId);
    },
    ...(has('1.10')
      ? {
          getComposeTypeAsync: (callback: Callback) =>
            call('composeType', callback, () => ({ composeType: item.composeType, coercionType: 'html' })),
        }
      : {}),
  };
  const invitation = {
    ...shared,
    requiredAttendees: people('required', () => item.to),
    optionalAttendees: people('optional', () => item.cc),
    start: field('start', () => new Date(item.start)),
    end: field('end', () => new Date(item.end)),
    ...(has('1.14') ? { sensitivity: field('sensitivity', () => item.sensitivity) } : {}),
  };
  const context = {
    get displayLanguage() {
      return sync('displayLanguage', () => language);
    },
    requirements: {
      isSetSupported: (name: string, wanted: string) =>
        sync(`isSetSupported ${wanted}`, () => name === 'Mailbox' && has(wanted)),
    },
    roamingSettings: {
      get: (key: string) => sync('settings', () => inMemory[key]),
      set: (key: string, value: unknown) => {
        sync('set', () => {
          inMemory[key] = value;
        });
      },
      saveAsync: (callback: Callback) => call('save', callback, () => void Object.assign(settings, inMemory)),
    },
    mailbox: {
      get item() {
        return sync('item', () => (item.kind === 'mail' ? mail : invitation));
      },
    },
  };
  return {
    office: {
      context,
      actions: {
        associate: (action: string, handler: (event: unknown) => void) => void handlers.set(action, handler),
      },
    },
    asked,
    handlers,
    deliver: () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) next();
    },
    mostOpen: () => most,
  };
}
