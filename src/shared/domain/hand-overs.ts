import { tellingStems } from './answer-words';
import { isOurs } from './client-meeting';
import { DAY, type Instant } from './instant';
import type { Message } from './message';
import type { OpenAsk } from './open-with-client';
import type { Snapshot } from './snapshot';
import { threadSubject } from './title-words';

/** Days in which a mail under the same subject is the same matter (F9). */
const SAME_MATTER_DAYS = 14;

/** What the side that owes did outside the thread of an ask: answered it, or sent a file that may be what was asked for. */
export type HandOver = 'answered' | 'file' | null;

/**
 * Tells of an open ask whether the side that owes has settled it outside its thread: with a mail under the same subject within two weeks, or
 * perhaps with a file that is named like the matter. `mails` are a client's, by sent instant; each is looked at once.
 */
export function handOvers(mails: readonly Message[], snapshot: Snapshot): (ask: OpenAsk) => HandOver {
  const answers = new Map<string, Instant[]>();
  const files = new Map<string, Instant>();
  for (const mail of mails) {
    const { from, subject, facts } = mail;
    if (from === null || facts.automatic) continue;
    const side = isOurs(from, snapshot) ? 'we' : 'they';
    if (!facts.closing) {
      const under = `${side} ${threadSubject(subject)}`;
      const known = answers.get(under);
      if (known === undefined) answers.set(under, [mail.sentAt]);
      else known.push(mail.sentAt);
    }
    if (!mail.hasAttachments) continue;
    const named = [subject, ...(mail.attachmentNames ?? [])].join(' ');
    for (const stem of tellingStems(named)) files.set(`${side} ${stem}`, mail.sentAt);
  }
  return ({ side, message: { subject, sentAt }, quote }) => {
    const matter = threadSubject(subject);
    const after = matter === '' ? [] : (answers.get(`${side} ${matter}`) ?? []);
    if (after.some((at) => at > sentAt && at <= sentAt + SAME_MATTER_DAYS * DAY)) return 'answered';
    return [...tellingStems(quote)].some((stem) => (files.get(`${side} ${stem}`) ?? sentAt) > sentAt) ? 'file' : null;
  };
}
