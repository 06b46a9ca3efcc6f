import type { BookResult, ClientBook } from '../../src/shared/storage/client-book';
import { createOutbox } from '../../src/shared/storage/create-outbox';
import { createMemoryKeyValue } from '../../src/shared/storage/key-value';
import type { KeyValue } from '../../src/shared/storage/key-value';
import type { Outbox } from '../../src/shared/storage/outbox';

/** What the next call to the book ends in. `lost`: it is done, but the answer never comes. */
export type Fault = 'none' | 'offline' | 'busy' | 'lost';

/** A book behind a bad line: `fault()` is asked for every call. `pause` gives others their turn in between. */
export function shakyBook(book: ClientBook, fault: () => Fault, pause: () => Promise<void>): ClientBook {
  const failed = (kind: 'offline' | 'busy'): { kind: 'failed'; failure: { kind: 'offline' | 'busy' } } => ({
    kind: 'failed',
    failure: { kind },
  });
  async function through<T>(work: () => Promise<T>): Promise<T | ReturnType<typeof failed>> {
    await pause();
    const now = fault();
    if (now === 'offline' || now === 'busy') return failed(now);
    const result = await work();
    await pause();
    return now === 'lost' ? failed('offline') : result;
  }
  return {
    ...book,
    get: (key) => through(() => book.get(key)),
    put: (record, ifMatch) => through(() => book.put(record, ifMatch)),
    changes: (cursor) => through(() => book.changes(cursor)),
    clear: (): Promise<BookResult<null>> => through(() => book.clear()),
  };
}

/** A device whose window can be killed at any moment: from then on nothing of it answers or happens any more. */
export class Device {
  readonly disk = createMemoryKeyValue();
  outbox: Outbox;
  private alive = { yes: true };
  private clock = 0;

  constructor(
    readonly by: string,
    private readonly book: ClientBook,
    private readonly pause: () => Promise<void>,
  ) {
    this.outbox = this.start();
  }

  /** Kills the window and opens another one on the same disk. */
  async restart(): Promise<void> {
    this.alive.yes = false;
    this.outbox.stop();
    this.alive = { yes: true };
    this.outbox = this.start();
    await this.outbox.open();
  }

  private start(): Outbox {
    const { alive } = this;
    const never = new Promise<never>(() => undefined);
    const whileAlive = async <T>(work: () => Promise<T>): Promise<T> => {
      if (!alive.yes) return never;
      const result = await work();
      return alive.yes ? result : never;
    };
    const device: KeyValue = {
      ...this.disk,
      all: () => whileAlive(() => this.disk.all()),
      get: (key) => whileAlive(() => this.disk.get(key)),
      update: (key, change) =>
        whileAlive(async () => {
          const result = this.disk.update(key, change); // what was handed over happens, though its window may not hear of it
          await this.pause();
          return result;
        }),
    };
    const book: ClientBook = {
      ...this.book,
      put: (record, ifMatch) => whileAlive(() => this.book.put(record, ifMatch)),
      changes: (cursor) => whileAlive(() => this.book.changes(cursor)),
    };
    return createOutbox({
      book,
      device,
      by: this.by,
      clock: () => (this.clock += 1),
      schedule: () => () => undefined, // the test says when
      random: () => 0,
    });
  }
}
