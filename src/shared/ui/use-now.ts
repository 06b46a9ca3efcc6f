import { useEffect, useState } from 'react';
import { MINUTE, type Instant } from '../domain/instant';
import { useSessionState } from './use-session';

/** Now, as the session's clock says it, moving on each half minute between two states. Never announces anything. */
export function useNow(): Instant {
  const now = useSessionState((s) => s.now);
  const [since, setSince] = useState({ now, passed: 0 });
  useEffect(() => {
    const begun = performance.now();
    const timer = setInterval(() => setSince({ now, passed: performance.now() - begun }), MINUTE / 2);
    return () => clearInterval(timer);
  }, [now]);
  return since.now === now ? now + since.passed : now;
}
