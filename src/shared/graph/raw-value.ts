/** A JSON object nobody has checked yet: read it only through `field`, so that inherited and `__proto__` keys never count. */
export interface RawObject {
  readonly [key: string]: unknown;
}

/** The value as an object to read fields from, null when it is anything else (arrays included). */
export function asObject(value: unknown): RawObject | null {
  // The object guard leaves `object`; reading it as a record is what this file is for.
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as RawObject) : null;
}

/** An own field of an unchecked object, undefined when it has none. */
export function field(raw: unknown, key: string): unknown {
  const object = asObject(raw);
  return object !== null && Object.hasOwn(object, key) ? object[key] : undefined;
}

/** A field that is a string, else null. */
export function textField(raw: unknown, key: string): string | null {
  const value = field(raw, key);
  return typeof value === 'string' ? value : null;
}

/** True only for the JSON value `true`: the string "true" is not a yes. */
export function flagField(raw: unknown, key: string): boolean {
  return field(raw, key) === true;
}

/** A field that is a finite number of at least zero, else null. */
export function countField(raw: unknown, key: string): number | null {
  const value = field(raw, key);
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
}

/** A field that is an array, cut after `max` members; empty when it is anything else. */
export function listField(raw: unknown, key: string, max: number): readonly unknown[] {
  const value = field(raw, key);
  return Array.isArray(value) ? (value.slice(0, max) as readonly unknown[]) : [];
}
