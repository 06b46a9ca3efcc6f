import type { Client } from './client';
import type { Addressed, DecisionGap } from './decision-check';
import { isAmong } from './decision-makers';
import type { Snapshot } from './snapshot';

/** The clients a mail is addressed to. */
export function clientsOnMail(mail: Addressed, snapshot: Snapshot): readonly Client[] {
  const ids = new Set(snapshot.matchPeople(mail.people, mail.at).ties.map((t) => t.clientId));
  return [...ids].map((id) => snapshot.clients.get(id)).filter((c) => c !== undefined);
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
