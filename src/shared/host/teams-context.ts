import type { app } from '@microsoft/teams-js';
import { normalizeAddress } from '../domain/address';
import type { HostContext, ThemeName } from './host';
import { toLocale } from './locale';
import { colorsAreForced } from './system-theme';

/** The theme that fits Teams' own (`default`, `dark`, `contrast`, `glass`); unknown ones are light. */
export function teamsTheme(name: string): ThemeName {
  if (colorsAreForced() || name === 'contrast') return 'high-contrast';
  return name === 'dark' || name === 'glass' ? 'teams-dark' : 'teams-light';
}

function frameOf(context: app.Context): HostContext['frame'] {
  switch (String(context.page.frameContext)) {
    case 'sidePanel':
      return 'side-panel';
    case 'settings':
      return 'settings';
    case 'remove':
      return 'remove';
    default:
      return context.channel || context.chat ? 'channel' : 'personal';
  }
}

/** What Teams says of itself and its user. Older hosts leave parts out: they become null, never a guess. */
export function toHostContext(context: app.Context, theme: string, page: string | null): HostContext {
  const address = context.user?.userPrincipalName ?? context.user?.loginHint ?? '';
  return {
    kind: 'teams',
    silent: null,
    theme: teamsTheme(theme),
    locale: toLocale(context.app.locale || navigator.language),
    user: {
      id: context.user?.id || null,
      tenantId: context.user?.tenant?.id || null,
      address: normalizeAddress(address),
      name: context.user?.displayName || null,
    },
    partition: null,
    page,
    frame: frameOf(context),
    place: context.channel?.id ?? context.chat?.id ?? context.meeting?.id ?? null,
  };
}
