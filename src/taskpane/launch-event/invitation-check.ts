import type { ClientDigest, DigestClient } from '../../shared/domain/client-digest';
import type { Instant } from '../../shared/domain/instant';
import { DAY, MINUTE } from '../../shared/domain/instant';
import { mayHoldAgenda } from './agenda-sign';
import { bounded } from './bounded';
import { clientsOn } from './clients-on';
import { decisionMeetingFinding } from './decision-makers';
import { invitationCalls } from './item-fields';
import type { InvitationFields } from './item-fields';
import { isOn } from './known';
import type { Known } from './known';
import { isNewInvitation, slotAtStart } from './notes';
import { namesOf, outgoingInvitation, textOf } from './outgoing';
import type { OutgoingInvitation } from './outgoing';
import type { Subject } from './read-draft';
import { roomBeside } from './room-beside';
import type { RoomBeside } from './room-beside';
import { say } from './say';
import type { SendFinding } from './send-finding';

const AGENDA = 'missing-agenda';
const ROOM = 'back-to-back-meetings';

/**
 * An invitation to a client, to come and not private. Early: nobody who decides is invited (F5), no room beside it (F2), unless it
 * stands where it stood. Late: no agenda (F3), looked for from when the rule does and in a new one only: of one that went out
 * before, an agenda may have been sent by mail since, which nobody can see here.
 */
export const INVITATION: Subject<Office.AppointmentCompose, InvitationFields, OutgoingInvitation> = {
  kind: 'invitation',
  calls: invitationCalls,
  outgoing: outgoingInvitation,
  early(invitation, notes, known) {
    const client = clientOf(invitation, known);
    const found: SendFinding[] = [];
    if (client === undefined) return found;
    const decision = isOn('missing-decision-maker', known, client)
      ? decisionMeetingFinding(invitation, client, known.words)
      : undefined;
    const slot = slotAtStart(notes);
    const moved = slot === null || slot.start !== invitation.start || slot.end !== invitation.end;
    const room = moved && isOn(ROOM, known, client) ? roomBeside(invitation, slot, known.digest, known.now) : null;
    if (decision) found.push(decision);
    if (room) found.push({ rule: ROOM, part: null, text: sayRoom(room, client, known) });
    return found;
  },
  late(early, invitation, { notes, body, attachments }, known) {
    const { digest, now } = known;
    const client = clientOf(invitation, known);
    if (client === undefined || !isNewInvitation(notes) || !isOn(AGENDA, known, client)) return early;
    const long = invitation.end - invitation.start >= option(digest, 'minMinutes', 15) * MINUTE;
    const due = now >= dueSince(invitation.start, option(digest, 'noteDays', 2));
    if (!long || !due || mayHoldAgenda(textOf(body), namesOf(attachments))) return early;
    return early.concat([
      { rule: AGENDA, part: null, text: say(known.words.noAgenda, { client: bounded(client.name) }) },
    ]);
  },
};

function sayRoom(room: RoomBeside, client: DigestClient, { words }: Known): string {
  const n = room.kind === 'overlap' ? 0 : room.minutes;
  const sentence = room.kind === 'overlap' ? words.overlap : n < 1 ? words.noMinute : words.fewMinutes;
  return say(sentence, { client: bounded(client.name), n });
}

function clientOf(
  { isPrivate, start, end, people }: OutgoingInvitation,
  { digest, now }: Known,
): DigestClient | undefined {
  if (isPrivate || !(start > now) || end - start >= DAY) return undefined;
  return clientsOn(people, digest)[0];
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
