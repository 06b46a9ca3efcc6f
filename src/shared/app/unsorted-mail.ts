/** What a look at unsorted mail is about. `ids` null: everything that is held. */
export interface UnsortedLook {
  readonly ids: readonly string[] | null;
  /** Says that all of it was looked at to the end by the records the look began with. */
  done(): void;
}

/** Which mails and skeletons were kept or changed since they were last held against the client records. */
export interface UnsortedMail {
  /** An item was kept, whoever read it. */
  kept(id: string): void;
  gone(id: string): void;
  /** Nothing that was sorted before counts any longer. */
  forget(): void;
  /** Begins a look by `records`, the identity of the client records as they are: with other records than last time all mail is unsorted. */
  look(records: object): UnsortedLook;
}

/**
 * Remembers as long as the page lives. What is not known to be sorted is looked at again, so a killed page or a look that was given up costs
 * time and loses nothing.
 */
export function createUnsortedMail(): UnsortedMail {
  /** Ids by the step they were last kept in: an item kept again while a look runs is not of that look. */
  const changed = new Map<string, number>();
  let sortedBy: object | null = null;
  let step = 0;
  let forgotten = 0;
  return {
    kept: (id) => {
      step += 1;
      changed.set(id, step);
    },
    gone: (id) => changed.delete(id),
    forget: () => {
      changed.clear();
      sortedBy = null;
      forgotten += 1;
    },
    look: (records) => {
      const [began, before] = [step, forgotten];
      const ids = sortedBy === records ? [...changed.keys()] : null;
      return {
        ids,
        done: () => {
          if (forgotten !== before) return;
          sortedBy = records;
          for (const [id, at] of changed) if (at <= began) changed.delete(id);
        },
      };
    },
  };
}
