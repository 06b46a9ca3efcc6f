import { Observed } from '../office/observed';
import type { ComposeItem } from '../office/open-item';

const parts = ['draft', 'infobars', 'sessionData', 'initialization'] as const;

type SessionValues = Readonly<Record<string, string>>;

/** Some fields of one part of an open item, with their new values; of session data the keys that differ. Can be posted between threads. */
export interface PartChange {
  readonly part: (typeof parts)[number];
  readonly patch: object;
}

/** An item as it stands, for another thread. */
export type ItemSnapshot = Readonly<Record<(typeof parts)[number], object>> & { readonly kind: ComposeItem['kind'] };

/** What is in the item now. */
export function snapshotOf(item: ComposeItem): ItemSnapshot {
  return {
    kind: item.kind,
    draft: item.draft.fields,
    infobars: item.infobars.fields,
    sessionData: item.sessionData.fields,
    initialization: item.initialization.fields,
  };
}

/** The item of a snapshot, as an object of this thread. */
export function replicaOf(snapshot: ItemSnapshot): ComposeItem {
  const observed = parts.map((part) => [part, new Observed(snapshot[part])] as const);
  // Made by snapshotOf from an item, part by part.
  return { kind: snapshot.kind, ...Object.fromEntries(observed) } as unknown as ComposeItem;
}

/** Passes on what changes in the item on this side. `take` brings in what changed on the other side. */
export function linked(
  item: ComposeItem,
  pass: (change: PartChange) => void,
): { take(change: PartChange): void; end(): void } {
  let taking = false;
  let session: SessionValues = item.sessionData.fields.values;
  const observed = (part: PartChange['part']): Observed<Record<string, unknown>> =>
    // Every part is an observed record; which fields it has does not matter for passing them on.
    item[part] as unknown as Observed<Record<string, unknown>>;
  const ends = parts.map((part) =>
    observed(part).onChange((names) => {
      const { fields } = observed(part);
      const before = session;
      session = item.sessionData.fields.values;
      if (taking) return;
      if (part === 'sessionData') pass({ part, patch: keysChanged(before, session) });
      else pass({ part, patch: Object.fromEntries(names.map((name) => [name, fields[name]])) });
    }),
  );
  return {
    take: ({ part, patch }) => {
      taking = true;
      try {
        const fields = part === 'sessionData' ? { values: withKeys(item.sessionData.fields.values, patch) } : patch;
        observed(part).change(fields as Record<string, unknown>, 'add-in');
      } finally {
        taking = false;
      }
    },
    end: () => ends.forEach((end) => end()),
  };
}

/** Keys of session data with their new values, `undefined` for those that are gone: two handlers that each write a key lose neither. */
function keysChanged(before: SessionValues, after: SessionValues): Readonly<Record<string, string | undefined>> {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => before[key] !== after[key],
  );
  return Object.fromEntries(keys.map((key) => [key, after[key]]));
}

function withKeys(values: SessionValues, changed: object): SessionValues {
  const entries: readonly [string, string | undefined][] = Object.entries({ ...values, ...changed });
  return Object.fromEntries(entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])));
}
