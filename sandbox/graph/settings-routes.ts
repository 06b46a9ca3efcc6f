import type { MailboxSettings } from '@microsoft/microsoft-graph-types';
import { findWindows } from 'windows-iana';
import { oneOf } from '../tenant/message-fields';
import { ianaZone } from '../tenant/time-zone';
import { bodyOf, contextOf, ok, type GraphCall, type Handler } from './graph-call';
import { badRequest } from './graph-error';

const parts = ['automaticRepliesSetting', 'workingHours', 'timeZone', 'language'] as const;
const writable = ['automaticRepliesSetting', 'dateFormat', 'timeFormat', 'timeZone', 'language', 'workingHours', 'delegateMeetingMessageDeliveryOptions'] as const;

/** `GET /me/mailboxSettings`. */
export const getMailboxSettings: Handler = (call) => {
  const select = call.query.select?.map((name) => name.toLowerCase());
  const settings = Object.entries(call.mailbox.settings).filter(([name]) => select === undefined || select.includes(name.toLowerCase()));
  return ok({ '@odata.context': contextOf(call, 'mailboxSettings'), ...Object.fromEntries(settings) });
};

/** `GET /me/mailboxSettings/workingHours` and its sisters: one of the settings, wrapped in `value` when it is a plain text. */
export const getMailboxSetting: Handler = (call) => {
  const segment = call.url.pathname.split('/').at(-1)?.toLowerCase();
  const name = parts.find((part) => part.toLowerCase() === segment) ?? 'timeZone';
  const value = call.mailbox.settings[name];
  const context = { '@odata.context': contextOf(call, `mailboxSettings/${name}`) };
  return ok(typeof value === 'object' && value !== null ? { ...context, ...value } : { ...context, value });
};

type Replies = NonNullable<MailboxSettings['automaticRepliesSetting']>;
type Hours = NonNullable<MailboxSettings['workingHours']>;
const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** The fields that both have: what else a body holds is dropped. */
function known<Part extends object>(raw: Part, names: readonly (keyof Part)[]): Partial<Part> {
  return Object.fromEntries(names.filter((name) => name in raw).map((name) => [name, raw[name]])) as Partial<Part>;
}

/** Graph reads enums in any case ("Scheduled", "Monday") and writes them in one. */
function cleanReplies(raw: Replies, before: Replies): Replies {
  return {
    ...before, ...known(raw, ['scheduledStartDateTime', 'scheduledEndDateTime', 'internalReplyMessage', 'externalReplyMessage']),
    status: oneOf(['disabled', 'alwaysEnabled', 'scheduled'], raw.status, before.status ?? 'disabled'),
    externalAudience: oneOf(['none', 'contactsOnly', 'all'], raw.externalAudience, before.externalAudience ?? 'all'),
  };
}

function cleanHours(raw: Hours, before: Hours): Hours {
  return { ...before, ...known(raw, ['startTime', 'endTime', 'timeZone']), ...(raw.daysOfWeek ? { daysOfWeek: raw.daysOfWeek.map((day) => oneOf(days, day, 'monday')) } : {}) };
}

/** `PATCH /me/mailboxSettings`: replaces the settings that are in the body; zones must be known. */
export const patchMailboxSettings: Handler = (call) => {
  const body = bodyOf(call);
  const changes = Object.fromEntries(writable.filter((name) => name in body).map((name) => [name, body[name]])) as MailboxSettings;
  if (typeof changes.timeZone === 'string' && ianaZone(changes.timeZone) === undefined) throw badRequest('A valid TimeZone value must be specified.', 'TimeZoneNotSupportedException');
  const { settings } = call.mailbox;
  const next: MailboxSettings = { ...settings, ...changes };
  if (changes.automaticRepliesSetting) next.automaticRepliesSetting = cleanReplies(changes.automaticRepliesSetting, settings.automaticRepliesSetting ?? {});
  if (changes.workingHours) next.workingHours = cleanHours(changes.workingHours, settings.workingHours ?? {});
  call.mailbox.settings = next;
  call.mailbox.journal.next();
  return ok({ '@odata.context': contextOf(call, 'mailboxSettings'), ...Object.fromEntries(Object.entries(next).filter(([name]) => name in changes)) });
};

/** `GET /me/outlook/supportedTimeZones`: the zones of this tenant's people, by Windows name or, when asked, by IANA name. */
export const getSupportedTimeZones: Handler = (call: GraphCall) => {
  const iana = /timeZoneStandard'?Iana/i.test(decodeURIComponent(call.url.pathname));
  const zones = [...new Set(['UTC', 'GMT Standard Time', 'W. Europe Standard Time', 'Romance Standard Time', 'Eastern Standard Time', 'Pacific Standard Time', ...call.tenant.people().map(({ timeZone }) => timeZone)])];
  const names = zones.map((zone) => (iana ? ianaZone(zone) ?? 'UTC' : findWindows(zone)[0] ?? zone));
  return ok({
    '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#Collection(microsoft.graph.timeZoneInformation)',
    value: [...new Set(names)].map((alias) => ({ alias, displayName: alias })),
  });
};
