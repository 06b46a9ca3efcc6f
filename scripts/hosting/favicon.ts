/** Header and one entry of an icon file, 6 and 16 bytes. */
const HEAD = 22;

/**
 * `favicon.ico` around one PNG of at most 256 pixels, for browsers that ask for it unasked (pages without a link to an
 * icon, such as the sign-in window). `size` is the picture's width and height in pixels.
 */
export function favicon(png: Buffer, size: number): Buffer {
  const head = Buffer.alloc(HEAD);
  head.writeUInt16LE(1, 2); // an icon, not a cursor
  head.writeUInt16LE(1, 4); // of one picture
  head.writeUInt8(size % 256, 6);
  head.writeUInt8(size % 256, 7);
  head.writeUInt16LE(1, 10); // colour planes
  head.writeUInt16LE(32, 12); // bits per pixel
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(HEAD, 18);
  return Buffer.concat([head, png]);
}
