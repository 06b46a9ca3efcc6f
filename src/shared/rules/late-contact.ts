import { spokenName, type Client } from '../domain/client';
import { allReadBackTo, cadenceOf } from '../domain/contact-cadence';
import { DAY } from '../domain/instant';
import { count, sayDay } from '../domain/say-time';
import type { Snapshot } from '../domain/snapshot';
import { civilDateOf, daysBetween, isCivilDate } from '../domain/zoned-time';
import { actOnTouch, touchEvidence } from './item-evidence';
import { defineRule } from './rule';
import type { Outcome } from './rule';

/** Contact with a client is late, or due with nothing planned (F13). */
export const lateContact = defineRule({
  id: 'late-contact',
  subjects: ['client'],
  level: 'warning',
  onByDefault: false,
  title: 'Contact with a client is late',
  about:
    'Counts the days since the last mail by a person or meeting held with a client, and looks for a meeting planned. Due at four fifths of the days allowed.',
  why: 'A client who hears nothing for long begins to wonder, and small matters grow in silence.',
  tips: [1, 8],
  options: { days: 14, newDays: 7, newForDays: 90 },
  optionLabels: {
    days: { label: 'Days allowed between two contacts' },
    newDays: { label: 'Days allowed with a new client' },
    newForDays: { label: 'Days for which a client is new' },
  },
  says: 'No contact with Halden since 12 February.',
  examples: {
    failed: ['The last mail from Halden is 20 days old, and no meeting is planned.'],
    passed: ['A call with Halden a week ago.', 'A meeting with Halden is planned within the next 14 days.'],
    cantTell: ['Mail and calendar have not been read back that far.'],
  },
  check(subject, { snapshot, options }): Outcome {
    const client = snapshot.clients.get(subject.value);
    if (client === undefined) return { outcome: 'inapplicable' };
    const known = daysKnown(client, snapshot);
    const every = known !== null && known <= options.newForDays ? options.newDays : options.days;
    const { state, last, days, next } = cadenceOf(client, every, snapshot);
    if (state === 'ok')
      return {
        outcome: 'passed',
        why: next
          ? `A meeting with ${spokenName(client)} is planned.`
          : `There was contact with ${spokenName(client)}.`,
      };
    if (state === 'never' || last === null || days === null) {
      if (allReadBackTo(snapshot, snapshot.now - every * DAY)) return { outcome: 'inapplicable' };
      return {
        outcome: 'cantTell',
        clientId: client.id,
        message: `Cannot tell when there was contact with ${spokenName(client)}: mail and calendar are not read back that far.`,
        evidence: [],
      };
    }
    const day = sayDay(last.at, snapshot.now, snapshot.workingHours.zone, snapshot.locale);
    // What is not read yet may hold a later contact.
    if (!allReadBackTo(snapshot, last.at))
      return {
        outcome: 'cantTell',
        clientId: client.id,
        message: `Cannot tell whether there was contact with ${spokenName(client)} since ${day}: not everything is read yet.`,
        evidence: [touchEvidence(last)],
      };
    const late = state === 'late';
    return {
      outcome: 'failed',
      clientId: client.id,
      level: late ? 'warning' : 'info',
      weight: late ? 'this-week' : 'later',
      at: last.at + every * DAY,
      message: `No contact with ${spokenName(client)} since ${day}${late ? '' : ', and nothing is planned'}.`,
      evidence: [touchEvidence(last)],
      measures: [
        { value: count(days, 'day'), label: 'since the last contact' },
        { value: count(every, 'day'), label: 'allowed' },
      ],
      notFound: 'No later mail by a person, and no meeting held or planned.',
      acts: [actOnTouch(last)],
    };
  },
});

/** Days since the client is a client; null when the record does not say, or says a day to come. */
function daysKnown(client: Client, snapshot: Snapshot): number | null {
  if (client.since === undefined || !isCivilDate(client.since)) return null;
  const days = daysBetween(client.since, civilDateOf(snapshot.now, snapshot.workingHours.zone));
  return days >= 0 ? days : null;
}
