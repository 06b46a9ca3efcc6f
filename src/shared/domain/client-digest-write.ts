import type { ClientDigest, DigestBlock, DigestClient, DigestDecider, DigestThread } from './client-digest';
import { DIGEST_MAX_CHARS, DIGEST_VERSION } from './client-digest';
import { swapQuotes } from './client-digest-read';
import { MINUTE } from './instant';

/** Longest name, address or word that is kept; longer addresses are left out, for half of one is another one. */
const MAX_NAME = 60;
const MAX_ADDRESS = 120;
const MAX_WORD = 40;
/** Most entries of one small list (domains of a client, own addresses, topics). */
const MAX_FEW = 24;
/** Most entries of one list of the user's own (never, choices, right). */
const MAX_MANY = 150;

/** How much of the digest did not fit. Zero everywhere: all of it is there. */
export interface LeftOut {
  readonly threads: number;
  readonly blocks: number;
  readonly clients: number;
}

/** A digest as text, and what had to stay out of it. */
export interface EncodedDigest {
  readonly text: string;
  readonly leftOut: LeftOut;
}

/**
 * Writes a digest in at most `maxChars` as the settings store it (escaped, UTF-8). What does not fit is left out from the least
 * worth: conversations oldest first, then busy time furthest first, then clients longest untouched first; the result says how
 * much. Empty text when not even the frame fits.
 */
export function encodeDigest(digest: ClientDigest, maxChars = DIGEST_MAX_CHARS): EncodedDigest {
  const all = { threads: digest.threads.length, blocks: digest.busy?.length ?? 0, clients: digest.clients.length };
  const written = (kept: LeftOut): string => swapQuotes(JSON.stringify(frameOf(digest, kept)));
  const fits = (kept: LeftOut): boolean => storedSize(written(kept)) <= maxChars;
  let kept: LeftOut = all;
  for (const part of ['threads', 'blocks', 'clients'] as const) {
    const before = kept;
    kept = { ...kept, [part]: greatest(all[part], (n) => fits({ ...before, [part]: n })) };
  }
  return fits(kept)
    ? {
        text: written(kept),
        leftOut: {
          threads: all.threads - kept.threads,
          blocks: all.blocks - kept.blocks,
          clients: all.clients - kept.clients,
        },
      }
    : { text: '', leftOut: all };
}

/** Size of a text as roaming settings store it: a JSON string in UTF-8, in bytes. */
export function storedSize(text: string): number {
  let size = 2;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 || (code >= 0xd800 && code < 0xe000)) size += 6;
    else if (code === 0x22 || code === 0x5c) size += 2;
    else size += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return size;
}

/** The greatest number from 0 to `max` that fits; 0 when none does. */
function greatest(max: number, fits: (n: number) => boolean): number {
  if (fits(max)) return max;
  let low = 0;
  let high = max;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

function frameOf(digest: ClientDigest, kept: LeftOut): object {
  const clients = digest.clients.slice(0, kept.clients);
  const minute = Math.round(digest.writtenAt / MINUTE);
  return {
    v: DIGEST_VERSION,
    w: minute,
    m: addresses(digest.ownAddresses),
    o: addresses(digest.ownDomains),
    n: addresses(digest.never, MAX_MANY),
    h: digest.choices
      .filter((one) => clients[one.client] !== undefined && one.address.length <= MAX_ADDRESS)
      .slice(0, MAX_MANY)
      .map((one) => [one.address, one.client]),
    c: clients.map(clientRow),
    t: digest.threads.slice(0, kept.threads).map((thread) => threadRow(thread, clients)),
    ...(digest.busy === null ? {} : { b: blockRow(digest.busy.slice(0, kept.blocks), minute) }),
    ...(digest.busyAsOf === null ? {} : { a: Math.round(digest.busyAsOf / MINUTE) }),
    x: words(digest.rulesOff),
    p: options(digest.options),
    r: words(digest.right, MAX_MANY),
  };
}

function words(list: readonly string[], most = MAX_FEW, longest = MAX_WORD): readonly string[] {
  return list.filter((one) => one !== '' && one.length <= longest).slice(0, most);
}
function addresses(list: readonly string[], most = MAX_FEW): readonly string[] {
  return words(list, most, MAX_ADDRESS).filter((one) => !one.endsWith('@'));
}
/** A name of at most 60 code units that ends in no half of a character. */
function name(text: string): string {
  return text.slice(0, MAX_NAME).replace(/[\uD800-\uDBFF]$/, '');
}
function options(of: ClientDigest['options']): ClientDigest['options'] {
  const kept = Object.entries(of).filter(([key, value]) => key.length <= MAX_NAME && value !== Infinity);
  return Object.fromEntries(kept.slice(0, MAX_MANY));
}

/** Those that can be copied: with an address that fits. Conversations point at them by their place. */
function decidersOf(client: DigestClient): readonly DigestDecider[] {
  return client.deciders
    .map((one) => ({ ...one, addresses: addresses(one.addresses) }))
    .filter((one) => one.addresses.length > 0)
    .slice(0, MAX_FEW);
}

function clientRow(client: DigestClient): readonly unknown[] {
  const said = name(client.name);
  const domains = addresses(client.domains);
  const home = domains[0] === undefined ? null : `@${domains[0]}`;
  const short = (address: string): string =>
    home !== null && address.endsWith(home) ? address.slice(0, 1 - home.length) : address;
  return withoutEmptyEnd([
    client.id.slice(0, MAX_WORD),
    said,
    words(client.names, MAX_FEW, MAX_NAME).map((one) => (one === said.toLowerCase() ? 1 : one)),
    domains,
    addresses(client.addresses, MAX_MANY).map(short),
    decidersOf(client).map((one) =>
      withoutEmptyEnd([
        name(one.name),
        one.addresses.map(short),
        words(one.topics),
        addresses([one.deputy ?? '']).map(short)[0] ?? null,
      ]),
    ),
    addresses(client.never),
    client.group?.slice(0, MAX_WORD) ?? null,
    words(client.rulesOff),
  ]);
}

function withoutEmptyEnd(row: readonly unknown[]): readonly unknown[] {
  let end = row.length;
  while (end > 0 && isEmpty(row[end - 1])) end--;
  return row.slice(0, end);
}
function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

function threadRow(thread: DigestThread, clients: readonly DigestClient[]): readonly unknown[] {
  const pairs = clients.flatMap((client, c) =>
    decidersOf(client).flatMap((one, d) => (thread.onLast.includes(one.addresses[0] ?? '') ? [c, d] : [])),
  );
  return withoutEmptyEnd([thread.mark.slice(0, MAX_WORD), pairs, thread.leftOut ? 1 : null]);
}

function blockRow(blocks: readonly DigestBlock[], minute: number): readonly number[] {
  let last = minute;
  return blocks.flatMap((block) => {
    const start = Math.round(block.start / MINUTE);
    const row = [start - last, Math.round(block.end / MINUTE) - start];
    last = start;
    return row;
  });
}
