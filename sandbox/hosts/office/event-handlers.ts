import type { AsyncCalls } from './async-calls';
import { invalidArgument, OfficeError } from './office-error';

type Handler = (event: unknown) => void;

/** Handlers for the events of one object; one that throws does not keep the others from being told. */
export class EventHandlers {
  private readonly handlers = new Map<string, Set<Handler>>();
  readonly addHandlerAsync: (type: string, handler: unknown, ...tail: unknown[]) => void;
  readonly removeHandlerAsync: (type: string, ...tail: unknown[]) => void;

  /** `known` are the event types that the object raises; others are refused as unsupported. `added` is told of each handler. */
  constructor(calls: AsyncCalls, known: readonly string[], added?: (type: string) => void) {
    const add = calls.ofMailbox<[string, Handler], void>(2, ([type, handler]) => {
      if (!known.includes(type))
        throw new OfficeError(5010, 'UnsupportedEvent', `The event type ${type} is not supported here.`);
      this.handlers.set(type, (this.handlers.get(type) ?? new Set<Handler>()).add(handler));
      added?.(type);
    });
    this.addHandlerAsync = (type, handler, ...tail) => {
      if (typeof handler !== 'function') throw invalidArgument('handler');
      add(type, handler as Handler, ...tail);
    };
    this.removeHandlerAsync = calls.ofMailbox<[string], void>(1, ([type]) => void this.handlers.delete(type));
  }

  /** Tells every handler of this event type, each on its own. */
  raise(type: string, event: object): void {
    // A frame that was taken away lives on as long as the item does, and hears nothing any more.
    if ('closed' in globalThis && globalThis.closed) return;
    for (const handler of [...(this.handlers.get(type) ?? [])]) {
      try {
        handler({ type, ...event });
      } catch (error) {
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }
}
