import { describe, expect, it } from 'vitest';
import { titleBeside } from '../../src/tab/week/title-beside';

describe('a title beside its client', () => {
  it.each([
    ['Halden', 'Halden weekly call', 'weekly call'],
    ['Halden', 'halden: numbers', 'halden: numbers'],
    ['Halden', 'Haldenberg visit', 'Haldenberg visit'],
    ['Halden', 'Halden', 'Halden'],
    [null, 'Halden weekly call', 'Halden weekly call'],
  ])('%s, %s', (client, title, said) => {
    expect(titleBeside(client, title)).toBe(said);
  });
});
