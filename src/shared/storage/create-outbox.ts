import { bookKey } from '../domain/book-record';
import type { BookRecord, Json } from '../domain/book-record';
import type { Instant } from '../domain/instant';
import { backOffMs } from './back-off';
import type { BookFailure, ClientBook } from './client-book';
import type { KeyValue } from './key-value';
import type { Outbox, OutboxParts } from './outbox';
import { REMOVED, eraseEntry, moveEntry, newEntry, setField } from './outbox-entry';
import type { Written } from './outbox-entry';
import { createOutboxMemory } from './outbox-memory';
import { chooseValue, conflictsIn } from './outbox-merge';
import { sendAll, takeIn } from './outbox-round';
import { createOutboxShelf } from './outbox-shelf';
import type { OutboxPlace } from './outbox-shelf';
import { createLoneTab } from './tabs';

type Kind = BookRecord['kind'];

function later(ms: number, work: () => void): () => void {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
}

/** Which book the outbox on this device last belonged to: says which one to open before any sign-in. Null = none yet. */
export async function placeOf(device: KeyValue): Promise<OutboxPlace | null> {
  return (await createOutboxShelf(device).load()).place;
}

/** Makes the outbox of one account in this window. */
export function createOutbox(parts: OutboxParts): Outbox {
  const tabs = parts.tabs ?? createLoneTab();
  const schedule = parts.schedule ?? later;
  const settleMs = parts.settleMs ?? 800;
  const listeners = new Set<() => void>();
  const changed = (): void => listeners.forEach((listener) => listener());
  const memory = createOutboxMemory(createOutboxShelf(parts.device), changed, (key) => tabs.tell({ changed: key }));
  let book = parts.book;
  let place: OutboxPlace | null = null;
  let savedAt: Instant | null = null;
  let failure: BookFailure | null = null;
  let failures = 0;
  let running: Promise<void> | null = null;
  let stopped = false;
  let storing = 0;
  let callOff: (() => void) | null = null;

  function unplan(): void {
    callOff?.();
    callOff = null;
  }

  function plan(ms: number): void {
    unplan();
    if (!stopped) callOff = schedule(ms, () => void flush());
  }

  function typed(kind: Kind, id: string, field: string, value: Json): void {
    const written: Written = { value, by: parts.by, at: parts.clock() };
    storing++;
    const kept = memory.change(bookKey({ kind, id }), (entry) => setField(entry ?? newEntry(kind, id), field, written));
    const settled = (): void => {
      storing--;
      changed();
    };
    void kept.then(settled, settled);
    if (failure === null || callOff === null) plan(settleMs); // typing does not shorten the wait after a failure
  }

  /** Whether the device says that the records live where `book` is. */
  async function isHome(): Promise<boolean> {
    place = await memory.load();
    return place === null || place.home === book.home;
  }

  async function adopt(next: ClientBook): Promise<void> {
    place = await memory.load();
    if (place !== null && place.home !== next.home) {
      for (const entry of memory.entries()) await memory.change(bookKey(entry), (now) => now && moveEntry(now));
    }
    book = next;
    if (place?.home !== next.home) {
      place = { home: next.home, cursor: null };
      await memory.setPlace(place).catch(() => undefined); // a full device: said by the next edit
      tabs.tell({ moved: next.home });
    }
  }

  async function round(): Promise<void> {
    unplan();
    const saved = (): void => {
      savedAt = parts.clock();
    };
    failure = await tabs
      .exclusively('book', async () => ((await isHome()) ? sendAll(book, memory, saved) : null))
      .catch((): BookFailure => ({ kind: 'broken' }));
    failures = failure === null ? 0 : failures + 1;
    const wait =
      failure === null ? settleMs : backOffMs(failures, (parts.random ?? Math.random)(), failure.retryAfterMs);
    const movedAway = place !== null && place.home !== book.home; // then `moveTo` goes on
    if (memory.waiting().length > 0 && !movedAway) plan(wait);
    changed();
  }

  function flush(): Promise<void> {
    running ??= round().finally(() => {
      running = null;
    });
    return running;
  }

  async function refresh(): Promise<BookFailure | null> {
    return tabs.exclusively('book', async () => {
      if (!(await isHome())) return null;
      const taken = await takeIn(book, memory, place?.cursor ?? null);
      if (taken.kind === 'failed') return taken.failure;
      place = { home: book.home, cursor: taken.cursor };
      await memory.setPlace(place).catch(() => undefined); // the next look reads a little more than needed
      if (memory.waiting().length > 0) plan(settleMs); // the book answers: no need to wait any longer
      return null;
    });
  }

  function hear(message: unknown): void {
    if (typeof message !== 'object' || message === null) return;
    const key: unknown = Reflect.get(message, 'changed');
    if (typeof key !== 'string') {
      void isHome().then(changed, () => undefined);
      return;
    }
    const takeOver = (): void => {
      // The window that typed it sends it; this one only if that one was closed meanwhile.
      if (callOff === null && memory.waiting().length > 0) plan(4 * settleMs);
    };
    void memory.reread(key).then(takeOver, () => undefined);
  }
  const stopHearing = tabs.onTold(hear);

  return {
    open: async () => {
      await tabs.exclusively('book', () => adopt(parts.book));
      if (memory.waiting().length > 0) plan(settleMs);
    },
    records: () => memory.records(),
    status: () => ({
      home: book.home,
      saving: memory.waiting().length === 0 ? 'saved' : failure === null ? 'saving' : 'waiting',
      savedAt,
      conflicts: memory
        .entries()
        .flatMap((entry) => conflictsIn(entry).map((found) => ({ kind: entry.kind, id: entry.id, ...found }))),
      failure,
      onDevice: memory.onDevice(),
      storing: storing > 0,
      movedTo: place !== null && place.home !== book.home ? place.home : null,
    }),
    write: typed,
    setRemoved: (kind, id, removed) => typed(kind, id, REMOVED, removed),
    erase: (kind, id) => {
      void memory.change(bookKey({ kind, id }), (entry) => eraseEntry(entry ?? newEntry(kind, id)));
      plan(settleMs);
    },
    resolve: ({ kind, id, field, theirs }, keep) => {
      void memory.change(bookKey({ kind, id }), (entry) => entry && chooseValue(entry, field, theirs, keep));
      plan(settleMs);
    },
    refresh,
    flush,
    moveTo: async (next) => {
      const before = book;
      await tabs.exclusively('book', () => adopt(next));
      failure = await refresh();
      await flush();
      if (failure === null && memory.waiting().length === 0 && before.home !== next.home) await before.clear();
      changed();
    },
    history: (kind, id) => book.history(bookKey({ kind, id })),
    clear: () =>
      tabs.exclusively('book', async () => {
        const cleared = await book.clear();
        if (cleared.kind === 'failed') return cleared;
        await memory.clear();
        await memory.setPlace({ home: book.home, cursor: null });
        tabs.tell({ cleared: true });
        return cleared;
      }),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: () => {
      stopped = true;
      unplan();
      stopHearing();
    },
  };
}
