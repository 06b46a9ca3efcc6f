import type { ClientDigest, DigestClient } from '../../shared/domain/client-digest';
import type { Instant } from '../../shared/domain/instant';
import { DAY, MINUTE } from '../../shared/domain/instant';
import { mayHoldAgenda } from './agenda-sign';
import { bounded } from './bounded';
import { isOn } from './check-mail';
import { clientsOn } from './clients-on';
import { decisionMeetingFinding } from './decision-makers';
import type { InvitationStart } from './notes';
import type { OutgoingInvitation } from './outgoing';
import { roomBeside } from './room-beside';
import type { RoomBeside } from './room-beside';
import type { SendFinding } from './send-finding';
import { say } from './say';
import type { Words } from './words';

const AGENDA = 'missing-agenda';
const ROOM = 'back-to-back-meetings';

/** What follows from people, title and times: nobody who decides is invited (F5), no room beside it (F2). */
export function checkSlot(
  invitation: OutgoingInvitation,
  begin: InvitationStart,
  digest: ClientDigest,
  now: Instant,
  words: Words,
): readonly SendFinding[] {
  const client = clientOf(invitation, digest, now);
  const found: SendFinding[] = [];
  if (client === null) return found;
  const decision = isOnFor('missing-decision-maker', client, digest)
    ? decisionMeetingFinding(invitation, client, words)
    : null;
  const unmoved = !begin.isNew && begin.slot?.start === invitation.start && begin.slot.end === invitation.end;
  const room = isOnFor(ROOM, client, digest) && !unmoved ? roomBeside(invitation, begin.slot, digest, now) : null;
  if (decision) found.push(decision);
  if (room) found.push({ rule: ROOM, part: null, text: sayRoom(room, client, words) });
  return found;
}

/**
 * No agenda when an invitation goes out (F3), looked for as late as the rule does and in a new one only: of one that went out
 * before, an agenda may have been sent by mail since, which nobody can see here.
 */
export function checkAgenda(
  invitation: OutgoingInvitation,
  begin: InvitationStart,
  digest: ClientDigest,
  now: Instant,
  words: Words,
): readonly SendFinding[] {
  const client = clientOf(invitation, digest, now);
  if (client === null || !begin.isNew || !isOnFor(AGENDA, client, digest)) return [];
  const long = invitation.end - invitation.start >= option(digest, 'minMinutes', 15) * MINUTE;
  const due = now >= dueSince(invitation.start, option(digest, 'noteDays', 2));
  if (!long || !due || mayHoldAgenda(invitation.text, invitation.attachmentNames)) return [];
  return [{ rule: AGENDA, part: null, text: say(words.noAgenda, { client: bounded(client.name) }) }];
}

function sayRoom(room: RoomBeside, client: DigestClient, words: Words): string {
  const n = room.kind === 'overlap' ? 0 : room.minutes;
  const sentence = room.kind === 'overlap' ? words.overlap : n < 1 ? words.noMinute : words.fewMinutes;
  return say(sentence, { client: bounded(client.name), n });
}

function clientOf(invitation: OutgoingInvitation, digest: ClientDigest, now: Instant): DigestClient | null {
  if (invitation.isPrivate || !(invitation.start > now) || invitation.end - invitation.start >= DAY) return null;
  return clientsOn(invitation.people, digest)[0] ?? null;
}

function isOnFor(rule: SendFinding['rule'], client: DigestClient, digest: ClientDigest): boolean {
  return isOn(rule, digest) && client.rulesOff.indexOf(rule) < 0;
}

function option(digest: ClientDigest, name: string, usual: number): number {
  const value = digest.options[`${AGENDA}.${name}`];
  return typeof value === 'number' ? value : usual;
}

/**
 * Midnight so many working days before the day of `start`. Monday to Friday in the zone of this computer: the runtime has no
 * `Intl`, and a holiday less only means that it is said a day later than in the pane.
 */
function dueSince(start: Instant, workingDays: number): Instant {
  const day = new Date(start);
  day.setHours(0, 0, 0, 0);
  for (let left = Math.min(workingDays, 30); left > 0;) {
    day.setDate(day.getDate() - 1);
    if (day.getDay() % 6 !== 0) left -= 1;
  }
  return day.getTime();
}
