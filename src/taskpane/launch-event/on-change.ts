import type { DraftFields, OfficeDoor } from './item-fields';
import type { LaunchEvent } from './office-event';
import { readDraft } from './read-draft';
import type { ReadDraft, Subject } from './read-draft';
import { showVerdict } from './show-verdict';

/** People, times or files of the item changed, or it was opened: the verdict is noted for the sending, and the infobar follows it. */
export function onChange<Item extends ReadDraft['item'], Fields extends DraftFields, Outgoing>(
  subject: Subject<Item, Fields, Outgoing>,
) {
  return (office: OfficeDoor, event: LaunchEvent): void => readDraft(subject, office, event, false, showVerdict);
}
