import type { MailboxSettings } from '@microsoft/microsoft-graph-types';
import { oneOf } from './message-fields';

type Raw = Readonly<Record<string, unknown>>;
type Replies = NonNullable<MailboxSettings['automaticRepliesSetting']>;
type Hours = NonNullable<MailboxSettings['workingHours']>;

const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

function asRaw(value: unknown): Raw | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Raw) : undefined;
}
function textOr(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}

function cleanReplies(raw: Raw, before: Replies): Replies {
  const replies: Replies = {
    ...before,
    status: oneOf(['disabled', 'alwaysEnabled', 'scheduled'], raw['status'], before.status ?? 'disabled'),
    externalAudience: oneOf(['none', 'contactsOnly', 'all'], raw['externalAudience'], before.externalAudience ?? 'all'),
    internalReplyMessage: textOr(raw['internalReplyMessage'], before.internalReplyMessage ?? ''),
    externalReplyMessage: textOr(raw['externalReplyMessage'], before.externalReplyMessage ?? ''),
  };
  for (const name of ['scheduledStartDateTime', 'scheduledEndDateTime'] as const) {
    const time = asRaw(raw[name]);
    if (typeof time?.['dateTime'] === 'string')
      replies[name] = { dateTime: time['dateTime'], timeZone: textOr(time['timeZone'], 'UTC') };
  }
  return replies;
}

function cleanHours(raw: Raw, before: Hours): Hours {
  const hours: Hours = { ...before };
  for (const name of ['startTime', 'endTime'] as const) {
    const clock = raw[name];
    if (typeof clock === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,7})?$/.test(clock))
      hours[name] = clock;
  }
  if (Array.isArray(raw['daysOfWeek']))
    hours.daysOfWeek = raw['daysOfWeek'].map((day: unknown) => oneOf(days, day, 'monday'));
  const zone = asRaw(raw['timeZone'])?.['name'];
  if (typeof zone === 'string') hours.timeZone = { name: zone };
  return hours;
}

/**
 * The settings that a body changes, with what they were before filled in; fields that Graph does not know, and values of
 * the wrong kind, are dropped. Enums are read in any case ("Scheduled", "Monday").
 */
export function cleanSettings(value: unknown, before: MailboxSettings): MailboxSettings {
  const raw = asRaw(value) ?? {};
  const settings: MailboxSettings = {};
  for (const name of ['dateFormat', 'timeFormat', 'timeZone'] as const) {
    const given = raw[name];
    if (typeof given === 'string') settings[name] = given;
  }
  const locale = asRaw(raw['language']);
  if (typeof locale?.['locale'] === 'string')
    settings.language = { locale: locale['locale'], displayName: textOr(locale['displayName'], locale['locale']) };
  const replies = asRaw(raw['automaticRepliesSetting']);
  if (replies !== undefined)
    settings.automaticRepliesSetting = cleanReplies(replies, before.automaticRepliesSetting ?? {});
  const hours = asRaw(raw['workingHours']);
  if (hours !== undefined) settings.workingHours = cleanHours(hours, before.workingHours ?? {});
  if ('delegateMeetingMessageDeliveryOptions' in raw) {
    settings.delegateMeetingMessageDeliveryOptions = oneOf(
      ['sendToDelegateAndInformationToPrincipal', 'sendToDelegateAndPrincipal', 'sendToDelegateOnly'],
      raw['delegateMeetingMessageDeliveryOptions'],
      before.delegateMeetingMessageDeliveryOptions ?? 'sendToDelegateOnly',
    );
  }
  return settings;
}
