import { app, pages } from '@microsoft/teams-js';
import { createBrowserHost, openInNewTab, pageInAddress } from './browser-host';
import type { Host, HostContext, HostResult } from './host';
import { createListeners } from './listeners';
import { composeLink, itemLink, safeLink } from './mail-deep-link';
import { onSystemTheme } from './system-theme';
import { tabLink } from './tab-link';
import type { TabAddress } from './tab-link';
import { toHostContext } from './teams-context';
import { configurationPage, removalPage } from './teams-configuration';
import type { ConfigurationPage, RemovalPage } from './teams-configuration';
import { followTeams, ifSupported } from './teams-life';
import type { TeamsLife } from './teams-life';
import { teamsWindow } from './teams-window';

/** What only Teams has. Outside of Teams the calls do nothing. */
export interface TeamsExtras extends TeamsLife {
  /** Says that the first view is drawn; Teams shows its own spinner until then. */
  notifyReady(): void;
  /** Says that nothing can be shown; Teams then offers to try again. */
  notifyFailed(): void;
  /** The page that adds a channel tab; null elsewhere. */
  readonly configuration: ConfigurationPage | null;
  /** The page that takes a channel tab away; null elsewhere. */
  readonly removal: RemovalPage | null;
}

/** A tab in Teams, or a page that stands in for it. */
export type TeamsHost = Host & TeamsExtras;

/** What starting in Teams may be told. */
export interface TeamsHostOptions {
  /** Where the personal tab is to be found, for opening it from a side panel. */
  readonly tab?: TabAddress;
  /** Milliseconds until a Teams that never answers counts as missing; default 4.5 s (teams-js itself waits a minute). */
  readonly limitMs?: number;
  /** Hears of a Teams that answers after it was given up. */
  readonly onLate?: (host: TeamsHost) => void;
}

const START_LIMIT_MS = 4_500;

/** Teams' word on where the tab is; null for a plain page. Rejects when teams-js gives up after a minute. */
async function contextInTeams(): Promise<app.Context | null> {
  if (window.parent === window) return null; // teams-js would only say so after a while
  // Initialising also puts Teams' sign-in bridge in place, so it comes before anything that signs in.
  await app.initialize();
  ifSupported(() => app.notifyAppLoaded()); // the page itself says that it starts
  return app.getContext();
}

async function openInTeams(link: string | null): Promise<HostResult> {
  const safe = safeLink(link);
  if (safe === null) return { kind: 'failed', code: 'link_refused' };
  try {
    await app.openLink(safe);
    return { kind: 'done' };
  } catch {
    return openInNewTab(safe); // not a link Teams opens itself
  }
}

function inTeams(first: app.Context, options: TeamsHostOptions): TeamsHost {
  const contexts = createListeners<HostContext>();
  let theme = first.app.theme;
  // The deep link first; a configured channel tab carries its page after `#`, and so does every later move.
  let page = first.page.subPageId || pageInAddress();
  const context = (): HostContext => toHostContext(first, theme, page);
  const tell = (): void => contexts.tell(context());
  window.addEventListener('hashchange', () => {
    page = pageInAddress();
    tell();
  });

  const themed = (name: string): void => {
    theme = name;
    tell();
  };
  ifSupported(() => app.registerOnThemeChangeHandler(themed));
  const go = (next: string): void => {
    window.location.hash = `/${next}`;
  };
  const life = followTeams(first.page.id, page, { go, theme: themed });

  async function openTab(next: string): Promise<HostResult> {
    if (context().frame !== 'side-panel') {
      go(next);
      return { kind: 'done' };
    }
    if (options.tab === undefined) return { kind: 'unsupported' };
    if (!pages.currentApp.isSupported()) return openInTeams(tabLink(options.tab, next));
    try {
      await pages.currentApp.navigateTo({ pageId: options.tab.entityId, subPageId: next });
      return { kind: 'done' };
    } catch {
      return openInTeams(tabLink(options.tab, next));
    }
  }

  return {
    context,
    onContextChanged: (listener) => {
      const stop = contexts.add(listener);
      const stopSystem = onSystemTheme(() => listener(context()));
      return () => {
        stop();
        stopSystem();
      };
    },
    openLink: openInTeams,
    openItem: (kind, id, link) => openInTeams(safeLink(link) ?? itemLink(kind, id)),
    openTab,
    composeMail: (mail) => {
      const link = composeLink(mail);
      return link === null ? Promise.resolve({ kind: 'unsupported' }) : openInTeams(link);
    },
    window: teamsWindow(),
    ...life,
    notifyReady: () => ifSupported(() => void app.notifySuccess().catch(() => undefined)),
    notifyFailed: () => ifSupported(() => app.notifyFailure({ reason: app.FailedReason.Other })),
    configuration: context().frame === 'settings' ? configurationPage() : null,
    removal: context().frame === 'remove' ? removalPage() : null,
  };
}

/** A page of the tab without Teams around it; `silent` when Teams should have answered. */
function withoutTeams(silent: 'teams' | null): TeamsHost {
  return {
    ...createBrowserHost(silent),
    notifyReady: () => undefined,
    notifyFailed: () => undefined,
    onSuspend: () => () => undefined,
    onResume: () => () => undefined,
    configuration: null,
    removal: null,
  };
}

/**
 * Starts in Teams: initialises teams-js (which also offers Teams' sign-in), reads the context. Where Teams does not
 * answer in time, or there is none, it is a plain page; a Teams that answers later is told to `onLate`. Never rejects.
 */
export async function startTeamsHost(options: TeamsHostOptions = {}): Promise<TeamsHost> {
  const alone = window.parent === window;
  const start = contextInTeams();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), options.limitMs ?? START_LIMIT_MS);
  });
  const first = await Promise.race([start, limit]).catch(() => null);
  clearTimeout(timer);
  if (first === 'late') {
    start
      .then((context) => (context === null ? undefined : options.onLate?.(inTeams(context, options))))
      .catch(() => undefined); // never answered at all
    return withoutTeams('teams');
  }
  return first === null ? withoutTeams(alone ? null : 'teams') : inTeams(first, options);
}
