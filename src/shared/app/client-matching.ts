import type { ClientIndex, MatchInput } from '../domain/client-index';
import { indexClients } from '../domain/client-index';
import type { Instant } from '../domain/instant';
import { matchItem } from '../domain/item-match';
import type { Person } from '../domain/person';

/** The matching of items to clients by the records as they are. */
export interface ClientMatching {
  /** The records turned round. The same object as before means: everything matches as before. */
  index(): ClientIndex;
  /** Whether an item of these people at that time is a client's. */
  belongs(people: readonly Person[], at: Instant): boolean;
  /** The records may have changed: they are looked at before the next answer. */
  stale(): void;
}

/** Everything that matching depends on, as one text. */
function keyOf({ me, ownDomains, clients, neverClients, choices, workingHours }: MatchInput): string {
  const ties = clients.map((c) => [
    c.id,
    c.domains,
    c.addresses,
    c.never,
    c.zone,
    c.people.map((p) => [p.address, p.leftOn]),
  ]);
  return JSON.stringify([me.addresses, ownDomains, ties, neverClients, [...choices], workingHours.zone]);
}

/** Matches by what `input` gives at the time. */
export function createClientMatching(input: () => MatchInput): ClientMatching {
  let known: { readonly key: string; readonly index: ClientIndex } | null = null;
  let stale = true;
  function index(): ClientIndex {
    if (known !== null && !stale) return known.index;
    const records = input();
    const key = keyOf(records);
    known = known?.key === key ? known : { key, index: indexClients(records) };
    stale = false;
    return known.index;
  }
  return {
    index,
    belongs: (people, at) => matchItem(people, index(), at).ties.length > 0,
    stale: () => {
      stale = true;
    },
  };
}
