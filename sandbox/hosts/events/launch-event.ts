import { supportsMailbox, type ClientProfile } from '../office/client-profile';

/** Name of an event in the add-in-only manifest; the canonical one. */
export type LaunchEventName = keyof typeof launchEvents;

interface LaunchEvent {
  /** `type` in the unified manifest's `autoRunEvents`. */
  readonly unified: string;
  /** Mailbox requirement set it came with. */
  readonly since: string;
  /** Exists in Outlook on iOS and Android, whatever their requirement set is. */
  readonly mobile: boolean;
}

const event = (unified: string, since: string, mobile = false): LaunchEvent => ({ unified, since, mobile });

/**
 * Events that start an add-in by themselves, with the clients that have them (docs "Activate add-ins with events",
 * "Supported events"; mobile: docs "Outlook JavaScript APIs supported in Outlook on mobile devices").
 */
export const launchEvents = {
  OnNewMessageCompose: event('newMessageComposeCreated', '1.10', true),
  OnNewAppointmentOrganizer: event('newAppointmentOrganizerCreated', '1.10'),
  OnMessageRecipientsChanged: event('messageRecipientsChanged', '1.11', true),
  OnMessageAttachmentsChanged: event('messageAttachmentsChanged', '1.11'),
  OnAppointmentAttendeesChanged: event('appointmentAttendeesChanged', '1.11'),
  OnAppointmentTimeChanged: event('appointmentTimeChanged', '1.11'),
  OnAppointmentRecurrenceChanged: event('appointmentRecurrenceChanged', '1.11'),
  OnAppointmentAttachmentsChanged: event('appointmentAttachmentsChanged', '1.11'),
  OnInfoBarDismissClicked: event('infoBarDismissClicked', '1.11'),
  OnMessageSend: event('messageSending', '1.12'),
  OnAppointmentSend: event('appointmentSending', '1.12'),
  OnMessageCompose: event('messageComposeOpened', '1.12'),
  OnAppointmentOrganizer: event('appointmentOrganizerOpened', '1.12'),
  OnMessageFromChanged: event('messageFromChanged', '1.13', true),
  OnAppointmentFromChanged: event('appointmentFromChanged', '1.13'),
  OnSensitivityLabelChanged: event('sensitivityLabelChanged', '1.13'),
} as const satisfies Readonly<Record<string, LaunchEvent>>;

/** The event of this name in one of the two manifests; `undefined` for a name Outlook does not know. */
export function launchEventNamed(name: string): LaunchEventName | undefined {
  const found = Object.entries(launchEvents).find(([xml, { unified }]) => xml === name || unified === name);
  return found?.[0] as LaunchEventName | undefined;
}

/** Whether this client raises the event at all. */
export function raises(profile: ClientProfile, name: LaunchEventName): boolean {
  const { since, mobile } = launchEvents[name];
  return profile.name === 'mobile' ? mobile : supportsMailbox(profile, since);
}
