import type { Host, HostContext, HostResult } from './host';
import { toLocale } from './locale';
import { composeLink, itemLink, safeLink } from './mail-deep-link';
import { colorsAreForced, onSystemTheme, systemIsDark } from './system-theme';

/** Opens an https link in a new tab that knows nothing of us. */
export function openInNewTab(link: string | null): Promise<HostResult> {
  const safe = safeLink(link);
  if (safe === null) return Promise.resolve({ kind: 'failed', code: 'link_refused' });
  window.open(safe, '_blank', 'noopener,noreferrer');
  return Promise.resolve({ kind: 'done' });
}

/** The tab's page in this window's address, after `#/`; null for none. */
export function pageInAddress(): string | null {
  return window.location.hash.replace(/^#\/?/, '') || null;
}

/**
 * A plain page outside any host: for the sandbox's own pages, a bookmarked tab, and wherever Office.js or Teams never answers.
 * Pages of the tab are kept in the address after `#`. `silent` names the host that should have answered.
 */
export function createBrowserHost(silent: HostContext['silent'] = null): Host {
  const context = (): HostContext => ({
    kind: 'browser',
    silent,
    theme: colorsAreForced() ? 'high-contrast' : systemIsDark() ? 'teams-dark' : 'teams-light',
    locale: toLocale(navigator.language),
    user: { id: null, tenantId: null, address: null, name: null },
    partition: null,
    page: pageInAddress(),
    frame: 'personal',
    place: null,
  });
  return {
    context,
    onContextChanged: (listener) => {
      const tell = (): void => listener(context());
      const stopTheme = onSystemTheme(tell);
      window.addEventListener('hashchange', tell);
      return () => {
        stopTheme();
        window.removeEventListener('hashchange', tell);
      };
    },
    openLink: (link) => openInNewTab(link),
    openItem: (kind, id, link) => openInNewTab(safeLink(link) ?? itemLink(kind, id)),
    openTab: (page) => {
      window.location.hash = `/${page}`;
      return Promise.resolve({ kind: 'done' });
    },
    composeMail: (mail) => {
      const link = composeLink(mail);
      return link === null ? Promise.resolve({ kind: 'unsupported' }) : openInNewTab(link);
    },
    window: null,
  };
}
