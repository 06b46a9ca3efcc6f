import { useLayoutEffect } from 'react';
import type { ThemeName } from '../host/host';

/**
 * Tells the browser whether the page is light or dark, so that what it draws itself (scroll bars, the symbols in date and time fields,
 * the page where nothing of ours is) belongs to the theme.
 */
export function useColorScheme(theme: ThemeName): void {
  useLayoutEffect(() => {
    document.documentElement.style.colorScheme =
      theme === 'outlook-light' || theme === 'teams-light' ? 'light' : 'dark';
  }, [theme]);
}
