import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayLines, LINE } from '../../src/taskpane/day-lines';

const client = (top: number) => ({ top, keep: true });
const other = (top: number) => ({ top, keep: false });

describe('the words of the day', () => {
  it('stand at their blocks where there is room', () => {
    expect(dayLines([client(0), other(40)], 80)).toEqual({ blocks: [0, 40], now: 80 });
  });

  it('have “now” below what has begun, not before it', () => {
    expect(dayLines([other(31), client(63)], 29)).toEqual({ blocks: [31, 63], now: 47 });
    expect(dayLines([client(63)], 29)).toEqual({ blocks: [63], now: 29 });
  });

  it('leave out what is no client’s where it would touch the next', () => {
    expect(dayLines([other(0), client(8)], null)).toEqual({ blocks: [null, 8], now: null });
    expect(dayLines([client(0), client(2), other(4)], null)).toEqual({ blocks: [0, 16, null], now: null });
  });

  it('never touch, and every client is named', () => {
    const day = fc.array(fc.record({ top: fc.integer({ min: 0, max: 300 }), keep: fc.boolean() }), { maxLength: 12 });
    fc.assert(
      fc.property(day, fc.option(fc.integer({ min: -8, max: 300 })), (blocks, now) => {
        const sorted = blocks.toSorted((a, b) => a.top - b.top);
        const lines = dayLines(sorted, now);
        const shown = [...lines.blocks, lines.now].filter((top) => top !== null).toSorted((a, b) => a - b);
        for (let i = 1; i < shown.length; i += 1)
          expect((shown[i] ?? 0) - (shown[i - 1] ?? 0)).toBeGreaterThanOrEqual(LINE);
        expect(sorted.every((block, i) => !block.keep || lines.blocks[i] !== null)).toBe(true);
        expect(lines.now === null).toBe(now === null);
      }),
    );
  });
});
