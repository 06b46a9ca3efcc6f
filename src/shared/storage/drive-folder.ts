import type { BookKey, BookRecord } from '../domain/book-record';
import { fromFile } from './book-file';
import type { BookFailure, BookResult, HeldRecord } from './client-book';
import { driveFile, failureOf, jsonOf } from './drive-http';
import type { DriveAnswer, DriveFile, DriveHttp, DriveRequest } from './drive-http';

/** The app's own folder; Graph makes it with the first write. `Files.ReadWrite` is what it takes (the narrower scope fails in practice). */
const ROOT = '/me/drive/special/approot:/mainstay';
/** A folder that links to more pages than this goes round in circles. */
const MOST_PAGES = 200;
const GRAPH = 'https://graph.microsoft.com/v1.0';

/** Kinds of records: one folder each. */
export const FOLDERS = ['client', 'handover', 'answers', 'settings'] as const satisfies readonly BookRecord['kind'][];

/** Address of the whole book's folder. */
export const BOOK_FOLDER = `${ROOT}:`;

/** Address of a record's file, without the closing `:`. */
export function filePath(key: BookKey): string {
  const slash = key.indexOf('/');
  return `${ROOT}/${key.slice(0, slash)}/${encodeURIComponent(key.slice(slash + 1))}.json`;
}

/** The record's name from its folder and file name; null for files that are not ours. */
export function keyOfFile(kind: string, fileName: string): BookKey | null {
  return fileName.endsWith('.json') ? `${kind}/${fileName.slice(0, -'.json'.length)}` : null;
}

/** Says “gave nothing” as a value: no network. */
export const OFFLINE: BookFailure = { kind: 'offline' };

/** A request's answer, or that there was none. */
export async function ask(http: DriveHttp, request: DriveRequest): Promise<BookResult<DriveAnswer>> {
  try {
    return { kind: 'ok', value: await http(request) };
  } catch {
    return { kind: 'failed', failure: OFFLINE };
  }
}

function failed(failure: BookFailure): { readonly kind: 'failed'; readonly failure: BookFailure } {
  return { kind: 'failed', failure };
}

/** The files of one kind; none when the folder is not there yet. */
export async function listFiles(http: DriveHttp, kind: string): Promise<BookResult<readonly DriveFile[]>> {
  const files: DriveFile[] = [];
  let path: string | null = `${ROOT}/${kind}:/children?$top=200`;
  for (let page = 0; path !== null && page < MOST_PAGES; page += 1) {
    const answer = await ask(http, { method: 'GET', path });
    if (answer.kind === 'failed') return answer;
    if (answer.value.status === 404) return { kind: 'ok', value: [] };
    const json = answer.value.status === 200 ? jsonOf(answer.value) : null;
    const items = json?.['value'];
    if (json === null || !Array.isArray(items)) return failed(failureOf(answer.value));
    files.push(...items.flatMap((item: unknown) => driveFile(item) ?? []));
    const next = json['@odata.nextLink'];
    path = typeof next === 'string' && next.startsWith(`${GRAPH}/`) ? next.slice(GRAPH.length) : null;
  }
  return { kind: 'ok', value: files };
}

/** What Graph says of one file; null when it is not there. */
export async function readFileEntry(http: DriveHttp, key: BookKey): Promise<BookResult<DriveFile | null>> {
  const answer = await ask(http, { method: 'GET', path: filePath(key) });
  if (answer.kind === 'failed') return answer;
  if (answer.value.status === 404) return { kind: 'ok', value: null };
  const file = answer.value.status === 200 ? driveFile(jsonOf(answer.value)) : null;
  return file === null ? failed(failureOf(answer.value)) : { kind: 'ok', value: file };
}

/**
 * A file's record. Read from its download address, because a browser cannot follow the redirect of `/content` with a
 * token. `broken` when the text is no record of this format under this name: it is then never overwritten.
 */
export async function readRecord(http: DriveHttp, key: BookKey, file: DriveFile): Promise<BookResult<HeldRecord>> {
  if (file.downloadUrl === null) return failed({ kind: 'broken' });
  const answer = await ask(http, { method: 'GET', path: file.downloadUrl, signed: false });
  if (answer.kind === 'failed') return answer;
  if (answer.value.status !== 200) return failed(failureOf(answer.value));
  const record = fromFile(answer.value.body);
  if (record === null || `${record.kind}/${record.id}` !== key) return failed({ kind: 'broken' });
  return { kind: 'ok', value: { record, etag: file.etag } };
}

/** The record as it stands now; null when there is none. */
export async function fetchRecord(http: DriveHttp, key: BookKey): Promise<BookResult<HeldRecord | null>> {
  const entry = await readFileEntry(http, key);
  if (entry.kind === 'failed' || entry.value === null)
    return entry.kind === 'failed' ? entry : { kind: 'ok', value: null };
  return readRecord(http, key, entry.value);
}
