import { inflateSync } from 'node:zlib';
import type { Picture } from './lint-input';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const RGBA_8_BIT = [8, 6, 0, 0, 0];
const CHANNELS = 4;

function chunks(file: Buffer): ReadonlyMap<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (let at = SIGNATURE.length; at + 8 <= file.length;) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    const data = file.subarray(at + 8, at + 8 + length);
    found.set(type, Buffer.concat([found.get(type) ?? Buffer.alloc(0), data]));
    at += length + 12;
  }
  return found;
}

/** Paeth's predictor (PNG specification §9.4). */
function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

/** Undoes the line filters of a PNG (specification §9.2); bytes of 8-bit RGBA. */
function unfiltered(lines: Buffer, width: number, height: number): Buffer {
  const stride = width * CHANNELS;
  const pixels = Buffer.alloc(stride * height);
  for (let at = 0; at < pixels.length; at++) {
    const [row, column] = [Math.floor(at / stride), at % stride];
    const left = column >= CHANNELS ? (pixels[at - CHANNELS] ?? 0) : 0;
    const above = row > 0 ? (pixels[at - stride] ?? 0) : 0;
    const corner = row > 0 && column >= CHANNELS ? (pixels[at - stride - CHANNELS] ?? 0) : 0;
    const start = row * (stride + 1);
    const guesses = [0, left, above, (left + above) >> 1, paeth(left, above, corner)];
    pixels[at] = ((lines[start + 1 + column] ?? 0) + (guesses[lines[start] ?? 0] ?? 0)) & 0xff;
  }
  return pixels;
}

function isWhiteOnNothing(pixels: Buffer): boolean {
  for (let at = 0; at < pixels.length; at += CHANNELS) {
    if (pixels[at + 3] !== 0 && pixels.subarray(at, at + 3).some((channel) => channel !== 0xff)) return false;
  }
  return true;
}

/** Reads a PNG file; null when it is none. Only 8-bit RGBA is looked at closely: any other kind is not white on nothing. */
export function readPicture(file: Buffer): Picture | null {
  if (!file.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return null;
  const parts = chunks(file);
  const header = parts.get('IHDR');
  const data = parts.get('IDAT');
  if (header === undefined || header.length < 13 || data === undefined) return null;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const plain = RGBA_8_BIT.every((value, index) => header[8 + index] === value);
  return {
    width,
    height,
    whiteOnNothing: () => plain && isWhiteOnNothing(unfiltered(inflateSync(data), width, height)),
  };
}
