import type { AsyncCalls } from './async-calls';
import { blockedInEvents } from './blocked-in-events';
import { EventHandlers } from './event-handlers';
import { toEwsId, toRestId } from './item-ids';
import { asClientHasIt } from './mailbox-sets';
import { mailboxForms } from './mailbox-forms';
import { officeEnums } from './office-enums';
import type { OfficeFault } from './office-fault';
import type { OpenItem } from './open-item';
import type { OutlookHost } from './outlook-host';
import { withoutMobileGaps } from './mobile-gaps';
import { createOfficeItem } from './office-item';
import { officeTheme } from './office-theme';

const { EventType } = officeEnums;

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
    const item = createOfficeItem(calls, host, open);
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
  const known = asClientHasIt(profile, mailbox, 'mailbox');
  const shown = profile.name === 'mobile' ? withoutMobileGaps('mailbox', known) : known;
  if (host.launchEvent !== undefined) blockedInEvents('mailbox', shown);
  Object.defineProperty(shown, 'item', {
    enumerable: true,
    get: () => {
      const open = host.item();
      return open === undefined ? null : itemOf(open);
    },
  });
  return shown;
}
