import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { UsageError } from './usage-error';

/** One line of a JSON Lines file: its number from 1, and the value or why there is none. */
export type JsonLine =
  { readonly line: number; readonly value: unknown } | { readonly line: number; readonly bad: string };

/**
 * The lines of a `.jsonl` or gzip-packed `.jsonl` file (told by its first bytes). Empty lines are passed over. A file that cannot be
 * opened throws a `UsageError`; one that breaks off gives a last bad line.
 */
export async function* readJsonLines(file: string): AsyncGenerator<JsonLine> {
  const packed = await isPacked(file);
  const source: Readable = packed ? createReadStream(file).pipe(createGunzip()) : createReadStream(file);
  let broken: string | null = null;
  source.on('error', (error) => {
    broken = error.message;
    lines.close();
  });
  const lines = createInterface({ input: source, crlfDelay: Infinity });
  let line = 0;
  for await (const raw of lines) {
    line++;
    const text = line === 1 ? raw.replace(/^\uFEFF/, '') : raw;
    if (text.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      yield { line, bad: 'no valid JSON' };
      continue;
    }
    yield { line, value };
  }
  if (broken !== null) yield { line: line + 1, bad: `the file breaks off here (${String(broken)})` };
}

async function isPacked(file: string): Promise<boolean> {
  try {
    const handle = await open(file, 'r');
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
      return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${whyNot(error)}`);
  }
}

/** Why a file could not be read, in words. */
export function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  switch (code) {
    case 'ENOENT':
      return 'no such file.';
    case 'EISDIR':
      return 'it is a folder.';
    case 'EACCES':
      return 'not allowed.';
    default:
      return 'it cannot be opened.';
  }
}
