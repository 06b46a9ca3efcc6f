/** An event as Microsoft's table lists it. */
export interface KnownEvent {
  readonly json: string;
  readonly xml: string;
  /** Mailbox requirement set that brought it. */
  readonly mailbox: string;
  readonly mobile: boolean;
  /** Asks before sending, so that a send mode belongs to it. */
  readonly sends: boolean;
}

/**
 * Every released Outlook event (docs: "Activate add-ins with events" and "Event-based activation in Outlook mobile add-ins", state
 * of August 2026). Kept apart from what Mainstay declares, so that a slip there is seen here.
 */
const TABLE = `
newMessageComposeCreated OnNewMessageCompose 1.10 mobile
newAppointmentOrganizerCreated OnNewAppointmentOrganizer 1.10
messageAttachmentsChanged OnMessageAttachmentsChanged 1.11
appointmentAttachmentsChanged OnAppointmentAttachmentsChanged 1.11
messageRecipientsChanged OnMessageRecipientsChanged 1.11 mobile
appointmentAttendeesChanged OnAppointmentAttendeesChanged 1.11
appointmentTimeChanged OnAppointmentTimeChanged 1.11
appointmentRecurrenceChanged OnAppointmentRecurrenceChanged 1.11
infoBarDismissClicked OnInfoBarDismissClicked 1.11
messageSending OnMessageSend 1.12 sends
appointmentSending OnAppointmentSend 1.12 sends
messageComposeOpened OnMessageCompose 1.12
appointmentOrganizerOpened OnAppointmentOrganizer 1.12
messageFromChanged OnMessageFromChanged 1.13 mobile
appointmentFromChanged OnAppointmentFromChanged 1.13
sensitivityLabelChanged OnSensitivityLabelChanged 1.13
messageDecrypt OnMessageDecrypt 1.16
`;

/** The events of the table. */
export const KNOWN_EVENTS: readonly KnownEvent[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [json = '', xml = '', mailbox = '', ...marks] = line.split(' ');
    return { json, xml, mailbox, mobile: marks.includes('mobile'), sends: marks.includes('sends') };
  });

/** Whether Mailbox set `have` is at least `need`; both as `1.12`. */
export function mailboxCovers(have: string, need: string): boolean {
  const [haveMajor = 0, haveMinor = 0] = have.split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = need.split('.').map(Number);
  return haveMajor > needMajor || (haveMajor === needMajor && haveMinor >= needMinor);
}
