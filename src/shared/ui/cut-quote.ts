/** A quote between its marks; words that stand in marks of their own, whole or cut off, get no second ones. */
export function inQuotes(quote: string): string {
  const opened = quote.trim().replace(/^[“”„«"]/, '');
  return `“${opened.replace(/[“”»"]$/, '').trim()}”`;
}

/** A quote on one line: cut at a word with “…” and without the closing mark when it is longer than `most` characters (pane.md §3). */
export function cutQuote(quote: string, most = 50): string {
  const line = quote.split(/\s+/).join(' ').trim();
  if (line.length <= most) return inQuotes(line);
  const head = inQuotes(line).slice(0, most + 1);
  const space = head.lastIndexOf(' ');
  return `${(space > most / 2 ? head.slice(0, space) : head).replace(/[\s,.;:–-]+$/, '')}…`;
}
