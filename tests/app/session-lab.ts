import { createSession } from '../../src/shared/app/create-session';
import type { Session, SessionState } from '../../src/shared/app/session';
import { createDriveDoor } from '../../src/shared/app/drive-door';
import type { TokenProvider } from '../../src/shared/auth/token-provider';
import type { OpenItem } from '../../src/shared/domain/open-item';
import type { TakeAction } from '../../src/shared/domain/take-action';
import { createGraph } from '../../src/shared/graph/create-graph';
import { createLane } from '../../src/shared/graph/lane';
import type { GraphClock } from '../../src/shared/graph/graph-port';
import type { HostContext, HostResult, ItemHost } from '../../src/shared/host/host';
import { createOutbox } from '../../src/shared/storage/create-outbox';
import { createMemoryBook } from '../../src/shared/storage/memory-book';
import { createMemoryKeyValue } from '../../src/shared/storage/key-value';
import { createMemoryStore } from '../../src/shared/storage/memory-store';
import { createOneDriveBook } from '../../src/shared/storage/one-drive-book';
import type { Store } from '../../src/shared/storage/store';
import { createLoneTab } from '../../src/shared/storage/tabs';
import { checkedGraph } from '../contract/checked-graph';
import type { Tenant } from '../../sandbox/tenant/tenant';
import { ELLEN, NOW, labFetch, labTenant, labTokens } from './tenant-lab';

/** A clock that stands still until `advance`: waits up to 5 s pass at once, longer ones when time is moved on. */
export interface ManualClock extends GraphClock {
  advance(ms: number): Promise<void>;
}

export function manualClock(start = NOW): ManualClock {
  let now = start;
  const sleepers = new Set<{ readonly at: number; readonly wake: () => void }>();
  return {
    now: () => now,
    random: () => 0.5,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted === true || ms <= 5_000) return resolve();
        const sleeper = { at: now + ms, wake: resolve };
        sleepers.add(sleeper);
        signal?.addEventListener('abort', () => {
          sleepers.delete(sleeper);
          resolve();
        });
      }),
    advance: async (ms) => {
      now += ms;
      for (const sleeper of [...sleepers]) {
        if (sleeper.at > now) continue;
        sleepers.delete(sleeper);
        sleeper.wake();
      }
      await settle();
    },
  };
}

/** Lets everything that is ready run to its end. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 30; i++) await new Promise((resolve) => setImmediate(resolve));
}

export interface LabHost extends ItemHost {
  readonly calls: readonly (readonly unknown[])[];
  show(item: OpenItem, why?: 'item' | 'recipients' | 'time' | 'content'): void;
  /** The host goes on with another user. */
  switchUser(address: string): void;
  /** The mailbox's roaming settings: what they hold, how often they were saved, whether a save is lost silently. */
  readonly digest: { text: string | null; saves: number; loses: boolean; answer: () => HostResult };
  /** “Take action” with the pane open, or before it opens. */
  takeActionNow(action: TakeAction, open: boolean): void;
}

export function labHost(user: Partial<HostContext['user']> = {}): LabHost {
  const calls: (readonly unknown[])[] = [];
  const listeners = new Set<(why: 'item' | 'recipients' | 'time' | 'content') => void>();
  let item: OpenItem = { kind: 'nothing' };
  const called = (...call: readonly unknown[]): Promise<HostResult> => {
    calls.push(call);
    return Promise.resolve({ kind: 'done' });
  };
  const digest: LabHost['digest'] = { text: null, saves: 0, loses: false, answer: () => ({ kind: 'done' }) };
  const actionListeners = new Set<(action: TakeAction) => void>();
  let asked: TakeAction | null = null;
  const contextListeners = new Set<(context: HostContext) => void>();
  let context: HostContext = {
    kind: 'outlook',
    silent: null,
    theme: 'outlook-light',
    locale: 'en-GB',
    user: { id: null, tenantId: null, address: ELLEN.address, name: ELLEN.name, ...user },
    partition: null,
    page: null,
    frame: 'pane',
    place: null,
  };
  return {
    calls,
    show: (next, why = 'item') => {
      item = next;
      for (const listener of listeners) listener(why);
    },
    context: () => context,
    switchUser: (address) => {
      context = { ...context, user: { ...context.user, address } };
      for (const listener of contextListeners) listener(context);
    },
    onContextChanged: (listener) => {
      contextListeners.add(listener);
      return () => contextListeners.delete(listener);
    },
    openLink: (link) => called('openLink', link),
    openItem: (kind, id) => called('openItem', kind, id),
    openTab: (page) => called('openTab', page),
    composeMail: (mail) => called('composeMail', mail),
    window: null,
    takeAction: () => Promise.resolve(asked),
    onTakeAction: (listener) => {
      actionListeners.add(listener);
      return () => actionListeners.delete(listener);
    },
    takeActionNow: (action, open) => {
      if (open) for (const listener of actionListeners) listener(action);
      else asked = action;
    },
    digest,
    readDigest: () => digest.text,
    saveDigest: (text) => {
      digest.saves += 1;
      const answer = digest.answer();
      if (answer.kind === 'done' && !digest.loses) digest.text = text;
      return Promise.resolve(answer);
    },
    item: () => Promise.resolve(item),
    onItemChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    addRecipients: (field, people) => called('addRecipients', field, people),
    removeRecipients: (field, people) => called('removeRecipients', field, people),
    setTime: (start, end) => called('setTime', start, end),
    insertText: (text) => called('insertText', text),
    replaceText: (change) => called('replaceText', change),
    replyAll: (text) => called('replyAll', text),
  };
}

