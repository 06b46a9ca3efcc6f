import type { Instant, ZoneName } from './instant';
import type { Attendee } from './meeting';
import type { MessageFacts } from './message';
import type { Person } from './person';
import type { UndatedPromise } from './undated-promise';

/** A mail being written: what Office.js gives, with facts from its own text. */
export interface MessageDraft {
  readonly kind: 'message';
  /** The conversation replied to, null for a new mail. */
  readonly conversationId: string | null;
  readonly subject: string;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  readonly attachmentNames: readonly string[];
  readonly facts: MessageFacts;
  /** Promises and asks in its own text that name no day (F7). */
  readonly undated: readonly UndatedPromise[];
  /** Its own words, without quotes and signature (see `ownText`); null when they could not be read. Never stored. */
  readonly text: string | null;
}

/** An invitation being written or changed by its organizer. */
export interface MeetingDraft {
  readonly kind: 'meeting';
  /** Graph id once saved, null before. */
  readonly id: string | null;
  readonly seriesId: string | null;
  readonly title: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly zone: ZoneName;
  readonly attendees: readonly Attendee[];
  readonly location: string | null;
  readonly attachmentNames: readonly string[];
  /** The invitation's text; never stored. */
  readonly text: string;
}

/** What is being written. */
export type Draft = MessageDraft | MeetingDraft;
