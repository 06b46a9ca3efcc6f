import type { Json } from '../domain/book-record';
import { cutText } from '../graph/bounded-text';

/** Fields of a record as they came from a file: anything may stand in them. */
export type Fields = { readonly [name: string]: Json };

/** A JSON object, null for anything else. */
export function objectIn(value: Json | undefined): Fields | null {
  // Arrays are sorted out by the guard, so what is left is the object member of `Json`.
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

/** An own field. */
export function own(fields: Fields, name: string): Json | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** A string field cut to `max`, undefined when it is none or empty. */
export function text(fields: Fields, name: string, max: number): string | undefined {
  const value = own(fields, name);
  return typeof value === 'string' && value.trim() !== '' ? cutText(value, max) : undefined;
}

/** The strings of a list field, bounded in number and length. */
export function texts(fields: Fields, name: string, max: number, length = 320): readonly string[] {
  const value = own(fields, name);
  if (!Array.isArray(value)) return [];
  return (value as readonly Json[])
    .slice(0, max)
    .flatMap((one) => (typeof one === 'string' && one !== '' ? [cutText(one, length)] : []));
}

/** A finite number within bounds, undefined otherwise. */
export function number(fields: Fields, name: string, min: number, max: number): number | undefined {
  const value = own(fields, name);
  return typeof value === 'number' && Number.isFinite(value) && value >= min && value <= max ? value : undefined;
}

/** One of some words, undefined otherwise. */
export function oneOf<T extends string>(value: Json | undefined, words: readonly T[]): T | undefined {
  return words.find((word) => word === value);
}
