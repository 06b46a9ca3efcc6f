import { lazy, Suspense } from 'react';
import { useSessionState } from './use-session';

const RungDialog = lazy(() => import('./rung-dialog').then((m) => ({ default: m.RungDialog })));

/** The card of a rung that an act needs, over whatever is shown, until it is answered. */
export function AskedRung() {
  const asking = useSessionState((s) => s.asking);
  return (
    asking && (
      <Suspense fallback={null}>
        <RungDialog asking={asking} />
      </Suspense>
    )
  );
}
