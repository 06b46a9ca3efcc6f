import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
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
  let line = 0;
  try {
    for await (const raw of linesOf(await openSource(file))) {
      line++;
      const text = line === 1 ? raw.replace(/^\uFEFF/, '') : raw;
      if (text.trim() !== '') yield readLine(line, text);
    }
  } catch (error) {
    if (error instanceof UsageError || !(error instanceof Error)) throw error;
    yield { line: line + 1, bad: `the file breaks off here (${error.message})` };
  }
}

function readLine(line: number, text: string): JsonLine {
  try {
    return { line, value: JSON.parse(text) as unknown };
  } catch {
    return { line, bad: 'no valid JSON' };
  }
}

/** Lines by LF. Not by `readline`: an error of its source is thrown beside its loop, where nobody can catch it. */
async function* linesOf(source: Readable): AsyncGenerator<string> {
  let open = '';
  for await (const chunk of source.setEncoding('utf8') as AsyncIterable<string>) {
    const parts = chunk.split('\n');
    open += parts[0] ?? '';
    for (const part of parts.slice(1)) {
      yield open;
      open = part;
    }
  }
  if (open !== '') yield open;
}

async function openSource(file: string): Promise<Readable> {
  const packed = await isPacked(file);
  const stored = createReadStream(file);
  return packed ? pipeline(stored, createGunzip(), () => undefined) : stored;
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
