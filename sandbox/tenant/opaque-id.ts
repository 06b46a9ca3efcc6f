import { createHash } from 'node:crypto';

/**
 * An id that tells nothing about what it names, of the length and alphabet that Exchange uses (base64url with `=`).
 * The same parts always give the same id, so that a scenario filled twice has the same ids.
 */
export function opaqueId(prefix: string, ...parts: readonly (string | number)[]): string {
  const digest = createHash('sha256').update(parts.join('\u0000')).digest('base64url');
  return `${prefix}${digest}AAA=`;
}

/** A GUID made from the parts, the same for the same parts (not an RFC 4122 version 5 one). */
export function stableGuid(...parts: readonly (string | number)[]): string {
  const hex = createHash('sha256').update(parts.join('\u0000')).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}

/** The change key of a revision: opaque, and another one after each change. */
export function changeKeyOf(id: string, revision: number): string {
  return createHash('sha256')
    .update(`${id}#${String(revision)}`)
    .digest('base64')
    .slice(0, 32);
}
