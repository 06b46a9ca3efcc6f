import { spokenName, type Client } from './client';
import type { MessageDraft } from './draft';
import { givenName } from './given-name';
import { clientsOf } from './item-match';
import { namedByRecord } from './named-by-record';
import type { Snapshot } from './snapshot';

/** The client with most people on a mail being written (To and Cc); null when none is. */
export function clientOfDraft(draft: MessageDraft, snapshot: Snapshot): Client | null {
  const match = snapshot.matchPeople([...draft.to, ...draft.cc], snapshot.now);
  const count = (id: string): number => match.ties.filter((t) => t.clientId === id).length;
  const id = clientsOf(match).toSorted((a, b) => count(b) - count(a))[0];
  return id === undefined ? null : (snapshot.clients.get(id) ?? null);
}

/** Who reads it: the first of the client's people on the mail by given name; the client's name where nobody's is known. */
export function readerOfDraft(draft: MessageDraft, client: Client, snapshot: Snapshot): string {
  const people = [...draft.to, ...draft.cc];
  const ties = snapshot.matchPeople(people, snapshot.now).ties.filter((t) => t.clientId === client.id);
  const first = people.find((p) => ties.some((t) => t.address === p.address));
  const { name } = namedByRecord(first ?? { address: '', name: '' }, client);
  return (name.includes('@') ? '' : givenName(name)) || spokenName(client);
}
