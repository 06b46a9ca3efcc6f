import { useSyncExternalStore } from 'react';

/** True while the window is narrower than `width` CSS pixels. */
export function useNarrow(width: number): boolean {
  return useSyncExternalStore(
    (listener) => {
      addEventListener('resize', listener);
      return () => removeEventListener('resize', listener);
    },
    () => innerWidth < width,
  );
}
