import type { ClientDigest } from '../../shared/domain/client-digest';
import { DIGEST_KEY } from '../../shared/domain/client-digest';
import { decodeDigest } from '../../shared/domain/client-digest-read';
import type { Instant } from '../../shared/domain/instant';
import { checkSlot } from './check-invitation';
import { checkPeople } from './check-mail';
import type { ItemKind } from './open-pane';
import { gather } from './gather';
import { invitationCalls, mailCalls, openInvitation, openMail } from './item-fields';
import type { OfficeDoor } from './item-fields';
import { invitationStart, peopleAtStart } from './notes';
import type { InvitationStart } from './notes';
import { handleEvent } from './office-event';
import type { Finish, LaunchEvent } from './office-event';
import { outgoingInvitation, outgoingMail } from './outgoing';
import type { OutgoingInvitation, OutgoingMail } from './outgoing';
import type { SendFinding } from './send-finding';
import { peopleMark, slotMark, verdictIn } from './verdict';
import { wordsFor } from './say';
import type { Words } from './words';

/** What an event knows besides its item. */
export interface Known {
  readonly office: OfficeDoor;
  readonly digest: ClientDigest;
  readonly words: Words;
  readonly now: Instant;
}

/** A draft with what was found in everything but its text. */
export interface ReadDraft extends Known {
  readonly kind: ItemKind;
  readonly item: Pick<Office.MessageCompose, 'notificationMessages' | 'sessionData'>;
  /** Everything noted of it so far. */
  readonly notes: object;
  /** Mark of what the findings were found from. */
  readonly mark: string;
  readonly findings: readonly SendFinding[];
}

/** Runs `work` with what the pane wrote of the clients into the mailbox's settings; without anything usable the event goes on. */
export function withDigest(office: OfficeDoor, event: LaunchEvent, work: (known: Known, finish: Finish) => void): void {
  handleEvent(event, (finish) => {
    const now = Date.now();
    const read = decodeDigest(office.context.roamingSettings.get(DIGEST_KEY), now);
    if (read.kind !== 'ok') return finish();
    work({ office, digest: read.digest, words: wordsFor(office.context.displayLanguage), now }, finish);
  });
}

/** Reads the open mail and what `checkPeople` finds in it; what was noted for exactly this mail is not looked for again. */
export function readMail(
  office: OfficeDoor,
  event: LaunchEvent,
  withText: boolean,
  done: (draft: ReadDraft & { readonly mail: OutgoingMail }, finish: Finish) => void,
): void {
  withDigest(office, event, ({ digest, words, now }, finish) => {
    const item = openMail(office);
    gather(
      mailCalls(item, withText),
      (fields) => {
        const { notes } = fields;
        const mail = outgoingMail(fields, item.conversationId);
        const mark = peopleMark(mail, digest);
        const findings = verdictIn(notes, mark) ?? checkPeople(mail, digest, peopleAtStart(notes), words);
        done({ office, digest, words, now, kind: 'mail', item, notes, mark, findings, mail }, finish);
      },
      finish,
    );
  });
}

/** Reads the open invitation and what `checkSlot` finds in it. */
export function readInvitation(
  office: OfficeDoor,
  event: LaunchEvent,
  withText: boolean,
  done: (
    draft: ReadDraft & { readonly invitation: OutgoingInvitation; readonly begin: InvitationStart },
    finish: Finish,
  ) => void,
): void {
  withDigest(office, event, ({ digest, words, now }, finish) => {
    const item = openInvitation(office);
    gather(
      invitationCalls(item, withText),
      (fields) => {
        const { notes } = fields;
        const invitation = outgoingInvitation(fields);
        const begin = invitationStart(notes);
        const mark = slotMark(invitation, digest);
        const findings = verdictIn(notes, mark) ?? checkSlot(invitation, begin, digest, now, words);
        done(
          { office, digest, words, now, kind: 'invitation', item, notes, mark, findings, invitation, begin },
          finish,
        );
      },
      finish,
    );
  });
}
