import type { Instant } from '../domain/instant';
import type { Message, Unmatched } from '../domain/message';
import { peopleOnMessage } from '../domain/message';
import type { MessageLine } from '../graph/message-page';
import type { StoreChange } from '../storage/store';
import type { Holdings } from './holdings';

/** What is left of a mail that is no client's: enough to find it again when a client is added. */
export function skeletonOf(message: Message): Unmatched {
  return {
    id: message.id,
    kind: 'message',
    conversationId: message.conversationId,
    people: peopleOnMessage(message),
    at: message.sentAt,
    sent: message.folder === 'sent',
  };
}

/** What is kept of one mail: all of it for a client's, its skeleton otherwise; under its id nothing else remains. */
export function keepMessages(
  messages: readonly Message[],
  belongs: (message: Message) => boolean,
  holdings: Holdings,
): StoreChange {
  const putMessages = messages.filter(belongs);
  const putUnmatched = messages.filter((m) => !belongs(m)).map(skeletonOf);
  const remove = [
    ...putMessages.filter((m) => holdings.unmatchedItem(m.id) !== undefined).map((m) => m.id),
    ...putUnmatched.filter((u) => holdings.message(u.id) !== undefined).map((u) => u.id),
  ];
  return { putMessages, putUnmatched, remove };
}

/** The last word of a page on each id: `null` = left the folder. */
export type LastWords = ReadonlyMap<string, Message | null>;

/**
 * Reduces a page to the last word on each mail. Pages repeat mails, replay old states and come out of order; a state older
 * than one already seen in this round (`modified`, by Graph's `lastModifiedDateTime`) is left aside.
 */
export function lastWords(lines: readonly MessageLine[], modified: Map<string, Instant>): LastWords {
  const words = new Map<string, Message | null>();
  for (const line of lines) {
    if (line.kind === 'removed') words.set(line.id, null);
    // Once known, no longer usable (turned private): what we have of it goes.
    else if (line.kind === 'skipped' && line.id !== null) words.set(line.id, null);
    else if (line.kind === 'message') {
      const { message, modifiedAt } = line;
      const known = modified.get(message.id);
      if (modifiedAt !== null && known !== undefined && modifiedAt < known) continue;
      if (modifiedAt !== null) modified.set(message.id, modifiedAt);
      words.set(message.id, message);
    }
  }
  return words;
}

function isSameMail(old: Message, now: Message): boolean {
  const same = now.id !== old.id && now.folder === old.folder && now.sentAt === old.sentAt;
  return same && now.subject === old.subject && now.from?.address === old.from?.address;
}

/**
 * Mails known under another id in the same folder: immutable ids change on the way to the archive and back. Only when sender,
 * time and subject agree too, because a Message-ID is the sender's to choose.
 */
export function oldIdsOf(messages: readonly Message[], holdings: Holdings): readonly string[] {
  return messages.flatMap((now) => {
    const known = now.internetMessageId === null ? [] : holdings.messagesNamed(now.internetMessageId);
    return known.filter((old) => isSameMail(old, now)).map((old) => old.id);
  });
}
