const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

function matches(query: string): boolean {
  return typeof window.matchMedia === 'function' && window.matchMedia(query).matches;
}

/** Whether the system asks for dark surfaces. */
export function systemIsDark(): boolean {
  return matches(DARK);
}

/** Whether the system forces its own colours (Windows contrast themes). */
export function colorsAreForced(): boolean {
  return matches(FORCED);
}

/** Calls back when either of the two changes. Returns the way to stop. */
export function onSystemTheme(listener: () => void): () => void {
  if (typeof window.matchMedia !== 'function') return () => undefined;
  const queries = [window.matchMedia(DARK), window.matchMedia(FORCED)];
  for (const query of queries) query.addEventListener('change', listener);
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
  };
}
