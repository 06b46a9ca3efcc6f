import { assertNever } from '../../tenant/assert-never';
import type { ThemeName } from './outlook-host';

/** What `Office.context.officeTheme` says of the page's theme. */
export function officeTheme(name: ThemeName): Office.OfficeTheme {
  switch (name) {
    case 'light':
      return theme('#ffffff', '#242424', '#f5f5f5', '#242424', false, 0);
    case 'dark':
      return theme('#292929', '#ffffff', '#1f1f1f', '#ffffff', true, 4);
    case 'contrast':
      return theme('#000000', '#ffffff', '#000000', '#ffffff', true, 4);
    default:
      return assertNever(name);
  }
}

function theme(
  bodyBackgroundColor: string,
  bodyForegroundColor: string,
  controlBackgroundColor: string,
  controlForegroundColor: string,
  isDarkTheme: boolean,
  themeId: number,
): Office.OfficeTheme {
  // The enum's runtime values are these numbers.
  return {
    bodyBackgroundColor,
    bodyForegroundColor,
    controlBackgroundColor,
    controlForegroundColor,
    isDarkTheme,
    themeId: themeId as Office.ThemeId,
  };
}
