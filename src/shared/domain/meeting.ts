import type { Instant, ZoneName } from './instant';
import type { Address, Person } from './person';

/** An attendee's answer to the invitation. */
export type Response = 'none' | 'organizer' | 'tentative' | 'accepted' | 'declined' | 'not-responded';

/** Somebody invited. Rooms and equipment are `resource` and never count as people. */
export interface Attendee extends Person {
  readonly type: 'required' | 'optional' | 'resource';
  readonly response: Response;
}

/** How far an invitation's text goes towards an agenda (F3). `unknown`: the text may not be read. */
export type AgendaGrade = 'unknown' | 'none' | 'purpose' | 'promised' | 'present';

/** The agenda as found in text: its grade and the words that show it (≤ 160 characters). */
export interface AgendaFact {
  readonly grade: AgendaGrade;
  readonly quote: string | null;
  /** Same value = same agenda text: tells a standing agenda of a series. Null without agenda. */
  readonly digest: string | null;
}

/** One occurrence in the user's calendar. Private entries carry times only: no title, no people, no text. */
export interface Meeting {
  /** Immutable Graph id of the occurrence. */
  readonly id: string;
  /** `seriesMasterId`, null for single meetings. */
  readonly seriesId: string | null;
  /** `iCalUId`: the same across mailboxes. */
  readonly uid: string | null;
  /** Null when private or not kept (meetings without a client, after a reload). */
  readonly title: string | null;
  readonly start: Instant;
  readonly end: Instant;
  /** The zone it was booked in; times are compared as instants only. */
  readonly zone: ZoneName;
  readonly allDay: boolean;
  readonly cancelled: boolean;
  readonly private: boolean;
  readonly organizer: Person | null;
  /** True when the signed-in person organises. */
  readonly mine: boolean;
  readonly attendees: readonly Attendee[];
  readonly myResponse: Response;
  readonly showAs: 'free' | 'tentative' | 'busy' | 'oof' | 'elsewhere' | 'unknown';
  readonly location: string | null;
  readonly online: boolean;
  readonly hasAttachments: boolean;
  /** Names of attached files; null when they were not read. */
  readonly attachmentNames: readonly string[] | null;
  readonly agenda: AgendaFact;
  /** A preparation or reflection block written by Mainstay (F2: such holds do not count as busy). */
  readonly hold: boolean;
  readonly createdAt: Instant | null;
  /** Opens the meeting in Outlook. Https only, else null. */
  readonly link: string | null;
}

/** Everybody at the meeting, organizer included, each address once, rooms left out. */
export function peopleOf(meeting: Meeting): readonly Person[] {
  const seen = new Map<Address, Person>();
  if (meeting.organizer) seen.set(meeting.organizer.address, meeting.organizer);
  for (const a of meeting.attendees) if (a.type !== 'resource' && !seen.has(a.address)) seen.set(a.address, a);
  return [...seen.values()];
}
