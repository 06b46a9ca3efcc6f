import type { BookKey } from '../domain/book-record';
import { fromFile } from './book-file';
import type { BookResult, HeldRecord } from './client-book';
import { ask, filePath } from './drive-folder';
import { failureOf, jsonOf } from './drive-http';
import type { DriveHttp } from './drive-http';
import { mapInLanes } from './lanes';

/** Versions read: OneDrive keeps up to 500, a person looks at the last few. */
const MOST_VERSIONS = 20;

interface Version {
  readonly id: string;
  readonly url: string;
}

function versionIn(item: unknown): Version | null {
  if (typeof item !== 'object' || item === null) return null;
  const id: unknown = Reflect.get(item, 'id');
  const url: unknown = Reflect.get(item, '@microsoft.graph.downloadUrl');
  return typeof id === 'string' && typeof url === 'string' && url.startsWith('https://') ? { id, url } : null;
}

/**
 * A record's versions in OneDrive, newest first, at most 20. Versions without a download address (a browser cannot
 * read those) and texts that are no record are left out; a file that is not there has none.
 */
export async function versionsOf(http: DriveHttp, key: BookKey): Promise<BookResult<readonly HeldRecord[]>> {
  const answer = await ask(http, { method: 'GET', path: `${filePath(key)}:/versions` });
  if (answer.kind === 'failed') return answer;
  if (answer.value.status === 404) return { kind: 'ok', value: [] };
  const items = answer.value.status === 200 ? jsonOf(answer.value)?.['value'] : null;
  if (!Array.isArray(items)) return { kind: 'failed', failure: failureOf(answer.value) };
  const versions = items.slice(0, MOST_VERSIONS).flatMap((item: unknown) => versionIn(item) ?? []);
  const records = await mapInLanes(3, versions, async ({ id, url }): Promise<HeldRecord | null> => {
    const content = await ask(http, { method: 'GET', path: url, signed: false });
    const record = content.kind === 'ok' && content.value.status === 200 ? fromFile(content.value.body) : null;
    return record === null ? null : { record, etag: id };
  });
  return { kind: 'ok', value: records.flatMap((record) => record ?? []) };
}
