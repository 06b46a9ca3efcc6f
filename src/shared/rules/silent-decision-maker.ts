import { spokenName, type Client, type Contact } from '../domain/client';
import { allReadBackTo, realTouches } from '../domain/contact-cadence';
import { awayNotice, decisionMakers } from '../domain/decision-makers';
import { DAY } from '../domain/instant';
import { personTouch } from '../domain/person-touch';
import { count, sayDay } from '../domain/say-time';
import type { Snapshot } from '../domain/snapshot';
import type { Touchpoint } from '../domain/touchpoint';
import { civilDateOf, daysBetween } from '../domain/zoned-time';
import { actOnTouch, touchEvidence } from './item-evidence';
import { defineRule } from './rule';
import type { Outcome } from './rule';

/** Somebody who decides has not been spoken with for long while the account goes on (F13: 30 days). */
export const silentDecisionMaker = defineRule({
  id: 'silent-decision-maker',
  subjects: ['client'],
  level: 'info',
  onByDefault: false,
  title: 'Decision-maker not heard from',
  about:
    'Looks for the last mail from or to somebody who decides, and for meetings with them. A copy informs and does not count. Silent while there is little contact with the client at all.',
  why: 'Who decides on the account and hears of it only from others decides on hearsay.',
  tips: [2, 41],
  options: { days: 30, contacts: 3 },
  optionLabels: {
    days: { label: 'Days without a word' },
    contacts: { label: 'Contacts with others at the client in that time' },
  },
  says: 'No word with Dana Fox, who decides at Halden, since 12 January.',
  examples: {
    failed: ['Dana Fox, who decides, last wrote 40 days ago; Tom Reyes had five mails since.'],
    passed: [
      'A mail to Dana Fox last week.',
      'A meeting with Dana Fox is planned.',
      'Dana Fox is away and said so.',
      'Nobody at Halden was in contact.',
    ],
    cantTell: ['Mail and calendar have not been read back that far.'],
  },
  check(subject, { snapshot, options }): Outcome | readonly Outcome[] {
    const client = snapshot.clients.get(subject.value);
    if (client === undefined) return { outcome: 'inapplicable' };
    const touches = realTouches(client.id, snapshot);
    const since = snapshot.now - options.days * DAY;
    const recent = touches.filter((t) => t.at > since && t.at <= snapshot.now).length;
    if (recent < options.contacts)
      return { outcome: 'inapplicable', why: `There is little contact with ${spokenName(client)} at all.` };
    const outcomes = decisionMakers(client, snapshot.now, snapshot).map((contact) =>
      check(contact, { client, touches, recent, days: options.days, snapshot }),
    );
    return outcomes.length === 0 ? { outcome: 'inapplicable' } : outcomes;
  },
});

interface Around {
  readonly client: Client;
  readonly touches: readonly Touchpoint[];
  readonly recent: number;
  readonly days: number;
  readonly snapshot: Snapshot;
}

function check(contact: Contact, { client, touches, recent, days, snapshot }: Around): Outcome {
  const { now, workingHours, locale } = snapshot;
  const last = touches.findLast((t) => t.at <= now && personTouch(t, contact, client) === 'engaged');
  if (touches.some((t) => t.at > now && personTouch(t, contact, client) === 'engaged'))
    return { outcome: 'passed', why: `A meeting with ${contact.name} is planned.` };
  const gone = last ? daysBetween(civilDateOf(last.at, workingHours.zone), civilDateOf(now, workingHours.zone)) : null;
  if (gone !== null && gone <= days) return { outcome: 'passed', why: `There was a word with ${contact.name}.` };
  if (awayNotice(contact, client, now, snapshot)) return { outcome: 'passed', why: `${contact.name} is away.` };
  const who = `${contact.name}, who decides at ${spokenName(client)}`;
  const part = contact.address;
  if (!allReadBackTo(snapshot, now - days * DAY))
    return {
      outcome: 'cantTell',
      clientId: client.id,
      part,
      message: `Cannot tell when there was a word with ${who}: mail and calendar are not read back that far.`,
      evidence: [],
    };
  const informed = touches.findLast((t) => t.at <= now && personTouch(t, contact, client) === 'informed');
  const shown = last ?? informed ?? touches.findLast((t) => t.at <= now);
  return {
    outcome: 'failed',
    clientId: client.id,
    part,
    strong: contact.name,
    message: last
      ? `No word with ${who}, since ${sayDay(last.at, now, workingHours.zone, locale)}.`
      : `No word with ${who}, in the mail and meetings read.`,
    evidence: [{ kind: 'person', id: contact.address, by: contact.name }, ...(shown ? [touchEvidence(shown)] : [])],
    measures: [
      {
        value: gone === null ? 'none' : count(gone, 'day'),
        label: gone === null ? 'word known' : 'since the last word',
      },
      { value: count(days, 'day'), label: 'allowed' },
      { value: count(recent, 'contact'), label: `with ${spokenName(client)} in that time` },
    ],
    ...(informed === undefined
      ? {}
      : { notFound: `${contact.name} was in copy; that informs and asks for no answer.` }),
    acts: shown ? [actOnTouch(shown)] : [],
  };
}
