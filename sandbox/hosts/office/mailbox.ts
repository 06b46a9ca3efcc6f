import { assertNever } from '../../tenant/assert-never';
import type { AsyncCalls } from './async-calls';
import { appointmentCompose, messageCompose } from './compose-items';
import { EventHandlers } from './event-handlers';
import { toEwsId, toRestId } from './item-ids';
import { asClientHasIt } from './mailbox-sets';
import { mailboxForms } from './mailbox-forms';
import { officeEnums } from './office-enums';
import type { OfficeFault } from './office-fault';
import type { OpenItem } from './open-item';
import type { OutlookHost } from './outlook-host';
import { appointmentRead, messageRead } from './read-items';
import { officeTheme } from './office-theme';

const { EventType } = officeEnums;
const itemEvents = [
  EventType.RecipientsChanged,
  EventType.AppointmentTimeChanged,
  EventType.AttachmentsChanged,
  EventType.EnhancedLocationsChanged,
  EventType.RecurrenceChanged,
  EventType.InfobarClicked,
  EventType.InitializationContextChanged,
];

/** `Office.context.mailbox`: its `item` is always the one that the page shows now. */
export function createMailbox(
  calls: AsyncCalls,
  host: OutlookHost,
  fault: OfficeFault | undefined,
): Partial<Office.Mailbox> {
  const { profile } = calls;
  const handlers = new EventHandlers(calls, [
    EventType.ItemChanged,
    EventType.OfficeThemeChanged,
    EventType.SelectedItemsChanged,
  ]);
  const items = new WeakMap<OpenItem, object>();
  const itemOf = (open: OpenItem): object => {
    const known = items.get(open);
    if (known !== undefined) return known;
    const item = asClientHasIt(profile, createItem(calls, host, open), 'item');
    items.set(open, item);
    return item;
  };
  host.onChange((change) => {
    if (change === 'theme') handlers.raise(EventType.OfficeThemeChanged, { officeTheme: officeTheme(host.theme()) });
    else if (fault?.kind !== 'no-item-changed') handlers.raise(EventType.ItemChanged, { initialData: null });
  });
  const mailbox: Partial<Office.Mailbox> = {
    diagnostics: {
      hostName: profile.hostName,
      hostVersion: profile.hostVersion,
      // Only Outlook on the web has views of one to three columns; elsewhere the property is undefined.
      ...(profile.name === 'web' ? { OWAView: 'ThreeColumns' } : {}),
    } as Office.Diagnostics,
    userProfile: {
      accountType: 'office365',
      displayName: host.owner.name,
      emailAddress: host.owner.address,
      timeZone: host.owner.timeZone,
    },
    restUrl: 'https://outlook.office.com/api',
    ewsUrl: 'https://outlook.office365.com/EWS/Exchange.asmx',
    convertToRestId: (id: string) => toRestId(id),
    convertToEwsId: (id: string) => toEwsId(id),
    convertToUtcClientTime: (input: Office.LocalClientTime) =>
      new Date(
        Date.UTC(input.year, input.month, input.date, input.hours, input.minutes, input.seconds, input.milliseconds) -
          input.timezoneOffset * 60_000,
      ),
    addHandlerAsync: handlers.addHandlerAsync,
    removeHandlerAsync: handlers.removeHandlerAsync,
    masterCategories: {
      getAsync: calls.ofMailbox<[], Office.CategoryDetails[]>(0, async () => [...(await host.masterCategories())]),
    } as Partial<Office.MasterCategories> as Office.MasterCategories,
    ...mailboxForms(calls, host),
  };
  const shown = asClientHasIt(profile, mailbox, 'mailbox');
  Object.defineProperty(shown, 'item', {
    enumerable: true,
    get: () => {
      const open = host.item();
      return open === undefined ? null : itemOf(open);
    },
  });
  return shown;
}

function createItem(calls: AsyncCalls, host: OutlookHost, open: OpenItem): object {
  const handlers = new EventHandlers(calls, itemEvents);
  switch (open.kind) {
    case 'message-read':
      return messageRead(calls, host, handlers, open);
    case 'appointment-read':
      return appointmentRead(calls, host, handlers, open);
    case 'message-compose': {
      open.draft.onChange((changed) => {
        const fields = { to: changed.includes('to'), cc: changed.includes('cc'), bcc: changed.includes('bcc') };
        if (fields.to || fields.cc || fields.bcc)
          handlers.raise(EventType.RecipientsChanged, {
            changedRecipientFields: { ...fields, requiredAttendees: false, optionalAttendees: false, resources: false },
          });
        if (changed.includes('files')) handlers.raise(EventType.AttachmentsChanged, {});
      });
      return messageCompose(calls, host, handlers, open);
    }
    case 'appointment-compose': {
      open.draft.onChange((changed) => {
        const fields = {
          requiredAttendees: changed.includes('required'),
          optionalAttendees: changed.includes('optional'),
        };
        const { start, end } = open.draft.fields;
        if (fields.requiredAttendees || fields.optionalAttendees)
          handlers.raise(EventType.RecipientsChanged, {
            changedRecipientFields: { ...fields, to: false, cc: false, bcc: false, resources: false },
          });
        if (changed.includes('start') || changed.includes('end'))
          handlers.raise(EventType.AppointmentTimeChanged, { start: new Date(start), end: new Date(end) });
        if (changed.includes('location')) handlers.raise(EventType.EnhancedLocationsChanged, {});
        if (changed.includes('files')) handlers.raise(EventType.AttachmentsChanged, {});
      });
      return appointmentCompose(calls, host, handlers, open);
    }
    default:
      return assertNever(open);
  }
}
