import { createContext, useContext, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import type { Session, SessionState } from '../app/session';
import { LiveRegion } from './live-region';

const SessionContext = createContext<Session | null>(null);

/** Gives everything below it one running session, and a place where screen readers hear what changed. */
export function SessionProvider(props: { readonly session: Session; readonly children: ReactNode }) {
  return (
    <SessionContext.Provider value={props.session}>
      <LiveRegion>{props.children}</LiveRegion>
    </SessionContext.Provider>
  );
}

/** The session: its actions are what a press asks for. Throws outside a `SessionProvider`. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession needs a SessionProvider around it');
  return session;
}

/**
 * A part of the state. The component is drawn again only when that part is another one (`Object.is`): pick parts as they
 * stand in the state, and derive from them in `useMemo`.
 */
export function useSessionState<T>(select: (state: SessionState) => T): T {
  const session = useSession();
  const read = useMemo(() => {
    let last: { readonly state: SessionState; readonly value: T } | null = null;
    // A selector may build its answer: one per state keeps the store's answers stable between two changes.
    return () => {
      const state = session.state();
      if (last?.state !== state) last = { state, value: select(state) };
      return last.value;
    };
  }, [session, select]);
  return useSyncExternalStore(session.subscribe, read, read);
}
