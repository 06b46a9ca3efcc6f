import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClientDigest, DigestClient } from '../../src/shared/domain/client-digest';
import { DIGEST_MAX_CHARS } from '../../src/shared/domain/client-digest';
import { decodeDigest, swapQuotes } from '../../src/shared/domain/client-digest-read';
import { encodeDigest, storedSize } from '../../src/shared/domain/client-digest-write';
import { DAY, MINUTE } from '../../src/shared/domain/instant';
import { conversationMark, shortMark } from '../../src/shared/domain/short-mark';
import { NOW } from '../builders';

const EMPTY: ClientDigest = {
  writtenAt: NOW,
  ownAddresses: ['alex@brightwater.example'],
  ownDomains: ['brightwater.example'],
  never: [],
  choices: [],
  clients: [],
  threads: [],
  busy: null,
  busyAsOf: null,
  rulesOff: [],
  options: {},
  right: [],
};

/** Words as people and machines write them, hostile ones included. */
const word = fc.oneof(
  fc.string({ minLength: 1, maxLength: 30 }),
  fc.constantFrom('Zoë', '"quoted"', '^', '\\', 'Ω中文', '__proto__', '\u0000', 'a\u2028b'),
);
const address = fc.string({ minLength: 1, maxLength: 40 }).map((s) => `${s}@halden.example`);
/** A trailing `@` stands for the client's domain; no domain or address ends in one. */
const domain = word.filter((w) => !w.endsWith('@'));
const few = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 4 });

const client: fc.Arbitrary<DigestClient> = fc.record({
  id: word,
  name: word,
  names: few(word),
  domains: few(domain),
  addresses: few(address),
  never: few(domain),
  deciders: few(
    fc.record({
      name: word,
      addresses: fc.array(address, { minLength: 1, maxLength: 3 }),
      topics: few(word),
      deputy: fc.option(address),
    }),
  ),
  group: fc.option(word),
  rulesOff: few(word),
});

const digest: fc.Arbitrary<ClientDigest> = fc
  .record({
    clients: few(client),
    never: few(domain),
    rulesOff: few(word),
    right: few(word),
    ownDomains: few(domain),
    options: fc.dictionary(
      word.filter((w) => w !== '__proto__'),
      fc.oneof(fc.boolean(), fc.integer()),
      { maxKeys: 5, noNullPrototype: true },
    ),
    starts: few(fc.integer({ min: -300, max: 20_000 })),
    marks: few(fc.tuple(word, fc.boolean())),
    asOf: fc.option(fc.integer({ min: 0, max: 1000 })),
  })
  .map(({ starts, marks, asOf, ...rest }) => {
    const mains = rest.clients.flatMap((c) => c.deciders.map((d) => d.addresses[0] ?? ''));
    return {
      ...EMPTY,
      ...rest,
      choices: rest.clients.map((_, i) => ({ address: 'someone@gmail.example', client: i })),
      threads: marks.map(([mark, leftOut], i) => ({ mark, leftOut, onLast: [...new Set(mains.slice(0, i))] })),
      busy: starts.toSorted((a, b) => a - b).map((m) => ({ start: NOW + m * MINUTE, end: NOW + (m + 30) * MINUTE })),
      busyAsOf: asOf === null ? null : NOW - asOf * MINUTE,
    };
  });

function read(text: unknown, now = NOW): ClientDigest {
  const got = decodeDigest(text, now);
  if (got.kind !== 'ok') throw new Error(got.kind);
  return got.digest;
}

