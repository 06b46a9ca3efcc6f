import type { Client, Contact } from './client';
import { decidesOn, decisionMakers, isAmong } from './decision-makers';
import type { Instant } from './instant';
import { isOurs } from './client-meeting';
import type { Cue, Message, MessageFacts } from './message';
import { peopleOnMessage } from './message';
import type { Person } from './person';
import type { Snapshot } from './snapshot';

/** Why somebody who decides should be on a mail (F5), strongest first. */
export type DecisionReason = 'dropped' | 'approval' | 'trouble' | 'always' | 'change' | 'report' | 'chase';

/** What is checked: a sent mail or a draft. `to` and `cc` only: Bcc does not count. */
export interface Addressed {
  readonly conversationId: string | null;
  readonly subject: string;
  readonly people: readonly Person[];
  readonly facts: MessageFacts;
  readonly at: Instant;
}

/** The strongest reason and who is missing for it. `last` is the mail they were on (dropped) or the earlier chase. */
export interface DecisionGap {
  readonly reason: DecisionReason;
  readonly missing: readonly Contact[];
  readonly cue: Cue | null;
  readonly last: Message | null;
}

/** Mails of the conversation before the one looked at, automatic replies left out. */
export function earlierMails(mail: Addressed, snapshot: Snapshot, exceptId: string | null): readonly Message[] {
  if (mail.conversationId === null) return [];
  return (snapshot.conversation.get(mail.conversationId) ?? []).filter(
    (m) => m.id !== exceptId && m.sentAt < mail.at && !m.facts.automatic,
  );
}

/** Who that decides at the client is missing on a mail to it, for the strongest of D1–D6; null when nobody is. */
export function decisionGap(
  mail: Addressed,
  client: Client,
  earlier: readonly Message[],
  snapshot: Snapshot,
): DecisionGap | null {
  const absent = decisionMakers(client, mail.at, snapshot).filter((p) => !isAmong(p, mail.people, client));
  if (absent.length === 0) return null;
  const last = earlier.at(-1) ?? null;
  if (last && !mail.facts.closing) {
    const dropped = absent.filter((p) => isAmong(p, peopleOnMessage(last), client));
    if (dropped.length > 0) return { reason: 'dropped', missing: dropped, cue: null, last };
  }
  const deciding = absent.filter((p) => decidesOn(p, mail.subject, mail.facts));
  const present = decisionMakers(client, mail.at, snapshot).some(
    (p) => isAmong(p, mail.people, client) && decidesOn(p, mail.subject, mail.facts),
  );
  const gap = (reason: DecisionReason, cue: Cue | null, from: Message | null = null): DecisionGap | null =>
    cue !== null && deciding.length > 0 && !present ? { reason, missing: deciding, cue, last: from } : null;
  const always = absent.filter((p) => p.copy === 'always');
  const { facts } = mail;
  return (
    gap('approval', facts.approvalRequest) ??
    gap('trouble', facts.trouble) ??
    (always.length > 0 ? { reason: 'always', missing: always, cue: null, last: null } : null) ??
    gap('change', facts.change) ??
    gap('report', facts.report) ??
    gap('chase', facts.chase && repeatedChase(earlier, snapshot) ? facts.chase : null, repeatedChase(earlier, snapshot))
  );
}

/** The earlier chase on the same ask: a chase of ours in the conversation that the client has not answered since. */
function repeatedChase(earlier: readonly Message[], snapshot: Snapshot): Message | null {
  for (const mail of earlier.toReversed()) {
    if (mail.from === null || !isOurs(mail.from, snapshot)) return null;
    if (mail.facts.chase !== null) return mail;
  }
  return null;
}
