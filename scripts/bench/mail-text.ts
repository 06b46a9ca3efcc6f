import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { domainOf } from '../../src/shared/domain/address';
import { peopleOnMessage, type Envelope } from '../../src/shared/domain/message';
import { normalizeMessage } from '../../src/shared/graph/normalize-message';
import { isClientDomain } from '../evaluate/noise-mailbox';
import { fastest } from './stopwatch';
import { digits, ms, type BenchRow } from './table';

/** Real business mail beside the checkout; a clone without it measures generated mail. */
export const MAILBOX = fileURLToPath(new URL('../../../shared/eval/enron-mailbox.jsonl.gz', import.meta.url));
/** As many of its lines as keep the bench short. */
const LINES = 2_000;

/** Whether the real mailbox is there. */
export function hasMailbox(): boolean {
  return existsSync(MAILBOX);
}

function realLines(): readonly string[] | null {
  if (!hasMailbox()) return null;
  return gunzipSync(readFileSync(MAILBOX))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
}

/** Which mails are a client's: one of their people has a client's domain, as where firings are counted (`npm run evaluate -- --noise`). */
function clientMail(lines: readonly string[]): (envelope: Envelope) => boolean {
  const mails = new Map<string, number>();
  const domainsOf = (envelope: Envelope): ReadonlySet<string> =>
    new Set(peopleOnMessage(envelope).map((person) => domainOf(person.address)));
  for (const line of lines) {
    const result = normalizeMessage(JSON.parse(line), { folder: 'inbox', readsText: () => false });
    if (result.kind !== 'ok') continue;
    for (const domain of domainsOf(result.value)) mails.set(domain, (mails.get(domain) ?? 0) + 1);
  }
  return (envelope) => [...domainsOf(envelope)].some((domain) => isClientDomain(domain, mails.get(domain) ?? 0));
}

/**
 * Taking mail in, against `JSON.parse` of the same lines, parse included: a mailbox as it comes, where the text of client mail alone is read
 * (which is a client's is told beforehand, as matching has a row of its own), and as if every mail were a client's. Goal: 2 ×. Beside it,
 * what the cheapest look at all words of a text costs. `generated` are pages of Graph answers to use where the real mailbox is missing.
 */
export function mailTextRows(generated: readonly string[]): readonly BenchRow[] {
  const real = realLines();
  const all = real ?? generated.flatMap(messagesOfPage);
  const belongs = clientMail(all);
  const step = Math.max(1, Math.floor(all.length / LINES));
  const lines = all.filter((_, at) => at % step === 0).slice(0, LINES);
  const values = lines.map((line): unknown => JSON.parse(line));
  const ids = new Set<string>();
  for (const value of values)
    normalizeMessage(value, {
      folder: 'inbox',
      readsText: (envelope) => {
        if (belongs(envelope)) ids.add(envelope.id);
        return false;
      },
    });
  const take = (readsText: (envelope: Envelope) => boolean): number =>
    fastest(5, () => values.map((value) => normalizeMessage(value, { folder: 'inbox', readsText })));
  const parse = fastest(5, () => lines.map((line): unknown => JSON.parse(line)));
  const kind = real === null ? 'generated' : 'real';
  const row = (what: string, took: number, goal: number | null): BenchRow => ({
    what,
    figure: ms(took),
    comparedTo: `${ms(parse)}: JSON.parse of the same lines`,
    ratio: took / parse,
    goal: goal === null ? '–' : `≤ ${goal} ×`,
    met: goal === null ? null : took / parse <= goal,
  });
  const texts = values.map(textOf);
  const share = digits((100 * ids.size) / lines.length);
  return [
    row(
      `parse and take in ${digits(lines.length)} ${kind} mails, ${share} % a client’s`,
      parse + take((e) => ids.has(e.id)),
      2,
    ),
    row('the same, none a client’s: no text is read', parse + take(() => false), 2),
    row('the same, every one a client’s: every text is read', parse + take(() => true), 2),
    row(
      'for comparison: their texts in small letters, split at spaces',
      fastest(5, () => texts.map((text) => text.toLowerCase().split(/\s+/).length)),
      null,
    ),
  ];
}

function textOf(value: unknown): string {
  const body: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'body') : null;
  const content: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'content') : null;
  return typeof content === 'string' ? content : '';
}

function messagesOfPage(page: string): readonly string[] {
  const value: unknown = JSON.parse(page);
  const items: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'value') : null;
  return Array.isArray(items) ? items.map((item) => JSON.stringify(item)) : [];
}
