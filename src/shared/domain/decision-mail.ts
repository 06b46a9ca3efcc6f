import { inPassing, MOST_CLIENTS } from './circular';
import type { Client } from './client';
import type { Addressed, DecisionGap } from './decision-check';
import { isAmong } from './decision-makers';
import type { Snapshot } from './snapshot';

/** The clients a mail is addressed to. */
export function clientsOnMail(mail: Addressed, snapshot: Snapshot): readonly Client[] {
  const ids = new Set(snapshot.matchPeople(mail.people, mail.at).ties.map((t) => t.clientId));
  return [...ids].map((id) => snapshot.clients.get(id)).filter((c) => c !== undefined);
}

/**
 * Whether a mail tells this client nothing itself: it goes to many clients, or to many of us with a copy to the client. Then only
 * somebody who was on the thread, or whose approval it asks for in a note to us all, can be missed on it (F5).
 */
export function isCircular(mail: Addressed, client: Client, gap: DecisionGap, snapshot: Snapshot): boolean {
  if (gap.reason === 'dropped') return false;
  const { ties } = snapshot.matchPeople(mail.people, mail.at);
  if (new Set(ties.map((t) => t.clientId)).size > MOST_CLIENTS) return true;
  const there = ties.filter((t) => t.clientId === client.id).length;
  return gap.reason !== 'approval' && inPassing(mail.people.length, there);
}

/** A later mail of the thread that has them on it mends the matter. */
export function gotLaterMail(mail: Addressed, gap: DecisionGap, client: Client, snapshot: Snapshot): boolean {
  const later =
    mail.conversationId === null
      ? []
      : (snapshot.conversation.get(mail.conversationId) ?? []).filter((m) => m.sentAt > mail.at && !m.facts.automatic);
  return later.some((m) =>
    gap.missing.every((p) => isAmong(p, [...(m.from ? [m.from] : []), ...m.to, ...m.cc], client)),
  );
}
