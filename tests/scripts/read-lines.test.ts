import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readJsonLines } from '../../scripts/review/read-lines';
import type { JsonLine } from '../../scripts/review/read-lines';

async function linesIn(name: string, content: string | Buffer): Promise<readonly JsonLine[]> {
  const file = join(await mkdtemp(join(tmpdir(), 'lines-')), name);
  await writeFile(file, content);
  const found: JsonLine[] = [];
  for await (const line of readJsonLines(file)) found.push(line);
  return found;
}

describe('readJsonLines', () => {
  it('keeps a line whole whose text holds separators that JSON allows', async () => {
    const value = { body: 'one\u2028two\u2029three' };
    expect(await linesIn('a.jsonl', `\uFEFF${JSON.stringify(value)}\r\n\r\n{\n${JSON.stringify(value)}`)).toEqual([
      { line: 1, value },
      { line: 3, bad: 'no valid JSON' },
      { line: 4, value },
    ]);
  });

  it('gives what a packed file holds before it breaks off, and says where', async () => {
    const rows = Array.from({ length: 5000 }, (_, n) => JSON.stringify({ n, word: (n * 7919) % 10007 })).join('\n');
    const packed = gzipSync(rows);
    const found = await linesIn('b.jsonl.gz', packed.subarray(0, packed.length / 2));
    expect(found.length).toBeGreaterThan(1000);
    expect(found[0]).toEqual({ line: 1, value: { n: 0, word: 0 } });
    expect(found.at(-1)).toMatchObject({ bad: 'the file breaks off here (unexpected end of file)' });
  });

  it('reads letters that stand across two blocks', async () => {
    const value = { word: 'ä€'.repeat(100_000) };
    expect(await linesIn('c.jsonl', JSON.stringify(value))).toEqual([{ line: 1, value }]);
  });
});
