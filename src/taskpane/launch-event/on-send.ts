import { checkAgenda } from './check-invitation';
import { checkText } from './check-mail';
import { askBeforeSending } from './dialog';
import type { OfficeDoor } from './item-fields';
import type { LaunchEvent } from './office-event';
import { readInvitation, readMail } from './read-draft';

/** A mail is about to go out: one question for all that speaks against it, or leave to go. */
export function onMailSend(office: OfficeDoor, event: LaunchEvent): void {
  readMail(office, event, true, (draft, finish) => {
    finish(askBeforeSending(draft, checkText(draft.mail, draft.digest, draft.findings, draft.words)));
  });
}

/** An invitation, or a change to one, is about to go out. */
export function onInvitationSend(office: OfficeDoor, event: LaunchEvent): void {
  readInvitation(office, event, true, (draft, finish) => {
    const { invitation, begin, digest, now, words, findings } = draft;
    finish(askBeforeSending(draft, findings.concat(checkAgenda(invitation, begin, digest, now, words))));
  });
}
