import { takeActionText } from '../../shared/domain/take-action';
import { bounded } from './bounded';
import { OPEN_PANE } from './open-pane';
import type { ItemKind } from './open-pane';
import { supports } from './item-fields';
import type { OfficeDoor } from './item-fields';
import type { SendFinding } from './send-finding';
import type { Words } from './words';

/** Key of the one infobar; it is replaced, never joined by a second. */
export const INFOBAR_KEY = 'mainstay';
/** Longest message of an infobar (learn.microsoft.com, `NotificationMessageDetails`). */
const LONGEST_MESSAGE = 150;
/** Id of an image in the add-in-only manifest; the unified one takes its own icon and still wants the string. */
const ICON = 'icon.16';

/** The infobar for a finding: with a button to the pane where the client has such bars (Mailbox 1.10, not mobile), else the sentence alone. */
export function infobarFor(
  office: OfficeDoor,
  kind: ItemKind,
  finding: SendFinding,
  words: Words,
): Office.NotificationMessageDetails {
  const message = bounded(finding.text, LONGEST_MESSAGE);
  if (!supports(office, '1.10')) return { type: 'informationalMessage', message, icon: ICON, persistent: false };
  const action = {
    actionType: 'showTaskPane',
    actionText: words.look,
    commandId: OPEN_PANE[kind],
    contextData: takeActionText(finding),
  };
  return { type: 'insightMessage', message, icon: ICON, actions: [action] };
}
