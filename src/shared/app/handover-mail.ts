import { matchAddress } from '../domain/address-match';
import { indexClients } from '../domain/client-index';
import { DAY } from '../domain/instant';
import type { GraphPort } from '../graph/graph-port';
import { lineOf } from '../graph/bounded-text';
import { instantOfIso } from '../graph/date-time';
import { normalizePerson } from '../graph/normalize-person';
import { countField, field, listField, textField } from '../graph/raw-value';
import { readMany } from '../graph/read-many';
import { requests } from '../graph/requests';
import { PACK_ENDING, PACK_MAX, readPack } from './handover-pack';
import type { HandoverPack } from './handover-pack';
import type { ReceivedHandover } from './session';
import type { SessionCore } from './session-core';

/** How far back packs are looked for, and in how many mails with files. */
const DAYS_BACK = 60;
const MAILS_MAX = 100;

/** Text as base64 of its UTF-8 bytes, as Graph carries file content. */
export function toBase64(text: string): string {
  let binary = '';
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** The text in base64 content, null when it is no UTF-8 text. */
export function fromBase64(content: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(content), (c) => c.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

interface Envelope {
  readonly id: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly sentAt: number;
  readonly internetMessageId: string | null;
}

/** Mails with files from our own side: a stranger's file is never offered. */
function ownMails(value: unknown, core: SessionCore): readonly Envelope[] {
  const { snapshot } = core.holder.get();
  if (snapshot === null) return [];
  const index = indexClients({ ...snapshot, clients: [...snapshot.clients.values()] });
  return listField(value, 'value', MAILS_MAX).flatMap((raw) => {
    const id = textField(raw, 'id');
    const from = normalizePerson(field(raw, 'from'));
    const sentAt = instantOfIso(field(raw, 'sentDateTime'));
    const ours = from !== null && matchAddress(from.address, index).kind === 'internal';
    const internetMessageId = textField(raw, 'internetMessageId');
    return id === null || from === null || sentAt === null || !ours ? [] : [{ id, internetMessageId, from, sentAt }];
  });
}

async function packIn(graph: GraphPort, mailId: string, attachments: unknown): Promise<HandoverPack | null> {
  for (const file of listField(attachments, 'value', 50)) {
    const id = textField(file, 'id');
    const isPack = lineOf(field(file, 'name')).toLowerCase().endsWith(PACK_ENDING);
    if (id === null || !isPack || (countField(file, 'size') ?? 0) > PACK_MAX * 2) continue;
    const answer = await graph.get(requests.attachment(mailId, id));
    const content = answer.kind === 'ok' ? textField(answer.value, 'contentBytes') : null;
    const text = content === null ? null : fromBase64(content);
    const pack = text === null ? null : readPack(text);
    if (pack !== null) return pack;
  }
  return null;
}

/** Packs that colleagues sent, newest first; empty when mail may not be read. */
export async function findPacks(core: SessionCore): Promise<readonly ReceivedHandover[]> {
  const graph = core.live.account?.doors.graph;
  if (graph === undefined || core.live.rungs.get('mail-text')?.state !== 'on') return [];
  const { clock } = core.parts;
  const list = await graph.get(requests.mailsWithFiles(clock.now() - DAYS_BACK * DAY, MAILS_MAX));
  if (list.kind === 'failed') return [];
  const mails = ownMails(list.value, core);
  const files = await readMany(
    graph,
    clock,
    mails.map((mail) => [mail.id, requests.messageAttachments(mail.id)] as const),
  );
  const found: ReceivedHandover[] = [];
  for (const mail of mails) {
    const result = files.get(mail.id);
    const pack = result?.kind === 'ok' ? await packIn(graph, mail.id, result.value) : null;
    if (pack === null) continue;
    const { name } = pack.client.fields;
    found.push({
      messageId: mail.id,
      internetMessageId: mail.internetMessageId,
      from: mail.from,
      sentAt: mail.sentAt,
      clientName: typeof name === 'string' ? name : '',
      records: [pack.client, pack.handover],
      takenOver: isTakenOver(core, mail.id),
    });
  }
  return found;
}

/** Whether the pack of this mail was taken over: the note says which mail it came with. */
function isTakenOver(core: SessionCore, messageId: string): boolean {
  return [...core.holder.get().records.values()].some(
    (r) => r.kind === 'handover' && r.fields['received'] === messageId,
  );
}
