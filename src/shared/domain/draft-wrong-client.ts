import type { Client, ClientId } from './client';
import { spokenName } from './client';
import { clientGroup, clientNames } from './client-names';
import type { MessageDraft } from './draft';
import { clientsOf } from './item-match';
import { peopleOnMessage } from './message';
import type { Address, Person } from './person';
import type { Snapshot } from './snapshot';
import { threadSubject } from './title-words';
import type { NamedClient, Recipient, WrongClient } from './wrong-client';
import { isReplySubject, wrongClients } from './wrong-client';

/** Names are made once for the records as they are; a draft is checked at every pause in typing. */
const made = new WeakMap<ReadonlyMap<ClientId, Client>, ReadonlyMap<ClientId, NamedClient>>();

/** The clients as the wrong-client check needs them. */
export function namedClients(clients: ReadonlyMap<ClientId, Client>): ReadonlyMap<ClientId, NamedClient> {
  const known = made.get(clients);
  if (known !== undefined) return known;
  const named = new Map<ClientId, NamedClient>();
  for (const [id, client] of clients)
    named.set(id, {
      id,
      name: spokenName(client),
      names: clientNames(client),
      domains: client.domains,
      group: clientGroup(client, clients),
    });
  made.set(clients, named);
  return named;
}

/** Why a draft may go to the wrong client (F6), what the user said is right left out. Strangers we wrote to before are no look-alikes. */
export function wrongClientsOnDraft(draft: MessageDraft, snapshot: Snapshot): readonly WrongClient[] {
  const named = namedClients(snapshot.clients);
  const all = [...draft.to, ...draft.cc, ...draft.bcc];
  const match = snapshot.matchPeople(all, snapshot.now);
  const tie = new Map<Address, ClientId>(match.ties.map((t) => [t.address, t.clientId]));
  const unknown = new Set(match.unknown.filter((address) => !wroteTo(address, snapshot)));
  const recipient =
    (field: Recipient['field']) =>
    ({ address }: Person): Recipient => ({
      address,
      field,
      client: named.get(tie.get(address) ?? '') ?? null,
      unknown: unknown.has(address),
    });
  const recipients = [
    ...draft.to.map(recipient('to')),
    ...draft.cc.map(recipient('cc')),
    ...draft.bcc.map(recipient('bcc')),
  ];
  const mail = {
    subject: draft.subject,
    attachmentNames: draft.attachmentNames,
    recipients,
    subjectKnown: subjectKnown(draft, new Set(clientsOf(match)), snapshot),
  };
  const isRight = (mark: string): boolean => snapshot.answersAbout(mark).some((a) => a.kind === 'right-client');
  return wrongClients(mail, [...named.values()], isRight);
}

/** Whether the addressed client had this thread before: then its subject is no news to them. A thread we have not read is taken by its “Re:”. */
function subjectKnown(draft: MessageDraft, addressed: ReadonlySet<ClientId>, snapshot: Snapshot): boolean {
  const earlier = draft.conversationId === null ? [] : (snapshot.conversation.get(draft.conversationId) ?? []);
  const same = earlier.filter((m) => threadSubject(m.subject) === threadSubject(draft.subject));
  if (same.length === 0) return isReplySubject(draft.subject);
  return same.some((m) => clientsOf(snapshot.matchOf(m)).some((id) => addressed.has(id)));
}

function wroteTo(address: Address, snapshot: Snapshot): boolean {
  return (
    snapshot.unmatched.some((u) => u.sent && u.people.some((p) => p.address === address)) ||
    snapshot.messages.some((m) => m.folder === 'sent' && peopleOnMessage(m).some((p) => p.address === address))
  );
}
