import type { ComposeItem } from '../office/open-item';
import type { EventOutcome, EventRuntime } from './event-run';
import type { EventRegistration, InstalledAddIn } from './installed-add-in';
import type { LaunchEventName } from './launch-event';

/** Milliseconds a handler may run (docs "Behavior and limitations": about 300 seconds). */
export const longestRun = 300_000;

/** Runs a function after so many milliseconds and returns the one that cancels it. */
export type Later = (run: () => void, milliseconds: number) => () => void;

/** The real timer of the page. */
export const afterwards: Later = (run, milliseconds) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

/**
 * Starts the add-in's handlers when events happen. Each run has a runtime of its own; an event that happens again while its
 * handler runs waits for its turn, different events do not wait for each other.
 */
export class EventActivation {
  private readonly turns = new Map<LaunchEventName, Promise<EventOutcome>>();
  private readonly left = new WeakSet<ComposeItem>();
  private readonly running = new Map<() => void, { readonly event: LaunchEventName; readonly item: ComposeItem }>();

  constructor(
    readonly addIn: InstalledAddIn,
    private readonly runtime: EventRuntime,
    private readonly later: Later = afterwards,
    private readonly ended: (event: LaunchEventName) => void = () => undefined,
  ) {}

  /** What the manifest says of this event in this client; `undefined` when nothing runs for it. */
  registration(event: LaunchEventName): EventRegistration | undefined {
    return this.addIn.registrations.find((one) => one.event === event);
  }

  /** An event happened to an item. Resolves when its handler ended, at once with `undefined` when there is none. */
  async raise(event: LaunchEventName, item: ComposeItem, details: object = {}): Promise<EventOutcome | undefined> {
    const registration = this.registration(event);
    if (registration === undefined) return undefined;
    const before = this.turns.get(event) ?? Promise.resolve();
    const turn = before.then(() => this.run(registration, item, details));
    this.turns.set(event, turn);
    return turn;
  }

  /** The person left the item or it was sent: its handlers end, and none starts any more. */
  leave(item: ComposeItem): void {
    this.left.add(item);
    for (const [end, run] of [...this.running]) if (run.item === item) end();
  }

  /** The person does not wait any longer for the handler of this event; its run ends as `left`. */
  stop(event: LaunchEventName, item: ComposeItem): void {
    for (const [end, run] of [...this.running]) if (run.item === item && run.event === event) end();
  }

  private run(registration: EventRegistration, item: ComposeItem, details: object): Promise<EventOutcome> {
    if (this.left.has(item)) return Promise.resolve({ kind: 'left' });
    return new Promise((resolve) => {
      const started: { stop?: () => void } = {};
      const finish = (outcome: EventOutcome): void => {
        cancel();
        this.running.delete(leave);
        // The handler that called `completed` is still on the stack.
        this.later(() => started.stop?.(), 0);
        resolve(outcome);
        this.ended(registration.event);
      };
      const leave = (): void => finish({ kind: 'left' });
      const cancel = this.later(() => finish({ kind: 'timed-out' }), longestRun);
      this.running.set(leave, { event: registration.event, item });
      started.stop = this.runtime.start({
        registration,
        item,
        details,
        completed: (completion) => finish({ kind: 'completed', completion }),
        unavailable: (why) => finish({ kind: 'unavailable', why }),
      });
    });
  }
}
