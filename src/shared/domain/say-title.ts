const LONGEST = 40;

/** A meeting's title for a sentence, in quotes and cut at 40 characters; `none` when it has none. */
export function quotedTitle(title: string | null, none = 'the meeting'): string {
  const text = (title ?? '').trim();
  if (text === '') return none;
  return `“${text.length > LONGEST ? `${text.slice(0, LONGEST - 2).trimEnd()}…` : text}”`;
}
