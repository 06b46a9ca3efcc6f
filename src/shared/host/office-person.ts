import { normalizeAddress } from '../domain/address';
import type { Attendee, Response } from '../domain/meeting';
import type { Person } from '../domain/person';

type Details = Pick<Office.EmailAddressDetails, 'emailAddress' | 'displayName'>;

/** Most people taken from one field: hosts give up to 1,000. */
const MOST_PEOPLE = 1_000;
const LONGEST_NAME = 256;

/** A person as the host names them; null for addresses that are none (legacy Exchange names, groups without SMTP). */
export function toPerson(details: Details | null | undefined): Person | null {
  const address = typeof details?.emailAddress === 'string' ? normalizeAddress(details.emailAddress) : null;
  if (!details || address === null) return null;
  const name = typeof details.displayName === 'string' ? details.displayName.slice(0, LONGEST_NAME) : '';
  return { address, name };
}

/** People of a field, each address once, in the host's order. */
export function toPeople(list: readonly Details[] | null | undefined): readonly Person[] {
  const seen = new Map<string, Person>();
  for (const details of (list ?? []).slice(0, MOST_PEOPLE)) {
    const person = toPerson(details);
    if (person !== null && !seen.has(person.address)) seen.set(person.address, person);
  }
  return [...seen.values()];
}

const RESPONSES: Readonly<Record<string, Response>> = {
  none: 'none',
  organizer: 'organizer',
  tentative: 'tentative',
  accepted: 'accepted',
  declined: 'declined',
};

/** People invited as `type`, with their answers where the host knows them. */
export function toAttendees(
  list: readonly Office.EmailAddressDetails[] | null | undefined,
  type: 'required' | 'optional',
): readonly Attendee[] {
  const answers = new Map<string, Response>();
  for (const details of list ?? []) {
    const person = toPerson(details);
    if (person !== null)
      answers.set(person.address, RESPONSES[String(details.appointmentResponse).toLowerCase()] ?? 'none');
  }
  return toPeople(list).map((person) => ({ ...person, type, response: answers.get(person.address) ?? 'none' }));
}
