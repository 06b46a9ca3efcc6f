import type { Instant } from './instant';
import type { Address, Person } from './person';
import type { MeetingDraft } from './draft';

/** A mail being written, as the host reads it: text still raw, reduced to facts by the session. Never stored. */
export interface OpenCompose {
  readonly kind: 'message-compose';
  readonly conversationId: string | null;
  readonly subject: string;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  readonly attachmentNames: readonly string[];
  /** Own text and quotes as plain text; null when it could not be read. */
  readonly text: string | null;
}

/** A mail being read. Ids are REST ids (the host converts). */
export interface OpenMessage {
  readonly kind: 'message-read';
  readonly itemId: string | null;
  readonly internetMessageId: string | null;
  readonly conversationId: string | null;
  readonly subject: string;
  readonly from: Person | null;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly sentAt: Instant | null;
  readonly attachmentNames: readonly string[];
}

/** A meeting of somebody else being looked at. */
export interface OpenAttendeeMeeting {
  readonly kind: 'meeting-attendee';
  readonly itemId: string | null;
  readonly meeting: MeetingDraft;
  readonly organizer: Person | null;
}

/** A meeting being written or changed by its organizer. */
export interface OpenOrganizerMeeting {
  readonly kind: 'meeting-organizer';
  readonly meeting: MeetingDraft;
}

/** What is open in Outlook beside the pane. */
export type OpenItem =
  | OpenMessage
  | OpenCompose
  | OpenOrganizerMeeting
  | OpenAttendeeMeeting
  | { readonly kind: 'nothing' }
  /** Another item was opened and Outlook has not handed it over yet: nothing of the one before may show. */
  | { readonly kind: 'opening' }
  | { readonly kind: 'unreadable'; readonly why: 'encrypted' | 'host-error' }
  /** It lies in the mailbox of `owner` (shared mailbox, delegate). */
  | { readonly kind: 'unreadable'; readonly why: 'shared-mailbox'; readonly owner: Address };
