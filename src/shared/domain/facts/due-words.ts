import { timesIn } from '../time-expressions/times-in';
import { folded } from '../folded-text';
import { quoteOf } from './quote';
import type { ReadSentence } from './read-text';

const BY = /\b(?:by|before|until|till|no later than|not later than|due(?: on| by)?)\s+(?=\S)/gi;
/** Days that need no “by”: the coming ones. A month or a date without it may be about anything. */
const NEAR =
  /\b(?:today|tonight|tomorrow|tmrw|this (?:morning|afternoon|evening|week)|(?:early |later |late |sometime )?next week|later today|first thing|end of (?:the )?(?:day|week|business|month|today)|close of business|eod|cob|within (?:the next )?\w+ (?:\w+ )?(?:hours?|days?|weeks?)|in (?:the next )?(?:\d{1,2}|a|two|three) (?:hours?|days?|weeks?)|(?:(?:on|this|next) )?(?:mon|tues|wednes|thurs|fri)day)\b/i;
/** What may follow the words of a day; a noun there makes them part of its name (“the March 1 filing”, “Friday’s review”). */
const FREE =
  /^(?:\W*$|\s*[.,;:!?)(–-]|\s+(?:at|by|in|on|to|so|and|or|via|with|before|after|if|when|as|because|for (?:you|your|us|the|review)|please|latest|then|morning|afternoon|evening|night|noon|early|late|first|it|from)\b)/i;
/** The day of a meeting, a call or a talk that is spoken of. */
const OF_ELSE =
  /(?:\b(?:meeting|call|conference|hearing|session|filing|review|trip|visit|on the|of the|from|out|away|here|spoke|spoken|met|since|scheduled for|dated)\s+(?:on |for |with \w+ )?)$/i;
const POSSESSIVE = /['’]s\b/;

/**
 * The words of a sentence that name the day something is due, at most 60 characters: those behind “by” where a day follows, else those of
 * a coming day; null where the day belongs to something else. `words` are those of its deadline as `deadlineOf` gives them.
 */
export function whenIn(read: ReadSentence, words: string): string | null {
  const { text: sentence, packs } = read;
  const plain = packs.length === 0 ? '' : read.folded;
  for (const by of [...sentence.matchAll(BY), ...packs.flatMap(({ tasks }) => [...plain.matchAll(tasks.by)])]) {
    const rest = phraseAt(sentence, by.index + by[0].length);
    if (namesDay(rest, read)) return rest;
  }
  if (words === '') return null;
  const from = Math.max(0, sentence.indexOf(words));
  const near =
    NEAR.exec(sentence.slice(from)) ??
    packs.map(({ tasks }) => tasks.near.exec(plain.slice(from))).find((found) => found !== null);
  if (near === undefined) return null;
  const at = from + near.index;
  const after = sentence.slice(at + near[0].length);
  // Behind a semicolon stands what somebody else does, or the reason.
  if (sentence.slice(0, at).includes(';')) return null;
  if (!isFree(after, read) || POSSESSIVE.test(after.slice(0, 3)) || OF_ELSE.test(sentence.slice(0, at))) return null;
  return phraseAt(sentence, at);
}

/** Whether the words of a day stand for themselves, by what follows them. */
function isFree(after: string, { packs }: ReadSentence): boolean {
  return FREE.test(after) || packs.some(({ tasks }) => tasks.free.test(folded(after)));
}

/** Whether words begin with a day that stands for itself. Any day of writing does: only whether they name one matters here. */
function namesDay(words: string, read: ReadSentence): boolean {
  const isNear = (text: string): boolean =>
    NEAR.test(text) || read.packs.some(({ tasks }) => tasks.near.test(folded(text)));
  const [first] = timesIn(words, { today: '2026-03-04', order: 'day-first' });
  if (first === undefined) return isNear(words.slice(0, 20));
  return first.start < 16 && isFree(words.slice(first.end), read) && (first.date !== null || isNear(words));
}

function phraseAt(sentence: string, at: number): string {
  const rest = sentence.slice(at, at + 60);
  const end = rest.search(
    /[;!?]|(?<!\b\d{1,2})\.\s|\.$|\s[–-]\s|,? (?:so|and|but|because|as|if|when|to|via|with|which)\s/,
  );
  return quoteOf(end < 0 ? rest : rest.slice(0, end));
}
