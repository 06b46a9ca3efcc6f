import { useEffect, useRef, type RefObject } from 'react';

/** Gives focus back, once a form is gone, to the button that opened it: the one below the ref with `data-opens` set to the form's key. */
export function useFocusBack<T extends HTMLElement>(open: string | null): RefObject<T | null> {
  const root = useRef<T>(null);
  const before = useRef(open);
  useEffect(() => {
    const closed = before.current;
    before.current = open;
    if (open !== null || closed === null) return;
    const buttons = root.current?.querySelectorAll<HTMLElement>('[data-opens]') ?? [];
    [...buttons].find((button) => button.dataset['opens'] === closed)?.focus();
  }, [open]);
  return root;
}
