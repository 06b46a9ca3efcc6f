import type { ClientBook } from './client-book';
import { createKeyValueBook } from './key-value-book';
import { createMemoryBook } from './memory-book';
import { openWords } from './words-database';
import type { WordsOptions } from './words-database';

/** The account's book on this device, before any consent (design §6). `home` is `memory` where the browser keeps nothing. */
export async function openDeviceBook(accountKey: string, options: WordsOptions = {}): Promise<ClientBook> {
  const values = await openWords(accountKey, 'book', options);
  return values.home === 'memory' ? createMemoryBook() : createKeyValueBook(values);
}
