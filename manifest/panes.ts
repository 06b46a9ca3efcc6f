/** The places of Outlook where the pane opens. */
export type PaneId = 'mailRead' | 'mailCompose' | 'organizer' | 'attendee';

/** One place, and what both manifests call it. */
export interface Pane {
  readonly id: PaneId;
  /** Ribbon context of the unified manifest. */
  readonly context: string;
  /** `view` of its action in the unified manifest. */
  readonly view: string;
  /** Extension point of the XML manifest. */
  readonly extensionPoint: string;
  /** Action of the unified manifest. */
  readonly action: string;
  /** Id of the button in both manifests: the `commandId` of Smart Alerts and infobars. */
  readonly control: string;
  readonly group: string;
  /** May stay open while the user moves on; Outlook pins beside messages only (docs: outlook/pinnable-taskpane). */
  readonly pinnable: boolean;
  /** Opens without an item too; beside messages being read only (docs: outlook/contextless, Mailbox 1.13, classic Outlook). */
  readonly withoutItem: boolean;
  /** Extension point and button on iOS and Android; absent where mobile has no such place. XML only. */
  readonly mobile?: { readonly extensionPoint: string; readonly control: string; readonly group: string | null };
}

/** The four panes in the order in which the manifests list them. */
export const PANES: readonly Pane[] = [
  {
    id: 'mailRead',
    context: 'mailRead',
    view: 'read',
    extensionPoint: 'MessageReadCommandSurface',
    action: 'openReadPane',
    control: 'mailReadOpenPane',
    group: 'mailReadGroup',
    pinnable: true,
    withoutItem: true,
    mobile: {
      extensionPoint: 'MobileMessageReadCommandSurface',
      control: 'mobileMailReadOpenPane',
      group: 'mobileMailReadGroup',
    },
  },
  {
    id: 'mailCompose',
    context: 'mailCompose',
    view: 'compose',
    extensionPoint: 'MessageComposeCommandSurface',
    action: 'openComposePane',
    control: 'mailComposeOpenPane',
    group: 'mailComposeGroup',
    pinnable: true,
    withoutItem: false,
  },
  {
    id: 'organizer',
    context: 'meetingDetailsOrganizer',
    view: 'organizer',
    extensionPoint: 'AppointmentOrganizerCommandSurface',
    action: 'openOrganizerPane',
    control: 'organizerOpenPane',
    group: 'organizerGroup',
    pinnable: false,
    withoutItem: false,
  },
  {
    id: 'attendee',
    context: 'meetingDetailsAttendee',
    view: 'attendee',
    extensionPoint: 'AppointmentAttendeeCommandSurface',
    action: 'openAttendeePane',
    control: 'attendeeOpenPane',
    group: 'attendeeGroup',
    pinnable: false,
    withoutItem: false,
    mobile: { extensionPoint: 'MobileLogEventAppointmentAttendee', control: 'mobileAttendeeOpenPane', group: null },
  },
];
