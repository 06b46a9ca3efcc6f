import type { ComposeItem } from '../office/open-item';
import type { Completion } from './completion';
import type { EventRegistration } from './installed-add-in';

/** One handler that shall run for one item. */
export interface EventRun {
  readonly registration: EventRegistration;
  readonly item: ComposeItem;
  /** What the event object carries besides `completed`; plain data. */
  readonly details: object;
  /** The handler said that it is done. Only the first time counts. */
  completed(completion: Completion): void;
  /** The handler cannot run: the add-in is unavailable. `why` is for the console. */
  unavailable(why: string): void;
}

/** Where handlers run: a browser page, or a runtime that has JavaScript and nothing else. */
export interface EventRuntime {
  /** Starts a handler in a runtime of its own and returns the function that ends it. */
  start(run: EventRun): () => void;
}

/** How a run ended. `left`: the person went to another item, or it was sent (docs "Behavior and limitations"). */
export type EventOutcome =
  | { readonly kind: 'completed'; readonly completion: Completion }
  | { readonly kind: 'unavailable'; readonly why: string }
  | { readonly kind: 'timed-out' }
  | { readonly kind: 'left' };
