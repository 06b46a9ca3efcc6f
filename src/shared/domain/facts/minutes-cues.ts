import type { Cue } from '../message';
import { phrases } from '../phrases/phrases';
import { withoutMarks } from './line-marks';
import { PACKS } from './languages/packs';
import { MinutesReader } from './minutes-reader';
import { MINUTES_HEADING, MINUTES_LATER, MINUTES_SENTENCE, NOTES_LINK } from './minutes-words';
import { isAgendaPage, mayBeRecord, meetingRecordIn } from './meeting-record';
import { cueOf } from './quote';
import type { ReadText } from './read-text';

const REPLY = /^\s*(?:re|aw|antw|sv|tr|rv)\s?:/i;
const PREFIX = /^\s*(?:(?:re|fwd?|aw|wg|antw|sv|tr|rv)\s?:\s*){1,8}/i;
/** What every sentence about minutes holds; one look spares most mails their patterns. */
const MINUTES_TALK = phrases([
  /minutes|notes|recap|re-cap|summar|sum up|actions?\b|next steps|take-?aways|agreed|decided|settled|discussed|(?:key|main|major) (?:points|outcomes|decisions|messages)|highlights|went\b/i,
]);
/** Marks and numbers around a heading. */
const HEADING_MARKS = '#*_>=.)-0123456789';
const HEADING_ENDS = '*_:=.-';
const WEAK_HEADING =
  /^(?:(?:the )?summary|notes|action|discussions?|participants?|key points|outcomes?)(?: (?:of|from|for)\b.*)?$/i;
const MEETING =
  /\b(?:meeting|met with|call with|conference call|workshop|visit|session|discussed|agreed|besprechung|réunion|reunión)\b/i;

const LATER = phrases([MINUTES_LATER]);
const NOTES = phrases([NOTES_LINK]);
const HEADINGS = phrases([MINUTES_HEADING]);
const HANDED = phrases([MINUTES_SENTENCE]);

/** Words that say a mail holds minutes or a follow-up summary of a meeting (F4): in subject, file name, link, heading or sentence. */
export function minutesIn(subject: string, own: ReadText, attachmentNames: readonly string[]): Cue | null {
  const { text, sentences, packs } = own;
  const words = new MinutesReader(packs);
  const foreign = packs.length > 0;
  const title = subject.replace(PREFIX, '').trim();
  const file = attachmentNames.find(isMinutesName);
  if (file !== undefined) return cueOf(file);
  const speaks = foreign || MINUTES_TALK.in(own);
  const later = speaks ? sentences.find((s) => LATER.in(s) || words.saysForeign('later', s.text)) : undefined;
  const lines = own.lines.map((l) => l.slice(0, 200));
  const items = own.listLines.length;
  if (isAgendaPage(lines, packs)) return null;
  const titled = NAMED.isTitle(title) && (later === undefined || items >= 2);
  const linked = NOTES.in(own);
  const substance = items >= 2 || text.length >= 500 || attachmentNames.length > 0 || linked;
  if (titled && (substance || !REPLY.test(subject))) return cueOf(title);
  const link = linked ? lines.find((l) => NOTES_LINK.test(l)) : undefined;
  if (link !== undefined) return cueOf(link);
  const heading =
    foreign || HEADINGS.may(own)
      ? lines.findIndex((line, at) => isMinutesHeading(line, lines[at - 1] ?? '', text, words))
      : -1;
  if (heading >= 0 && lines.slice(heading + 1).filter((l) => l.trim() !== '').length >= 1)
    return cueOf(lines[heading] ?? '');
  // Two lines are no record in a language that is only guessed at.
  const record = later === undefined && mayBeRecord(own) ? meetingRecordIn(lines, lines.length > 2 ? packs : []) : null;
  if (record !== null) return record;
  const sentence = (speaks ? sentences : []).find(
    (s) =>
      (HANDED.in(s) || words.saysForeign('sentence', s.text)) &&
      !words.says('later', s.text) &&
      !words.says('otherTitle', s.text),
  );
  return sentence !== undefined && substance ? cueOf(sentence.text) : null;
}

/** A heading on a line of its own (not the wrapped end of a sentence); weak words need a meeting in the text. */
function isMinutesHeading(line: string, above: string, own: string, words: MinutesReader): boolean {
  if (line.length > 130) return false;
  const text = withoutMarks(line, HEADING_MARKS, HEADING_ENDS);
  if (!words.says('heading', text) || /\.\s*$/.test(line)) return false;
  if (above.trim() !== '' && !/[.:!?]\s*$|^#/.test(above.trim()) && above.trim().length >= 50) return false;
  return !WEAK_HEADING.test(text) || MEETING.test(own.slice(0, 3000));
}

/** Subjects and names of files are too short to tell a language, and need not be in that of the text. */
const NAMED = new MinutesReader(PACKS, Infinity);

/** “Minutes_2026-03-02.docx”, “Halden notes.pdf”. */
function isMinutesName(name: string): boolean {
  const words = name
    .slice(0, 300)
    .replace(/\.\w{1,5}$/, '')
    .replace(/[_\-.]+/g, ' ')
    .trim();
  return (
    NAMED.isTitle(words) ||
    (!NAMED.says('otherTitle', words) &&
      /\b(?:meeting|call)?\s?(?:minutes|notes|recap|actions|action list)\b/i.test(words))
  );
}

/** Two or more list lines with an owner or a date (F4). */
export function actionListIn(own: ReadText): Cue | null {
  const words = new MinutesReader(own.packs);
  const lines = own.listLines.filter((l) => words.says('ownerOrDate', l.text));
  return lines.length < 2
    ? null
    : cueOf(
        lines
          .slice(0, 2)
          .map((l) => l.text)
          .join(' · '),
      );
}
