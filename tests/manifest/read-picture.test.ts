import { crc32, deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPicture } from '../../manifest/lint/read-picture';
import { png } from '../../scripts/png';

const SIZE = 4;
const LINE = SIZE * 4 + 1;

/** Writes the lines of a PNG anew with one filter type each, as drawing programs do. */
function refilter(file: Buffer, filters: readonly number[]): Buffer {
  const at = file.indexOf('IDAT');
  const length = file.readUInt32BE(at - 4);
  const plain = inflateSync(file.subarray(at + 4, at + 4 + length));
  const byte = (row: number, column: number): number =>
    row < 0 || column < 0 ? 0 : (plain[row * LINE + 1 + column] ?? 0);
  const lines = Buffer.alloc(plain.length);
  filters.forEach((filter, row) => {
    lines[row * LINE] = filter;
    for (let column = 0; column < SIZE * 4; column++) {
      const [left, above, corner] = [byte(row, column - 4), byte(row - 1, column), byte(row - 1, column - 4)];
      const nearest = [left, above, corner].reduce((best, value) => {
        const guess = left + above - corner;
        return Math.abs(guess - value) < Math.abs(guess - best) ? value : best;
      });
      const guesses = [0, left, above, (left + above) >> 1, nearest];
      lines[row * LINE + 1 + column] = (byte(row, column) - (guesses[filter] ?? 0)) & 0xff;
    }
  });
  const data = deflateSync(lines);
  const chunk = Buffer.alloc(data.length + 12);
  chunk.writeUInt32BE(data.length, 0);
  chunk.write('IDAT', 4);
  data.copy(chunk, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + data.length)), 8 + data.length);
  return Buffer.concat([file.subarray(0, at - 4), chunk, file.subarray(at + 8 + length)]);
}

const FILTERS = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: SIZE, maxLength: SIZE });

describe('a picture file', () => {
  it('says its size, and nothing when it is no picture', () => {
    expect(readPicture(png(7, () => [1, 2, 3, 1]))).toMatchObject({ width: 7, height: 7 });
    expect(readPicture(Buffer.from('GIF89a and more'))).toBeNull();
    expect(readPicture(Buffer.alloc(0))).toBeNull();
  });

  it('is white on nothing under every line filter, and no longer with one pixel of colour', () => {
    fc.assert(
      fc.property(
        FILTERS,
        fc.array(fc.constantFrom(0, 0.25, 0.5, 1), { minLength: SIZE * SIZE, maxLength: SIZE * SIZE }),
        fc.nat(SIZE * SIZE - 1),
        (filters, covers, spot) => {
          const white = png(SIZE, (x, y) => [255, 255, 255, covers[y * SIZE + x] ?? 0]);
          expect(readPicture(refilter(white, filters))?.whiteOnNothing()).toBe(true);
          const spotted = png(SIZE, (x, y) =>
            y * SIZE + x === spot ? [255, 254, 255, 1] : [255, 255, 255, covers[y * SIZE + x] ?? 0],
          );
          expect(readPicture(refilter(spotted, filters))?.whiteOnNothing()).toBe(false);
        },
      ),
    );
  });
});
