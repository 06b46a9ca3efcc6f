import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import type { ThemeName } from '../shared/host/host';

/**
 * Outlook's two themes only, so that the first view does not load those of Teams. Contrast themes reach the pane as forced colours, which
 * replace what a theme says; the rules for them stand beside each drawing. Where they do not, the dark theme is the closer one.
 */
export function paneTheme(name: ThemeName): Theme {
  return name === 'outlook-light' || name === 'teams-light' ? webLightTheme : webDarkTheme;
}
