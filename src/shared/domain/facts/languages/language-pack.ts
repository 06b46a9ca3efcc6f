import type { TextLanguage } from '../../text-language';
import type { CuePhrases } from './cue-phrases';
import type { DraftWords } from './draft-words';
import type { ClauseWords, QuestionWords, RecordWords, TaskWords } from './task-words';

/** Languages whose phrases stand in a pack of their own. English is always read: business in the others borrows from it. */
export type PackLanguage = Exclude<TextLanguage, 'en'>;

/** What a sentence can do, see the function of the same name in the folder above. */
export type PackCue =
  | 'approvalAsked'
  | 'approvalGiven'
  | 'chase'
  | 'trouble'
  | 'outcome'
  /** The reader is asked for something. */
  | 'request'
  /** The writer will do something for the reader. */
  | 'promise'
  /** Offers of help, farewells and small talk that look like a request. */
  | 'courtesy'
  /** Names who stands in for the writer of an automatic reply. */
  | 'deputy';

/** What a sentence says about when; see `deadlineOf`. */
export interface DeadlineWords {
  readonly specific: readonly RegExp[];
  readonly vague: readonly RegExp[];
  /** Tied to something that has to happen first. */
  readonly event: readonly RegExp[];
}

/** A commercial word, a change and money or a date in one sentence (F5 D4). */
export interface ChangeWords {
  readonly commercial: RegExp;
  readonly change: RegExp;
  readonly amountOrDate: RegExp;
  readonly unless: RegExp;
}

/** Words around an agenda, see the constants of the same names in `agenda-words`. For `folded` lines and sentences. */
export interface AgendaWords {
  readonly word: RegExp;
  readonly heading: RegExp;
  /** Leads topics that stand behind it on the same line: “three topics: …”. */
  readonly inline: RegExp;
  readonly none: RegExp;
  readonly promised: RegExp;
  readonly asked: RegExp;
  readonly pointed: RegExp;
  readonly past: RegExp;
  readonly otherList: RegExp;
  readonly standing: RegExp;
  readonly logistic: RegExp;
  readonly purpose: RegExp;
}

/** Words around minutes, see the constants of the same names in `minutes-words`. For `folded` lines, titles and sentences. */
export interface MinutesWords {
  readonly word: RegExp;
  readonly title: RegExp;
  readonly bare: RegExp;
  readonly otherTitle: RegExp;
  readonly heading: RegExp;
  readonly sentence: RegExp;
  readonly later: RegExp;
  /** A list line with an owner or a date. */
  readonly ownerOrDate: RegExp;
}

/** What a title alone says. For `folded` titles. */
export interface TitleWords {
  readonly approval: RegExp;
  readonly chase: RegExp;
  /** A report, as the whole title or heading. */
  readonly report: RegExp;
}

/** One language: how its mails and invitations say what the facts look for. */
export interface LanguagePack {
  readonly language: PackLanguage;
  readonly cues: Readonly<Record<PackCue, CuePhrases>>;
  readonly deadline: DeadlineWords;
  readonly change: ChangeWords;
  readonly titles: TitleWords;
  readonly agenda: AgendaWords;
  readonly minutes: MinutesWords;
  readonly record: RecordWords;
  readonly clauses: ClauseWords;
  readonly tasks: TaskWords;
  readonly questions: QuestionWords;
  readonly drafts: DraftWords;
  /** What thanks and a note of receipt hold (F9). */
  readonly thanks: RegExp;
}
