/** One event that starts the launch-event bundle (reference: Office docs, "Activate add-ins with events", table of supported events). */
export interface LaunchEvent {
  /** `type` in the unified manifest. */
  readonly json: string;
  /** `Type` in the XML manifest. */
  readonly xml: string;
  /** Mailbox requirement set that brought it. */
  readonly mailbox: '1.10' | '1.11' | '1.12' | '1.13';
  /** Id of the action, which is the name given to `Office.actions.associate`. */
  readonly action: string;
  /** Outlook on iOS and Android runs it (docs: outlook/mobile-event-based). */
  readonly mobile?: true;
  /** Asks before sending. Always "prompt user": the user can send anyway, and mail goes out when Mainstay cannot be reached. */
  readonly smartAlert?: true;
}

/**
 * Every event from the first version on: one that a later version adds takes the app away from all users until an administrator
 * agrees again. Those without work today complete at once.
 */
export const LAUNCH_EVENTS: readonly LaunchEvent[] = [
  {
    json: 'newMessageComposeCreated',
    xml: 'OnNewMessageCompose',
    mailbox: '1.10',
    action: 'onNewMessageCompose',
    mobile: true,
  },
  {
    json: 'newAppointmentOrganizerCreated',
    xml: 'OnNewAppointmentOrganizer',
    mailbox: '1.10',
    action: 'onNewAppointmentOrganizer',
  },
  {
    json: 'messageRecipientsChanged',
    xml: 'OnMessageRecipientsChanged',
    mailbox: '1.11',
    action: 'onMessageRecipientsChanged',
    mobile: true,
  },
  {
    json: 'messageAttachmentsChanged',
    xml: 'OnMessageAttachmentsChanged',
    mailbox: '1.11',
    action: 'onMessageAttachmentsChanged',
  },
  {
    json: 'appointmentAttendeesChanged',
    xml: 'OnAppointmentAttendeesChanged',
    mailbox: '1.11',
    action: 'onAppointmentAttendeesChanged',
  },
  {
    json: 'appointmentTimeChanged',
    xml: 'OnAppointmentTimeChanged',
    mailbox: '1.11',
    action: 'onAppointmentTimeChanged',
  },
  {
    json: 'appointmentRecurrenceChanged',
    xml: 'OnAppointmentRecurrenceChanged',
    mailbox: '1.11',
    action: 'onAppointmentRecurrenceChanged',
  },
  {
    json: 'appointmentAttachmentsChanged',
    xml: 'OnAppointmentAttachmentsChanged',
    mailbox: '1.11',
    action: 'onAppointmentAttachmentsChanged',
  },
  { json: 'infoBarDismissClicked', xml: 'OnInfoBarDismissClicked', mailbox: '1.11', action: 'onInfoBarDismissClicked' },
  { json: 'messageComposeOpened', xml: 'OnMessageCompose', mailbox: '1.12', action: 'onMessageCompose' },
  {
    json: 'appointmentOrganizerOpened',
    xml: 'OnAppointmentOrganizer',
    mailbox: '1.12',
    action: 'onAppointmentOrganizer',
  },
  { json: 'messageSending', xml: 'OnMessageSend', mailbox: '1.12', action: 'onMessageSend', smartAlert: true },
  {
    json: 'appointmentSending',
    xml: 'OnAppointmentSend',
    mailbox: '1.12',
    action: 'onAppointmentSend',
    smartAlert: true,
  },
  {
    json: 'messageFromChanged',
    xml: 'OnMessageFromChanged',
    mailbox: '1.13',
    action: 'onMessageFromChanged',
    mobile: true,
  },
  {
    json: 'appointmentFromChanged',
    xml: 'OnAppointmentFromChanged',
    mailbox: '1.13',
    action: 'onAppointmentFromChanged',
  },
  {
    json: 'sensitivityLabelChanged',
    xml: 'OnSensitivityLabelChanged',
    mailbox: '1.13',
    action: 'onSensitivityLabelChanged',
  },
];
