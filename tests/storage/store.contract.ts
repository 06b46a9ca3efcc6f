import { expect, it } from 'vitest';
import type { Store, StoredFacts } from '../../src/shared/storage/store';
import { sampleCursor, sampleMeeting, sampleMessage, sampleUnmatched } from './sample-facts';

const ids = (facts: StoredFacts): unknown => ({
  messages: facts.messages.map((m) => `${m.id}:${m.subject}`).sort(),
  meetings: facts.meetings.map((m) => m.id).sort(),
  unmatched: facts.unmatched.map((u) => u.id).sort(),
  cursors: facts.cursors.map((c) => `${c.source}:${c.read}`).sort(),
});

/** What every store does. `open` gives an empty store of its own, `reopen` the same one after a restart (itself in memory). */
export function storeContract(open: () => Promise<{ store: Store; reopen: () => Promise<Store> }>): void {
  it('is empty at first', async () => {
    const { store } = await open();
    expect(await store.load()).toEqual({ messages: [], meetings: [], unmatched: [], cursors: [] });
  });

  it('keeps data and cursor of one commit together, over a restart', async () => {
    const { store, reopen } = await open();
    await store.commit({
      putMessages: [sampleMessage('m1'), sampleMessage('m2')],
      putMeetings: [sampleMeeting('e1')],
      putUnmatched: [sampleUnmatched('u1')],
      putCursors: [sampleCursor('inbox', 2)],
    });
    const facts = await (await reopen()).load();
    expect(facts.messages.find((m) => m.id === 'm1')).toEqual(sampleMessage('m1'));
    expect(ids(facts)).toEqual({
      messages: ['m1:Spring range', 'm2:Spring range'],
      meetings: ['e1'],
      unmatched: ['u1'],
      cursors: ['inbox:2'],
    });
  });

  it('replaces by id and removes across kinds; a removal and a row of the same commit leave the row', async () => {
    const { store, reopen } = await open();
    await store.commit({
      putMessages: [sampleMessage('m1'), sampleMessage('m2')],
      putMeetings: [sampleMeeting('e1')],
      putUnmatched: [sampleUnmatched('x')],
    });
    await store.commit({
      remove: ['m2', 'e1', 'x', 'unknown'],
      putMessages: [sampleMessage('m1', 'New subject'), sampleMessage('x', 'Now a client')],
    });
    expect(ids(await (await reopen()).load())).toEqual({
      messages: ['m1:New subject', 'x:Now a client'],
      meetings: [],
      unmatched: [],
      cursors: [],
    });
  });

  it('moves and removes cursors', async () => {
    const { store, reopen } = await open();
    await store.commit({ putCursors: [sampleCursor('inbox', 1), sampleCursor('sent', 1)] });
    await store.commit({ putCursors: [sampleCursor('inbox', 5)], removeCursors: ['sent'] });
    expect(ids(await (await reopen()).load())).toMatchObject({ cursors: ['inbox:5'] });
  });

  it('does the same for the same change twice', async () => {
    const { store, reopen } = await open();
    const change = { putMessages: [sampleMessage('m1')], remove: ['gone'], putCursors: [sampleCursor('inbox', 1)] };
    await store.commit(change);
    const once = ids(await store.load());
    await store.commit(change);
    expect(ids(await (await reopen()).load())).toEqual(once);
  });

  it('forgets everything on clear', async () => {
    const { store, reopen } = await open();
    await store.commit({ putMessages: [sampleMessage('m1')], putCursors: [sampleCursor('inbox', 1)] });
    await store.clear();
    expect(await (await reopen()).load()).toEqual({ messages: [], meetings: [], unmatched: [], cursors: [] });
  });

  it('adds up over many small commits as over one', async () => {
    const { store, reopen } = await open();
    for (let i = 0; i < 60; i += 1) {
      await store.commit({
        putMessages: [sampleMessage(`m${i}`)],
        remove: i % 3 === 0 ? [`m${i - 1}`] : [],
        putCursors: [sampleCursor('inbox', i)],
      });
    }
    await store.load(); // a long log is written anew after this
    const again = await reopen();
    const facts = await again.load();
    expect(facts.messages).toHaveLength(60 - 19);
    expect(facts.cursors).toEqual([sampleCursor('inbox', 59)]);
    await again.commit({ putMessages: [sampleMessage('last')] });
    expect((await again.load()).messages).toHaveLength(60 - 19 + 1);
  });
}
