import type { Instant } from './instant';

/** What one source (mail folder, calendar) has been read to. `complete` only after a whole, verified read. */
export interface SourceReach {
  readonly complete: boolean;
  /** Items read so far, and the total when the service tells it. */
  readonly read: number;
  readonly total: number | null;
  /** The window read: from the oldest to the newest instant. Null before the first page. */
  readonly from: Instant | null;
  readonly to: Instant | null;
  /** When the service last answered for this source. */
  readonly asOf: Instant | null;
}

/** How far knowledge goes. Nothing may claim “all clear” unless the sources it rests on are complete. */
export interface Reach {
  readonly calendar: SourceReach;
  readonly inbox: SourceReach;
  readonly sent: SourceReach;
  /** False when mail is read without its text (`Mail.ReadBasic`) or not at all. */
  readonly mailText: boolean;
  /** False when invitations' text may not be read. */
  readonly meetingText: boolean;
}

/** Nothing read yet. */
export const NOTHING_READ: SourceReach = { complete: false, read: 0, total: null, from: null, to: null, asOf: null };
