import { assertNever } from '../domain/assert-never';
import { spokenName } from '../domain/client';
import { heldTimes, holdEnd, type HeldTimes, type HoldEnd } from '../domain/held-times';
import type { Meeting } from '../domain/meeting';
import { calledName } from '../domain/reply-clock';
import { count, sayMoment } from '../domain/say-time';
import type { Snapshot } from '../domain/snapshot';
import type { Evidence } from './finding';
import { meetingEvidence, messageEvidence } from './item-evidence';
import { defineRule } from './rule';
import type { Outcome } from './rule';

/** Times held in the calendar for a client to choose from, which need not be held any longer (F11). */
export const lingeringHolds = defineRule({
  id: 'lingering-holds',
  subjects: ['meeting'],
  level: 'info',
  title: 'Times still held for a client',
  about:
    'Looks at the times that Mainstay held in your calendar when you offered two to a client: once a mail takes one, once a meeting with the client is set, or after three working days without a choice. None is released without a press.',
  why: 'A time that is held for nobody is a time you cannot give to somebody else.',
  tips: [14, 37],
  options: { workingDays: 3 },
  optionLabels: { workingDays: { label: 'Time until a choice', unit: 'working days' } },
  says: 'Dana takes tomorrow 10:00; Friday 14:00 is still held.',
  examples: {
    failed: [
      '“Thursday works for us” from Dana, and Friday 14:00 is still held.',
      'A call with Halden is on Thursday 10:00 now, or on another day, and both times are still held.',
      'Four working days without a choice.',
    ],
    passed: [
      'Dana has not answered since yesterday.',
      '“Could we do Monday instead?”',
      'The other time was released.',
      'A preparation block in the calendar.',
    ],
  },
  check(subject, { snapshot, options }): Outcome {
    const held = heldTimes(subject.value, snapshot);
    if (held === null) return { outcome: 'inapplicable' };
    const end = holdEnd(held, options.workingDays, snapshot);
    if (end === null) return { outcome: 'passed', why: 'There is time left to choose.' };
    // What was taken stays held until there is an invitation for it.
    const free = end.kind === 'taken' ? held.holds.filter((hold) => hold !== end.hold) : held.holds;
    const [first, ...rest] = free;
    if (first === undefined) return { outcome: 'passed', why: 'Only the time that was taken is held.' };
    const said = free.map((hold) => momentOf(hold, snapshot)).join(' and ');
    return {
      outcome: 'failed',
      clientId: held.client.id,
      weight: end.kind === 'waited' ? 'this-week' : 'today',
      at: subject.value.start,
      message: sentenceOf(end, held, said, snapshot),
      strong: said,
      evidence: proofOf(end, [first, ...rest]),
      measures:
        end.kind === 'waited' ? [{ value: count(end.workingDays, 'working day'), label: 'without a choice' }] : [],
      acts: [{ kind: 'release-times', meetingIds: free.map(({ id }) => id), said }],
    };
  },
});

function momentOf({ start }: Meeting, { now, workingHours, locale }: Snapshot): string {
  return sayMoment(start, now, workingHours.zone, locale);
}

function sentenceOf(end: HoldEnd, { client, holds }: HeldTimes, said: string, snapshot: Snapshot): string {
  const still = `${said} ${said.includes(' and ') ? 'are' : 'is'} still held`;
  switch (end.kind) {
    case 'taken': {
      const { from } = end.message;
      const who = from === null ? spokenName(client) : calledName(from, client);
      return `${who} takes ${momentOf(end.hold, snapshot)}; ${still}.`;
    }
    case 'booked':
      return `A meeting with ${spokenName(client)} is set; ${still}.`;
    case 'waited':
      return `${spokenName(client)} has not chosen ${holds.length === 1 ? 'yet' : 'between the two'}; ${still}.`;
    default:
      return assertNever(end);
  }
}

/** What ended the choice, then the times that are still held. */
function proofOf(end: HoldEnd, free: readonly [Meeting, ...Meeting[]]): readonly [Evidence, ...Evidence[]] {
  const [first, ...rest] = free;
  const times = [meetingEvidence(first), ...rest.map(meetingEvidence)] as const;
  switch (end.kind) {
    case 'taken':
      return [messageEvidence(end.message, end.message.facts.dayTaken?.quote), ...times];
    case 'booked':
      return [meetingEvidence(end.meeting), ...times];
    case 'waited':
      return times;
    default:
      return assertNever(end);
  }
}
