import { clientAddresses, isOurs, mailsWith } from './client-meeting';
import { groupByOne } from './group-by';
import { DAY } from './instant';
import type { Meeting } from './meeting';
import type { Message } from './message';
import { oncePerSnapshot } from './once-per-snapshot';
import type { Snapshot } from './snapshot';
import { isSameThread, sharedWords, titleWords } from './title-words';

/** How far back a mail may be to hold the agenda of a coming meeting (F3 c). */
const MAIL_DAYS = 14;
const AGENDA_SUBJECT = /\b(?:agenda|tagesordnung|ordre du jour|orden del d[ií]a|temario)\b/i;

const series = oncePerSnapshot(({ meetings }) => groupByOne(meetings, (m) => m.seriesId));

/** Earlier and later occurrences of a meeting's series, by start; only itself for a single meeting. */
export function occurrencesOf(meeting: Meeting, snapshot: Snapshot): readonly Meeting[] {
  return meeting.seriesId === null ? [meeting] : (series(snapshot).get(meeting.seriesId) ?? []);
}

/** Mails from our side that may hold the meeting's agenda: since it was created or the last occurrence ended, at most 14 days, to a client attendee. */
export function agendaMails(meeting: Meeting, snapshot: Snapshot): readonly Message[] {
  const theirs = clientAddresses(meeting, snapshot);
  const previous = occurrencesOf(meeting, snapshot).findLast(
    (m) => m.end <= meeting.start && m.id !== meeting.id && !m.cancelled,
  );
  const since = Math.max(snapshot.now - MAIL_DAYS * DAY, previous?.end ?? meeting.createdAt ?? 0);
  // Instants are whole milliseconds: after the one before means from this one on.
  return mailsWith(meeting, since - 1, snapshot.now, snapshot).filter(
    (mail) =>
      !mail.facts.automatic &&
      mail.from !== null &&
      isOurs(mail.from, snapshot) &&
      (mail.to.some((p) => theirs.has(p.address)) || mail.cc.some((p) => theirs.has(p.address))),
  );
}

/** Whether mail is being read and has not come far enough back to hold every agenda that counts; where mail may not be read at all there is nothing to wait for. */
export function mailStillComing({ reach, now }: Snapshot): boolean {
  if (!reach.mailText || reach.sent.complete) return false;
  return reach.sent.from === null || reach.sent.from > now - MAIL_DAYS * DAY;
}

/** Whether a mail shows the meeting's agenda: its subject says so, or it belongs to the meeting's thread and holds one. */
export function showsAgenda(mail: Message, meeting: Meeting, snapshot: Snapshot): boolean {
  const { grade } = mail.facts.agenda;
  if (grade === 'present' && isSameThread(mail.subject, meeting.title)) return true;
  if (!AGENDA_SUBJECT.test(mail.subject) || grade === 'promised') return false;
  if (grade === 'none' && mail.facts.ask !== null) return false;
  return !namesAnother(mail, meeting, snapshot);
}

/** Whether the subject fits another coming meeting with the same people better than this one. */
function namesAnother(mail: Message, meeting: Meeting, snapshot: Snapshot): boolean {
  const words = titleWords(mail.subject);
  const own = sharedWords(titleWords(meeting.title ?? ''), words);
  const theirs = clientAddresses(meeting, snapshot);
  return (
    own < 1 &&
    snapshot.meetings.some(
      (m) =>
        m.id !== meeting.id &&
        m.title !== null &&
        m.start > mail.sentAt &&
        sharedWords(titleWords(m.title), words) > own &&
        [...clientAddresses(m, snapshot)].some((a) => theirs.has(a)),
    )
  );
}
