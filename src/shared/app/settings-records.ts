import { normalizeAddress, normalizeDomain } from '../domain/address';
import type { BookRecord, Json } from '../domain/book-record';
import type { ClientId } from '../domain/client';
import type { ZoneName } from '../domain/instant';
import type { Me } from '../domain/person';
import type { WorkingHours } from '../domain/working-hours';
import { DEFAULT_WORKING_HOURS } from '../domain/working-hours';
import { isCivilDate, isKnownZone } from '../domain/zoned-time';
import type { RuleOptions } from '../rules/rule';
import type { RuleSetting, RuleSettings } from '../rules/rule-settings';
import type { Fields } from './field-shapes';
import { number, objectIn, own, text, texts } from './field-shapes';
import type { ReadWindow } from './sync-context';
import { DEFAULT_WINDOW } from './sync-context';

/** Ids of the settings records. */
export const SETTINGS = { rules: 'rules', hours: 'hours', matching: 'matching', app: 'app' } as const;
/** Fields of the matching record start with these; the rest is the address or domain. */
export const NEVER = 'never:';
export const CHOICE = 'choice:';

function optionsOf(value: Json | undefined): RuleOptions {
  const entries = Object.entries(objectIn(value) ?? {}).slice(0, 100);
  return Object.fromEntries(
    entries.filter(
      (e): e is [string, number | boolean] =>
        typeof e[1] === 'boolean' || (typeof e[1] === 'number' && Number.isFinite(e[1])),
    ),
  );
}

function settingOf(value: Json): RuleSetting | null {
  const fields = objectIn(value);
  if (fields === null) return null;
  const on = own(fields, 'on');
  return {
    on: typeof on === 'boolean' ? on : null,
    options: optionsOf(own(fields, 'options')),
    offForClients: texts(fields, 'offForClients', 1000),
    offForPeople: texts(fields, 'offForPeople', 1000),
  };
}

/** The rules' switches as kept; rules nobody touched are not in it. */
export function rulesIn(record: BookRecord | undefined): RuleSettings {
  return new Map(
    Object.entries(record?.fields ?? {}).flatMap(([id, value]) => {
      const setting = settingOf(value);
      return setting === null ? [] : [[id, setting] as const];
    }),
  );
}

/** Addresses and domains that are never a client, and the client chosen for an address. */
export function matchingIn(record: BookRecord | undefined): {
  readonly never: readonly string[];
  readonly choices: ReadonlyMap<string, ClientId>;
} {
  const never: string[] = [];
  const choices = new Map<string, ClientId>();
  for (const [name, value] of Object.entries(record?.fields ?? {})) {
    if (name.startsWith(NEVER) && value === true) never.push(name.slice(NEVER.length));
    const address = name.startsWith(CHOICE) ? normalizeAddress(name.slice(CHOICE.length)) : null;
    if (address !== null && typeof value === 'string' && value !== '') choices.set(address, value);
  }
  return { never, choices };
}

/** Working hours: what the user set wins, then the mailbox's, then Monday to Friday in `zone`. */
export function hoursIn(record: BookRecord | undefined, mailbox: WorkingHours | null, zone: ZoneName): WorkingHours {
  const base = mailbox ?? { ...DEFAULT_WORKING_HOURS, zone };
  const fields: Fields = record?.fields ?? {};
  const days = own(fields, 'days');
  const set = Array.isArray(days)
    ? (days as readonly Json[]).filter(
        (d): d is number => typeof d === 'number' && Number.isInteger(d) && d >= 0 && d <= 6,
      )
    : [];
  const startMinute = number(fields, 'startMinute', 0, 1439) ?? base.startMinute;
  const endMinute = number(fields, 'endMinute', 1, 1440) ?? base.endMinute;
  const named = text(fields, 'zone', 60);
  return {
    zone: named !== undefined && isKnownZone(named) ? named : base.zone,
    days: set.length > 0 ? [...new Set(set)].sort((a, b) => a - b) : base.days,
    ...(endMinute > startMinute
      ? { startMinute, endMinute }
      : { startMinute: base.startMinute, endMinute: base.endMinute }),
    holidays: texts(fields, 'holidays', 400, 10).filter(isCivilDate),
  };
}

/** Settings of the app itself. */
export interface AppSettings {
  readonly window: ReadWindow;
  /** Domains of our own firm as the user gave them; the signed-in person's come on top. */
  readonly ownDomains: readonly string[];
  readonly firstRunDone: boolean;
  /** Who was signed in here last, so that the device's data makes sense before sign-in answers. */
  readonly me: Me | null;
}

/** The app's settings, with defaults for what is not set. */
export function appSettingsIn(record: BookRecord | undefined): AppSettings {
  const fields: Fields = record?.fields ?? {};
  const profile = objectIn(own(fields, 'me'));
  const addresses = profile === null ? [] : texts(profile, 'addresses', 100).flatMap((a) => normalizeAddress(a) ?? []);
  return {
    window: {
      mailDaysBack: number(fields, 'mailDaysBack', 1, 3650) ?? DEFAULT_WINDOW.mailDaysBack,
      calendarDaysBack: number(fields, 'calendarDaysBack', 1, 365) ?? DEFAULT_WINDOW.calendarDaysBack,
      calendarDaysAhead: number(fields, 'calendarDaysAhead', 1, 365) ?? DEFAULT_WINDOW.calendarDaysAhead,
    },
    ownDomains: texts(fields, 'ownDomains', 100).flatMap((d) => normalizeDomain(d) ?? []),
    firstRunDone: own(fields, 'firstRunDone') === true,
    me:
      profile === null || addresses.length === 0
        ? null
        : { name: text(profile, 'name', 255) ?? addresses[0] ?? '', addresses },
  };
}
