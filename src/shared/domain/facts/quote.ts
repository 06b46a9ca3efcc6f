import type { Cue } from '../message';

/** Longest quote kept as proof (§4.0). */
export const MAX_QUOTE = 160;

/** One line of at most 160 characters, cut at a word, control and direction marks left out. */
export function quoteOf(text: string): string {
  const line = text
    .slice(0, 1000)
    .replace(/<https?:[^<>\s]{0,900}>?/g, ' ')
    .replace(/[\u0000-\u001F\u007F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, ' ')
    .split(/\s+/)
    .filter(Boolean)
    .join(' ');
  if (line.length <= MAX_QUOTE) return line;
  const cut = line.lastIndexOf(' ', MAX_QUOTE - 1);
  const kept = line.slice(0, cut > MAX_QUOTE / 2 ? cut : MAX_QUOTE - 1);
  return `${/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}

/** A cue with these words. */
export function cueOf(text: string): Cue {
  return { quote: quoteOf(text) };
}