export interface SessionLab {
  readonly session: Session;
  readonly tenant: Tenant;
  readonly clock: ManualClock;
  readonly host: LabHost;
  readonly store: Store;
  readonly asked: readonly string[];
  goOnline(online: boolean): Promise<void>;
  /** The state once `holds`; fails after many turns. */
  until(holds: (state: SessionState) => boolean): Promise<SessionState>;
}

export interface SessionLabOptions {
  readonly allowed?: (scope: string) => boolean;
  readonly fill?: (tenant: Tenant) => void;
  readonly store?: Store;
  readonly tenant?: Tenant;
  readonly online?: boolean;
  readonly host?: LabHost;
  /** Stands between the session and sign-in. */
  readonly tokens?: (real: TokenProvider) => TokenProvider;
  readonly restart?: () => void;
  /** An answer in place of the tenant's; undefined where the tenant answers. */
  readonly instead?: (request: Request) => Response | undefined;
}

/** A whole session over the emulator, with a fake host, a clock moved by hand and stores in memory. */
export function createSessionLab(options: SessionLabOptions = {}): SessionLab {
  const clock = manualClock();
  const tenant = options.tenant ?? labTenant(clock);
  options.fill?.(tenant);
  const graphOfTenant = checkedGraph(tenant, { now: () => clock.now() });
  const { asked, fetch } = labFetch(async (request) => options.instead?.(request) ?? graphOfTenant(request));
  const real = labTokens(tenant, options.allowed);
  const tokens = options.tokens?.(real) ?? real;
  const host = options.host ?? labHost();
  const store = options.store ?? createMemoryStore();
  const networkListeners = new Set<() => void>();
  let online = options.online ?? true;
  const session = createSession({
    host,
    clock,
    zone: 'Europe/London',
    adminLink: 'https://login.microsoftonline.com/organizations/adminconsent?client_id=lab',
    restart: options.restart ?? (() => undefined),
    network: {
      isOnline: () => online,
      onChanged: (listener) => {
        networkListeners.add(listener);
        return () => networkListeners.delete(listener);
      },
    },
    engine: {
      tokens,
      openAccount: async (_key, by) => {
        const graph = createGraph({ tokens, clock, lane: createLane('lab', null), fetch });
        const outbox = createOutbox({
          book: createMemoryBook(),
          device: createMemoryKeyValue(),
          by,
          clock: () => clock.now(),
          settleMs: 0,
        });
        await outbox.open();
        const oneDriveBook = () => createOneDriveBook(createDriveDoor(graph, () => clock.now()));
        return { graph, store, outbox, tabs: createLoneTab(), oneDriveBook };
      },
    },
  });
  return {
    session,
    tenant,
    clock,
    host,
    store,
    asked,
    goOnline: async (next) => {
      online = next;
      for (const listener of networkListeners) listener();
      await settle();
    },
    until: async (holds) => {
      for (let i = 0; i < 400; i++) {
        if (holds(session.state())) return session.state();
        await settle();
      }
      const { phase, knowledge } = session.state();
      throw new Error(`Never came true: ${JSON.stringify({ phase, knowledge })}`);
    },
  };
}
