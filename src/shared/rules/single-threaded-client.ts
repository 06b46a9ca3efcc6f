import { spokenName } from '../domain/client';
import { clientAddresses, isOurs } from '../domain/client-meeting';
import { readBackTo } from '../domain/contact-cadence';
import { DAY } from '../domain/instant';
import type { Message } from '../domain/message';
import { writersOf } from '../domain/person-touch';
import { count } from '../domain/say-time';
import { isHeld } from '../domain/touchpoint';
import { messageEvidence } from './item-evidence';
import { defineRule } from './rule';
import type { Outcome } from './rule';

/** Nearly everything from a client comes from one person (F13). */
export const singleThreadedClient = defineRule({
  id: 'single-threaded-client',
  subjects: ['client'],
  level: 'info',
  onByDefault: false,
  title: 'A client known through one person only',
  about:
    'Counts who wrote the mails from a client, and who else of the client was at a meeting. Silent for a client that is one person, and where you wrote nothing.',
  why: 'When the one person you know leaves, the whole account has to be won again.',
  tips: [1, 2],
  options: { share: 90, mails: 10, daysBack: 90 },
  optionLabels: {
    share: { label: 'Share of mails from one person that is too much, in percent' },
    mails: { label: 'Mails from the client needed to judge' },
    daysBack: { label: 'Days looked back' },
  },
  says: 'All 12 mails from Halden in 90 days came from Tom Reyes.',
  examples: {
    failed: ['Twelve mails from Halden in 90 days, all by Tom Reyes, and no meeting with anybody else.'],
    passed: ['Two of ten mails came from Dana Fox.', 'Dana Fox accepted a meeting last month.', 'Nine mails in all.'],
    cantTell: ['The inbox has not been read back 90 days.'],
  },
  check(subject, { snapshot, options }): Outcome {
    const client = snapshot.clients.get(subject.value);
    if (client === undefined || (client.domains.length === 0 && client.people.length <= 1))
      return { outcome: 'inapplicable' };
    const since = snapshot.now - options.daysBack * DAY;
    const isTheirs = (mail: Message) =>
      mail.from !== null &&
      !isOurs(mail.from, snapshot) &&
      snapshot.matchOf(mail).ties.some((t) => t.clientId === client.id && t.address === mail.from?.address);
    const recent = (snapshot.messagesOf.get(client.id) ?? []).filter(
      (m) => m.sentAt > since && m.sentAt <= snapshot.now,
    );
    // Who is never written to is no account: a newsletter has one writer, too.
    if (!recent.some((m) => m.from !== null && isOurs(m.from, snapshot))) return { outcome: 'inapplicable' };
    const writers = writersOf(recent, client, isTheirs);
    const all = writers.reduce((sum, w) => sum + w.mails.length, 0);
    const [first] = writers;
    const latest = first?.mails.at(-1);
    if (first === undefined || latest === undefined || all < options.mails) return { outcome: 'inapplicable' };
    if (first.mails.length * 100 < options.share * all)
      return { outcome: 'passed', why: `Others at ${spokenName(client)} write as well.` };
    const same = new Set([first.person.address, ...first.mails.map((m) => m.from?.address ?? '')]);
    const met = (snapshot.meetingsOf.get(client.id) ?? []).some((meeting) => {
      if (!isHeld(meeting) || meeting.start <= since || meeting.start > snapshot.now) return false;
      const theirs = clientAddresses(meeting, snapshot);
      const other = (address: string) => theirs.has(address) && !same.has(address);
      return (
        meeting.attendees.some((a) => a.response === 'accepted' && other(a.address)) ||
        (meeting.organizer !== null && other(meeting.organizer.address))
      );
    });
    if (met) return { outcome: 'passed', why: `You met somebody else of ${spokenName(client)}.` };
    const name = first.person.name.trim() || first.person.address;
    if (!readBackTo(snapshot.reach.inbox, since))
      return {
        outcome: 'cantTell',
        clientId: client.id,
        message: `Cannot tell whether only ${name} writes from ${spokenName(client)}: the inbox is not read back that far.`,
        evidence: [messageEvidence(latest)],
      };
    const many = first.mails.length === all ? `All ${all}` : `${first.mails.length} of ${all}`;
    return {
      outcome: 'failed',
      clientId: client.id,
      message: `${many} mails from ${spokenName(client)} in ${count(options.daysBack, 'day')} came from ${name}.`,
      strong: name,
      evidence: [messageEvidence(latest), { kind: 'person', id: first.person.address, by: name }],
      measures: [
        { value: `${Math.floor((100 * first.mails.length) / all)} %`, label: `of the mails came from ${name}` },
        { value: `${options.share} %`, label: 'is a single thread' },
      ],
      notFound: `No meeting with anybody else of ${spokenName(client)} in that time.`,
      acts: [{ kind: 'open', item: { kind: 'message', id: latest.id }, link: latest.link }],
    };
  },
});
