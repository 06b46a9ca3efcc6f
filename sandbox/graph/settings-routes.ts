import { findWindows } from 'windows-iana';
import { cleanSettings } from '../tenant/settings-fields';
import { ianaZone } from '../tenant/time-zone';
import { contextOf, ok, type GraphCall, type Handler } from './graph-call';
import { badRequest } from './graph-error';

const parts = ['automaticRepliesSetting', 'workingHours', 'timeZone', 'language'] as const;

/** `GET /me/mailboxSettings`. */
export const getMailboxSettings: Handler = (call) => {
  const select = call.query.select?.map((name) => name.toLowerCase());
  const settings = Object.entries(call.mailbox.settings).filter(
    ([name]) => select === undefined || select.includes(name.toLowerCase()),
  );
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

/** `PATCH /me/mailboxSettings`: replaces the settings that are in the body and gives them back; zones must be known. */
export const patchMailboxSettings: Handler = (call) => {
  const changes = cleanSettings(call.body, call.mailbox.settings);
  if (typeof changes.timeZone === 'string' && ianaZone(changes.timeZone) === undefined)
    throw badRequest('A valid TimeZone value must be specified.', 'TimeZoneNotSupportedException');
  call.mailbox.settings = { ...call.mailbox.settings, ...changes };
  call.mailbox.journal.next();
  return ok({ '@odata.context': contextOf(call, 'mailboxSettings'), ...changes });
};

/** `GET /me/outlook/supportedTimeZones`: the zones of this tenant's people and some more, by Windows name or, when asked, by IANA name. */
export const getSupportedTimeZones: Handler = (call: GraphCall) => {
  const iana = /timeZoneStandard(?:'|%27)?Iana/i.test(call.url.pathname);
  const zones = [
    ...new Set([
      'UTC',
      'GMT Standard Time',
      'W. Europe Standard Time',
      'Romance Standard Time',
      'Eastern Standard Time',
      'Pacific Standard Time',
      ...call.tenant.people().map(({ timeZone }) => timeZone),
    ]),
  ];
  const names = zones.map((zone) => (iana ? (ianaZone(zone) ?? 'UTC') : (findWindows(zone)[0] ?? zone)));
  return ok({
    '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#Collection(microsoft.graph.timeZoneInformation)',
    value: [...new Set(names)].map((alias) => ({ alias, displayName: alias })),
  });
};
