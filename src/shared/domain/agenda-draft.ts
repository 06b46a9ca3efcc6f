import type { Client } from './client';
import { isOurs } from './client-meeting';
import type { Instant } from './instant';
import { DAY } from './instant';
import type { Message } from './message';
import { owedAsks } from './owed-asks';
import { sayDate } from './say-date';
import type { Snapshot } from './snapshot';

/** The meeting an agenda is drafted for; a draft that is not saved yet will do. */
export interface AgendaSubject {
  readonly title: string | null;
  readonly start: Instant;
  readonly end: Instant;
}

const APPROVAL_DAYS = 30;
const MOST_QUESTIONS = 3;

/**
 * Text for an agenda (F3 draft): a line for the outcome, actions of the last minutes, open questions of the client, approvals asked for,
 * next steps; each point with its minutes, which add up to the meeting. Plain text, one point a line. Only what the mailbox shows.
 */
export function agendaDraft(meeting: AgendaSubject, client: Client, snapshot: Snapshot): string {
  const { zone } = snapshot.workingHours;
  const mails = (snapshot.messagesOf.get(client.id) ?? []).filter((m) => !m.facts.automatic);
  const minutes = mails.findLast((m) => m.facts.minutes !== null && m.from !== null && isOurs(m.from, snapshot));
  const points: string[] = [];
  if (minutes)
    points.push(`Actions from ${sayDate(minutes.sentAt, zone, snapshot.locale, 'long')}: “${minutes.subject.trim()}”`);
  for (const ask of owedAsks(client.id, snapshot)
    .worth.filter((a) => a.side === 'we')
    .slice(0, MOST_QUESTIONS))
    points.push(`${nameOf(ask.message)}: “${ask.quote}”`);
  const approval = mails.findLast(
    (m) =>
      m.facts.approvalRequest !== null &&
      m.sentAt > snapshot.now - APPROVAL_DAYS * DAY &&
      m.from !== null &&
      isOurs(m.from, snapshot),
  );
  if (approval?.facts.approvalRequest) points.push(`Decision needed: “${approval.facts.approvalRequest.quote}”`);
  if (points.length === 0) points.push('Where we stand', 'Questions from your side');
  points.push('Next steps: who, what, by when');
  const each = Math.max(5, Math.floor((meeting.end - meeting.start) / 60_000 / points.length / 5) * 5);
  return [
    'Agenda',
    ...points.map((point, i) => `${i + 1}. ${point} (${each} min)`),
    '',
    'What we want to have decided by the end:',
  ].join('\n');
}

function nameOf(message: Message): string {
  return message.from?.name.trim() || 'Open question';
}
