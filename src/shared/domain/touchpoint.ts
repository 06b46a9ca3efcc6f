import type { ClientId } from './client';
import { isOurs } from './client-meeting';
import type { Instant } from './instant';
import { peopleOf, type Meeting } from './meeting';
import { peopleOnMessage, type Message } from './message';
import { oncePerClient } from './once-per-snapshot';
import type { Person } from './person';
import type { Snapshot } from './snapshot';

/** One contact with a client: a mail written by a person, or a meeting that was (or will be) held. */
export type Touchpoint =
  | { readonly kind: 'mail'; readonly at: Instant; readonly message: Message; readonly ours: boolean }
  | { readonly kind: 'call' | 'meeting'; readonly at: Instant; readonly meeting: Meeting };

/** True when a meeting counts as contact: not cancelled, not declined by the user, not private, not all day (F13). */
export function isHeld(meeting: Meeting): boolean {
  return (
    !meeting.cancelled && !meeting.private && !meeting.allDay && !meeting.hold && meeting.myResponse !== 'declined'
  );
}

/** A meeting without a physical place counts as a call. */
export function meetingKind(meeting: Meeting): 'call' | 'meeting' {
  const place = (meeting.location ?? '').trim();
  return meeting.online && (place === '' || /teams|zoom|webex|meet\.google|online/i.test(place)) ? 'call' : 'meeting';
}

/** All touchpoints of one client by time, oldest first; future meetings included. Kept per snapshot. */
export const touchpointsOf = oncePerClient(findTouchpoints);

function findTouchpoints(clientId: ClientId, snapshot: Snapshot): readonly Touchpoint[] {
  const touches: Touchpoint[] = [];
  for (const message of snapshot.messagesOf.get(clientId) ?? []) {
    const { from, sentAt: at } = message;
    if (message.facts.automatic) continue;
    touches.push({ kind: 'mail', at, message, ours: from !== null && isOurs(from, snapshot) });
  }
  const mails = touches.length;
  for (const meeting of snapshot.meetingsOf.get(clientId) ?? [])
    if (isHeld(meeting)) touches.push({ kind: meetingKind(meeting), at: meeting.start, meeting });
  return touches.length === mails ? touches : touches.sort((a, b) => a.at - b.at);
}

/** Everybody on a touchpoint, each address once. */
export function peopleAt(touchpoint: Touchpoint): readonly Person[] {
  return touchpoint.kind === 'mail' ? peopleOnMessage(touchpoint.message) : peopleOf(touchpoint.meeting);
}
