import type { Client } from '../domain/client';
import { isOurs } from '../domain/client-meeting';
import { readBackTo } from '../domain/contact-cadence';
import { dueItemsOf, isSettled, type DueItem } from '../domain/due-items';
import { DAY } from '../domain/instant';
import { clientsOf } from '../domain/item-match';
import type { Message } from '../domain/message';
import { askedPerson, calledName } from '../domain/reply-clock';
import { sayDay } from '../domain/say-time';
import type { Snapshot } from '../domain/snapshot';
import { workingMinutesBetween } from '../domain/working-time';
import { messageEvidence } from './item-evidence';
import { defineRule } from './rule';
import type { Outcome } from './rule';

/** What was promised or asked for by a day, past that day or shortly before it (F8). */
export const overduePromise = defineRule({
  id: 'overdue-promise',
  subjects: ['sent-message', 'received-message'],
  level: 'warning',
  // What was handed over by telephone, on a share or under another subject cannot be told from what was not.
  onByDefault: false,
  title: 'Promised or asked for by a day that has come',
  about:
    'Looks in mails between you and a client for what either side promised or asked for by a day, and for a later mail that hands it over, says that it is done or names a new day. Of what you owe it speaks a working day ahead, of what you promised without a day two working days after.',
  why: 'A promise kept is hardly noticed; one that slips is remembered.',
  tips: [17, 24, 25],
  options: { soonHours: 8, theirs: true, undated: true, daysBack: 30 },
  optionLabels: {
    soonHours: { label: 'Working hours ahead from which it speaks of what you owe', unit: 'hours' },
    theirs: { label: 'What the client owes, too' },
    undated: { label: 'What you promised without a day, too' },
    daysBack: { label: 'Days a mail is looked at' },
  },
  says: 'Due to Tom since Friday: “I’ll send you the revised plan by Friday”.',
  examples: {
    failed: [
      '“I’ll send you the revised plan by Friday.” to Tom; it is Monday.',
      '“Could you send the split by tomorrow?” from Dana, yesterday.',
      '“You get the logo on Thursday.” from Tom; it is Friday.',
      '“I’ll send you the figures soon.” to Tom on Tuesday; it is Friday.',
    ],
    passed: [
      'A mail with the plan went to Tom on Friday.',
      '“Done, as promised.” in the thread.',
      '“It will be Tuesday after all.” in the thread.',
      '“I’ll call you on Friday.”: a call leaves no mail.',
      '“If the board agrees, I’ll send it by Friday.”',
    ],
  },
  check(subject, { snapshot, options }): Outcome | readonly Outcome[] {
    const mail = subject.value;
    const client = clientOf(mail, snapshot);
    const colleague = mail.from !== null && isOurs(mail.from, snapshot) && !isSent(mail, snapshot);
    if (client === null || colleague || dueNothing(mail)) return { outcome: 'inapplicable' };
    if (mail.sentAt < snapshot.now - options.daysBack * DAY)
      return { outcome: 'inapplicable', why: 'It is too long ago for a reminder.' };
    const { reach } = snapshot;
    if (!readBackTo(reach.sent, mail.sentAt) || !readBackTo(reach.inbox, mail.sentAt))
      return { outcome: 'inapplicable', why: 'Not all mail since has been read.' };
    const open = dueItemsOf(mail, client, snapshot).filter(
      (item) =>
        (item.side === 'we' || options.theirs) &&
        (options.undated || !item.undated) &&
        !isAnswered(item, snapshot) &&
        !isSettled(item, client, snapshot),
    );
    const told = open.flatMap((item): readonly Outcome[] => {
      const left = workingMinutesBetween(snapshot.now, item.due, snapshot.workingHours);
      const soon = item.side === 'we' && !item.undated && left <= options.soonHours * 60;
      return item.due <= snapshot.now || soon ? [failed(item, client, snapshot)] : [];
    });
    return told.length > 0 ? told : { outcome: 'passed', why: 'It is done, or there is time left.' };
  },
});

function failed(item: DueItem, client: Client, snapshot: Snapshot): Outcome {
  const { act, message, side, due, undated } = item;
  const named = undated ? message.sentAt : due;
  const day = sayDay(named, snapshot.now, snapshot.workingHours.zone, snapshot.locale);
  const over = due <= snapshot.now;
  const name = nameOf(message, client, snapshot);
  return {
    outcome: 'failed',
    part: item.about.slice(message.id.length + 1),
    clientId: client.id,
    at: due,
    level: side === 'we' && over && !undated ? 'warning' : 'info',
    weight: side === 'we' && !undated ? 'today' : 'this-week',
    message: undated
      ? `Promised to ${name} ${day === 'yesterday' ? day : `on ${day}`}, without a day: ${quoted(act.quote)}`
      : `${side === 'we' ? 'Due to' : 'Due from'} ${name} ${over && day !== 'today' ? `since ${day}` : day}: ${quoted(act.quote)}`,
    strong: day,
    evidence: [messageEvidence(message, act.quote)],
    notFound: 'No mail since that hands it over, says that it is done or names a new day.',
    acts: [
      { kind: 'reply', messageId: message.id },
      { kind: 'settle-promise', as: 'promise-done', about: item.about },
      { kind: 'settle-promise', as: 'no-promise', about: item.about },
    ],
  };
}

function dueNothing({ facts }: Message): boolean {
  return (facts.dueActs ?? []).length === 0 && (facts.undatedActs ?? []).length === 0;
}

/** Whether a mail is the user's own; a colleague's promises are the colleague's to keep. */
function isSent(mail: Message, { me }: Snapshot): boolean {
  return mail.from !== null && me.addresses.includes(mail.from.address);
}

function isAnswered(item: DueItem, snapshot: Snapshot): boolean {
  return snapshot.answersAbout(item.about).some(({ kind }) => kind === 'promise-done' || kind === 'no-promise');
}

/** The client's person it is between: who wrote it, or whom it is put to. */
function nameOf(message: Message, client: Client, snapshot: Snapshot): string {
  const asked = askedPerson(message, client, snapshot);
  const theirs = snapshot.matchOf(message).ties.some((tie) => tie.address === message.from?.address);
  const person = theirs ? message.from : asked;
  return person === null ? (client.shortName ?? client.name) : calledName(person, client);
}

/** The words in quotation marks, with the stop that a sentence needs behind them. */
function quoted(quote: string): string {
  const words = quote.replace(/[.!…]{1,3}$/, '');
  const short = words.length <= 90 ? words : `${words.slice(0, 88).trimEnd()}…`;
  return `“${short}”${short.endsWith('?') ? '' : '.'}`;
}

function clientOf(mail: Message, snapshot: Snapshot): Client | null {
  const [id, ...others] = clientsOf(snapshot.matchOf(mail));
  return id === undefined || others.length > 0 ? null : (snapshot.clients.get(id) ?? null);
}
