import { assertNever } from '../../tenant/assert-never';
import type { AsyncCalls } from './async-calls';
import { blockedInEvents } from './blocked-in-events';
import { supportsMailbox } from './client-profile';
import { appointmentCompose, messageCompose } from './compose-items';
import { attachmentsChanged, recipientsChanged, timeChanged } from './draft-changes';
import { EventHandlers } from './event-handlers';
import { asClientHasIt } from './mailbox-sets';
import { withoutMobileGaps } from './mobile-gaps';
import { officeEnums } from './office-enums';
import { officeErrors } from './office-error';
import type { OpenItem } from './open-item';
import type { OutlookHost } from './outlook-host';
import { appointmentRead, messageRead } from './read-items';
import { sharedProperties } from './delegate-properties';

const { EventType } = officeEnums;
const itemEvents = [
  EventType.RecipientsChanged,
  EventType.AppointmentTimeChanged,
  EventType.AttachmentsChanged,
  EventType.EnhancedLocationsChanged,
  EventType.RecurrenceChanged,
  EventType.InfobarClicked,
];

/** `mailbox.item` for what the page shows, with the members that this client has. */
export function createOfficeItem(calls: AsyncCalls, host: OutlookHost, open: OpenItem): object {
  const { profile } = calls;
  const { initialization } = open;
  const contextChanges = supportsMailbox(profile, '1.15') ? [EventType.InitializationContextChanged] : [];
  const handlers = new EventHandlers(calls, [...itemEvents, ...contextChanges], (type) => {
    if (type === EventType.InitializationContextChanged) initialization.change({ heard: true }, 'add-in');
  });
  initialization.onChange((changed) => {
    const initializationContextData = initialization.fields.context;
    if (changed.includes('context') && initializationContextData !== '')
      handlers.raise(EventType.InitializationContextChanged, { initializationContextData });
  });
  open.infobars.onChange((_changed, by) => {
    if (by === 'person') handlers.raise(EventType.InfobarClicked, {});
  });
  const getInitializationContextAsync = calls.ofItem<[], string>(0, () => {
    // Classic Outlook has an error where the others have an empty text (docs of `getInitializationContextAsync`, example).
    if (initialization.fields.context === '' && profile.hostName === 'Outlook') throw officeErrors.noContext();
    return initialization.fields.context;
  });
  const item = {
    ...ofKind(calls, host, handlers, open),
    ...sharedProperties(calls, host, open),
    getInitializationContextAsync,
  };
  const known = asClientHasIt(profile, item, 'item');
  const shown = profile.name === 'mobile' ? withoutMobileGaps(open.kind, known) : known;
  return host.launchEvent === undefined ? shown : blockedInEvents('item', shown);
}

function ofKind(calls: AsyncCalls, host: OutlookHost, handlers: EventHandlers, open: OpenItem): object {
  switch (open.kind) {
    case 'message-read':
      return messageRead(calls, host, handlers, open);
    case 'appointment-read':
      return appointmentRead(calls, host, handlers, open);
    case 'message-compose': {
      const { draft } = open;
      let { files } = draft.fields;
      draft.onChange((changed) => {
        const recipients = recipientsChanged(changed);
        if (recipients !== undefined) handlers.raise(EventType.RecipientsChanged, recipients);
        for (const change of attachmentsChanged(files, draft.fields.files))
          handlers.raise(EventType.AttachmentsChanged, change);
        files = draft.fields.files;
      });
      return messageCompose(calls, host, handlers, open);
    }
    case 'appointment-compose': {
      const { draft } = open;
      let { files } = draft.fields;
      draft.onChange((changed) => {
        const recipients = recipientsChanged(changed);
        if (recipients !== undefined) handlers.raise(EventType.RecipientsChanged, recipients);
        const times = timeChanged(changed, draft.fields);
        if (times !== undefined) handlers.raise(EventType.AppointmentTimeChanged, times);
        if (changed.includes('location')) handlers.raise(EventType.EnhancedLocationsChanged, {});
        for (const change of attachmentsChanged(files, draft.fields.files))
          handlers.raise(EventType.AttachmentsChanged, change);
        files = draft.fields.files;
      });
      return appointmentCompose(calls, host, handlers, open);
    }
    default:
      return assertNever(open);
  }
}
