import { lazy, Suspense } from 'react';
import { useSessionState } from '../shared/ui/use-session';

const Ladder = lazy(() => import('./ladder').then((m) => ({ default: m.Ladder })));

/** The ladder of what Mainstay can see, only while consent is missing: then what works is what counts. */
export function LadderWhenMissing() {
  const missing = useSessionState((s) =>
    s.knowledge.obstacles.some((o) => o.kind === 'consent-required' || o.kind === 'admin-consent-required'),
  );
  return missing ? (
    <Suspense fallback={null}>
      <Ladder />
    </Suspense>
  ) : null;
}
