import type { Instant } from '../domain/instant';
import type { SnapshotInput } from '../domain/snapshot';
import type { GraphClock } from '../graph/graph-port';
import type { Pace } from './pace';
import { createPace, inTurns } from './pace';
import type { Review, ReviewContext } from './review';
import { review, reviewSteps } from './review';

/** Least time between two looks at the data while it is coming in, in milliseconds. */
const LOOK_EVERY_MS = 250;

/** What a look rests on, and what becomes of it. */
export interface LookParts {
  readonly clock: GraphClock;
  stopped(): boolean;
  /** The data as it is now. */
  data(): SnapshotInput;
  /** What else a look goes by; null while there is nothing to look at. */
  context(): ReviewContext | null;
  /** Takes over a look at `data` that came to its end; null when there was nothing to look at. */
  show(data: SnapshotInput, found: Review | null): void;
  /** The pace of a look that nobody waits for. */
  readonly pace?: () => Pace;
}

/** When the data is looked at. */
export interface Looks {
  /** Looks at everything at once: for what somebody just did. */
  now(): void;
  /** Looks at everything at a pace that nobody feels. Resolves when it is shown, or when a later look took its place. */
  calmly(): Promise<void>;
  /** The same soon; many calls in a row make one look. */
  soon(): void;
}

/** Makes the looks of a session. A look that begins takes the place of one under way, whose data is older. */
export function createLooks(parts: LookParts): Looks {
  let began: Instant = 0;
  let waiting = false;
  let latest = 0;
  let underWay: Promise<void> = Promise.resolve();

  function begin(): { readonly data: SnapshotInput; readonly context: ReviewContext | null; readonly place: number } {
    began = parts.clock.now();
    waiting = false;
    latest += 1;
    const data = parts.data();
    return { data, context: parts.context(), place: latest };
  }

  async function look(): Promise<void> {
    if (parts.stopped()) return;
    const { data, context, place } = begin();
    const steps = context === null ? null : reviewSteps(data, context);
    const pace = parts.pace?.() ?? createPace();
    const found = steps && (await inTurns(steps, pace, () => latest === place && !parts.stopped()));
    if (steps === null || found !== null) parts.show(data, found?.value ?? null);
  }

  function calmly(): Promise<void> {
    const own = look();
    underWay = own.catch(() => undefined);
    return own;
  }

  return {
    now: () => {
      if (parts.stopped()) return;
      const { data, context } = begin();
      parts.show(data, context && review(data, context));
    },
    calmly,
    soon: () => {
      if (waiting || parts.stopped()) return;
      waiting = true;
      const wait = Math.max(0, began + LOOK_EVERY_MS - parts.clock.now());
      // A look under way is let to its end: while mail comes in, looks that only replace one another would show nothing.
      void Promise.all([wait === 0 ? null : parts.clock.sleep(wait), underWay]).then(() =>
        waiting ? calmly() : undefined,
      );
    },
  };
}
