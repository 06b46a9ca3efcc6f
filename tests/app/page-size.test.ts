import { describe, expect, it } from 'vitest';
import { createPageSize } from '../../src/shared/app/page-size';

const answer = (mails: number, characters: number): unknown => ({
  value: Array.from({ length: mails }, () => ({ body: { content: 'x'.repeat(characters) } })),
});

describe('the size of the next page', () => {
  it('is small for the first page of a folder, and as large as Graph gives after a quick answer', () => {
    const size = createPageSize(true);
    expect(size.now()).toBe(50);
    size.answered(answer(50, 2_000), 200);
    expect(size.now()).toBe(1_000);
  });

  it('keeps an answer to about five seconds and eight million characters', () => {
    const size = createPageSize(true);
    size.answered(answer(50, 100), 500);
    expect(size.now()).toBe(500);
    size.answered(answer(500, 14_400), 500);
    expect(size.now()).toBe(500);
    size.answered(answer(500, 100_000), 500);
    expect(size.now()).toBe(200);
  });

  it('stays at two hundred after a slow answer or long mails: fewer would only mean more requests', () => {
    const size = createPageSize(false);
    size.answered(answer(50, 100), 60_000);
    expect(size.now()).toBe(200);
    size.answered(answer(200, 1_000_000), 0);
    expect(size.now()).toBe(200);
  });

  it('learns nothing from a page without mails', () => {
    const size = createPageSize(true);
    size.answered(answer(0, 0), 10);
    size.answered(null, 10);
    expect(size.now()).toBe(50);
  });

  it('shrinks to a quarter when the service cannot make a page, and does not grow again', () => {
    const size = createPageSize(true);
    size.answered(answer(50, 100), 1);
    expect([size.tooBig(), size.now()]).toEqual([true, 250]);
    size.answered(answer(250, 100), 1);
    expect(size.now()).toBe(250);
    expect([size.tooBig(), size.tooBig(), size.now()]).toEqual([true, true, 15]);
    expect([size.tooBig(), size.tooBig(), size.now()]).toEqual([true, false, 10]);
  });
});
