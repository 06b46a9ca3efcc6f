import { nextAbsence, type Absence } from '../domain/absence';
import { spokenName, type Client } from '../domain/client';
import { realTouches } from '../domain/contact-cadence';
import { givenName } from '../domain/given-name';
import { isForCover, requiredPartsOf } from '../domain/handover-completeness';
import { NO_HANDOVER } from '../domain/handover-state';
import { DAY } from '../domain/instant';
import { count, sayDay } from '../domain/say-time';
import type { Snapshot } from '../domain/snapshot';
import { workingDaysBetween } from '../domain/working-time';
import type { Evidence } from './finding';
import { meetingEvidence } from './item-evidence';
import { defineRule } from './rule';
import type { Outcome } from './rule';

/** An absence comes, and nobody is named for a client, or the notes lack what they need (F15: two working days or more, within fourteen days). */
export const incompleteHandover = defineRule({
  id: 'incomplete-handover',
  subjects: ['client'],
  level: 'warning',
  title: 'Handover incomplete before an absence',
  about:
    'Looks for days in your own calendar on which you are away, and for the handover notes of each client you are in regular contact with or meet in that time: who stands in, and whether the notes hold what they need. For a short absence what is open is enough; for a longer one all parts count.',
  why: 'A client should find somebody who knows, and should not have to say anything twice.',
  tips: [48, 37],
  options: { absenceDays: 2, workingDaysAhead: 10, wholeFrom: 5, contacts: 2, daysBack: 60 },
  optionLabels: {
    absenceDays: { label: 'Shortest absence', unit: 'working days' },
    workingDaysAhead: { label: 'Spoken of before it begins', unit: 'working days' },
    wholeFrom: { label: 'Absence from which all parts of the notes count', unit: 'working days' },
    contacts: { label: 'Mails and meetings that make regular contact' },
    daysBack: { label: 'Days in which they count' },
  },
  says: 'Nobody is named for Halden from Monday to 17 April.',
  examples: {
    failed: [
      'Your calendar says “Annual leave” for next week, and nobody is named for Halden.',
      'Sam Lind stands in for a week, and the notes on Halden say nothing of risks or renewal.',
    ],
    passed: [
      'Sam Lind is named, and the notes hold what is open.',
      'One day off, a half day, a public holiday.',
      '“Sam on leave” in your calendar, or leave that is only tentative.',
      'A client without contact lately and without a meeting in that time.',
    ],
    cantTell: ['The handover notes have not been read.'],
  },
  check(subject, { snapshot, options }): Outcome {
    const client = snapshot.clients.get(subject.value);
    if (client === undefined || !isMine(client, snapshot)) return { outcome: 'inapplicable' };
    const absence = nextAbsence(Math.max(1, options.absenceDays), snapshot);
    if (absence === null) return { outcome: 'inapplicable', why: 'No absence is planned now.' };
    const { now, workingHours } = snapshot;
    const ahead = workingDaysBetween(now, absence.start, workingHours);
    if (ahead > options.workingDaysAhead) return { outcome: 'inapplicable', why: 'The absence is further away now.' };
    if (!needsCover(client, absence, options, snapshot))
      return { outcome: 'inapplicable', why: `There is little contact with ${spokenName(client)}.` };
    const name = spokenName(client);
    if (snapshot.handovers === undefined)
      return {
        outcome: 'cantTell',
        clientId: client.id,
        message: `Cannot tell who stands in for ${name}: the handover notes have not been read.`,
        evidence: proofOf(absence),
      };
    const state = snapshot.handovers.get(client.id) ?? NO_HANDOVER;
    const whole = absence.workingDays >= options.wholeFrom;
    const parts = requiredPartsOf(client, state).filter((part) => whole || isForCover(part));
    const missing = parts.filter((part) => !part.filled);
    if (state.to !== null && missing.length === 0) return { outcome: 'passed', why: `${state.to} has what is needed.` };
    const from = sayDay(absence.start, now, workingHours.zone, snapshot.locale);
    const until = sayDay(absence.end - 1, now, workingHours.zone, snapshot.locale);
    return {
      outcome: 'failed',
      clientId: client.id,
      weight: ahead <= 1 ? 'today' : ahead <= 5 ? 'this-week' : 'later',
      at: absence.start,
      part: absence.firstDay,
      message:
        state.to === null
          ? `Nobody is named for ${name} from ${from} to ${until}.`
          : `${givenName(state.to) || state.to} stands in for ${name} from ${from}; ${lacking(missing.length, parts.length)}.`,
      strong: state.to === null ? name : from,
      evidence: proofOf(absence),
      measures: [
        { value: count(absence.workingDays, 'working day'), label: 'away' },
        {
          value: `${parts.length - missing.length} of ${parts.length}`,
          label: whole ? 'parts of the notes' : 'parts needed for a few days',
        },
      ],
      ...(missing.length === 0
        ? {}
        : { notFound: `Not in the notes yet: ${missing.map((part) => part.label).join('; ')}.` }),
      acts: [{ kind: 'open-handover', clientId: client.id }],
    };
  },
});

interface Contact {
  readonly contacts: number;
  readonly daysBack: number;
}

/** Whose account it is: the record’s owner, the user where it names none. */
function isMine({ owner }: Client, { me }: Snapshot): boolean {
  return owner === undefined || me.addresses.includes(owner);
}

/** Regular contact lately, or a meeting while the user is away. */
function needsCover(client: Client, absence: Absence, { contacts, daysBack }: Contact, snapshot: Snapshot): boolean {
  const touches = realTouches(client.id, snapshot);
  const since = snapshot.now - daysBack * DAY;
  return (
    touches.filter((t) => t.at > since && t.at <= snapshot.now).length >= contacts ||
    touches.some((t) => t.at >= absence.start && t.at < absence.end)
  );
}

function lacking(missing: number, parts: number): string {
  return missing === 1 ? 'one part of the notes is empty' : `${missing} of ${parts} parts of the notes are empty`;
}

function proofOf({ entries: [first, ...others] }: Absence): readonly [Evidence, ...Evidence[]] {
  return [meetingEvidence(first), ...others.slice(0, 3).map(meetingEvidence)];
}
