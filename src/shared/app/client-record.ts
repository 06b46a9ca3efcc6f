import { normalizeAddress, normalizeDomain } from '../domain/address';
import type { BookRecord, Json } from '../domain/book-record';
import type { ApprovalMode, Client, Contact, CopyWish, Role } from '../domain/client';
import { soundHours, type ContactHours } from '../domain/contact-hours';
import { isCivilDate } from '../domain/zoned-time';
import type { Fields } from './field-shapes';
import { number, objectIn, oneOf, own, text, texts } from './field-shapes';

const ROLES: readonly Role[] = ['decision-maker', 'sponsor', 'champion', 'day-to-day'];
const WISHES: readonly CopyWish[] = ['impactful', 'always', 'never'];
const APPROVALS: readonly ApprovalMode[] = ['always', 'for-changes', 'never'];
const PEOPLE_MAX = 500;

function date(fields: Fields, name: string): string | undefined {
  const value = text(fields, name, 10);
  return value !== undefined && isCivilDate(value) ? value : undefined;
}

function addresses(fields: Fields, name: string): readonly string[] {
  return texts(fields, name, 500).flatMap((raw) => normalizeAddress(raw) ?? []);
}

/** Optional parts that are there. */
function some<K extends string, V>(name: K, value: V | undefined): { readonly [P in K]?: V } {
  // A computed key widens to string in the types; it is the one key `K`.
  return value === undefined ? {} : ({ [name]: value } as { readonly [P in K]?: V });
}

function hours(fields: Fields): ContactHours | undefined {
  const value = objectIn(own(fields, 'hours'));
  const days = value === null ? undefined : own(value, 'days');
  const startMinute = value === null ? undefined : number(value, 'startMinute', 0, 24 * 60);
  const endMinute = value === null ? undefined : number(value, 'endMinute', 0, 24 * 60);
  if (!Array.isArray(days) || startMinute === undefined || endMinute === undefined) return undefined;
  const numbers = (days as readonly Json[]).slice(0, 7).filter((day) => typeof day === 'number');
  return soundHours({ days: numbers, startMinute, endMinute }) ?? undefined;
}

function contactOf(raw: Json): Contact | null {
  const fields = objectIn(raw);
  const address = fields === null ? null : normalizeAddress(text(fields, 'address', 400) ?? '');
  if (fields === null || address === null) return null;
  return {
    address,
    name: text(fields, 'name', 255) ?? address,
    roles: texts(fields, 'roles', 4).flatMap((role) => oneOf(role, ROLES) ?? []),
    copy: oneOf(own(fields, 'copy'), WISHES) ?? 'impactful',
    topics: texts(fields, 'topics', 50, 80),
    ...some('title', text(fields, 'title', 255)),
    ...some('copyReason', text(fields, 'copyReason', 500)),
    ...some('leftOn', date(fields, 'leftOn')),
    ...some('note', text(fields, 'note', 1000)),
    ...some('notedOn', date(fields, 'notedOn')),
  };
}

/** The client a record holds, checked field by field: records come from other devices and people. Null when removed or nameless. */
export function clientOfRecord(record: BookRecord): Client | null {
  const { fields } = record;
  const name = text(fields, 'name', 255);
  if (record.kind !== 'client' || record.removed === true || name === undefined) return null;
  const people = own(fields, 'people');
  const contacts = Array.isArray(people)
    ? (people as readonly Json[]).slice(0, PEOPLE_MAX).flatMap((p) => contactOf(p) ?? [])
    : [];
  const owner = normalizeAddress(text(fields, 'owner', 400) ?? '') ?? undefined;
  return {
    id: record.id,
    name,
    domains: texts(fields, 'domains', 200).flatMap((raw) => normalizeDomain(raw) ?? []),
    addresses: addresses(fields, 'addresses'),
    people: contacts,
    never: addresses(fields, 'never'),
    ...some('shortName', text(fields, 'shortName', 80)),
    ...some('parentId', text(fields, 'parentId', 100)),
    ...some('owner', owner),
    ...some('since', date(fields, 'since')),
    ...some('renewal', date(fields, 'renewal')),
    ...some('about', text(fields, 'about', 4000)),
    ...some('zone', text(fields, 'zone', 60)),
    ...some('hours', hours(fields)),
    ...some('approvals', oneOf(own(fields, 'approvals'), APPROVALS)),
    ...some('language', text(fields, 'language', 35)),
    ...some('prepMinutes', number(fields, 'prepMinutes', 0, 240)),
    ...some('reflectMinutes', number(fields, 'reflectMinutes', 0, 240)),
    ...some('minutesDueHours', number(fields, 'minutesDueHours', 0, 24 * 30)),
    ...some('color', number(fields, 'color', 0, 7)),
  };
}

/** A client's fields as a record keeps them; the id is the record's own. */
export function fieldsOfClient(client: Client): Fields {
  const { id: _id, ...fields } = client;
  // Plain data made of strings, numbers, lists and objects of them: JSON by construction, which the interface cannot say.
  return fields as unknown as Fields;
}

/** All clients of the book, by name. */
export function clientsIn(records: Iterable<BookRecord>): readonly Client[] {
  const clients = [...records].flatMap((record) => (record.kind === 'client' ? (clientOfRecord(record) ?? []) : []));
  return clients.sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}
