import { spokenName } from '../domain/client';
import { DAY, HOUR } from '../domain/instant';
import { isOurs } from '../domain/client-meeting';
import { isPutToMe, waitingAsk } from '../domain/reply-clock';
import type { Evidence } from './finding';
import { defineRule } from './rule';
import type { Outcome } from './rule';

/** Several open mails from one client at a time, which one reply can answer (F10). */
export const scatteredClientMails = defineRule({
  id: 'scattered-client-mails',
  subjects: ['client'],
  level: 'info',
  // It rests on what waits for an answer, which “unanswered-client-mail” keeps off until switched on.
  onByDefault: false,
  title: 'Several open mails from one client',
  about:
    'Looks for two or more threads in which a client waits for an answer of yours to mails that came within two days of each other, the newest of this week.',
  why: 'One reply with numbered answers is read once, and nothing of it is lost.',
  tips: [14, 37],
  options: { mails: 2, hours: 48 },
  optionLabels: {
    mails: { label: 'Open mails from which it speaks' },
    hours: { label: 'Time within which they came', unit: 'hours' },
  },
  says: 'Halden waits for answers in 3 threads: one reply could carry them all.',
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
    const recent = (snapshot.messagesOf.get(client.id) ?? []).filter(
      (m) =>
        m.sentAt > snapshot.now - 7 * DAY && m.from !== null && !isOurs(m.from, snapshot) && isPutToMe(m, snapshot),
    );
    const open = recent.flatMap((m) => {
      const ask = waitingAsk(m, client, snapshot);
      return ask?.side === 'we' ? [ask] : [];
    });
    const newest = open.at(-1)?.message;
    const together = open.filter((ask) => (newest?.sentAt ?? 0) - ask.message.sentAt <= options.hours * HOUR);
    const [first, ...others] = together.map(({ message: m, quote }): Evidence => ({
      kind: 'message',
      id: m.id,
      at: m.sentAt,
      quote,
      ...(m.from === null ? {} : { by: m.from.name }),
      ...(m.link === null ? {} : { link: m.link }),
    }));
    if (newest === undefined || first === undefined || together.length < Math.max(2, options.mails))
      return { outcome: 'passed', why: 'No more than one mail waits now.' };
    return {
      outcome: 'failed',
      clientId: client.id,
      weight: 'today',
      at: newest.sentAt,
      message: `${spokenName(client)} waits for answers in ${together.length} threads: one reply could carry them all.`,
      strong: `${together.length} threads`,
      evidence: [first, ...others],
      acts: [{ kind: 'reply', messageId: newest.id }],
    };
  },
});
