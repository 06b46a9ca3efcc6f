import { folded } from '../folded-text';
import type { Cue } from '../message';
import { phrases } from '../phrases/phrases';
import type { LanguagePack } from './languages/language-pack';
import type { RecordWords } from './languages/task-words';
import { cueOf } from './quote';
import type { ReadText } from './read-text';

/** Lines looked at: who was there and who wrote stands at the top, and three hundred lines show who spoke. */
const LINES = 300;
const TOP = 10;
const TITLE = /\b(?:minutes|(?:meeting|call|discussion) notes)\b/i;
/** Lines with the same word that only point to minutes or ask for a writer. */
const NO_TITLE =
  /\bagenda\b|\[minutes\]|\d\s?(?:-|–)?\s?minutes|\btak(?:e|ing|en)\b[^\n]{0,20}\b(?:minutes|notes)|\bminutes (?:will|are|can|of (?:the )?(?:last|previous))\b|^\W*(?:minutes|notes)\W*:\s*\S|\bnote (?:that|:)/i;
const AGENDA_TITLE = /\bagenda\b/i;
const PRESENT =
  /^[\s#*_>-]{0,8}(?:present|attend(?:ees?|ance|ing|ed)|in attendance|participants?(?: list)?|participating|members(?: present)?|participants)\b([^\n]{0,300})/i;
const SCRIBE =
  /^[\s#*_-]{0,8}(?:scribes?|scribe ?nick|note[- ]?takers?|minute[- ]?takers?|minutes by|notes by)\W{0,6}:\W{0,6}(?!tbd|tba|volunteer|needed|none)[A-Z@]\p{L}/iu;
const RECORDED = /^[\s#*_-]{0,8}recording\W{0,6}:\W{0,6}(?:https?:|no recording)/i;
const SPEAKER =
  /^\s*(?:[-*+•>]\s{0,3}){0,3}(?:\*\*|__|@|<b>)?([A-Za-z\p{L}][\p{L}\w.'’ ()-]{0,24}?)(?:\*\*|__|<\/b>)?\s?:(?:\*\*)?\s+(\S[^\n]{20,})/u;
/** Labels of a notice, not speakers. */
const LABEL =
  /^(?:date|time|where|when|location|place|room|host|topic|subject|agenda|https?|note|notes|contacts?|name|e-?mail|phone|fax|tel|cell|pager|office|dates? and times?|chairs?|present|regrets|attend\w*|links?|recording|issues?|prs?|status|meeting|password|passcode|id|slides?|title|to|from|cc|bcc|sent|re|ps|p\.s\.|fyi|example|for example|q|a|duration|organi[sz]er|owner|action|actions|goal|purpose|minutes|presenter|step|option)$/i;
const TURNS = 6;

const RECORD = phrases([TITLE, PRESENT, SCRIBE, RECORDED]);

/** Whether a text can be such a record; false is certain. Costs no look at most texts. */
export function mayBeRecord(own: ReadText): boolean {
  return (
    (own.packs.length > 0 && own.lines.length > 2) || RECORD.may(own) || own.text.split(':', TURNS + 1).length > TURNS
  );
}

/** Marks before a line's first word. */
const MARKS = /^[\s#*_>-]{0,8}/;

/** Tells what a line at the top of a record is, in English and in the languages given. */
class RecordReader {
  readonly #foreign: readonly RecordWords[];

  constructor(packs: readonly LanguagePack[]) {
    this.#foreign = packs.map(({ record }) => record);
  }

  says(part: keyof RecordWords, english: RegExp, line: string): boolean {
    return english.test(line) || this.#of(part, line) !== null;
  }

  /** What stands behind the word for those present; null where it does not begin the line. */
  behindPresent(line: string): string | null {
    return PRESENT.exec(line)?.[1] ?? this.#of('present', line);
  }

  #of(part: keyof RecordWords, line: string): string | null {
    if (this.#foreign.length === 0) return null;
    const bare = line.replace(MARKS, '');
    const plain = folded(bare);
    for (const words of this.#foreign) {
      const found = words[part].exec(plain);
      if (found !== null) return bare.slice(found.index + found[0].length);
    }
    return null;
  }
}

/**
 * Words that show that a text records a meeting that took place: its title, who was present, who wrote, who said what. An agenda page
 * shows none. `packs` are those of its languages besides English.
 */
export function meetingRecordIn(lines: readonly string[], packs: readonly LanguagePack[] = []): Cue | null {
  const words = new RecordReader(packs);
  const filled = lines.slice(0, LINES).map((line) => line.slice(0, 300));
  const top = filled.filter((line) => line.trim() !== '').slice(0, TOP);
  const written =
    filled.slice(0, 80).find((line) => words.says('scribe', SCRIBE, line) || RECORDED.test(line)) ?? speakersIn(filled);
  if (written !== null) return cueOf(written);
  if (
    top.some(
      (line) =>
        line.length < 120 &&
        words.says('agendaTitle', AGENDA_TITLE, line) &&
        !/^\s*[-*+]\s/.test(line) &&
        line.split(/\s+/).filter((word) => /\w/.test(word)).length > 1,
    )
  )
    return null;
  const title = top.find(
    (line) => line.length < 120 && words.says('title', TITLE, line) && !NO_TITLE.test(line) && isTitle(line),
  );
  const present = title ?? filled.find((line, at) => isPresentList(line, filled, at, words));
  return present === undefined ? null : cueOf(present);
}

/** Whether an agenda stands alone: its title says so, and nothing shows that the meeting took place. */
export function isAgendaPage(lines: readonly string[], packs: readonly LanguagePack[] = []): boolean {
  const words = new RecordReader(packs);
  return (
    lines.slice(0, 60).some((line) => /^#{1,3}\s/.test(line) && words.says('agendaTitle', AGENDA_TITLE, line)) &&
    meetingRecordIn(lines, packs) === null
  );
}

/** A heading or short line that does not end as a sentence. */
function isTitle(line: string): boolean {
  return !/[.?!,]\s*$/.test(line) && line.split(/\s+/).length <= 14 && !/https?:/.test(line);
}

/** A heading of who was there, with two names or more behind it or below it (a table is a form to sign up). */
function isPresentList(line: string, lines: readonly string[], at: number, words: RecordReader): boolean {
  const rest = words.behindPresent(line);
  if (rest === null) return false;
  if (/^\W*:/.test(rest) && rest.split(',').filter((part) => /\p{Lu}\p{L}/u.test(part)).length >= 3) return true;
  if (!/^[\s:*_).]{0,8}(?:\({1,2}[^)]{0,140}\)?[^\n]{0,20})?$/.test(rest)) return false;
  let names = 0;
  for (const below of lines.slice(at + 1, at + 40)) {
    if (/^\s*(?:[-*+•]\s{0,3}\S|@\w)|^\s*<td>\s*x\s*$/i.test(below)) names++;
    else if (below.trim() !== '' && !/^\s*[<*_]/.test(below)) break;
  }
  return names >= 2;
}

/** A line of a dialogue in which some people speak again and again. */
function speakersIn(lines: readonly string[]): string | null {
  const turns = new Map<string, number>();
  let first: string | null = null;
  for (const line of lines) {
    if (!line.includes(':')) continue;
    const match = SPEAKER.exec(line);
    const name = match?.[1]?.trim().toLowerCase() ?? '';
    const said = match?.[2]?.match(/(?:^|\s)\p{Ll}{2,}/gu)?.length ?? 0;
    if (name === '' || said < 3 || name.split(' ').length > 3 || LABEL.test(name)) continue;
    turns.set(name, (turns.get(name) ?? 0) + 1);
    first ??= line;
  }
  const again = [...turns.values()].filter((n) => n >= 2);
  return again.length >= 2 && again.reduce((sum, n) => sum + n, 0) >= TURNS ? first : null;
}
