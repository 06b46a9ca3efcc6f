import { attachmentsChanged, recipientsChanged, timeChanged } from '../office/draft-changes';
import { mailboxEnums, officeEnums } from '../office/office-enums';
import type { ComposeItem, Infobar, OpenItem } from '../office/open-item';
import type { EventActivation } from './event-activation';
import type { LaunchEventName } from './launch-event';

const { EventType } = officeEnums;
const { InfobarType, InfobarActionType } = mailboxEnums;

const infobarTypes: Readonly<Record<Infobar['type'], number>> = {
  informationalMessage: InfobarType.Informational,
  progressIndicator: InfobarType.ProgressIndicator,
  errorMessage: InfobarType.Error,
  insightMessage: InfobarType.Insight,
};

/** Raises the events of an item that is written, from the moment it opens; returns the function that ends that. */
export function raiseItemEvents(activation: EventActivation, item: OpenItem): () => void {
  if (item.kind === 'message-read' || item.kind === 'appointment-read') return () => undefined;
  const raise = (event: LaunchEventName, type?: string, details: object = {}): void =>
    void activation.raise(event, item, type === undefined ? details : { type, ...details });
  const message = item.kind === 'message-compose';
  // A reply is new although the server holds it already; an id is there once somebody saved it.
  if (item.draft.fields.id === undefined) raise(message ? 'OnNewMessageCompose' : 'OnNewAppointmentOrganizer');
  raise(message ? 'OnMessageCompose' : 'OnAppointmentOrganizer');
  let { shown } = item.infobars.fields;
  const ends = [
    watchDraft(item, raise),
    item.infobars.onChange((_changed, by) => {
      const gone = shown.find((bar) => !item.infobars.fields.shown.includes(bar));
      shown = item.infobars.fields.shown;
      if (by !== 'person' || gone === undefined) return;
      const infobarDetails = { infobarType: infobarTypes[gone.type], actionType: InfobarActionType.Dismiss };
      raise('OnInfoBarDismissClicked', EventType.InfobarClicked, { infobarDetails });
    }),
  ];
  return () => {
    ends.forEach((end) => end());
    activation.leave(item);
  };
}

type Raise = (event: LaunchEventName, type: string, details: object) => void;

function watchDraft(item: ComposeItem, raise: Raise): () => void {
  let { files } = item.draft.fields;
  const message = item.kind === 'message-compose';
  const listener = (changed: readonly string[]): void => {
    const recipients = recipientsChanged(changed);
    const people = message ? 'OnMessageRecipientsChanged' : 'OnAppointmentAttendeesChanged';
    if (recipients !== undefined) raise(people, EventType.RecipientsChanged, recipients);
    const times = item.kind === 'appointment-compose' ? timeChanged(changed, item.draft.fields) : undefined;
    if (times !== undefined) raise('OnAppointmentTimeChanged', EventType.AppointmentTimeChanged, times);
    const attachments = message ? 'OnMessageAttachmentsChanged' : 'OnAppointmentAttachmentsChanged';
    for (const change of attachmentsChanged(files, item.draft.fields.files))
      raise(attachments, EventType.AttachmentsChanged, change);
    files = item.draft.fields.files;
  };
  return item.kind === 'message-compose' ? item.draft.onChange(listener) : item.draft.onChange(listener);
}
