import type { EventRuntime } from './event-run';

/** How event-based activation misbehaves (`?eventFault=`). */
export type EventFault =
  /** The add-in cannot be loaded. */
  | { readonly kind: 'unavailable' }
  /** The handler never runs, as after a missing `Office.actions.associate`. */
  | { readonly kind: 'silent' }
  /** The handler starts so many milliseconds late. */
  | { readonly kind: 'slow'; readonly milliseconds: number };

/** Names for the page's menu, each a valid `?eventFault=`. */
export const eventFaultNames: readonly string[] = ['unavailable', 'silent', 'slow:6000'];

/** Reads `kind` or `kind:number`; `undefined` for anything else. */
export function parseEventFault(text: string | null | undefined): EventFault | undefined {
  const [kind, number] = (text ?? '').split(':');
  if (kind === 'unavailable' || kind === 'silent') return { kind };
  const milliseconds = Number(number);
  return kind === 'slow' && milliseconds > 0 ? { kind, milliseconds } : undefined;
}

/** The runtime with the fault in front of it. */
export function faultyRuntime(runtime: EventRuntime, fault: EventFault | undefined): EventRuntime {
  if (fault === undefined) return runtime;
  return {
    start: (run) => {
      if (fault.kind === 'silent') return () => undefined;
      if (fault.kind === 'unavailable') {
        run.unavailable('?eventFault=unavailable');
        return () => undefined;
      }
      let end = (): void => undefined;
      const timer = setTimeout(() => {
        end = runtime.start(run);
      }, fault.milliseconds);
      return () => {
        clearTimeout(timer);
        end();
      };
    },
  };
}
