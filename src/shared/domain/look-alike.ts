import type { Client } from './client';
import type { Address, Person } from './person';
import type { Snapshot } from './snapshot';

/** Somebody unknown who bears the name of a client, or of a person there, but writes from elsewhere. */
export interface LookAlike {
  readonly client: Client;
  /** The name that is the same. */
  readonly name: string;
  /** From where that person or client really writes. */
  readonly writesFrom: Address;
}

/**
 * A name proves nothing (F1): an unknown sender called like a contact, or at a domain called like a client, is told apart from the real one.
 * Null when nobody bears the name. `firm` is the name made of the sender's domain.
 */
export function lookAlike(person: Person, firm: string | null, snapshot: Snapshot): LookAlike | null {
  const name = plain(person.name);
  const house = firm === null ? '' : plain(firm);
  for (const client of snapshot.clients.values()) {
    const contact =
      name === '' ? undefined : client.people.find((p) => p.address !== person.address && plain(p.name) === name);
    if (contact) return { client, name: contact.name, writesFrom: contact.address };
    const domain = client.domains[0];
    if (
      domain !== undefined &&
      house !== '' &&
      (plain(client.name) === house || plain(client.shortName ?? '') === house)
    )
      return { client, name: client.name, writesFrom: domain };
  }
  return null;
}

function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((w) => w !== '')
    .join(' ');
}
