import { app, pages } from '@microsoft/teams-js';
import { createBrowserHost, openInNewTab, pageInAddress } from './browser-host';
import type { Host, HostContext, HostResult } from './host';
import { createListeners } from './listeners';
import { composeLink, itemLink, safeLink } from './mail-deep-link';
import { onSystemTheme } from './system-theme';
import { tabLink } from './tab-link';
import type { TabAddress } from './tab-link';
import { toHostContext } from './teams-context';
import { configurationPage } from './teams-configuration';
import type { ConfigurationPage } from './teams-configuration';
import { teamsWindow } from './teams-window';

/** What only Teams has. Outside of Teams the calls do nothing. */
export interface TeamsExtras {
  /** Says that the first view is drawn; Teams shows its own spinner until then. */
  notifyReady(): void;
  /** Says that nothing can be shown; Teams then offers to try again. */
  notifyFailed(): void;
  /** Calls back when Teams shows the tab again after it was put aside. Returns the way to stop. */
  onResume(listener: () => void): () => void;
  /** The page that adds a channel tab; null elsewhere. */
  readonly configuration: ConfigurationPage | null;
}

/** What starting in Teams may be told. */
export interface TeamsHostOptions {
  /** Where the personal tab is to be found, for opening it from a side panel. */
  readonly tab?: TabAddress;
  /** Milliseconds until a Teams that never answers counts as missing; default 4.5 s (teams-js itself waits a minute). */
  readonly limitMs?: number;
}

const START_LIMIT_MS = 4_500;

async function contextInTeams(limitMs: number): Promise<app.Context | null> {
  if (window.parent === window) return null; // a plain page: teams-js would only say so after a while
  const limit = new Promise<null>((resolve) => setTimeout(() => resolve(null), limitMs));
  // Initialising also puts Teams' sign-in bridge in place, so it comes before anything that signs in.
  const start = app.initialize().then(() => app.getContext());
  start.catch(() => undefined); // heard through the race, or too late to matter
  return Promise.race([start, limit]);
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

/** Hosts that cannot do something throw at once; that must not end the start. */
function ifSupported(work: () => void): void {
  try {
    work();
  } catch {
    // Not supported in this frame or by this host.
  }
}

function inTeams(first: app.Context, options: TeamsHostOptions): Host & TeamsExtras {
  const contexts = createListeners<HostContext>();
  const resumes = createListeners<undefined>();
  let theme = first.app.theme;
  // The deep link first; a configured channel tab carries its page after `#`, and so does every later move.
  let page = first.page.subPageId || pageInAddress();
  const context = (): HostContext => toHostContext(first, theme, page);
  const tell = (): void => contexts.tell(context());
  window.addEventListener('hashchange', () => {
    page = pageInAddress();
    tell();
  });

  ifSupported(() =>
    app.registerOnThemeChangeHandler((name) => {
      theme = name;
      tell();
    }),
  );
  // Teams keeps a tab in memory only when it hears both; there is nothing to save, everything typed is kept already.
  ifSupported(() => app.lifecycle.registerBeforeSuspendOrTerminateHandler(() => Promise.resolve()));
  ifSupported(() =>
    app.lifecycle.registerOnResumeHandler(() => {
      void app.notifySuccess().catch(() => undefined);
      resumes.tell(undefined);
    }),
  );

  async function openTab(next: string): Promise<HostResult> {
    if (context().frame !== 'side-panel') {
      window.location.hash = `/${next}`;
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
    notifyReady: () =>
      ifSupported(() => {
        app.notifyAppLoaded();
        void app.notifySuccess().catch(() => undefined);
      }),
    notifyFailed: () => ifSupported(() => app.notifyFailure({ reason: app.FailedReason.Other })),
    onResume: (listener) => resumes.add(listener),
    configuration: context().frame === 'settings' ? configurationPage() : null,
  };
}

/**
 * Starts in Teams: initialises teams-js (which also offers Teams' sign-in), reads the context. Where Teams does not
 * answer in time, or there is none, it is a plain page. Never rejects.
 */
export async function startTeamsHost(options: TeamsHostOptions = {}): Promise<Host & TeamsExtras> {
  const context = await contextInTeams(options.limitMs ?? START_LIMIT_MS).catch(() => null);
  if (context !== null) return inTeams(context, options);
  return {
    ...createBrowserHost(),
    notifyReady: () => undefined,
    notifyFailed: () => undefined,
    onResume: () => () => undefined,
    configuration: null,
  };
}
