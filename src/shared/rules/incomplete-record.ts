import { spokenName } from '../domain/client';
import { realTouches, rhythmOf } from '../domain/contact-cadence';
import { recordGaps } from '../domain/record-gaps';
import { count } from '../domain/say-time';
import { civilDateOf } from '../domain/zoned-time';
import { touchEvidence } from './item-evidence';
import { defineRule } from './rule';
import type { Outcome } from './rule';

/** The record of a client one works with leaves out what the other flags and a successor need (tips 34, 42). */
export const incompleteRecord = defineRule({
  id: 'incomplete-record',
  subjects: ['client'],
  level: 'info',
  title: 'Client record with gaps',
  about:
    'Looks whether the record of a client with regular contact, both ways, names who decides; where that is wanted, who sponsors, who speaks for you, who it is day to day, and when the contract renews.',
  why: 'What is in the record need not be in anybody’s head when it is wanted.',
  tips: [34, 42],
  options: {
    contacts: 10,
    daysBack: 90,
    decides: true,
    sponsor: false,
    champion: false,
    dayToDay: false,
    renewal: false,
  },
  optionLabels: {
    contacts: { label: 'Mails and meetings that make regular contact' },
    daysBack: { label: 'Days looked back' },
    decides: { label: 'Who decides' },
    sponsor: { label: 'Who sponsors the account' },
    champion: { label: 'Who speaks for us' },
    dayToDay: { label: 'Who it is day to day' },
    renewal: { label: 'When the contract renews' },
  },
  says: 'The record of Halden does not say who decides.',
  examples: {
    failed: ['Twelve mails with Halden in 90 days, and nobody in the record decides.'],
    passed: ['The record says who decides.', 'Two mails with Halden in all, or newsletters only.'],
  },
  check(subject, { snapshot, options }): Outcome {
    const client = snapshot.clients.get(subject.value);
    if (client === undefined) return { outcome: 'inapplicable' };
    const gaps = recordGaps(client, options, civilDateOf(snapshot.now, snapshot.workingHours.zone));
    if (gaps.length === 0) return { outcome: 'passed', why: 'The record is complete now.' };
    const { contacts, mutual } = rhythmOf(client.id, snapshot.now, options.daysBack, snapshot);
    const last = realTouches(client.id, snapshot).findLast((t) => t.at <= snapshot.now);
    if (last === undefined || contacts < options.contacts || !mutual) return { outcome: 'inapplicable' };
    return {
      outcome: 'failed',
      clientId: client.id,
      weight: 'later',
      at: snapshot.now,
      message: `The record of ${spokenName(client)} does not say ${joined(gaps)}.`,
      evidence: [touchEvidence(last)],
      measures: [{ value: count(contacts, 'contact'), label: `in ${count(options.daysBack, 'day')}` }],
    };
  },
});

function joined(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1) ?? ''}`;
}
