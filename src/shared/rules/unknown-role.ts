import { spokenName } from '../domain/client';
import { readBackTo } from '../domain/contact-cadence';
import { DAY } from '../domain/instant';
import { newPeople } from '../domain/new-people';
import { count, sayDay } from '../domain/say-time';
import { touchEvidence } from './item-evidence';
import { defineRule } from './rule';
import type { Outcome } from './rule';

/** Somebody new on a client's mails and meetings of whom the record does not say what they are (tip 5). */
export const unknownRole = defineRule({
  id: 'unknown-role',
  subjects: ['client'],
  level: 'info',
  onByDefault: false,
  title: 'New person at a client without a role',
  about:
    'Looks for people of a client who were first seen lately, wrote or were on two mails or meetings, and have no role in the client’s record. Shared mailboxes are left out.',
  why: 'Who is new decides, helps or only listens; a short introduction settles which.',
  tips: [5],
  options: { daysBack: 14, newForDays: 30, mostAtOnce: 3 },
  optionLabels: {
    daysBack: { label: 'Days since they were last seen' },
    newForDays: { label: 'Days for which somebody is new' },
    mostAtOnce: { label: 'People named at once for one client' },
  },
  says: 'Priya Nair of Halden is new since Tuesday: what is their part?',
  examples: {
    failed: ['Priya Nair wrote from Halden on Tuesday for the first time, and the record does not know her.'],
    passed: [
      'The record says that Priya Nair decides.',
      'Priya Nair was in copy once.',
      'invoices@ wrote for the first time.',
      'The whole client is new.',
    ],
    cantTell: ['Mail has not been read back far enough to know who is new.'],
  },
  check(subject, { snapshot, options }): Outcome | readonly Outcome[] {
    const client = snapshot.clients.get(subject.value);
    if (client === undefined || client.people.length === 0) return { outcome: 'inapplicable' };
    const since = snapshot.now - options.newForDays * DAY;
    const lately = snapshot.now - options.daysBack * DAY;
    const found = newPeople(client, since, snapshot)
      .filter(({ touches }) => touches.some((t) => t.at > lately))
      .slice(-Math.max(1, options.mostAtOnce));
    if (found.length === 0) return { outcome: 'passed', why: 'Everybody’s part is known now.' };
    if (!readBackTo(snapshot.reach.inbox, since) || !readBackTo(snapshot.reach.sent, since))
      return {
        outcome: 'cantTell',
        clientId: client.id,
        message: `Cannot tell who is new at ${spokenName(client)}: mail is not read back that far.`,
        evidence: [],
      };
    return found.map(({ person, touches }): Outcome => {
      const name = person.name.trim() || person.address;
      const day = sayDay(touches[0].at, snapshot.now, snapshot.workingHours.zone, snapshot.locale);
      const written = touches.findLast((t) => t.kind === 'mail');
      return {
        outcome: 'failed',
        clientId: client.id,
        part: person.address,
        strong: name,
        at: touches[0].at,
        message: `${name} of ${spokenName(client)} is new since ${day}: what is their part?`,
        evidence: [touchEvidence(touches[0]), { kind: 'person', id: person.address, by: name }],
        measures: [{ value: count(touches.length, 'time'), label: 'seen on mails and at meetings' }],
        notFound: `No role in the record of ${spokenName(client)}.`,
        acts: written
          ? [{ kind: 'open', item: { kind: 'message', id: written.message.id }, link: written.message.link }]
          : [],
      };
    });
  },
});
