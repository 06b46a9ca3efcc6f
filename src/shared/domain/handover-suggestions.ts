import type { ClientId } from './client';
import type { HandoverSection, HandoverSuggestion } from './handover';
import { DAY, type Instant } from './instant';
import type { Message } from './message';
import type { Snapshot } from './snapshot';
import { subjectRoot } from './timeline';
import { isHeld } from './touchpoint';
import { isOurs } from './client-meeting';

/** How the suggestions say a day or a time; handed in, so that this file knows no locale. */
export interface Sayer {
  day(at: Instant): string;
  when(at: Instant): string;
}

const MEETINGS_AHEAD = 30 * DAY;
const LOOK_BACK = 90 * DAY;
const MOST_PER_SECTION = 6;

/** What the mailbox and calendar suggest for a handover (F15). Same data, same ids: an answered suggestion stays answered. */
export function suggestHandover(clientId: ClientId, snapshot: Snapshot, say: Sayer): readonly HandoverSuggestion[] {
  const messages = (snapshot.messagesOf.get(clientId) ?? []).filter((m) => !m.facts.automatic);
  const recent = messages.filter((m) => snapshot.now - m.sentAt <= LOOK_BACK && m.sentAt <= snapshot.now);
  return [
    ...unanswered(recent, snapshot, say),
    ...approvalsWaiting(recent, snapshot, say),
    ...meetingsAhead(clientId, snapshot, say),
    ...lastMinutes(recent, snapshot, say),
    ...troubles(recent, snapshot, say),
    ...peopleWithoutRole(clientId, recent, snapshot, say),
  ];
}

function unanswered(messages: readonly Message[], snapshot: Snapshot, say: Sayer): readonly HandoverSuggestion[] {
  const newest = new Map(messages.map((m) => [m.conversationId, m]));
  return [...newest.values()]
    .filter((m) => m.facts.ask !== null)
    .slice(-MOST_PER_SECTION)
    .map((m) => {
      const ours = fromUs(m, snapshot);
      const who = m.from?.name || m.from?.address || '';
      const other = m.to.find((p) => !isOurs(p, snapshot));
      const text = ours
        ? `${other?.name || 'The client'} owes us an answer: ${subjectRoot(m.subject)}`
        : `We owe ${who} an answer: ${subjectRoot(m.subject)}`;
      return suggestion(
        'open-promises',
        m,
        text,
        m.facts.ask?.quote,
        `Asked ${say.day(m.sentAt)}, no answer seen since`,
      );
    });
}

function approvalsWaiting(messages: readonly Message[], snapshot: Snapshot, say: Sayer): readonly HandoverSuggestion[] {
  return messages
    .filter((m) => m.facts.approvalRequest !== null && fromUs(m, snapshot))
    .filter(
      (m) =>
        !messages.some(
          (later) => later.conversationId === m.conversationId && later.sentAt > m.sentAt && !fromUs(later, snapshot),
        ),
    )
    .slice(-MOST_PER_SECTION)
    .map((m) =>
      suggestion(
        'approvals',
        m,
        `Waiting for approval: ${subjectRoot(m.subject)}`,
        m.facts.approvalRequest?.quote,
        `Asked ${say.day(m.sentAt)}, no reply since`,
      ),
    );
}

function meetingsAhead(clientId: ClientId, snapshot: Snapshot, say: Sayer): readonly HandoverSuggestion[] {
  return (snapshot.meetingsOf.get(clientId) ?? [])
    .filter((m) => isHeld(m) && m.start > snapshot.now && m.start - snapshot.now <= MEETINGS_AHEAD)
    .slice(0, MOST_PER_SECTION * 2)
    .map((m) => ({
      id: `meetings:${m.id}`,
      section: 'meetings',
      text: `${m.title ?? 'Meeting'}, ${say.when(m.start)}${m.seriesId !== null && m.mine ? ' (series you organise: to be set up again)' : ''}`,
      because: m.mine
        ? 'From your calendar, you organise'
        : `From your calendar, ${m.organizer?.name || 'the client'} organises`,
      evidence: [m.id],
    }));
}

function lastMinutes(messages: readonly Message[], snapshot: Snapshot, say: Sayer): readonly HandoverSuggestion[] {
  return messages
    .filter((m) => m.facts.minutes !== null && fromUs(m, snapshot))
    .slice(-3)
    .reverse()
    .map((m) =>
      suggestion(
        'minutes',
        m,
        `${subjectRoot(m.subject)}, ${say.day(m.sentAt)}`,
        m.facts.minutes?.quote,
        `Sent by ${m.from?.name ?? 'us'}`,
      ),
    );
}

function troubles(messages: readonly Message[], snapshot: Snapshot, say: Sayer): readonly HandoverSuggestion[] {
  return messages
    .filter((m) => m.facts.trouble !== null)
    .slice(-MOST_PER_SECTION)
    .map((m) =>
      suggestion(
        'risks',
        m,
        subjectRoot(m.subject),
        m.facts.trouble?.quote,
        `${fromUs(m, snapshot) ? 'We wrote' : `${m.from?.name || 'They'} wrote`} ${say.day(m.sentAt)}`,
      ),
    );
}

function peopleWithoutRole(
  clientId: ClientId,
  messages: readonly Message[],
  snapshot: Snapshot,
  say: Sayer,
): readonly HandoverSuggestion[] {
  const known = new Set((snapshot.clients.get(clientId)?.people ?? []).map((p) => p.address));
  const seen = new Map<string, { name: string; count: number; last: Message }>();
  for (const m of messages) {
    for (const tie of snapshot.matchOf(m).ties) {
      if (tie.clientId !== clientId || known.has(tie.address)) continue;
      const person = [m.from, ...m.to, ...m.cc].find((p) => p?.address === tie.address);
      const before = seen.get(tie.address);
      seen.set(tie.address, { name: person?.name || tie.address, count: (before?.count ?? 0) + 1, last: m });
    }
  }
  return [...seen]
    .sort((a, b) => b[1].count - a[1].count)
    .slice(0, MOST_PER_SECTION)
    .map(([address, s]) => ({
      id: `people:${address}`,
      section: 'people',
      text: `${s.name} (${address}), role not noted yet`,
      because: `On ${s.count === 1 ? 'one mail' : `${s.count} mails`}, latest ${say.day(s.last.sentAt)}`,
      evidence: [s.last.id],
    }));
}

function suggestion(
  section: HandoverSection,
  message: Message,
  text: string,
  quote: string | undefined,
  because: string,
): HandoverSuggestion {
  return {
    id: `${section}:${message.id}`,
    section,
    text,
    because,
    evidence: [message.id],
    ...(quote === undefined ? {} : { quote }),
  };
}

function fromUs(message: Message, snapshot: Snapshot): boolean {
  return message.from !== null && isOurs(message.from, snapshot);
}
