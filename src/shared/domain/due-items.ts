import { tellingStems } from './answer-words';
import type { Client } from './client';
import { isOurs } from './client-meeting';
import { dueDay } from './due-day';
import type { Instant } from './instant';
import type { DueAct, Message } from './message';
import { isPutToMe } from './reply-clock';
import { shortMark } from './short-mark';
import type { Snapshot } from './snapshot';
import { dateOrderOf } from './time-expressions/date-order';
import { threadSubject } from './title-words';
import { isHeld } from './touchpoint';
import { addWorkingDays, endOfWorkingDay } from './working-time';
import { civilDateOf } from './zoned-time';

/** People on a mail beyond which an ask is put to nobody in particular (F8). */
const MOST_PEOPLE = 10;
/** Working days after which a promise without a day is waited for (F8). */
const UNDATED_DAYS = 2;

/** Something that one side owes the other by a day (F8). */
export interface DueItem {
  readonly act: DueAct;
  readonly message: Message;
  /** Who owes it. */
  readonly side: 'we' | 'they';
  /**
   * The end of the working day it is due on, by the user's hours in the writer's zone; of a promise without a day the same time of day two
   * working days after it was made (F8).
   */
  readonly due: Instant;
  /** No day was named. */
  readonly undated: boolean;
  /** What an answer about it is kept under. */
  readonly about: string;
}

/**
 * What a mail between a client and us makes due: own promises, with a day or without, and asks, theirs to the user. The day is read as it was meant when the mail
 * was sent, in the zone of its writer: the user's, or the client's where its record names one.
 */
export function dueItemsOf(message: Message, client: Client, snapshot: Snapshot): readonly DueItem[] {
  const { dueActs = [], automatic } = message.facts;
  if (message.from === null || automatic) return [];
  if (message.to.length + message.cc.length > MOST_PEOPLE) return [];
  const ours = isOurs(message.from, snapshot);
  const zone = ours ? snapshot.workingHours.zone : (client.zone ?? snapshot.workingHours.zone);
  const order = snapshot.dateOrder ?? dateOrderOf(null, snapshot.locale);
  const dated = dueActs.flatMap((act): readonly DueItem[] => {
    const day = dueDay(act.when, civilDateOf(message.sentAt, zone), order);
    if (day === null || (!ours && act.act === 'ask' && !isPutToMe(message, snapshot))) return [];
    const side = ours === (act.act === 'promise') ? 'we' : 'they';
    const due = endOfWorkingDay(day, { ...snapshot.workingHours, zone });
    return [{ act, message, side, due, undated: false, about: aboutOf(message, act.quote) }];
  });
  return ours ? [...dated, ...undatedItems(message, snapshot)] : dated;
}

/** Own promises without a day. With a file on the same mail it may be what they speak of. */
function undatedItems(message: Message, { workingHours }: Snapshot): readonly DueItem[] {
  if (message.hasAttachments) return [];
  return (message.facts.undatedActs ?? []).map(({ quote }) => ({
    act: { act: 'promise', quote, when: '' },
    message,
    side: 'we',
    due: addWorkingDays(message.sentAt, UNDATED_DAYS, workingHours),
    undated: true,
    about: aboutOf(message, quote),
  }));
}

function aboutOf({ id }: Message, quote: string): string {
  return `${id}|${shortMark(quote)}`;
}

/**
 * Whether something settles a due item, as far as mail and calendar show: a later mail of the side that owes, in the thread or under its
 * subject, that hands something over, says that it is done, or names a new day; a file on the matter in another thread; for an ask any
 * answer; or a meeting on the matter. A mail whose text may not be read counts: it may have been that. Silent rather than wrong.
 */
export function isSettled(item: DueItem, client: Client, snapshot: Snapshot): boolean {
  const { message, act, side } = item;
  const stems = tellingStems(act.quote);
  const root = threadSubject(message.subject);
  const later = (snapshot.messagesOf.get(client.id) ?? []).filter(
    (m) => m.sentAt > message.sentAt && m.from !== null && !m.facts.automatic,
  );
  return (
    later.some((m) => {
      const owing = m.from !== null && isOurs(m.from, snapshot) === (side === 'we');
      const same = m.conversationId === message.conversationId || threadSubject(m.subject) === root;
      if (!owing) return same && m.facts.closing && m.sentAt >= item.due;
      if (!same) return m.hasAttachments && shares(stems, [m.subject, ...(m.attachmentNames ?? [])].join(' '));
      const { delivered, dueActs, textRead } = m.facts;
      return act.act === 'ask' || m.hasAttachments || delivered !== undefined || dueActs !== undefined || !textRead;
    }) ||
    (snapshot.meetingsOf.get(client.id) ?? []).some(
      (m) => isHeld(m) && m.start > message.sentAt && m.end <= snapshot.now && shares(stems, m.title ?? ''),
    )
  );
}

function shares(stems: ReadonlySet<string>, text: string): boolean {
  return [...tellingStems(text)].some((stem) => stems.has(stem));
}
