import type { BookRecord, Json } from '../domain/book-record';
import { BOOK_FORMAT } from '../domain/book-record';
import type { HandoverLine } from '../domain/handover';
import { HANDOVER_SECTIONS } from '../domain/handover';
import { lineField, lineValue, readHandover } from '../domain/handover-note';
import { mayLeave } from '../domain/handover-text';
import { clientOfRecord, fieldsOfClient } from './client-record';
import type { Fields } from './field-shapes';

/** How a pack's file ends; the rest of its name is the client's. */
export const PACK_ENDING = '.mainstay.json';
/** Largest pack read, in characters: notes of years stay far below. */
export const PACK_MAX = 1_000_000;

/** A handover pack: the client as a record, the last day on the account, and the lines that may leave. */
export interface HandoverPack {
  readonly client: BookRecord;
  readonly handover: BookRecord;
}

function stampsFor(fields: Fields, stamps: BookRecord['stamps']): BookRecord['stamps'] {
  return Object.fromEntries(Object.entries(stamps).filter(([name]) => Object.hasOwn(fields, name)));
}

/** The last day on the account and the lines of a note, as fields: those that may leave, and of a pack that came all but private ones, since its writer ticked them. */
function linesOf(id: string, handover: BookRecord | undefined, side: 'leaving' | 'arrived'): Fields {
  const note = readHandover(id, handover);
  const may = (line: HandoverLine): boolean =>
    side === 'leaving' ? mayLeave(line, note.shared) : line.private !== true;
  const fields: Record<string, Json> = note.lastDay === null ? {} : { lastDay: note.lastDay };
  for (const section of HANDOVER_SECTIONS) {
    for (const line of note.lines.get(section) ?? []) {
      if (line.state !== 'left-out' && may(line)) fields[lineField(section, line.id)] = lineValue(line);
    }
  }
  return fields;
}

/** Makes the pack of a client. */
export function packOf(client: BookRecord, handover: BookRecord | undefined): HandoverPack {
  const fields = linesOf(client.id, handover, 'leaving');
  return {
    client,
    handover: { kind: 'handover', id: client.id, fields, stamps: stampsFor(fields, handover?.stamps ?? {}) },
  };
}

/** The pack as the text of its file. */
export function packText(pack: HandoverPack): string {
  return JSON.stringify({ mainstay: BOOK_FORMAT, pack: 'handover', records: [pack.client, pack.handover] });
}

/** A file name for a client's pack: letters and digits of its name. */
export function packName(clientName: string): string {
  const plain = clientName
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `${plain === '' ? 'client' : plain.toLowerCase()}${PACK_ENDING}`;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function recordIn(list: readonly unknown[], kind: BookRecord['kind']): BookRecord | null {
  for (const one of list.slice(0, 10)) {
    if (!isFields(one) || one['kind'] !== kind) continue;
    const { id, fields } = one;
    if (typeof id !== 'string' || !/^[A-Za-z0-9-]{1,100}$/.test(id) || !isFields(fields)) continue;
    if (Object.keys(fields).length <= 5_000) return { kind, id, fields, stamps: {} };
  }
  return null;
}

/**
 * The pack in a file that came by mail, checked field by field and rebuilt from what is understood: nothing else of the
 * file goes on. Null when it is none.
 */
export function readPack(text: string): HandoverPack | null {
  if (text.length > PACK_MAX) return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isFields(parsed) || parsed['mainstay'] !== BOOK_FORMAT || parsed['pack'] !== 'handover') return null;
  const { records } = parsed;
  if (!Array.isArray(records)) return null;
  const raw = recordIn(records, 'client');
  const client = raw === null ? null : clientOfRecord(raw);
  if (raw === null || client === null) return null;
  const note = recordIn(records, 'handover');
  const fields = note === null || note.id !== raw.id ? {} : linesOf(raw.id, note, 'arrived');
  return {
    client: { kind: 'client', id: raw.id, fields: fieldsOfClient(client), stamps: {} },
    handover: { kind: 'handover', id: raw.id, fields, stamps: {} },
  };
}
