import { spokenName, type Client } from './client';
import { sayNames } from './client-meeting';
import { decisionMakers, isAmong } from './decision-makers';
import type { ItemClient } from './item-client';
import type { OpenCompose } from './open-item';
import type { Snapshot } from './snapshot';

/** A line of the live check on a mail being written: in order, or worth a look. */
export interface Tick {
  readonly id: 'copied' | 'one-client' | 'no-other-name' | 'known-addresses';
  readonly ok: boolean;
  readonly text: string;
}

/** Shortest client name looked for in subjects and file names: shorter ones are words of their own. */
const SHORTEST_NAME = 4;

/** The live check apart from findings: who is addressed and from where they write. Only what can be shown from the data. */
export function draftTicks(
  item: OpenCompose,
  about: Extract<ItemClient, { kind: 'client' }>,
  snapshot: Snapshot,
): readonly Tick[] {
  const { client, others, unknown, people } = about;
  const ticks: Tick[] = [];
  const recipients = [...item.to, ...item.cc];
  const deciding = decisionMakers(client, snapshot.now, snapshot).filter((c) => isAmong(c, recipients, client));
  if (deciding.length > 0)
    ticks.push({
      id: 'copied',
      ok: true,
      text: `${sayNames(deciding)}, who ${deciding.length === 1 ? 'decides, is' : 'decide, are'} on this mail`,
    });
  if (others.length > 0)
    ticks.push({
      id: 'one-client',
      ok: false,
      text: `${[client, ...others].map(spokenName).join(' and ')} are addressed together`,
    });
  else if (unknown.length === 0) ticks.push({ id: 'one-client', ok: true, text: `Only ${client.name} is addressed` });
  const named = namedElsewhere(item, client, snapshot);
  if (named) ticks.push({ id: 'no-other-name', ok: false, text: `${named.name} is named in subject or files` });
  else if (snapshot.clients.size > 1)
    ticks.push({ id: 'no-other-name', ok: true, text: 'No other client’s name in subject or files' });
  const wrote = new Set((snapshot.messagesOf.get(client.id) ?? []).map((m) => m.from?.address));
  if (people.length > 0 && people.every((p) => wrote.has(p.address))) {
    ticks.push({
      id: 'known-addresses',
      ok: true,
      text:
        people.length === 1
          ? 'The address is the one they write from'
          : people.length === 2
            ? 'Both addresses are the ones they write from'
            : 'All addresses are the ones they write from',
    });
  }
  return ticks.toSorted((a, b) => Number(a.ok) - Number(b.ok));
}

/** Another client whose name stands in the subject or a file name, as whole words. Sister companies are no strangers. */
function namedElsewhere(item: OpenCompose, client: Client, snapshot: Snapshot): Client | null {
  const words = ` ${[item.subject, ...item.attachmentNames]
    .join(' ')
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')} `;
  for (const other of snapshot.clients.values()) {
    if (
      other.id === client.id ||
      (other.parentId !== undefined && other.parentId === (client.parentId ?? client.id)) ||
      client.parentId === other.id
    )
      continue;
    const names = [other.name, spokenName(other)].map((n) =>
      n
        .normalize('NFKC')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .join(' ')
        .trim(),
    );
    if (names.some((n) => n.length >= SHORTEST_NAME && words.includes(` ${n} `))) return other;
  }
  return null;
}
