import type { OpenItem } from '../domain/open-item';
import type { TakeAction } from '../domain/take-action';
import { normalizeAddress } from '../domain/address';
import { createBrowserHost } from './browser-host';
import { freshReading } from './fresh-reading';
import type { Host, HostContext, ItemHost } from './host';
import { createListeners } from './listeners';
import { toLocale } from './locale';
import { composeLink } from './mail-deep-link';
import { OfficeCallError, createOfficeQueue } from './office-calls';
import { officeDialog } from './office-dialog';
import { itemMark } from './office-item';
import { officeReady } from './office-ready';
import { openedFor } from './opened-for';
import { outlookActs } from './outlook-acts';
import { openInBrowser, openItemInOutlook } from './outlook-links';
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
  /** Hears of an Outlook that answers after it was given up. */
  readonly onLate?: (host: ItemHost) => void;
}

/** Milliseconds Office.js may take to get ready. */
const READY_LIMIT_MS = 5_000;

function createItemHost(mailbox: Office.Mailbox, options: OutlookHostOptions): ItemHost {
  const changes = createListeners<ItemChange>();
  const contexts = createListeners<HostContext>();
  const actions = createListeners<TakeAction>();
  const queue = createOfficeQueue();
  const acts = outlookActs(queue.acts, mailbox);
  let stopWatching: (() => void) | null = null;
  let watchers = 0;
  let hearsThemes = false;

  const context = (): HostContext => ({
    kind: 'outlook',
    silent: null,
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
    openItem: (kind, id, link) => openItemInOutlook(queue.acts, mailbox, kind, id, link),
    openTab: (page) =>
      options.tab === undefined ? Promise.resolve({ kind: 'unsupported' }) : openInBrowser(tabLink(options.tab, page)),
    item: freshReading(readLatest),
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
 * readable, signed in by popup, without an open item. An Outlook that answers later is told to `onLate`. Never rejects.
 */
export async function startOutlookHost(options: OutlookHostOptions = {}): Promise<ItemHost | Host> {
  const ready = officeReady();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), options.limitMs ?? READY_LIMIT_MS);
  });
  const first = await Promise.race([ready, limit]);
  clearTimeout(timer);
  if (first === null)
    void ready.then((late) => {
      if (late.kind === 'mailbox') options.onLate?.(createItemHost(late.mailbox, options));
    });
  if (first?.kind === 'mailbox') return createItemHost(first.mailbox, options);
  return createBrowserHost(first?.kind === 'elsewhere' ? null : 'outlook');
}
