import type { Client, Contact } from './client';
import { isOurs } from './client-meeting';
import { decisionMakers, isAmong } from './decision-makers';
import { saysDecision } from './decision-title';
import type { Meeting } from './meeting';
import { peopleOf } from './meeting';
import type { Snapshot } from './snapshot';

/** Who decides at the client and is not invited to a coming meeting of ours that is there to decide (F5, meeting variant). */
export function decisionMeetingGap(meeting: Meeting, client: Client, snapshot: Snapshot): readonly Contact[] {
  const ours = meeting.mine || (meeting.organizer !== null && isOurs(meeting.organizer, snapshot));
  if (
    !ours ||
    meeting.cancelled ||
    meeting.private ||
    meeting.start <= snapshot.now ||
    !saysDecision(meeting.title ?? '')
  )
    return [];
  const all = decisionMakers(client, meeting.start, snapshot);
  const people = peopleOf(meeting);
  return all.some((p) => isAmong(p, people, client)) ? [] : all;
}
