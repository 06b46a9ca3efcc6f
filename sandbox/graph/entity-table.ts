import { badUri } from './graph-error';
import type { GraphCall } from './graph-call';

/** How each property of an entity is worked out from what the tenant keeps. */
export interface EntityTable<Stored> {
  /** Name in Graph's metadata, for refusals. */
  readonly name: string;
  readonly properties: Readonly<Record<string, (stored: Stored, call: GraphCall) => unknown>>;
  /** Properties that are only there when they are selected. */
  readonly onlySelected?: readonly string[];
  /** Properties that a lesser scope does not show. */
  readonly hidden?: (call: GraphCall) => readonly string[];
  /** Annotations that are always there (`@odata.etag`). */
  readonly annotations: (stored: Stored, call: GraphCall) => Readonly<Record<string, unknown>>;
}

function nameIn<Stored>(table: EntityTable<Stored>, asked: string): string {
  const step = asked.split('/')[0] ?? '';
  if (step in table.properties) return step;
  const found = Object.keys(table.properties).find((name) => name.toLowerCase() === step.toLowerCase());
  if (found === undefined)
    throw badUri(`Could not find a property named '${step}' on type 'microsoft.graph.${table.name}'.`);
  return found;
}

/** The properties that a `$select` leaves, or those that come without one. `id` is always among them. */
export function shownProperties<Stored>(
  table: EntityTable<Stored>,
  select: readonly string[] | undefined,
  call: GraphCall,
): readonly string[] {
  const hidden = new Set(table.hidden?.(call) ?? []);
  const names =
    select === undefined
      ? Object.keys(table.properties).filter((name) => table.onlySelected?.includes(name) !== true)
      : ['id', ...select.filter((name) => !name.startsWith('@')).map((name) => nameIn(table, name))];
  return [...new Set(names)].filter((name) => !hidden.has(name));
}

/** One entity as the answer shows it. Values that are undefined are left out. */
export function entityOf<Stored>(
  table: EntityTable<Stored>,
  stored: Stored,
  call: GraphCall,
  shown = shownProperties(table, call.query.select, call),
): Record<string, unknown> {
  const entity: Record<string, unknown> = { ...table.annotations(stored, call) };
  for (const name of shown) {
    const value = table.properties[name]?.(stored, call);
    if (value !== undefined) entity[name] = value;
  }
  return entity;
}

/** Checks that every step of a path names a property of the entity (first step only). */
export function checkPaths<Stored>(table: EntityTable<Stored>, paths: readonly string[]): void {
  for (const path of paths) nameIn(table, path);
}
