import { clientAddresses, isOurs, mailsWith } from './client-meeting';
import type { Instant, ZoneName } from './instant';
import { DAY, HOUR } from './instant';
import type { Meeting } from './meeting';
import { namesDay } from './meeting-date';
import type { Message } from './message';
import type { Client } from './client';
import type { Snapshot } from './snapshot';
import { DAY_NAMED, meetingSigns, minutesFits } from './minutes-fit';
import { isSameThread, titleWords } from './title-words';
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
  return mailsWith(meeting, meeting.start, until, snapshot).filter(
    (mail) =>
      !mail.facts.automatic &&
      mail.from !== null &&
      isOurs(mail.from, snapshot) &&
      (mail.to.some((p) => theirs.has(p.address)) || mail.cc.some((p) => theirs.has(p.address))),
  );
}

/** Whether a mail is this meeting's minutes: by subject, heading or file name, or an action list in the meeting's thread. */
export function isMinutesOf(mail: Message, meeting: Meeting, client: Client, snapshot: Snapshot): boolean {
  if (mail.facts.actionList !== null && isSameThread(mail.subject, meeting.title)) return true;
  return mail.facts.minutes !== null && !fitsAnother(mail, meeting, client, snapshot);
}

/** Whether the mail fits another ended meeting with the same people better: by day, title and words, else a later day's before it. */
function fitsAnother(mail: Message, meeting: Meeting, client: Client, snapshot: Snapshot): boolean {
  const { zone } = snapshot.workingHours;
  const theirs = clientAddresses(meeting, snapshot);
  const others = (snapshot.meetingsOf.get(client.id) ?? []).filter(
    (other) =>
      other.id !== meeting.id &&
      !other.cancelled &&
      other.start < mail.sentAt &&
      [...clientAddresses(other, snapshot)].some((a) => theirs.has(a)),
  );
  if (others.length === 0) return false;
  const [own = 0, ...fits] = fitsOf(mail, [meeting, ...others], zone);
  const day = civilDateOf(meeting.start, zone);
  return others.some((other, at) => {
    const fit = fits[at] ?? 0;
    return fit > own || (fit === own && civilDateOf(other.start, zone) > day);
  });
}

/** How well subject, file names and heading of a mail fit each meeting: signs of its title, and its day however the mail names it. */
function fitsOf(mail: Message, meetings: readonly Meeting[], zone: ZoneName): readonly number[] {
  const words = [mail.subject, ...(mail.attachmentNames ?? []), mail.facts.minutes?.quote ?? '']
    .join(' ')
    .replaceAll('_', ' ');
  const titles = meetings.map((meeting) => [...titleWords(meeting.title ?? '')].join(' '));
  const fits = minutesFits(meetingSigns([...titleWords(words)].join(' ')), titles.map(meetingSigns));
  return meetings.map(
    (meeting, at) => (fits[at] ?? 0) + (namesDay(words, meeting.start, mail.sentAt, zone) ? DAY_NAMED : 0),
  );
}
