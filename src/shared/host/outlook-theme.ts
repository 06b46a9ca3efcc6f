import type { ThemeName } from './host';
import { colorsAreForced, systemIsDark } from './system-theme';

type OutlookTheme = Partial<
  Pick<Office.OfficeTheme, 'bodyBackgroundColor' | 'bodyForegroundColor' | 'controlBackgroundColor' | 'isDarkTheme'>
>;

/** Brightness of `#rrggbb` from 0 to 255 (ITU-R BT.601 weights); null for other spellings. */
function brightness(color: string | undefined): number | null {
  const digits = /^#?([0-9a-f]{6})$/i.exec(color ?? '')?.[1];
  if (digits === undefined) return null;
  const part = (from: number): number => Number.parseInt(digits.slice(from, from + 2), 16);
  return 0.299 * part(0) + 0.587 * part(2) + 0.114 * part(4);
}

/**
 * The theme that fits Outlook's colours. The background decides, because `isDarkTheme` is not filled by Outlook
 * (office-js docs); pure black behind pure white is a contrast theme. Without any theme the system's setting counts.
 */
export function outlookTheme(theme: OutlookTheme | undefined): ThemeName {
  if (colorsAreForced()) return 'high-contrast';
  const back = brightness(theme?.bodyBackgroundColor);
  if (back === 0 && brightness(theme?.bodyForegroundColor) === 255 && brightness(theme?.controlBackgroundColor) === 0)
    return 'high-contrast';
  const dark = back === null ? (theme?.isDarkTheme ?? systemIsDark()) : back < 128;
  return dark ? 'outlook-dark' : 'outlook-light';
}
