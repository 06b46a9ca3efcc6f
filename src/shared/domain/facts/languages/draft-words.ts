import type { CuePhrases } from './cue-phrases';

/** What stands beside bad news in a mail being written, see `badNewsIn`. For `folded` sentences. */
export interface NewsWords {
  /** An apology, or something that still is broken or late. */
  readonly running: RegExp;
  readonly over: RegExp;
  readonly notOver: RegExp;
  readonly cause: RegExp;
  /** What happens next. */
  readonly step: RegExp;
  /** How often or within which time there will be news. */
  readonly stretch: RegExp;
  readonly past: RegExp;
}

/** What a mail being written is looked at for. For `folded` sentences. */
export interface DraftWords {
  /** A file comes with the mail (tip 37). */
  readonly attached: CuePhrases;
  /** Our own load as a reason (tip 41). */
  readonly busy: CuePhrases;
  /** Work told as done or live (F14). */
  readonly done: CuePhrases;
  /** Made different from what was agreed. */
  readonly changed: RegExp;
  /** Asks for a time to meet or speak (F11). */
  readonly timeAsked: RegExp;
  /** A day or an hour to choose. */
  readonly point: RegExp;
  readonly halfHour: RegExp;
  readonly hour: RegExp;
  readonly news: NewsWords;
}
