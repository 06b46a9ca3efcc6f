/** One line of a list: its words without the mark, and what kind of mark it had. */
export interface ListLine {
  readonly text: string;
  readonly mark: 'bullet' | 'number' | 'time';
  readonly index: number;
}

const BULLET = /^\s*(?:[-–—*•·◦▪‣●○■□➢➔→>+]|o(?=\s{2,}|\t))\s*(?=[^\s\-–—*_=.])/;
const NUMBER = /^\s*(?:\(?\d{1,2}(?:\.\d{1,2}){0,2}[.):]|\(?[a-hA-H][.)]|\(?[ivxIVX]{1,5}[.)]|#\d{1,3})\s*(?=\S)/;
const CLOCK = String.raw`(?:\d{1,2}[:.h]\d{2}\s?(?:[ap]\.?m\.?|uhr|h)?|\d{1,2}\s?(?:[ap]\.?m\.?|uhr))`;
const TIME = new RegExp(
  String.raw`^\s*[([]?${CLOCK}(?:\s?(?:-|–|—|to|bis|à|a)\s?${CLOCK})?[)\]]?\s*[-–—:|]?\s*(?=[^\s\d])`,
  'i',
);
const MINUTES = /[([\s–-]\d{1,3}\s?(?:['’]|m\b|mins?\b|minutes?\b|minuten\b|minutos\b)[)\].]?(?:\s|$)/i;

const MARKS = [
  ['time', TIME],
  ['bullet', BULLET],
  ['number', NUMBER],
] as const;

/** The list lines of a text: bullets, numbers and letters, and lines that give a time or a length (“10:00 Budget”, “Budget (15 min)”). */
export function listLines(lines: readonly string[]): readonly ListLine[] {
  const found: ListLine[] = [];
  lines.forEach((full, index) => {
    const line = full.length > 400 ? full.slice(0, 400) : full;
    const marked = mayBeMarked(line) ? markedLine(line) : null;
    if (marked !== null) found.push({ ...marked, index });
    else if (
      line.length < 120 &&
      /\d/.test(line) &&
      MINUTES.test(line) &&
      /\p{L}{3}/u.test(line) &&
      !/[.?!]\s*$/.test(line)
    )
      found.push({ text: line.trim(), mark: 'time', index });
  });
  return found;
}

/** A line without its mark and the kind of mark; null when it has none. */
function markedLine(line: string): Omit<ListLine, 'index'> | null {
  for (const [mark, pattern] of MARKS) {
    const match = pattern.exec(line);
    const text = match ? line.slice(match[0].length).trim() : '';
    if (match && /\p{L}{2}/u.test(text)) return { text, mark: mark !== 'time' && MINUTES.test(text) ? 'time' : mark };
  }
  return null;
}

/** Whether a line begins as a list line can: most begin with a word, and need no pattern. */
function mayBeMarked(line: string): boolean {
  let at = 0;
  while (at < line.length && line.charCodeAt(at) <= 32) at++;
  const code = line.charCodeAt(at) | 32;
  if (at === line.length || code < 97 || code > 122) return at < line.length;
  // A letter marks a list with a bracket or stop behind it (“a)”, “iv.”), an “o” with spaces.
  return /^(?:[a-z][.)]|[ivx]{1,5}[.)]|o\s)/i.test(line.slice(at, at + 7));
}
