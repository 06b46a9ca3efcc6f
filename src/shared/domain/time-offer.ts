import type { ClientId } from './client';

/** What was offered with a time that is held for a client to choose (F11): kept with the answer `time-held`. */
export interface TimeOffer {
  readonly clientId: ClientId;
  /** The thread it was offered in; null for a new mail. */
  readonly conversationId: string | null;
  /** Id of the event that holds the other of the two times. */
  readonly other: string;
  /** Marks (`plannedMarks`) of the meetings that were planned with the client at that moment; missing where the calendar was not read whole. */
  readonly planned?: string;
}
