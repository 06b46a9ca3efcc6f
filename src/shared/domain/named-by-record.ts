import type { Client } from './client';
import type { Person } from './person';

/** The person with a name to call them by: a typed address has none of its own, but the client's record may know one. */
export function namedByRecord(person: Person, client: Client | undefined): Person {
  if (person.name.trim() !== '' && !person.name.includes('@')) return person;
  const name = client?.people.find((p) => p.address === person.address)?.name.trim() ?? '';
  return name === '' ? person : { ...person, name };
}
