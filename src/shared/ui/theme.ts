import {
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from '@fluentui/react-components';
import { assertNever } from '../domain/assert-never';
import type { ThemeName } from '../host/host';

/**
 * The Fluent theme for what the host shows. Windows' own contrast themes reach Outlook as forced colours, which replace
 * whatever the theme says; Teams has a contrast theme of its own that works without them.
 */
export function themeFor(name: ThemeName): Theme {
  switch (name) {
    case 'outlook-light':
      return webLightTheme;
    case 'outlook-dark':
      return webDarkTheme;
    case 'teams-light':
      return teamsLightTheme;
    case 'teams-dark':
      return teamsDarkTheme;
    case 'high-contrast':
      return teamsHighContrastTheme;
    default:
      return assertNever(name);
  }
}
