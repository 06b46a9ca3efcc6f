import type { SessionState } from './session';

/** Holds the state that surfaces show: replaced whole, parts that did not change keep their identity. */
export interface StateHolder {
  get(): SessionState;
  /** Takes over what changed and tells the listeners; nothing happens when nothing did. */
  set(change: Partial<SessionState>): void;
  subscribe(listener: () => void): () => void;
}

/** A holder that starts with `initial`. */
export function createStateHolder(initial: SessionState): StateHolder {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (change) => {
      const next = { ...state, ...change };
      const keys = Object.keys(change) as (keyof SessionState)[];
      if (keys.every((key) => Object.is(state[key], next[key]))) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
