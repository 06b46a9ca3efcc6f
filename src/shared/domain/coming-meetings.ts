import type { Client } from './client';
import { clientOfMeeting } from './client-meeting';
import type { Instant } from './instant';
import type { Meeting } from './meeting';
import type { Snapshot } from './snapshot';
import { isHeld } from './touchpoint';

/** A client meeting still ahead in the days shown. */
export interface ComingMeeting {
  readonly meeting: Meeting;
  readonly client: Client;
}

/** Client meetings from now to `until`, soonest first. Private entries never stand here. */
export function comingMeetings(snapshot: Snapshot, until: Instant): readonly ComingMeeting[] {
  return snapshot.meetings.flatMap((meeting) => {
    if (meeting.end <= snapshot.now || meeting.start >= until || !isHeld(meeting)) return [];
    const client = clientOfMeeting(meeting, snapshot);
    return client ? [{ meeting, client }] : [];
  });
}
