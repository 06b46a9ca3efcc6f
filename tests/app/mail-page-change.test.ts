import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepMessages, lastWords, oldIdsOf, skeletonOf } from '../../src/shared/app/mail-page-change';
import { openHoldings } from '../../src/shared/app/holdings';
import { createMemoryStore } from '../../src/shared/storage/memory-store';
import type { MessageLine } from '../../src/shared/graph/message-page';
import { aMessage } from '../builders';

const line = (id: string, version: number): MessageLine => ({
  kind: 'message',
  message: aMessage({ id, subject: `version ${version}` }),
  modifiedAt: version * 1000,
  receivedAt: null,
});
const gone = (id: string): MessageLine => ({ kind: 'removed', id });

describe('lastWords', () => {
  it('keeps the newest state of a mail, in whatever order and however often states come', () => {
    const versions = fc.array(
      fc.record({ id: fc.constantFrom('a', 'b', 'c'), version: fc.integer({ min: 1, max: 9 }) }),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(versions, fc.integer({ min: 1, max: 5 }), (lines, pages) => {
        const modified = new Map<string, number>();
        const known = new Map<string, string>();
        const size = Math.ceil(lines.length / pages);
        for (let i = 0; i < lines.length; i += size) {
          const page = lines.slice(i, i + size).map(({ id, version }) => line(id, version));
          for (const [id, message] of lastWords(page, modified)) if (message !== null) known.set(id, message.subject);
        }
        for (const id of new Set(lines.map((l) => l.id))) {
          const newest = Math.max(...lines.filter((l) => l.id === id).map((l) => l.version));
          expect(known.get(id)).toBe(`version ${newest}`);
        }
      }),
    );
  });

  it('believes the last of removal and return', () => {
    expect(lastWords([gone('a'), line('a', 1)], new Map()).get('a')).not.toBeNull();
    expect(lastWords([line('a', 1), gone('a')], new Map()).get('a')).toBeNull();
  });
});

describe('what is kept', () => {
  it('is one thing under one id, mail or skeleton', async () => {
    const mail = aMessage({ id: 'a' });
    const holdings = await openHoldings(createMemoryStore(), () => true);
    await holdings.commit(keepMessages([mail], () => false, holdings));
    expect([holdings.messages().length, holdings.unmatched()]).toEqual([0, [skeletonOf(mail)]]);
    await holdings.commit(keepMessages([mail], () => true, holdings));
    expect([holdings.messages(), holdings.unmatched().length]).toEqual([[mail], 0]);
  });

  it('counts a mail once when its immutable id changed, but not on the word of its Message-ID alone', async () => {
    const old = aMessage({ id: 'old', internetMessageId: '<1@halden.example>' });
    const holdings = await openHoldings(
      createMemoryStore({ messages: [old], meetings: [], unmatched: [], cursors: [] }),
      () => true,
    );
    expect(oldIdsOf([{ ...old, id: 'new' }], holdings)).toEqual(['old']);
    expect(oldIdsOf([{ ...old, id: 'new', subject: 'Forged' }], holdings)).toEqual([]);
    expect(oldIdsOf([{ ...old, id: 'new', folder: 'inbox' }], holdings)).toEqual([]);
    expect(oldIdsOf([old], holdings)).toEqual([]);
  });
});
