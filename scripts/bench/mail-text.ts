import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { normalizeMessage } from '../../src/shared/graph/normalize-message';
import { fastest } from './stopwatch';
import { digits, ms, type BenchRow } from './table';

/** Real business mail beside the checkout; a clone without it measures generated mail. */
const MAILBOX = fileURLToPath(new URL('../../../shared/eval/enron-mailbox.jsonl.gz', import.meta.url));
/** As many of its lines as keep the bench short. */
const LINES = 2_000;

/** Whether the real mailbox is there. */
export function hasMailbox(): boolean {
  return existsSync(MAILBOX);
}

function realLines(): readonly string[] | null {
  if (!hasMailbox()) return null;
  const lines = gunzipSync(readFileSync(MAILBOX))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
  const step = Math.max(1, Math.floor(lines.length / LINES));
  return lines.filter((_, at) => at % step === 0).slice(0, LINES);
}

/**
 * Reading mail: normalise and draw facts, against `JSON.parse` of the same lines. `generated` are pages of Graph answers to
 * use where the real mailbox is missing. Goal: 2 × with text, parse included.
 */
export function mailTextRow(generated: readonly string[]): BenchRow {
  const real = realLines();
  const lines = real ?? generated.flatMap(messagesOfPage);
  const values = lines.map((line): unknown => JSON.parse(line));
  const parse = fastest(4, () => lines.map((line): unknown => JSON.parse(line)));
  const read = fastest(4, () => values.map((value) => normalizeMessage(value, { folder: 'inbox' })));
  const ratio = (parse + read) / parse;
  const kind = real === null ? 'generated' : 'real';
  return {
    what: `parse, normalise and read ${digits(lines.length)} ${kind} mails with text`,
    figure: ms(parse + read),
    comparedTo: `${ms(parse)}: JSON.parse of the same lines`,
    ratio,
    goal: '≤ 2 ×',
    met: ratio <= 2,
  };
}

function messagesOfPage(page: string): readonly string[] {
  const value: unknown = JSON.parse(page);
  const items: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'value') : null;
  return Array.isArray(items) ? items.map((item) => JSON.stringify(item)) : [];
}
