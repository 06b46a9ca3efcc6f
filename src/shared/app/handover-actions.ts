import { handoverMarkdown } from '../domain/handover-text';
import { readHandover } from '../domain/handover-note';
import type { Client, ClientId } from '../domain/client';
import { mergeClients } from '../domain/client-merge';
import type { Address } from '../domain/person';
import { civilDateOf } from '../domain/zoned-time';
import { idOf, httpsLink } from '../graph/bounded-text';
import { field } from '../graph/raw-value';
import { SCOPES, requests } from '../graph/requests';
import type { HostResult } from '../host/host';
import { ensureScopes } from './calendar-writes';
import { clientOfRecord, fieldsOfClient } from './client-record';
import { findPacks, toBase64 } from './handover-mail';
import { packName, packOf, packText } from './handover-pack';
import type { RecordChange } from './record-writer';
import { writeRecords } from './record-writer';
import type { ReceivedHandover, SessionActions } from './session';
import type { SessionCore } from './session-core';

type HandoverActions = Pick<SessionActions, 'draftHandover' | 'findHandovers' | 'takeOver'>;

const FAILED: HostResult = { kind: 'failed', code: 'host' };

/** The client of ours that a received one is: the same id, else one that shares a domain. */
function counterpart(client: Client, ours: readonly Client[]): Client | undefined {
  return (
    ours.find((c) => c.id === client.id) ??
    ours.find((c) => c.domains.some((domain) => client.domains.includes(domain)))
  );
}

/** What the received record adds to ours: lists are joined, what we wrote ourselves stays. */
function joined(received: Client, ours: Client | undefined, owner: Address | undefined): RecordChange {
  const as = (client: Client): RecordChange => {
    const fields = fieldsOfClient(owner === undefined ? client : { ...client, owner });
    return { kind: 'client', id: client.id, fields };
  };
  if (ours === undefined) return as(received);
  const visiting: Client = { ...received, id: `${ours.id}--received` };
  return as(mergeClients([ours, visiting], [visiting.id], ours.id)[0] ?? ours);
}

function takeOver(core: SessionCore, handover: ReceivedHandover): HostResult {
  const record = handover.records.find((r) => r.kind === 'client');
  const client = record === undefined ? null : clientOfRecord(record);
  if (client === null || core.live.account === null) return { kind: 'failed', code: 'pack' };
  const [me] = core.me().addresses;
  const change = joined(client, counterpart(client, core.book().clients), me);
  const note = handover.records.find((r) => r.kind === 'handover');
  const known = core.holder.get().records.get(`handover/${change.id}`)?.fields ?? {};
  // Their last day is when it becomes ours: a day on which we leave the account is another field.
  const { lastDay = null, ...theirs } = note?.fields ?? {};
  const lines = Object.entries(theirs).filter(([name]) => !Object.hasOwn(known, name));
  const fields = {
    ...Object.fromEntries(lines),
    received: handover.messageId,
    receivedFrom: handover.from.address,
    receivedName: handover.from.name,
    receivedLastDay: lastDay,
    acknowledged: null,
  };
  writeRecords(core, [change, { kind: 'handover', id: change.id, fields }]);
  return { kind: 'done' };
}

async function draft(
  core: SessionCore,
  clientId: ClientId,
  to: { readonly name: string; readonly address: Address },
): Promise<HostResult> {
  const graph = core.live.account?.doors.graph;
  const { records, workingHours } = core.holder.get();
  const record = records.get(`client/${clientId}`);
  const client = record === undefined ? null : clientOfRecord(record);
  if (graph === undefined || record === undefined || client === null) return { kind: 'unsupported' };
  const allowed = await ensureScopes(core, SCOPES.writeMail);
  if (allowed.kind !== 'done') return allowed;
  const note = records.get(`handover/${clientId}`);
  const text = handoverMarkdown(client, readHandover(clientId, note), (line) =>
    civilDateOf(line.at, workingHours.zone),
  );
  const answer = await graph.post(requests.newDraft(), {
    subject: `Handover: ${client.name}`,
    body: { contentType: 'text', content: text },
    toRecipients: [{ emailAddress: { name: to.name, address: to.address } }],
    attachments: [
      {
        '@odata.type': '#microsoft.graph.fileAttachment',
        name: packName(client.name),
        contentType: 'application/json',
        contentBytes: toBase64(packText(packOf(record, note))),
      },
    ],
  });
  if (answer.kind === 'failed')
    return { kind: 'failed', code: 'code' in answer.failure ? answer.failure.code : answer.failure.kind };
  const id = idOf(field(answer.value, 'id'));
  if (id !== null) await core.parts.host.openItem('message', id, httpsLink(field(answer.value, 'webLink')));
  return { kind: 'done' };
}

/** What surfaces ask about handing an account over: by a draft mail with the pack, looked over and sent by the person. */
export function createHandoverActions(core: SessionCore): HandoverActions {
  return {
    draftHandover: (clientId, to) => draft(core, clientId, to).catch(() => FAILED),
    findHandovers: () => findPacks(core).catch(() => []),
    takeOver: (handover) => Promise.resolve(takeOver(core, handover)),
  };
}
