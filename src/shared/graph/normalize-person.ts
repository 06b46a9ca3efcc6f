import { normalizeAddress } from '../domain/address';
import type { Me, Person } from '../domain/person';
import { LINE_MAX, lineOf } from './bounded-text';
import { field, listField, textField } from './raw-value';

/** Most people kept of one list; a mail to more than that is a mailing, whatever it says. */
export const PEOPLE_MAX = 500;

/** Up to so many people are compared one by one. */
const SHORT_LIST = 12;

/** A Graph `recipient` (`{emailAddress:{name,address}}`). Null without a usable SMTP address; a missing name becomes the address. */
export function normalizePerson(raw: unknown): Person | null {
  const email = field(raw, 'emailAddress');
  const address = normalizeAddress(textField(email, 'address') ?? '');
  if (address === null) return null;
  const name = lineOf(field(email, 'name'), LINE_MAX);
  return { address, name: name === '' ? address : name };
}

/** The people of a recipient list, each address once, at most `PEOPLE_MAX`. */
export function normalizePeople(raw: unknown, key: string): readonly Person[] {
  const people: Person[] = [];
  // Most lists are short: a set is made only for a long one.
  let seen: Set<string> | null = null;
  for (const entry of listField(raw, key, PEOPLE_MAX)) {
    const person = normalizePerson(entry);
    if (person === null) continue;
    if (people.length === SHORT_LIST) seen = new Set(people.map((p) => p.address));
    if (seen?.has(person.address) ?? people.some((p) => p.address === person.address)) continue;
    seen?.add(person.address);
    people.push(person);
  }
  return people;
}

/** The signed-in person from `GET /me`: `mail` first, then the sign-in name and every proxy address. Null without any address. */
export function normalizeMe(raw: unknown): Me | null {
  const proxies = listField(raw, 'proxyAddresses', 100).filter((p): p is string => typeof p === 'string');
  const smtp = proxies.filter((p) => /^smtp:/i.test(p)).map((p) => p.slice(5));
  const addresses = new Set<string>();
  for (const candidate of [textField(raw, 'mail'), textField(raw, 'userPrincipalName'), ...smtp]) {
    const address = candidate === null ? null : normalizeAddress(candidate);
    if (address !== null) addresses.add(address);
  }
  const [primary] = addresses;
  if (primary === undefined) return null;
  return { name: lineOf(field(raw, 'displayName')) || primary, addresses: [...addresses] };
}
