/**
 * The smallest thing that keeps words on a device: values by key, changed one at a time and all at once.
 * Values are JSON. Methods reject with a `QuotaExceededError` when there is no room.
 */
export interface KeyValue {
  readonly home: 'memory' | 'device';
  all(): Promise<ReadonlyMap<string, unknown>>;
  get(key: string): Promise<unknown>;
  /** Replaces one value by what `change` makes of it (undefined removes it), with nobody in between. Gives the new value. */
  update(key: string, change: (old: unknown) => unknown): Promise<unknown>;
  clear(): Promise<void>;
  close(): void;
}

/** Values that live as long as the page. */
export function createMemoryKeyValue(): KeyValue {
  const values = new Map<string, unknown>();
  return {
    home: 'memory',
    all: () => Promise.resolve(new Map(values)),
    get: (key) => Promise.resolve(values.get(key)),
    update: (key, change) => {
      const value = change(values.get(key));
      if (value === undefined) values.delete(key);
      else values.set(key, value);
      return Promise.resolve(value);
    },
    clear: () => {
      values.clear();
      return Promise.resolve();
    },
    close: () => undefined,
  };
}

function parse(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined; // damaged: as if it were not there
  }
}

/**
 * Values in `localStorage`, for browsers whose IndexedDB does not work. `prefix` keeps accounts apart.
 * Small (about 5 MB) but it outlives the page.
 */
export function createLocalKeyValue(storage: Storage, prefix: string): KeyValue {
  const keys = (): string[] =>
    Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '').filter((key) => key.startsWith(prefix));
  return {
    home: 'device',
    all: () => Promise.resolve(new Map(keys().map((key) => [key.slice(prefix.length), parse(storage.getItem(key))]))),
    get: (key) => Promise.resolve(parse(storage.getItem(prefix + key))),
    // async: a full storage becomes a rejection, not an exception
    update: async (key, change) => {
      const value = change(parse(storage.getItem(prefix + key)));
      if (value === undefined) storage.removeItem(prefix + key);
      else storage.setItem(prefix + key, JSON.stringify(value));
      return value;
    },
    clear: () => {
      for (const key of keys()) storage.removeItem(key);
      return Promise.resolve();
    },
    close: () => undefined,
  };
}

/** `localStorage` where it works (some browsers throw on the mere look at it), else null. */
export function workingLocalStorage(): Storage | null {
  try {
    const storage = window.localStorage;
    storage.setItem('mainstay-probe', '1');
    storage.removeItem('mainstay-probe');
    return storage;
  } catch {
    return null;
  }
}
