/** One labelled example: fields by name, as the file has them. */
export type Row = Readonly<Record<string, unknown>>;

/** A row of a line's value; null for anything but an object with an id. */
export function rowOf(value: unknown): Row | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const row = Object.fromEntries(Object.entries(value));
  return typeof row['id'] === 'string' ? row : null;
}

/** The row's name in lists of errors. */
export function idOfRow(row: Row): string {
  return textIn(row, 'id');
}

/** A field's text; empty when it has none. */
export function textIn(row: Row, key: string): string {
  const value = row[key];
  return typeof value === 'string' ? value : '';
}

/** A field's list of texts; empty when it has none. */
export function textsIn(row: Row, key: string): readonly string[] {
  const value = row[key];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

/** A field's list of objects; empty when it has none. */
export function rowsIn(row: Row, key: string): readonly Row[] {
  const value = row[key];
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown) =>
    typeof item === 'object' && item !== null ? [Object.fromEntries(Object.entries(item))] : [],
  );
}

/** What both annotators say, told by `read` from the first and the second one's field; `doubtful` where they differ. */
export function agreed(row: Row, key: string, read: (value: unknown) => boolean): boolean | 'doubtful' {
  const first = read(row[key]);
  const second = row[`${key}_second`];
  return second === undefined || second === null || read(second) === first ? first : 'doubtful';
}