describe('the client digest', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(digest, (one) => {
        const { text, leftOut } = encodeDigest(one);
        expect(leftOut).toEqual({ threads: 0, blocks: 0, clients: 0 });
        const back = read(text);
        // People of a conversation come back in the order of the clients, each as often as somebody has that address.
        const people = (d: ClientDigest) => d.threads.map((t) => ({ ...t, onLast: [...new Set(t.onLast)].sort() }));
        expect({ ...back, threads: people(back) }).toEqual({ ...one, threads: people(one) });
      }),
    );
  });

  it('never takes more room than it may, whatever it is made of', () => {
    const nasty = fc.oneof(
      fc.string({ maxLength: 3000, unit: 'binary' }),
      fc.constantFrom('"'.repeat(900), '^'.repeat(900), '\u0001'.repeat(500)),
    );
    const huge = fc.record({
      name: nasty,
      mails: fc.array(nasty, { maxLength: 300 }),
      n: fc.nat(400),
      room: fc.integer({ min: 0, max: 30_000 }),
    });
    fc.assert(
      fc.property(huge, ({ name, mails, n, room }) => {
        const one: DigestClient = {
          id: name,
          name,
          names: mails,
          domains: mails,
          addresses: mails,
          never: mails,
          deciders: mails.map((m) => ({ name, addresses: [m], topics: mails.slice(0, 30), deputy: m })),
          group: name,
          rulesOff: mails,
        };
        const { text, leftOut } = encodeDigest(
          {
            ...EMPTY,
            ownAddresses: mails,
            ownDomains: mails,
            never: mails,
            right: mails,
            rulesOff: mails,
            options: Object.fromEntries(mails.map((m) => [m, 1])),
            clients: Array.from({ length: n }, () => one),
            threads: mails.map((mark) => ({ mark, onLast: mails.slice(0, 3), leftOut: true })),
            busy: mails.map((_, i) => ({ start: NOW + i * DAY, end: NOW + i * DAY + 1 })),
          },
          room,
        );
        expect(Buffer.byteLength(JSON.stringify(text))).toBeLessThanOrEqual(Math.max(room, 2));
        expect(storedSize(text)).toBeGreaterThanOrEqual(Buffer.byteLength(JSON.stringify(text)));
        if (text !== '') expect(read(text).clients).toHaveLength(n - leftOut.clients);
      }),
      { numRuns: 40 },
    );
  });

  it('leaves out old conversations first, then far appointments, then clients nobody wrote to for long', () => {
    const client = (i: number): DigestClient => ({
      id: shortMark(`c${i}`),
      name: `Client ${i}`,
      names: [`client ${i}`],
      domains: [`client-${i}.example`],
      addresses: [],
      never: [],
      deciders: [{ name: `Person ${i}`, addresses: [`person@client-${i}.example`], topics: [], deputy: null }],
      group: null,
      rulesOff: [],
    });
    const full: ClientDigest = {
      ...EMPTY,
      clients: Array.from({ length: 100 }, (_, i) => client(i)),
      threads: Array.from({ length: 200 }, (_, i) => ({
        mark: `t${i}`,
        onLast: [`person@client-${i % 100}.example`],
        leftOut: false,
      })),
      busy: Array.from({ length: 150 }, (_, i) => ({
        start: NOW + i * 90 * MINUTE,
        end: NOW + i * 90 * MINUTE + 30 * MINUTE,
      })),
    };
    const whole = encodeDigest(full);
    expect(whole.leftOut).toEqual({ threads: 0, blocks: 0, clients: 0 });
    const size = storedSize(whole.text);

    const less = encodeDigest(full, size - 100);
    expect(less.leftOut).toMatchObject({ blocks: 0, clients: 0 });
    expect(less.leftOut.threads).toBeGreaterThan(0);
    expect(read(less.text).threads[0]?.mark).toBe('t0');

    const none = encodeDigest({ ...full, threads: [] });
    const noThreads = encodeDigest(full, storedSize(none.text) - 50);
    expect(noThreads.leftOut).toMatchObject({ threads: 200, clients: 0 });
    expect(noThreads.leftOut.blocks).toBeGreaterThan(0);
    expect(read(noThreads.text).busy?.[0]).toEqual(full.busy?.[0]);

    const tight = encodeDigest(full, 4000);
    expect(tight.leftOut).toMatchObject({ threads: 200, blocks: 150 });
    expect(read(tight.text).clients.map((c) => c.name)).toEqual(
      full.clients.slice(0, 100 - tight.leftOut.clients).map((c) => c.name),
    );
  });

  it('holds some three hundred clients', () => {
    const clients = Array.from({ length: 300 }, (_, i): DigestClient => ({
      id: shortMark(`client-${i}`),
      name: `Halden Foods ${i}`,
      names: [`halden foods ${i}`],
      domains: [`halden-${i}.example`],
      addresses: [],
      never: [],
      deciders:
        i % 2 === 0
          ? [{ name: 'Dana Fox', addresses: [`dana.fox@halden-${i}.example`], topics: [], deputy: null }]
          : [],
      group: null,
      rulesOff: [],
    }));
    expect(encodeDigest({ ...EMPTY, clients }, DIGEST_MAX_CHARS).leftOut.clients).toBe(0);
  });
});

describe('reading a digest', () => {
  it('takes anything and never throws', () => {
    fc.assert(fc.property(fc.anything(), (value) => void decodeDigest(value, NOW)));
    fc.assert(fc.property(fc.string(), (value) => void decodeDigest(value, NOW)));
    fc.assert(
      fc.property(fc.json(), (value) => {
        const got = decodeDigest(swapQuotes(value), NOW);
        expect(['corrupt', 'newer', 'too-old', 'ok']).toContain(got.kind);
      }),
    );
    const frame = fc.record({
      v: fc.constant(1),
      w: fc.constant(NOW / MINUTE),
      c: fc.anything(),
      t: fc.anything(),
      b: fc.anything(),
      p: fc.anything(),
      m: fc.anything(),
      h: fc.anything(),
      r: fc.anything(),
    });
    fc.assert(
      fc.property(frame, (value) => {
        const text = JSON.stringify(value);
        if (Array.isArray((JSON.parse(text) as { c?: unknown }).c))
          expect(decodeDigest(swapQuotes(text), NOW).kind).toBe('ok');
      }),
    );
  });
  it('survives being cut off anywhere', () => {
    const { text } = encodeDigest({ ...EMPTY, busy: [{ start: NOW, end: NOW + DAY }] });
    for (let i = 1; i < text.length; i++) expect(decodeDigest(text.slice(0, i), NOW).kind).toBe('corrupt');
  });
  it('says why there is none', () => {
    const { text } = encodeDigest(EMPTY);
    expect(decodeDigest(undefined, NOW).kind).toBe('missing');
    expect(decodeDigest('', NOW).kind).toBe('missing');
    expect(decodeDigest('{}', NOW).kind).toBe('corrupt');
    expect(decodeDigest(text.replace('^v^:1', '^v^:2'), NOW).kind).toBe('newer');
    expect(decodeDigest(text, NOW + 31 * DAY).kind).toBe('too-old');
    expect(decodeDigest(text, NOW + 29 * DAY).kind).toBe('ok');
    expect(decodeDigest(text, NOW - DAY).kind).toBe('ok');
  });
});

describe('marks', () => {
  it('are those of the published FNV-1a', () => {
    expect(shortMark('')).toBe((0x811c9dc5).toString(36));
    expect(shortMark('a')).toBe((0xe40c292c).toString(36));
    expect(shortMark('foobar')).toBe((0xbf9cf968).toString(36));
  });
  it('are the same for both spellings of a conversation', () => {
    expect(conversationMark('AAQk-AD_x=')).toBe(conversationMark('AAQk/AD+x='));
    expect(conversationMark('AAQk1')).not.toBe(conversationMark('AAQk2'));
  });
});
