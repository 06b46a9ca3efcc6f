import type { BookKey, BookRecord } from '../domain/book-record';
import { sameRecord } from './json-equal';
import { isWaiting, viewOf } from './outbox-entry';
import type { OutboxEntry } from './outbox-entry';
import type { EntryChange, OutboxPlace, OutboxShelf } from './outbox-shelf';

/** A change on its way to the device. It is handed over at once, so that closing the window a moment later loses nothing. */
interface Step {
  readonly key: BookKey;
  readonly change: EntryChange;
  /** What the device says: the entry now, or that it refused. */
  handed: Promise<{ readonly entry: OutboxEntry | undefined } | null>;
}

/** The outbox as this window sees it: the device's entries with the steps on top that the device has not taken yet. */
export interface OutboxMemory {
  entry(key: BookKey): OutboxEntry | undefined;
  entries(): readonly OutboxEntry[];
  /** Keys of entries that have something to send. */
  waiting(): readonly BookKey[];
  /** What surfaces show; the map and its records keep their identity while nothing in them changes. */
  records(): ReadonlyMap<BookKey, BookRecord>;
  /** Visible at once; resolves when the device has it or refused it (it then stays in memory and is tried again). */
  change(key: BookKey, change: EntryChange): Promise<void>;
  /** Reads everything from the device again. */
  load(): Promise<OutboxPlace | null>;
  /** Reads one entry again after another window changed it. */
  reread(key: BookKey): Promise<void>;
  setPlace(place: OutboxPlace): Promise<void>;
  clear(): Promise<void>;
  /** False while the device refuses to keep something: it is then in this window only. */
  onDevice(): boolean;
}

/** `changed` hears of every visible change, `kept` of every entry that reached the device. */
export function createOutboxMemory(
  shelf: OutboxShelf,
  changed: () => void,
  kept: (key: BookKey) => void,
): OutboxMemory {
  let stored = new Map<BookKey, OutboxEntry>();
  let shown = new Map<BookKey, OutboxEntry>();
  let records: ReadonlyMap<BookKey, BookRecord> = new Map();
  let steps: readonly Step[] = [];
  let refused = false;
  let turn: Promise<unknown> = Promise.resolve();

  /** Device work one after the other, so that a late answer never hides a newer one. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const run = turn.then(work, work);
    turn = run.catch(() => undefined);
    return run;
  }

  function show(keys: Iterable<BookKey>): void {
    let next: Map<BookKey, BookRecord> | null = null;
    for (const key of new Set(keys)) {
      const entry = steps
        .filter((step) => step.key === key)
        .reduce<OutboxEntry | undefined>((at, step) => step.change(at), stored.get(key));
      if (entry === undefined) shown.delete(key);
      else shown.set(key, entry);
      const before = records.get(key);
      const view = entry === undefined ? undefined : viewOf(entry);
      if (before === view || (before && view && sameRecord(before, view))) continue;
      next ??= new Map(records);
      if (view === undefined) next.delete(key);
      else next.set(key, view);
    }
    if (next !== null) records = next;
    changed();
  }

  function setStored(key: BookKey, entry: OutboxEntry | undefined): void {
    if (entry === undefined) stored.delete(key);
    else stored.set(key, entry);
  }

  function hand(key: BookKey, change: EntryChange): Step['handed'] {
    return shelf.change(key, change).then(
      (entry) => ({ entry }),
      () => null,
    );
  }

  /** Takes the device's answers in the order of the steps. After a refusal everything behind it is handed over again. */
  async function settle(again: boolean): Promise<void> {
    if (again) for (const step of steps) step.handed = hand(step.key, step.change);
    for (let step = steps[0]; step !== undefined; step = steps[0]) {
      const { key, handed } = step;
      const answer = await handed;
      refused = answer === null;
      if (answer === null) {
        changed();
        return;
      }
      setStored(key, answer.entry);
      steps = steps.slice(1);
      kept(key);
      show([key]);
    }
  }

  return {
    entry: (key) => shown.get(key),
    entries: () => [...shown.values()],
    waiting: () => [...shown].filter(([, entry]) => isWaiting(entry)).map(([key]) => key),
    records: () => records,
    change: (key, change) => {
      const again = refused;
      steps = [...steps, { key, change, handed: again ? Promise.resolve(null) : hand(key, change) }];
      show([key]);
      return inTurn(() => settle(again));
    },
    load: () =>
      inTurn(async () => {
        const read = await shelf.load();
        const known = new Set([...stored.keys(), ...read.entries.keys(), ...steps.map((step) => step.key)]);
        stored = new Map(read.entries);
        show(known);
        return read.place;
      }),
    reread: (key) =>
      inTurn(async () => {
        setStored(key, await shelf.read(key));
        show([key]);
      }),
    setPlace: (place) => inTurn(() => shelf.setPlace(place)),
    clear: () =>
      inTurn(async () => {
        await shelf.clear();
        [stored, shown, records, steps] = [new Map(), new Map(), new Map(), []];
        changed();
      }),
    onDevice: () => !refused,
  };
}
