import type { Client, ClientId, Contact } from './client';

/**
 * The client records after `from` moved into `into`: domains, addresses, people and exceptions are joined, what `into` says
 * itself wins, records that named a merged one as parent name `into`. Unknown ids change nothing. Pure; order is kept.
 */
export function mergeClients(clients: readonly Client[], from: readonly ClientId[], into: ClientId): readonly Client[] {
  const target = clients.find((c) => c.id === into);
  const sources = clients.filter((c) => c.id !== into && from.includes(c.id));
  if (!target || sources.length === 0) return clients;
  const gone = new Set(sources.map((c) => c.id));
  const all = [target, ...sources];
  const joined: Client = {
    ...(Object.assign({}, ...sources.toReversed(), target) as Client),
    domains: distinct(all.flatMap((c) => c.domains)),
    addresses: distinct(all.flatMap((c) => c.addresses)),
    never: distinct(all.flatMap((c) => c.never)).filter(
      (a) => !all.some((c) => c.people.some((p) => p.address === a) || c.addresses.includes(a)),
    ),
    people: joinPeople(all.flatMap((c) => c.people)),
  };
  const { parentId, ...rest } = joined;
  const merged: Client =
    parentId === undefined || gone.has(parentId) || parentId === into ? rest : { ...rest, parentId };
  return clients
    .filter((c) => !gone.has(c.id))
    .map((c) =>
      c.id === into ? merged : c.parentId !== undefined && gone.has(c.parentId) ? { ...c, parentId: into } : c,
    );
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
/** The first record of an address wins; roles and topics are joined. */
function joinPeople(people: readonly Contact[]): readonly Contact[] {
  const byAddress = new Map<string, Contact>();
  for (const person of people) {
    const known = byAddress.get(person.address);
    byAddress.set(
      person.address,
      known
        ? {
            ...person,
            ...known,
            roles: [...new Set([...known.roles, ...person.roles])],
            topics:
              known.topics.length === 0 || person.topics.length === 0
                ? []
                : distinct([...known.topics, ...person.topics]),
          }
        : person,
    );
  }
  return [...byAddress.values()];
}
