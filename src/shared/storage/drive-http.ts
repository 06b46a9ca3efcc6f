import type { BookFailure } from './client-book';

/** One request to the user's OneDrive, as the app passes it on to Graph. */
export interface DriveRequest {
  readonly method: 'GET' | 'PUT' | 'DELETE';
  /**
   * Below `https://graph.microsoft.com/v1.0` (starts with `/`), or, with `signed: false`, an absolute https address that
   * Graph handed out (`@microsoft.graph.downloadUrl`): such an address carries its own proof and must get no token.
   */
  readonly path: string;
  readonly signed?: false;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What came back, whatever the status. Header names are lower case. */
export interface DriveAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * The way to Graph that the app hands in. One attempt (or the app's own safe retries); rejects when there is no answer
 * at all (no network), so that the outbox waits and tries again.
 */
export type DriveHttp = (request: DriveRequest) => Promise<DriveAnswer>;

/** A file as Graph lists it. */
export interface DriveFile {
  readonly name: string;
  readonly etag: string;
  /** Bytes. */
  readonly size: number;
  readonly downloadUrl: string | null;
}

/** Milliseconds that `Retry-After` (seconds or an HTTP date) asks for; undefined when it says nothing sensible. */
export function retryAfterMs(headers: DriveAnswer['headers'], now: number): number | undefined {
  const value = headers['retry-after'];
  if (value === undefined) return undefined;
  const ms = /^\d{1,6}$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isFinite(ms) && ms >= 0 ? ms : undefined;
}

/** Why an answer is none. 404 and 409/412 are not failures here: the caller knows what they mean for its request. */
export function failureOf(answer: DriveAnswer): BookFailure {
  const wait = retryAfterMs(answer.headers, Date.now());
  const later = wait === undefined ? {} : { retryAfterMs: wait };
  switch (answer.status) {
    case 401:
    case 403:
      return { kind: 'not-allowed' };
    case 507:
    case 413:
      return { kind: 'full' };
    case 408:
    case 423: // someone holds the file for a moment
    case 429:
    case 500:
    case 502:
    case 503:
    case 504:
    case 509:
      return { kind: 'busy', ...later };
    default:
      return { kind: 'broken' };
  }
}

/** The parsed JSON object of an answer, null when it is none (an HTML page of a proxy, an empty body). */
export function jsonOf(answer: DriveAnswer): Readonly<Record<string, unknown>> | null {
  try {
    const parsed: unknown = JSON.parse(answer.body);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
      ? (parsed as Readonly<Record<string, unknown>>)
      : null;
  } catch {
    return null;
  }
}

/** A `driveItem` that is a file; null for folders and for anything without name and tag. */
export function driveFile(item: unknown): DriveFile | null {
  if (typeof item !== 'object' || item === null || Reflect.get(item, 'folder') != null) return null;
  const name: unknown = Reflect.get(item, 'name');
  const etag: unknown = Reflect.get(item, 'eTag');
  const size: unknown = Reflect.get(item, 'size');
  const url: unknown = Reflect.get(item, '@microsoft.graph.downloadUrl');
  if (typeof name !== 'string' || typeof etag !== 'string') return null;
  const downloadUrl = typeof url === 'string' && url.startsWith('https://') ? url : null;
  return { name, etag, size: typeof size === 'number' ? size : -1, downloadUrl };
}
