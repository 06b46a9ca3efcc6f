import { useEffect, useRef, type RefObject } from 'react';

/**
 * Keeps focus in the page: what was pressed to get to another page goes with the old one, and the keyboard would begin again at the top of
 * the window. Focus then moves to the page itself; where it stands on something that stays (the bar, a tab of the same client) it stays.
 */
export function usePageFocus(page: string): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const before = useRef(page);
  useEffect(() => {
    if (before.current === page) return;
    before.current = page;
    const active = document.activeElement;
    // A page that is being fetched hides the old one before it goes.
    const lost = active === null || active === document.body || active.checkVisibility?.() === false;
    if (lost) main.current?.focus({ preventScroll: true });
  }, [page]);
  return main;
}
