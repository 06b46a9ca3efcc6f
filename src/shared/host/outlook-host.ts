import type { OpenItem } from '../domain/open-item';
import type { TakeAction } from '../domain/take-action';
import { normalizeAddress } from '../domain/address';
import { createBrowserHost, openInNewTab } from './browser-host';
import type { Host, HostContext, HostResult, ItemHost } from './host';
import { createListeners } from './listeners';
import { toLocale } from './locale';
import { composeLink, itemLink, safeLink } from './mail-deep-link';
import { OfficeCallError, createOfficeQueue } from './office-calls';
import type { OfficeCalls } from './office-calls';
import { officeDialog } from './office-dialog';
import { itemMark } from './office-item';
import { openedFor } from './opened-for';
import { outlookActs } from './outlook-acts';
import { watchOutlook } from './outlook-changes';
import type { ItemChange } from './outlook-changes';
import { outlookTheme } from './outlook-theme';
import { readOpenItem } from './read-open-item';
import { roamingDigest } from './roaming-digest';
import { onSystemTheme } from './system-theme';
import { tabLink } from './tab-link';
import type { TabAddress } from './tab-link';

/** What starting in Outlook may be told. */
export interface OutlookHostOptions {
  /** Where “Open in Teams” leads; without it that is `unsupported`. */
  readonly tab?: TabAddress;
  /** Milliseconds until an Office.js that never gets ready counts as missing; default 5 s. */
  readonly limitMs?: number;
}

/** Milliseconds Office.js may take to get ready. */
const READY_LIMIT_MS = 5_000;

async function mailboxWhenReady(limitMs: number): Promise<Office.Mailbox | null> {
  if (typeof Office === 'undefined' || typeof Office.onReady !== 'function') return null;
  const limit = new Promise<null>((resolve) => setTimeout(() => resolve(null), limitMs));
  const ready = Office.onReady().then(() => (Office.context.mailbox as Office.Mailbox | undefined) ?? null);
  return Promise.race([ready, limit]);
}

function openInBrowser(link: string | null): Promise<HostResult> {
  const safe = safeLink(link);
  if (safe === null) return Promise.resolve({ kind: 'failed', code: 'link_refused' });
  if (!Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) return openInNewTab(safe);
  Office.context.ui.openBrowserWindow(safe);
  return Promise.resolve({ kind: 'done' });
}

/** Opens an item in Outlook itself by its REST id, on the web where the client refuses. */
async function openItem(
  calls: OfficeCalls,
  mailbox: Office.Mailbox,
  kind: 'message' | 'meeting',
  id: string,
  link: string | null,
): Promise<HostResult> {
  const fallback = (): Promise<HostResult> => openInBrowser(safeLink(link) ?? itemLink(kind, id));
  if (!Office.context.requirements.isSetSupported('Mailbox', '1.9')) return fallback();
  try {
    const own = mailbox.convertToEwsId(id, Office.MailboxEnums.RestVersion.v2_0);
    if (kind === 'message') await calls.call<void>((callback) => mailbox.displayMessageFormAsync(own, callback));
    else await calls.call<void>((callback) => mailbox.displayAppointmentFormAsync(own, callback));
    return { kind: 'done' };
  } catch {
    return fallback();
  }
}

function createItemHost(mailbox: Office.Mailbox, options: OutlookHostOptions): ItemHost {
  const changes = createListeners<ItemChange>();
  const contexts = createListeners<HostContext>();
  const actions = createListeners<TakeAction>();
  const queue = createOfficeQueue();
  const acts = outlookActs(queue.acts, mailbox);
  let reading: Promise<OpenItem> | null = null;
  let stopWatching: (() => void) | null = null;
  let watchers = 0;
  let hearsThemes = false;

  const context = (): HostContext => ({
    kind: 'outlook',
    theme: outlookTheme(Office.context.officeTheme as Office.OfficeTheme | undefined),
    locale: toLocale(Office.context.displayLanguage),
    user: {
      id: null,
      tenantId: null,
      address: normalizeAddress(mailbox.userProfile.emailAddress),
      name: mailbox.userProfile.displayName || null,
    },
    partition: Office.context.partitionKey || null,
    page: null,
    frame: 'pane',
    place: null,
  });

  /** Reads until an answer belongs to the item that is open when it arrives. */
  async function readLatest(): Promise<OpenItem> {
    for (;;) {
      try {
        const mark = itemMark(mailbox);
        const item = await readOpenItem(queue.reads, mailbox);
        if (mark === itemMark(mailbox)) return item;
      } catch (error) {
        if (!(error instanceof OfficeCallError) || error.code !== 'left') throw error;
      }
    }
  }

  return {
    context,
    onContextChanged: (listener) => {
      const tell = (): void => contexts.tell(context());
      const stopSystem = onSystemTheme(tell);
      if (!hearsThemes && typeof mailbox.addHandlerAsync === 'function')
        mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, tell);
      hearsThemes = true;
      const stop = contexts.add(listener);
      return () => {
        stopSystem();
        stop();
      };
    },
    openLink: openInBrowser,
    openItem: (kind, id, link) => openItem(queue.acts, mailbox, kind, id, link),
    openTab: (page) =>
      options.tab === undefined ? Promise.resolve({ kind: 'unsupported' }) : openInBrowser(tabLink(options.tab, page)),
    item: () => {
      reading ??= readLatest().finally(() => {
        reading = null;
      });
      return reading;
    },
    onItemChanged: (listener) => {
      const stop = changes.add(listener);
      watchers += 1;
      stopWatching ??= watchOutlook({ mailbox, queue, changes, actions });
      let on = true;
      return () => {
        stop();
        if (on) watchers -= 1;
        on = false;
        if (watchers > 0) return;
        stopWatching?.();
        stopWatching = null;
      };
    },
    takeAction: () => openedFor(queue.reads, mailbox),
    onTakeAction: (listener) => actions.add(listener),
    window: officeDialog(),
    ...roamingDigest(queue.acts),
    ...acts,
    composeMail: async (mail) => {
      const result = await acts.composeMail(mail);
      const link = result.kind === 'done' ? null : composeLink(mail);
      return link === null ? result : openInBrowser(link);
    },
  };
}

/** Whether a host stands beside an item. */
export function isItemHost(host: Host | ItemHost): host is ItemHost {
  return 'item' in host;
}

/**
 * Starts in Outlook. Where Office.js never gets ready, or says that this is no Outlook, it is a plain page:
 * readable, signed in by popup, without an open item. Never rejects.
 */
export async function startOutlookHost(options: OutlookHostOptions = {}): Promise<ItemHost | Host> {
  const mailbox = await mailboxWhenReady(options.limitMs ?? READY_LIMIT_MS).catch(() => null);
  return mailbox === null ? createBrowserHost() : createItemHost(mailbox, options);
}
