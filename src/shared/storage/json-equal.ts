import type { BookRecord, Json } from '../domain/book-record';

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two JSON values say the same; the order of an object's keys does not matter. */
export function jsonEqual(a: Json, b: Json): boolean {
  if (a === b) return true;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((item: Json, i) => jsonEqual(item, b[i] as Json));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && jsonEqual(a[key] ?? null, b[key] ?? null));
}

/** Whether two records hold the same fields with the same stamps. */
export function sameRecord(a: BookRecord, b: BookRecord): boolean {
  return (
    a.kind === b.kind &&
    a.id === b.id &&
    (a.removed ?? false) === (b.removed ?? false) &&
    jsonEqual(a.fields, b.fields) &&
    jsonEqual(a.stamps, b.stamps)
  );
}
