/** Who made a change: the person at the page or the add-in. */
export type ChangedBy = 'person' | 'add-in';

/** Told after a change, with the names of the fields that differ. */
export type FieldsListener<Fields> = (changed: readonly (keyof Fields)[], by: ChangedBy) => void;

/** Fields that tell when they change; the page and the stand-in for Office.js look at the same one. */
export class Observed<Fields extends object> {
  private readonly listeners = new Set<FieldsListener<Fields>>();

  constructor(private current: Fields) {}

  get fields(): Fields {
    return this.current;
  }

  /** Replaces some fields and tells who listens; a value that is the same object is no change. */
  change(patch: Partial<Fields>, by: ChangedBy): void {
    const names = (Object.keys(patch) as (keyof Fields)[]).filter((name) => patch[name] !== this.current[name]);
    if (names.length === 0) return;
    this.current = { ...this.current, ...patch };
    for (const listener of [...this.listeners]) listener(names, by);
  }

  /** Returns the function that ends listening. */
  onChange(listener: FieldsListener<Fields>): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }
}
