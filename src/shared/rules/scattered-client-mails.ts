import { spokenName } from '../domain/client';
import { DAY, HOUR } from '../domain/instant';
import { quoteOf } from '../domain/facts/quote';
import { oneReply } from '../domain/one-reply';
import { sayNumber } from '../domain/say-number';
import { waitingMails } from '../domain/waiting-mails';
import type { Act } from './finding';
import { messageEvidence } from './item-evidence';
import { defineRule } from './rule';
import type { Outcome } from './rule';

/** Several open mails from one client at a time, which one reply can answer (F10). */
export const scatteredClientMails = defineRule({
  id: 'scattered-client-mails',
  subjects: ['client'],
  level: 'info',
  title: 'Several open mails from one client',
  about:
    'Looks for two or more threads in which a client waits for an answer of yours to mails that came within two days of each other, the newest of this week. Lists them, opens each, and begins one reply to the newest with all that is asked.',
  why: 'One reply with numbered answers is read once, and nothing of it is lost.',
  tips: [14, 37],
  options: { mails: 2, hours: 48 },
  optionLabels: {
    mails: { label: 'Open mails from which it speaks' },
    hours: { label: 'Time within which they came', unit: 'hours' },
  },
  says: 'Halden waits for answers in three threads: one reply could carry them all.',
  examples: {
    failed: ['Dana asks for the quote on Monday and Tom for the dates on Tuesday, in two threads.'],
    passed: [
      'Both ask in one thread.',
      'One of the two is answered.',
      'The mails came a week apart.',
      'You are only in Cc.',
    ],
  },
  check(subject, { snapshot, options }): Outcome {
    const client = snapshot.clients.get(subject.value);
    if (client === undefined) return { outcome: 'inapplicable' };
    const open = waitingMails(client, snapshot).forUs.filter((ask) => ask.message.sentAt > snapshot.now - 7 * DAY);
    const newest = open.at(-1)?.message;
    const together = open.filter((ask) => (newest?.sentAt ?? 0) - ask.message.sentAt <= options.hours * HOUR);
    const [first, ...others] = together.map(({ message, quote }) => messageEvidence(message, quote));
    if (newest === undefined || first === undefined || together.length < Math.max(2, options.mails))
      return { outcome: 'passed', why: 'No more than one mail waits now.' };
    const threads = `${sayNumber(together.length)} threads`;
    return {
      outcome: 'failed',
      clientId: client.id,
      weight: 'today',
      at: newest.sentAt,
      message: `${spokenName(client)} waits for answers in ${threads}: one reply could carry them all.`,
      strong: threads,
      evidence: [first, ...others],
      acts: [
        { kind: 'reply', messageId: newest.id, text: oneReply(together, client.language ?? 'en') },
        ...together.map(({ message }): Act => ({
          kind: 'open',
          item: { kind: 'message', id: message.id },
          link: message.link,
          title: message.subject.trim() === '' ? quoteOf(message.facts.ask?.quote ?? '') : message.subject,
        })),
      ],
    };
  },
});
