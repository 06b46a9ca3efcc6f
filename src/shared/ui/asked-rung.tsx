import { lazy, Suspense, useState } from 'react';
import { useSessionState } from './use-session';

const RungDialog = lazy(() => import('./rung-dialog').then((m) => ({ default: m.RungDialog })));

/** The card of a rung that an act needs, over whatever is shown, until it is answered. */
export function AskedRung() {
  const asking = useSessionState((s) => s.asking);
  const [last, setLast] = useState(asking);
  if (asking !== null && asking !== last) setLast(asking);
  // It closes instead of going: a dialog that is taken away while open leaves the page hidden from readers.
  return (
    last && (
      <Suspense fallback={null}>
        <RungDialog asking={last} open={asking !== null} />
      </Suspense>
    )
  );
}
