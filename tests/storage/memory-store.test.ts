import { describe } from 'vitest';
import { createMemoryStore } from '../../src/shared/storage/memory-store';
import { storeContract } from './store.contract';

describe('the store in memory', () => {
  storeContract(() => {
    const store = createMemoryStore();
    return Promise.resolve({ store, reopen: () => Promise.resolve(store) });
  });
});
