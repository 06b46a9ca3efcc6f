import { clientAddresses, isOurs, mailsWith } from './client-meeting';
import type { Instant } from './instant';
import { DAY, HOUR } from './instant';
import type { Meeting } from './meeting';
import { namesDay } from './meeting-date';
import type { Message } from './message';
import type { Client } from './client';
import type { Snapshot } from './snapshot';
import { sharedWords, threadSubject, titleWords } from './title-words';
import { endOfNextWorkingDay } from './working-time';
import { civilDateOf } from './zoned-time';

/** How long after the due time a mail still counts as the minutes (F4). */
const LATE_DAYS = 10;

/** When minutes are due: by the client's own hours, else the end of the next working day (F4). */
export function minutesDue(meeting: Meeting, client: Client, snapshot: Snapshot): Instant {
  return client.minutesDueHours !== undefined && client.minutesDueHours > 0
    ? meeting.end + client.minutesDueHours * HOUR
    : endOfNextWorkingDay(meeting.end, snapshot.workingHours);
}

/** Mails from our side to a client attendee between the meeting's start and ten days after the due time. */
export function mailsAfter(meeting: Meeting, due: Instant, snapshot: Snapshot): readonly Message[] {
  const theirs = clientAddresses(meeting, snapshot);
  const until = Math.min(snapshot.now, due + LATE_DAYS * DAY);
  return mailsWith(meeting, snapshot).filter(
    (mail) =>
      mail.sentAt > meeting.start &&
      mail.sentAt <= until &&
      !mail.facts.automatic &&
      mail.from !== null &&
      isOurs(mail.from, snapshot) &&
      [...mail.to, ...mail.cc].some((p) => theirs.has(p.address)),
  );
}

/** Whether a mail is this meeting's minutes: by subject, heading or file name, or an action list in the meeting's thread. */
export function isMinutesOf(mail: Message, meeting: Meeting, client: Client, snapshot: Snapshot): boolean {
  const sameThread = meeting.title !== null && threadSubject(mail.subject).includes(threadSubject(meeting.title));
  if (sameThread && mail.facts.actionList !== null) return true;
  return mail.facts.minutes !== null && !fitsAnother(mail, meeting, client, snapshot);
}

/** Whether the mail fits another ended meeting with the same people better: by day and title words, else a later day's before it. */
function fitsAnother(mail: Message, meeting: Meeting, client: Client, snapshot: Snapshot): boolean {
  const { zone } = snapshot.workingHours;
  const own = fitOf(mail, meeting, zone);
  const theirs = clientAddresses(meeting, snapshot);
  const day = civilDateOf(meeting.start, zone);
  return (snapshot.meetingsOf.get(client.id) ?? []).some((other) => {
    if (other.id === meeting.id || other.cancelled || other.start >= mail.sentAt) return false;
    if (![...clientAddresses(other, snapshot)].some((a) => theirs.has(a))) return false;
    const fit = fitOf(mail, other, zone);
    return fit > own || (fit === own && civilDateOf(other.start, zone) > day);
  });
}

/** How well subject, file names and heading fit a meeting: share of its title's words, and one for its day. */
function fitOf(mail: Message, meeting: Meeting, zone: string): number {
  const words = [mail.subject, ...(mail.attachmentNames ?? []), mail.facts.minutes?.quote ?? '']
    .join(' ')
    .replaceAll('_', ' ');
  return (
    sharedWords(titleWords(meeting.title ?? ''), titleWords(words)) +
    (namesDay(words, meeting.start, mail.sentAt, zone) ? 1 : 0)
  );
}
