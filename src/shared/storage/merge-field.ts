import type { Json } from '../domain/book-record';
import { jsonEqual } from './json-equal';

type Item = { readonly [key: string]: Json };

/** What names an item of a list: lines of a handover note have an `id`, people an `address`. */
const NAMES = ['id', 'address'] as const;

function nameOf(item: Json): string | null {
  if (typeof item === 'string') return item; // domains and addresses name themselves
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return null;
  const row = item as Item;
  const name = NAMES.map((key) => row[key]).find((candidate) => typeof candidate === 'string');
  return typeof name === 'string' ? name : null;
}

/** Items by name, or null when the value is no list of named items (each name once). */
function itemsOf(value: Json | undefined): ReadonlyMap<string, Json> | null {
  if (!Array.isArray(value)) return null;
  const items = new Map<string, Json>();
  for (const item of value as readonly Json[]) {
    const name = nameOf(item);
    if (name === null || items.has(name)) return null;
    items.set(name, item);
  }
  return items;
}

function same(a: Json | undefined, b: Json | undefined): boolean {
  return a === undefined || b === undefined ? a === b : jsonEqual(a, b);
}

/**
 * Merges two changes of one field that started from `base`. Lists of named items (lines, people, domains) merge item by item,
 * in their order first, then what I added. Undefined when it cannot be done without dropping somebody's words: the
 * same item changed by both, or a value that is no such list.
 */
export function mergeField(base: Json | undefined, mine: Json, theirs: Json): Json | undefined {
  const was = itemsOf(base ?? []);
  const left = itemsOf(mine);
  const right = itemsOf(theirs);
  if (was === null || left === null || right === null) return undefined;
  const merged: Json[] = [];
  for (const name of new Set([...right.keys(), ...left.keys()])) {
    const [b, m, t] = [was.get(name), left.get(name), right.get(name)];
    if (!same(m, b) && !same(t, b) && !same(m, t)) return undefined;
    const kept = same(m, b) ? t : m;
    if (kept !== undefined) merged.push(kept);
  }
  return merged;
}
