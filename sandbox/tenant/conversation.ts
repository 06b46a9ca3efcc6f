import { createHash } from 'node:crypto';
import { opaqueId } from './opaque-id';

/** One conversation of the tenant: the mails that answer each other. */
export interface Conversation {
  readonly key: string;
  readonly topic: string;
  readonly people: readonly string[];
  /** `internetMessageId` of each mail, oldest first. */
  readonly messageIds: readonly string[];
  readonly lastAt: number;
}

const sameThreadMs = 45 * 86_400_000;
const longestReferences = 20;

/** Subject without `Re:`, `Fw:` and their sisters in other languages, in small letters. */
export function topicOf(subject: string): string {
  let topic = subject.trim();
  for (
    let prefix = /^(?:re|fw|fwd|aw|wg|tr|rv|sv|vs)\s?:\s?/i.exec(topic);
    prefix !== null;
    prefix = /^(?:re|fw|fwd|aw|wg|tr|rv|sv|vs)\s?:\s?/i.exec(topic)
  ) {
    topic = topic.slice(prefix[0].length);
  }
  return topic.toLowerCase();
}

/** `conversationId` of a conversation in one mailbox: the service makes another one for each mailbox. */
export function conversationIdIn(mailboxId: string, conversationKey: string): string {
  return opaqueId('AAQkAGI2', mailboxId, 'conversation', conversationKey);
}

/** `conversationIndex`: 22 bytes for the conversation and 5 more for each answer, base64 (MS-OXOMSG 2.2.1.3). */
export function conversationIndexOf(conversationKey: string, depth: number): string {
  const head = createHash('sha256').update(conversationKey).digest().subarray(0, 21);
  const answers = Buffer.alloc(Math.min(depth, 200) * 5, 7);
  return Buffer.concat([Buffer.from([1]), head, answers]).toString('base64');
}

/** Finds or opens the conversation of each mail that passes through the tenant. */
export class Conversations {
  readonly #byKey = new Map<string, Conversation>();
  readonly #keyOfMessage = new Map<string, string>();
  readonly #keysOfTopic = new Map<string, string[]>();

  /**
   * The conversation a mail belongs to: by what it answers, by a key that was given, else by subject and people
   * (two shared people and 45 days, the rule the mailbox files were made with).
   */
  find(mail: {
    readonly subject: string;
    readonly people: readonly string[];
    readonly at: number;
    readonly conversation?: string;
    readonly inReplyTo?: string;
  }): Conversation {
    const known = this.#byKey.get(this.#keyOfMessage.get(mail.inReplyTo ?? '') ?? mail.conversation ?? '');
    if (known !== undefined) return known;
    const topic = topicOf(mail.subject);
    if (mail.conversation === undefined) {
      for (const key of this.#keysOfTopic.get(topic) ?? []) {
        const candidate = this.#byKey.get(key);
        const shared = candidate?.people.filter((address) => mail.people.includes(address)).length ?? 0;
        if (candidate !== undefined && shared >= 2 && Math.abs(mail.at - candidate.lastAt) <= sameThreadMs)
          return candidate;
      }
    }
    const key = mail.conversation ?? `${topic}#${String(mail.at)}#${mail.people.join(',')}`;
    const opened: Conversation = { key, topic, people: mail.people, messageIds: [], lastAt: mail.at };
    this.restore(opened);
    return opened;
  }

  /** Adds a mail to its conversation. */
  extend(conversation: Conversation, messageId: string, people: readonly string[], at: number): void {
    const next = {
      ...conversation,
      people: [...new Set([...conversation.people, ...people])],
      messageIds: [...conversation.messageIds, messageId],
      lastAt: Math.max(conversation.lastAt, at),
    };
    this.#byKey.set(next.key, next);
    this.#keyOfMessage.set(messageId, next.key);
  }

  list(): readonly Conversation[] {
    return [...this.#byKey.values()];
  }

  restore(conversation: Conversation): void {
    this.#byKey.set(conversation.key, conversation);
    for (const id of conversation.messageIds) this.#keyOfMessage.set(id, conversation.key);
    const keys = this.#keysOfTopic.get(conversation.topic) ?? [];
    keys.push(conversation.key);
    this.#keysOfTopic.set(conversation.topic, keys);
  }
}

/** `In-Reply-To` and `References` of the next mail of a conversation; none for its first one. */
export function threadingHeaders(
  conversation: Conversation,
  inReplyTo?: string,
): { readonly name: string; readonly value: string }[] {
  const answered = inReplyTo ?? conversation.messageIds.at(-1);
  if (answered === undefined) return [];
  const upTo = conversation.messageIds.indexOf(answered);
  const before = upTo < 0 ? [] : conversation.messageIds.slice(0, upTo);
  const references = [...before, answered].slice(-longestReferences);
  return [
    { name: 'In-Reply-To', value: answered },
    { name: 'References', value: references.join(' ') },
  ];
}
