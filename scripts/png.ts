import { crc32, deflateSync } from 'node:zlib';

/** A colour: red, green, blue 0–255, and how much it covers, 0–1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** Packs a square picture into a PNG file (8 bit RGBA, no metadata); `pixel` is asked once per point, from the top left. */
export function png(size: number, pixel: (x: number, y: number) => Colour): Buffer {
  const rows = Buffer.alloc(size * (size * 4 + 1)); // each row begins with its filter type, 0
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const [red, green, blue, alpha] = pixel(x, y);
      const at = y * (size * 4 + 1) + 1 + x * 4;
      rows.set([red, green, blue, alpha * 255].map(Math.round), at);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body) >>> 0, 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
