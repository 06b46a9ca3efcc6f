import { describe } from 'vitest';
import { createMemoryBook } from '../../src/shared/storage/memory-book';
import { clientBookContract } from './client-book.contract';

describe('the book in memory', () => clientBookContract(() => Promise.resolve(createMemoryBook())));
