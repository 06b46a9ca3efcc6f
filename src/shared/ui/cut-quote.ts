/** A quote on one line: cut at a word with “…” and without the closing mark when it is longer than `most` characters (pane.md §3). */
export function cutQuote(quote: string, most = 50): string {
  const line = quote.split(/\s+/).join(' ').trim();
  if (line.length <= most) return `“${line}”`;
  const head = line.slice(0, most);
  const space = head.lastIndexOf(' ');
  return `“${(space > most / 2 ? head.slice(0, space) : head).replace(/[\s,.;:–-]+$/, '')}…`;
}
