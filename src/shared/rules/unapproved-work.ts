import { assertNever } from '../domain/assert-never';
import { spokenName, type Client } from '../domain/client';
import type { MessageDraft } from '../domain/draft';
import { clientOfDraft } from '../domain/draft-client';
import { quoteOf } from '../domain/facts/quote';
import { DAY } from '../domain/instant';
import type { Message } from '../domain/message';
import { sayDay } from '../domain/say-time';
import { shortMark } from '../domain/short-mark';
import type { Snapshot } from '../domain/snapshot';
import { isChange, workDone, type WorkDone } from '../domain/work-done';
import { messageEvidence } from './item-evidence';
import { defineRule } from './rule';
import type { Outcome } from './rule';

/** A mail tells a client of work done or live, and no approval by the client is known (F14). */
export const unapprovedWork = defineRule({
  id: 'unapproved-work',
  subjects: ['message-draft'],
  level: 'warning',
  title: 'Work told as done without an approval',
  about:
    'Looks at your own words in mails to a client for “implemented”, “went live”, “published” and their like, and for words of approval by the client in the thread or lately. Only for clients whose record says that they approve in writing, always or for changes to what was agreed.',
  why: 'What went live without a written yes is hard to stand by when somebody asks.',
  tips: [34],
  options: { approvalDays: 14, whereNotSaid: false },
  optionLabels: {
    approvalDays: { label: 'Days for which an approval in another thread counts' },
    whereNotSaid: { label: 'Clients whose record does not say, too' },
  },
  says: '“The new menu is live”: no approval by Halden is known for it.',
  examples: {
    failed: [
      '“We have implemented the new checkout.”, and nobody at Halden approved anything in the thread.',
      'Approval is needed for changes: “We have published the revised prices.”',
    ],
    passed: [
      'Dana Fox wrote “Looks good, go ahead” in the thread.',
      '“Once you approve, it goes live.”',
      '“As agreed, the page is live.”',
      'Approval is needed for changes: “The October newsletter went live.”',
      'Halden gave a free hand, or its record does not say.',
    ],
    cantTell: ['The text of the client’s mails in the thread may not be read.'],
  },
  check(subject, { snapshot, options }): Outcome {
    const draft = subject.value;
    const client = clientOfDraft(draft, snapshot);
    if (client === null || draft.text === null) return { outcome: 'inapplicable' };
    const done = workDone(draft.text);
    if (done === null) return { outcome: 'passed', why: 'It tells of no work done now.' };
    if (!isApprovalNeeded(client, done, options.whereNotSaid))
      return { outcome: 'inapplicable', why: `${spokenName(client)} wants no written approval for this.` };
    const thread = theirsInThread(draft, client, snapshot);
    const since = snapshot.now - options.approvalDays * DAY;
    const lately = (snapshot.messagesOf.get(client.id) ?? []).filter(
      (m) => m.sentAt > since && m.sentAt <= snapshot.now && isTheirs(m, client, snapshot),
    );
    const approval = [...thread, ...lately].find((m) => m.facts.approvalGiven !== undefined);
    if (approval)
      return {
        outcome: 'passed',
        why: `${approval.from?.name ?? spokenName(client)} approved ${saidDay(approval, snapshot)}.`,
      };
    const proof = {
      kind: 'draft' as const,
      id: 'draft',
      at: snapshot.now,
      quote: quoteOf(done.sentence),
    };
    const base = { clientId: client.id, at: snapshot.now, part: shortMark(done.sentence) };
    if ([...thread, ...lately].some((m) => !m.facts.textRead))
      return {
        ...base,
        outcome: 'cantTell',
        message: `Cannot tell whether ${spokenName(client)} approved this: the text of their mails may not be read.`,
        evidence: [proof],
      };
    const last = thread.at(-1);
    return {
      ...base,
      outcome: 'failed',
      weight: 'today',
      strong: done.words,
      message: `“${quotedPart(done)}”: no approval by ${spokenName(client)} is known for it.`,
      evidence: [proof, ...(last ? [messageEvidence(last)] : [])],
      notFound: `No words of approval by ${spokenName(client)} in this thread, nor in another in the last ${options.approvalDays} days.`,
    };
  },
});

/** By the client's record: for everything, for what tells of a change, for nothing. */
function isApprovalNeeded({ approvals }: Client, done: WorkDone, whereNotSaid: boolean): boolean {
  switch (approvals) {
    case 'always':
      return true;
    case 'for-changes':
      return isChange(done);
    case 'never':
      return false;
    case undefined:
      return whereNotSaid;
    default:
      return assertNever(approvals);
  }
}

function theirsInThread(draft: MessageDraft, client: Client, snapshot: Snapshot): readonly Message[] {
  const thread = draft.conversationId === null ? [] : (snapshot.conversation.get(draft.conversationId) ?? []);
  return thread.filter((m) => m.sentAt <= snapshot.now && isTheirs(m, client, snapshot));
}

function isTheirs(message: Message, client: Client, snapshot: Snapshot): boolean {
  const address = message.from?.address;
  return (
    !message.facts.automatic &&
    snapshot.matchOf(message).ties.some((t) => t.clientId === client.id && t.address === address)
  );
}

function saidDay(message: Message, snapshot: Snapshot): string {
  const day = sayDay(message.sentAt, snapshot.now, snapshot.workingHours.zone, snapshot.locale);
  return /^(?:today|yesterday)$/.test(day) ? day : `on ${day}`;
}

/** The whole sentence where it is short, else the words alone. */
function quotedPart({ sentence, words }: WorkDone): string {
  const plain = sentence.replace(/[.!…]{1,3}$/, '');
  return plain.length <= 60 ? plain : words.length <= 80 ? words : `${words.slice(0, 78).trimEnd()}…`;
}
