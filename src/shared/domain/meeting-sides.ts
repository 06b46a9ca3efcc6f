import { clientAddresses, isOurs } from './client-meeting';
import type { Meeting, Response } from './meeting';
import type { Address, Person } from './person';
import { peopleOf } from './meeting';
import type { Snapshot } from './snapshot';

/** One side of a meeting: who said that they come (or organises), and everybody who may still come. */
export interface MeetingSide {
  readonly sure: readonly Person[];
  readonly possible: readonly Person[];
}

/** Our people and the clients' at a meeting; rooms, strangers and people who declined are in neither (F12 mirror). */
export interface MeetingSides {
  readonly ours: MeetingSide;
  readonly theirs: MeetingSide;
}

/** Counts both sides of a meeting. An answer is known of attendees; the organizer and the user (by their own answer) come. */
export function sidesOf(meeting: Meeting, snapshot: Snapshot): MeetingSides {
  const clients = clientAddresses(meeting, snapshot);
  const people = peopleOf(meeting);
  const side = (isOfSide: (person: Person) => boolean): MeetingSide => {
    const possible = people.filter((p) => isOfSide(p) && responseOf(p.address, meeting, snapshot) !== 'declined');
    return { possible, sure: possible.filter((p) => isSure(responseOf(p.address, meeting, snapshot))) };
  };
  return {
    ours: side((p) => !clients.has(p.address) && isOurs(p, snapshot)),
    theirs: side((p) => clients.has(p.address)),
  };
}

/** What somebody answered, as far as this mailbox knows: an attendee's copy of an invitation tells nothing of the others. */
export function responseOf(address: Address, meeting: Meeting, snapshot: Snapshot): Response {
  if (meeting.organizer?.address === address) return 'organizer';
  if (snapshot.me.addresses.includes(address)) return meeting.myResponse;
  return meeting.attendees.find((a) => a.address === address)?.response ?? 'none';
}

function isSure(response: Response): boolean {
  return response === 'accepted' || response === 'tentative' || response === 'organizer';
}
