/** Why an item was left out; said per line by the review command and never with the item's own text. */
export type SkipReason =
  'not an object' | 'no id' | 'no usable date' | 'no people' | 'a draft' | 'private' | 'a series, not an occurrence';

/** What a normaliser makes of one raw item: ours, or the reason why not. Normalisers never throw. */
export type Normalized<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'skipped'; readonly id: string | null; readonly reason: SkipReason };

/** A skipped item. */
export function skipped(
  id: string | null,
  reason: SkipReason,
): { readonly kind: 'skipped'; readonly id: string | null; readonly reason: SkipReason } {
  return { kind: 'skipped', id, reason };
}
