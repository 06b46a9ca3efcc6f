const LONGEST = 40;

/** A meeting's title or a mail's subject for a sentence, in quotes and cut at `most` characters; `none` when it has none. */
export function quotedTitle(title: string | null, none = 'the meeting', most = LONGEST): string {
  const text = (title ?? '').trim();
  if (text === '') return none;
  return `“${text.length > most ? `${text.slice(0, most - 2).trimEnd()}…` : text}”`;
}
