import { askBeforeSending } from './dialog';
import type { DraftFields, OfficeDoor } from './item-fields';
import type { LaunchEvent } from './office-event';
import { readDraft } from './read-draft';
import type { ReadDraft, Subject } from './read-draft';

/** The item is about to go out: one question for all that speaks against it, or leave to go. */
export function onSend<Item extends ReadDraft['item'], Fields extends DraftFields, Outgoing>(
  subject: Subject<Item, Fields, Outgoing>,
) {
  return (office: OfficeDoor, event: LaunchEvent): void =>
    readDraft(subject, office, event, true, (draft, finish) => finish(askBeforeSending(draft)));
}
