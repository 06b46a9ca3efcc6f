import { spokenName, type Client } from '../domain/client';
import { allReadBackTo, cadenceOf, rhythmOf } from '../domain/contact-cadence';
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
  title: 'Contact with a client is late',
  about:
    'Counts the days since the last mail by a person or meeting held with a client you were in regular contact with, both ways, and looks for a meeting planned. Late is what is over the days allowed and well over the usual gap between two contacts with this client.',
  why: 'A client who hears nothing for long begins to wonder, and small matters grow in silence.',
  tips: [1, 8],
  options: { days: 14, newDays: 7, newForDays: 90, contacts: 6, timesUsual: 3, due: false },
  optionLabels: {
    days: { label: 'Days allowed between two contacts' },
    newDays: { label: 'Days allowed with a new client' },
    newForDays: { label: 'Days for which a client is new' },
    contacts: { label: 'Mails and meetings in 90 days that make regular contact' },
    timesUsual: { label: 'Times the usual gap that is long for this client' },
    due: { label: 'Speak at four fifths of the days allowed, too' },
  },
  says: 'No contact with Halden since 12 February.',
  examples: {
    failed: ['The last mail from Halden is 20 days old, and no meeting is planned.'],
    passed: [
      'A call with Halden a week ago.',
      'A meeting with Halden is planned within the next 14 days.',
      'Halden writes once a month.',
      'Two mails with Halden in all, or newsletters only.',
    ],
    cantTell: ['Not everything since the last contact has been read.'],
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
    if (state === 'never' || last === null || days === null) return { outcome: 'inapplicable' };
    const day = sayDay(last.at, snapshot.now, snapshot.workingHours.zone, snapshot.locale);
    const late = state === 'late';
    if (!late && !options.due) return { outcome: 'passed', why: `There was contact with ${spokenName(client)}.` };
    const rhythm = rhythmOf(client.id, last.at, RHYTHM_DAYS, snapshot);
    if (rhythm.contacts < options.contacts || !rhythm.mutual)
      return { outcome: 'inapplicable', why: `There is little contact with ${spokenName(client)}.` };
    if (days <= options.timesUsual * (rhythm.usualGap ?? 0))
      return { outcome: 'passed', why: `Gaps as long are usual with ${spokenName(client)}.` };
    // What is not read yet may hold a later contact.
    if (!allReadBackTo(snapshot, last.at))
      return {
        outcome: 'cantTell',
        clientId: client.id,
        message: `Cannot tell whether there was contact with ${spokenName(client)} since ${day}: not everything is read yet.`,
        evidence: [touchEvidence(last)],
      };
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
        ...(rhythm.usualGap === null
          ? []
          : [{ value: count(rhythm.usualGap, 'day'), label: 'usual between two contacts' }]),
      ],
      notFound: 'No later mail by a person, and no meeting held or planned.',
      acts: [actOnTouch(last)],
    };
  },
});

/** Days before the last contact in which the rhythm is looked for. */
const RHYTHM_DAYS = 90;

/** Days since the client is a client; null when the record does not say, or says a day to come. */
function daysKnown(client: Client, snapshot: Snapshot): number | null {
  if (client.since === undefined || !isCivilDate(client.since)) return null;
  const days = daysBetween(client.since, civilDateOf(snapshot.now, snapshot.workingHours.zone));
  return days >= 0 ? days : null;
}
