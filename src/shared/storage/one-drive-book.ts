import { bookKey } from '../domain/book-record';
import type { BookKey, BookRecord } from '../domain/book-record';
import { cursorOf, goneRecord, tagsOf } from './book-changes';
import { toFile } from './book-file';
import type { BookResult, ClientBook, HeldRecord, PutResult } from './client-book';
import {
  BOOK_FOLDER,
  FOLDERS,
  ask,
  fetchRecord,
  filePath,
  keyOfFile,
  listFiles,
  readFileEntry,
  readRecord,
} from './drive-folder';
import { driveFile, failureOf, jsonOf } from './drive-http';
import type { DriveFile, DriveHttp } from './drive-http';
import { versionsOf } from './drive-versions';
import { sameRecord } from './json-equal';
import { mapInLanes } from './lanes';

/** Downloads at the same time. */
const LANES = 3;

/** Bytes of a text in UTF-8, as the drive counts. */
function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** What stands there after a write that was refused or looks odd: our own content counts as saved. */
async function settle(http: DriveHttp, record: BookRecord): Promise<PutResult> {
  const now = await fetchRecord(http, bookKey(record));
  if (now.kind === 'failed') return now;
  const theirs = now.value;
  return theirs !== null && sameRecord(theirs.record, record)
    ? { kind: 'saved', etag: theirs.etag }
    : { kind: 'conflict', theirs };
}

async function send(http: DriveHttp, record: BookRecord, ifMatch: string | null): Promise<PutResult> {
  const body = toFile(record);
  const behaviour = ifMatch === null ? '?@microsoft.graph.conflictBehavior=fail' : '';
  const answer = await ask(http, {
    method: 'PUT',
    path: `${filePath(bookKey(record))}:/content${behaviour}`,
    headers: { 'Content-Type': 'application/json', ...(ifMatch === null ? {} : { 'If-Match': ifMatch }) },
    body,
  });
  if (answer.kind === 'failed') return answer;
  const { status } = answer.value;
  if (status === 409 || status === 412 || status === 404) return settle(http, record);
  if (status !== 200 && status !== 201) return { kind: 'failed', failure: failureOf(answer.value) };
  const file = driveFile(jsonOf(answer.value));
  return file !== null && file.size === bytesOf(body) ? { kind: 'saved', etag: file.etag } : settle(http, record);
}

/**
 * Writes a record. `If-Match` on content is not documented (graph.md §2), so the tag is looked at before the write and
 * the answer is checked after it. Text that must be forgotten (removed, no fields) takes its file's versions with it.
 */
async function put(http: DriveHttp, record: BookRecord, ifMatch: string | null): Promise<PutResult> {
  if (ifMatch === null) return send(http, record, null);
  const entry = await readFileEntry(http, bookKey(record));
  if (entry.kind === 'failed') return entry;
  if (entry.value?.etag !== ifMatch) return settle(http, record);
  const forget = record.removed === true && Object.keys(record.fields).length === 0;
  if (!forget) return send(http, record, ifMatch);
  const gone = await ask(http, {
    method: 'DELETE',
    path: `${filePath(bookKey(record))}:`,
    headers: { 'If-Match': ifMatch },
  });
  if (gone.kind === 'failed') return gone;
  if (gone.value.status === 409 || gone.value.status === 412) return settle(http, record);
  if (gone.value.status !== 204 && gone.value.status !== 404) return { kind: 'failed', failure: failureOf(gone.value) };
  return send(http, record, null);
}

async function listEntries(http: DriveHttp): Promise<BookResult<ReadonlyMap<BookKey, DriveFile>>> {
  const entries = new Map<BookKey, DriveFile>();
  for (const kind of FOLDERS) {
    const files = await listFiles(http, kind);
    if (files.kind === 'failed') return files;
    for (const file of files.value) {
      const key = keyOfFile(kind, file.name);
      if (key !== null) entries.set(key, file);
    }
  }
  return { kind: 'ok', value: entries };
}

async function readAll(
  http: DriveHttp,
  entries: readonly (readonly [BookKey, DriveFile])[],
): Promise<BookResult<readonly HeldRecord[]>> {
  const results = await mapInLanes(LANES, entries, ([key, file]) => readRecord(http, key, file));
  const records: HeldRecord[] = [];
  for (const result of results) {
    if (result.kind === 'ok') records.push(result.value);
    else if (result.failure.kind !== 'broken') return result; // a file that is none of ours must not hide the others
  }
  return { kind: 'ok', value: records };
}

async function changes(
  http: DriveHttp,
  cursor: string | null,
): Promise<BookResult<{ readonly records: readonly HeldRecord[]; readonly cursor: string }>> {
  const entries = await listEntries(http);
  if (entries.kind === 'failed') return entries;
  const seen = tagsOf(cursor);
  const changed = [...entries.value].filter(([key, file]) => seen.get(key) !== file.etag);
  const records = await readAll(http, changed);
  if (records.kind === 'failed') return records;
  const gone = [...seen.keys()].filter((key) => !entries.value.has(key)).flatMap((key) => goneRecord(key) ?? []);
  const tags = new Map([...entries.value].map(([key, file]) => [key, file.etag]));
  return { kind: 'ok', value: { records: [...records.value, ...gone], cursor: cursorOf(tags) } };
}

/** The book in the app's folder of the user's OneDrive: one JSON file a record, changes by the files' tags. */
export function createOneDriveBook(http: DriveHttp): ClientBook {
  return {
    home: 'onedrive',
    list: async () => {
      const entries = await listEntries(http);
      return entries.kind === 'failed' ? entries : readAll(http, [...entries.value]);
    },
    get: (key) => fetchRecord(http, key),
    put: (record, ifMatch) => put(http, record, ifMatch),
    changes: (cursor) => changes(http, cursor),
    history: (key) => versionsOf(http, key),
    clear: async () => {
      const answer = await ask(http, { method: 'DELETE', path: BOOK_FOLDER });
      if (answer.kind === 'failed') return answer;
      const { status } = answer.value;
      return status === 204 || status === 404
        ? { kind: 'ok', value: null }
        : { kind: 'failed', failure: failureOf(answer.value) };
    },
  };
}
