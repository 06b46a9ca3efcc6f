/** One change of one item in a folder or calendar. `shownId` is the id under which a deleted item was last seen. */
export interface Change {
  readonly sequence: number;
  readonly key: string;
  readonly kind: 'created' | 'updated' | 'deleted';
  readonly shownId?: string;
}

/** The log as it is kept on disk. */
export interface ChangeLogRecord {
  readonly oldest: number;
  readonly changes: readonly Change[];
}

/**
 * What happened in one folder or calendar, in order, so that a delta round can be told what changed since a number.
 * Numbers come from the mailbox, so they never run backwards.
 */
export class ChangeLog {
  #changes: Change[];
  #oldest: number;

  constructor(record: ChangeLogRecord = { oldest: 0, changes: [] }) {
    this.#changes = [...record.changes];
    this.#oldest = record.oldest;
  }

  record(change: Change): void {
    this.#changes.push(change);
  }

  /** Changes before `sequence` are forgotten: rounds that began earlier get 410 from now on. */
  forgetBefore(sequence: number): void {
    this.#changes = this.#changes.filter((change) => change.sequence >= sequence);
    this.#oldest = Math.max(this.#oldest, sequence);
  }

  /** Whether a round that ended at `sequence` can still be continued. */
  reaches(sequence: number): boolean {
    return sequence >= this.#oldest;
  }

  /**
   * Last state of every item that changed after `sequence`, oldest change first. An item that came and went since
   * then is told as deleted, as Graph does; one that came and was changed is told as created.
   */
  since(sequence: number): readonly Change[] {
    let low = 0;
    let high = this.#changes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#changes[middle]?.sequence ?? 0) > sequence) high = middle;
      else low = middle + 1;
    }
    const latest = new Map<string, Change>();
    for (const change of this.#changes.slice(low)) {
      const before = latest.get(change.key);
      latest.delete(change.key);
      latest.set(
        change.key,
        before?.kind === 'created' && change.kind === 'updated' ? { ...change, kind: 'created' } : change,
      );
    }
    return [...latest.values()];
  }

  toRecord(): ChangeLogRecord {
    return { oldest: this.#oldest, changes: this.#changes };
  }
}
