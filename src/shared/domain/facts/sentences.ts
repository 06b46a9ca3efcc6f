/** So many sentences are looked at, and so many characters of each. */
export const MAX_SENTENCES = 600;
/** See `MAX_SENTENCES`. */
export const MAX_SENTENCE = 600;

/** A stop, the quote or bracket that closes with it, and the space behind. No look-behind: the send check's old runtime has none. */
const STOP = /[.!?…]["”’)]?\s+/g;

/**
 * The sentences of a text: lines that were only wrapped are joined, lists stay apart. Bounded to 600 sentences of 600 characters.
 */
export function sentencesOf(text: string): readonly string[] {
  const paragraphs: string[] = [];
  let open = '';
  for (const raw of text.split('\n')) {
    const line = raw.trim().slice(0, 4000);
    const starts = line === '' || /^(?:[-–*•·>]|\(?\w{1,2}[.)]\s)/.test(line);
    const wrapped = open.length >= 40 && !/[.!?:;]$/.test(open) && goesOn(line);
    if (!starts && wrapped) open = `${open} ${line}`;
    else {
      if (open !== '') paragraphs.push(open);
      open = line;
    }
    if (paragraphs.length > MAX_SENTENCES) break;
  }
  if (open !== '') paragraphs.push(open);
  const found: string[] = [];
  for (const paragraph of paragraphs) {
    for (const part of splitAtStops(paragraph)) {
      const sentence = part.trim().slice(0, MAX_SENTENCE);
      if (sentence !== '') found.push(sentence);
      if (found.length >= MAX_SENTENCES) return found;
    }
  }
  return found;
}

/** Whether a line can be the rest of the one before. */
function goesOn(line: string): boolean {
  const first = line.charAt(0);
  return /[A-Z\d("“]/.test(first) || first !== first.toUpperCase();
}

/** Parts of a paragraph: a stop ends one when what follows can begin a sentence. The mark that closes with the stop is left out. */
function splitAtStops(paragraph: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  let small: boolean | null = null;
  STOP.lastIndex = 0;
  for (let stop = STOP.exec(paragraph); stop !== null; stop = STOP.exec(paragraph)) {
    const follows = paragraph.charAt(STOP.lastIndex);
    if (
      !(begins(follows) || ((small ??= isSmall(paragraph)) && endsSmall(paragraph, stop.index))) ||
      goesOnBehind(paragraph, stop.index, STOP.lastIndex)
    )
      continue;
    parts.push(paragraph.slice(from, stop.index + 1));
    from = STOP.lastIndex;
  }
  parts.push(paragraph.slice(from));
  return parts;
}

/** Whether somebody writes without capitals: no word behind a stop has one, nor has the first. */
function isSmall(paragraph: string): boolean {
  return /^["“(]?\p{Ll}/u.test(paragraph) && !/[.!?]["”’)]?\s+["“(]?\p{Lu}\p{Ll}/u.test(paragraph);
}

/** Whether a stop among small letters ends a sentence: behind a word of three letters that is no usual abbreviation. */
function endsSmall(paragraph: string, stop: number): boolean {
  if (paragraph.charAt(stop) === '…' || paragraph.charAt(stop - 1) === '.') return false;
  const word = paragraph.slice(Math.max(0, stop - 8), stop);
  return (
    paragraph.charAt(stop) !== '.' ||
    (/\p{L}{3}$/u.test(word) &&
      !/(?:^|[^\p{L}])(?:approx|etc|inc|ltd|corp|dept|est|max|min|tel|fax|ext|incl|excl|resp|fig|vol|attn|bzw|ggf|usw|evtl|inkl|zzgl|etc)$/u.test(
        word,
      ))
  );
}

/** A German date or a title that is shortened: its stop ends no sentence. */
const MONTH = /^(?:jan|feb|mär|maer|apr|mai|jun|jul|aug|sep|okt|nov|dez)/i;
/** The number of a day, not the end of a larger one (“121,013.”). */
const DAY_BEFORE = /(?:^|[^\d.,])\d{1,2}$/;
const SHORTENED = /(?:^|[\s(])(?:z|z\. ?b|bzw|ggf|inkl|nr|hr|mme|sra?|m)$/i;

function goesOnBehind(paragraph: string, stop: number, next: number): boolean {
  if (paragraph.charAt(stop) !== '.') return false;
  const last = paragraph.charCodeAt(stop - 1);
  if (last >= 48 && last <= 57)
    return MONTH.test(paragraph.slice(next, next + 4)) && DAY_BEFORE.test(paragraph.slice(Math.max(0, stop - 3), stop));
  return SHORTENED.test(paragraph.slice(Math.max(0, stop - 5), stop));
}

function begins(character: string): boolean {
  return /[\d"“¿¡(-]/.test(character) || character !== character.toLowerCase();
}
