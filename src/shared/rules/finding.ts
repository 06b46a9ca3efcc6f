import type { ClientId } from '../domain/client';
import type { Instant, ZoneName } from '../domain/instant';
import type { Stretch } from '../domain/preparation-room';
import type { Person } from '../domain/person';
import type { TextLanguage } from '../domain/text-language';

/** The item a finding is about: the event or sent message that is wrong, by its Graph id; `draft` has none. */
export interface SubjectRef {
  readonly kind: 'meeting' | 'message' | 'draft' | 'conversation' | 'client';
  readonly id: string;
}

/** What shows it: an item to open, and the words in it (≤ 160 characters, one line). */
export interface Evidence {
  readonly kind: 'meeting' | 'message' | 'draft' | 'person' | 'search';
  readonly id: string;
  readonly quote?: string;
  /** Who said it and when, for the proof. */
  readonly by?: string;
  readonly at?: Instant;
  readonly link?: string;
}

/** A number with its threshold, for “Why?”: “0 minutes after”, “10 are wanted”. */
export interface Measure {
  readonly value: string;
  readonly label: string;
}

/** How soon it hurts: filled mark, ring, thin ring (mock/README.md). Lists sort by it. */
export type Weight = 'today' | 'this-week' | 'later';

/** What ends it. The first act of a finding is the one drawn as its button. */
export type Act =
  | { readonly kind: 'add-cc'; readonly people: readonly Person[] }
  | { readonly kind: 'leave-out'; readonly people: readonly Person[]; readonly about: string }
  | { readonly kind: 'invite'; readonly people: readonly Person[] }
  | { readonly kind: 'remove-recipients'; readonly people: readonly Person[] }
  /** What looks wrong is right: remembered under `about`. */
  | { readonly kind: 'it-is-right'; readonly about: string }
  /** Puts `text` in the place of vague `words` in that sentence of the draft; `at` in `zone` is what it says, `said` as a person says it. */
  | {
      readonly kind: 'say-when';
      readonly at: Instant;
      readonly zone: ZoneName;
      readonly said: string;
      readonly words: string;
      readonly sentence: string;
      /** The language of the draft, which `text` is in. */
      readonly language: TextLanguage;
      readonly text: string;
    }
  /**
   * Puts two free times behind the `sentence` of the draft that asks for one; `offer` is what is put there, `said` as a button says it.
   * With `hold` both are held in the calendar, too, until the client has chosen.
   */
  | {
      readonly kind: 'offer-times';
      readonly said: string;
      readonly sentence: string;
      readonly offer: string;
      readonly hold?: {
        readonly times: readonly [Stretch, Stretch];
        readonly title: string;
        readonly clientId: ClientId;
        readonly conversationId: string | null;
      };
    }
  /** Takes times out of the calendar that were held for a choice; `said` as a button says them. */
  | { readonly kind: 'release-times'; readonly meetingIds: readonly string[]; readonly said: string }
  /** Puts questions that are still open on top of the draft, as a numbered list to answer. */
  | { readonly kind: 'insert-questions'; readonly questions: readonly string[] }
  /** What was due is done, or nothing was promised: remembered under `about`. */
  | { readonly kind: 'settle-promise'; readonly as: 'promise-done' | 'no-promise'; readonly about: string }
  /** Opens a mail that asks a person of the client how we do. */
  | { readonly kind: 'ask-for-feedback'; readonly to: Person }
  | { readonly kind: 'draft-agenda'; readonly meetingId: string }
  | { readonly kind: 'ask-for-agenda'; readonly meetingId: string }
  | { readonly kind: 'agenda-agreed'; readonly meetingId: string }
  | { readonly kind: 'draft-minutes'; readonly meetingId: string }
  | { readonly kind: 'minutes-elsewhere'; readonly meetingId: string }
  | { readonly kind: 'did-not-happen'; readonly meetingId: string }
  | { readonly kind: 'start-later'; readonly meetingId: string; readonly start: Instant }
  | { readonly kind: 'end-earlier'; readonly meetingId: string; readonly end: Instant }
  | {
      readonly kind: 'hold';
      readonly meetingId: string;
      readonly purpose: 'prepare' | 'reflect';
      readonly start: Instant;
      readonly end: Instant;
    }
  | { readonly kind: 'forward'; readonly messageId: string; readonly people: readonly Person[] }
  /** `text` is what the reply begins with, where the mail is open in Outlook. */
  | { readonly kind: 'reply'; readonly messageId: string; readonly text?: string }
  /** `title` tells several things to open apart. */
  | { readonly kind: 'open'; readonly item: SubjectRef; readonly link: string | null; readonly title?: string }
  /** Opens the handover notes of a client in the tab. */
  | { readonly kind: 'open-handover'; readonly clientId: ClientId };

/** A failed (or undecidable) outcome, ready to show. Same input, same finding, same key. */
export interface Finding {
  /** `ruleId|subject kind|subject id[|part]`: stable across runs; states hang on it. */
  readonly key: string;
  readonly ruleId: string;
  readonly outcome: 'failed' | 'cantTell';
  readonly level: 'info' | 'warning';
  readonly weight: Weight;
  readonly subject: SubjectRef;
  readonly clientId: ClientId | null;
  /** One sentence as a good colleague would say it (ui.md §4). */
  readonly message: string;
  /** Words of the message that it is about, shown bold. */
  readonly strong?: string;
  readonly evidence: readonly Evidence[];
  readonly measures: readonly Measure[];
  /** What was looked for and not found, and until when. */
  readonly notFound?: string;
  readonly acts: readonly Act[];
  /** When it hurts: the meeting's start, the due time, the sent time. Lists sort by weight, then this. */
  readonly at: Instant;
}
