import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/** One line of a file, or why it could not be read. Lines count from 1. */
export type NumberedLine =
  | { readonly kind: 'line'; readonly number: number; readonly text: string }
  | { readonly kind: 'unreadable'; readonly number: number; readonly reason: string };

/** Longest line that is read, in bytes: a mail of 10 MB with every character escaped fits. */
const longestLine = 64 * 1024 * 1024;
const newline = 0x0a;

function openStream(path: string): AsyncIterable<Buffer> {
  const file = createReadStream(path, { highWaterMark: 1024 * 1024 });
  if (!path.toLowerCase().endsWith('.gz')) return file;
  const unpacked = createGunzip();
  file.on('error', (error) => {
    unpacked.destroy(error);
  });
  return file.pipe(unpacked);
}

/**
 * The lines of a text file, unpacked when its name ends on `.gz`. Empty lines and a byte order mark are passed over. A file
 * that is cut off or no gzip file ends with an `unreadable` line that says so; what came before it counts.
 */
export async function* numberedLines(path: string): AsyncGenerator<NumberedLine> {
  const decoder = new TextDecoder('utf-8');
  let number = 0;
  let parts: Buffer[] = [];
  let length = 0;
  let tooLong = false;

  const finish = (): NumberedLine | undefined => {
    number += 1;
    const [bytes, long] = [Buffer.concat(parts), tooLong];
    [parts, length, tooLong] = [[], 0, false];
    if (long) return { kind: 'unreadable', number, reason: 'the line is longer than 64 MB' };
    const text = decoder.decode(bytes).trim();
    return text === '' ? undefined : { kind: 'line', number, text };
  };
  const take = (part: Buffer): void => {
    length += part.length;
    tooLong ||= length > longestLine;
    if (tooLong) parts = [];
    else if (part.length > 0) parts.push(part);
  };

  try {
    for await (const chunk of openStream(path)) {
      let from = 0;
      for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
        take(chunk.subarray(from, at));
        const line = finish();
        if (line !== undefined) yield line;
        from = at + 1;
      }
      take(chunk.subarray(from));
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    yield { kind: 'unreadable', number: number + 1, reason: `the file cannot be read from here on (${code})` };
    return;
  }
  if (length > 0) {
    const line = finish();
    if (line !== undefined) yield line;
  }
}
