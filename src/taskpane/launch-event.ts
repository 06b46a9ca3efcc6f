import { INVITATION } from './launch-event/invitation-check';
import { MAIL } from './launch-event/mail-check';
import { onChange } from './launch-event/on-change';
import { onDismiss } from './launch-event/on-dismiss';
import { onSend } from './launch-event/on-send';
import { onInvitationStart, onMailStart, onNewInvitation } from './launch-event/on-start';
import type { OfficeDoor } from './launch-event/item-fields';
import { handleEvent } from './launch-event/office-event';
import type { LaunchEvent } from './launch-event/office-event';

type Handler = (office: OfficeDoor, event: LaunchEvent) => void;

/** Declared from the first version on, because a new event costs an administrator's consent; there is nothing to do yet. */
const goOn: Handler = (_office, event) => handleEvent(event, (finish) => finish());

/** What happens at each event, by the action's id in the manifests. */
const HANDLERS: Readonly<Record<string, Handler>> = {
  onNewMessageCompose: onMailStart,
  onMessageCompose: onChange(MAIL),
  onMessageRecipientsChanged: onChange(MAIL),
  onMessageAttachmentsChanged: onChange(MAIL),
  onMessageFromChanged: goOn,
  onMessageSend: onSend(MAIL),
  onNewAppointmentOrganizer: onNewInvitation,
  onAppointmentOrganizer: onInvitationStart,
  onAppointmentAttendeesChanged: onChange(INVITATION),
  onAppointmentTimeChanged: onChange(INVITATION),
  onAppointmentRecurrenceChanged: goOn,
  onAppointmentAttachmentsChanged: goOn,
  onAppointmentFromChanged: goOn,
  onAppointmentSend: onSend(INVITATION),
  onInfoBarDismissClicked: onDismiss,
  onSensitivityLabelChanged: goOn,
};

// At the top level: `Office.onReady` does not run in classic Outlook's runtime.
Object.keys(HANDLERS).forEach((action) => {
  const handler = HANDLERS[action];
  if (handler) Office.actions.associate(action, (event: LaunchEvent) => handler(Office, event));
});
