import type { ClientBook } from './client-book';
import { createMemoryKeyValue } from './key-value';
import { createKeyValueBook } from './key-value-book';

/** A book that lives as long as the page: for tests and for a browser that keeps nothing. */
export function createMemoryBook(): ClientBook {
  return createKeyValueBook(createMemoryKeyValue());
}
