import type { OfficeDoor } from './item-fields';
import type { LaunchEvent } from './office-event';
import { readInvitation, readMail } from './read-draft';
import { showVerdict } from './show-verdict';

/** Recipients or files of a mail changed, or it was opened: the verdict is noted for the sending, and the infobar follows it. */
export function onMailChange(office: OfficeDoor, event: LaunchEvent): void {
  readMail(office, event, false, showVerdict);
}

/** People or times of an invitation changed: the verdict is noted, and the infobar follows it. */
export function onInvitationChange(office: OfficeDoor, event: LaunchEvent): void {
  readInvitation(office, event, false, showVerdict);
}
