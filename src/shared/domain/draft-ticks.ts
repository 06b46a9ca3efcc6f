import type { Client } from './client';
import { sayNames } from './client-meeting';
import { decisionMakers, isAmong } from './decision-makers';
import { namedClients } from './draft-wrong-client';
import { spacedWords } from './folded-text';
import type { ItemClient } from './item-client';
import type { OpenCompose } from './open-item';
import type { Snapshot } from './snapshot';

/** A line of the live check on a mail being written: what is in order. */
export interface Tick {
  readonly id: 'copied' | 'one-client' | 'no-other-name' | 'known-addresses';
  readonly ok: true;
  readonly text: string;
}

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
  if (others.length === 0 && unknown.length === 0)
    ticks.push({ id: 'one-client', ok: true, text: `Only ${client.name} is addressed` });
  if (snapshot.clients.size > 1 && !namesAnother(item, client, snapshot))
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
  return ticks;
}

/** Whether another client's name stands in the subject or a file name; what is wrong about it is the wrong-client flag's to say. */
function namesAnother(item: OpenCompose, client: Client, snapshot: Snapshot): boolean {
  const words = [item.subject, ...item.attachmentNames].map((text) => spacedWords(text.slice(0, 300)));
  return [...namedClients(snapshot.clients).values()].some(
    (other) => other.id !== client.id && other.names.some((name) => words.some((text) => text.includes(` ${name} `))),
  );
}
