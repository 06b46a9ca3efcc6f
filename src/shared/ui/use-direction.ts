import { useLayoutEffect } from 'react';
import { writingDirection } from '../domain/writing-direction';

/**
 * Mirrors the page where the host's language is written from right to left; the words stay English, so each block keeps the order of its
 * own words (page.css). Gives the direction, which Fluent's parts need to be told.
 */
export function useDirection(locale: string): 'ltr' | 'rtl' {
  const direction = writingDirection(locale);
  useLayoutEffect(() => {
    document.documentElement.dir = direction;
  }, [direction]);
  return direction;
}
