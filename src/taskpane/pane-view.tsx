import { Divider, makeStyles } from '@fluentui/react-components';
import { createContext, lazy, Suspense, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import type { Undo } from '../shared/app/session';
import { UndoLine } from '../shared/ui/undo-line';

const SetAsideList = lazy(() => import('./set-aside-list').then((m) => ({ default: m.SetAsideList })));

/** What every part of the pane may ask of it. */
interface PaneView {
  /** Shows what was put off and dismissed with a client. */
  showAside(clientId: string): void;
  /** Offers the way back from a change that was not about a finding, for 8 s. */
  offerUndo(sentence: string, undo: Undo | null): void;
}

const PaneViewContext = createContext<PaneView>({ showAside: () => {}, offerUndo: () => {} });

const useStyles = makeStyles({ line: { padding: '16px' } });

/** Keeps what lies over the open item: the undo line on top, and the list of what was put off. `itemKey` tells items apart. */
export function PaneViewProvider(props: { readonly itemKey: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const [aside, setAside] = useState<{ readonly clientId: string; readonly itemKey: string } | null>(null);
  const [line, setLine] = useState<{
    readonly sentence: string;
    readonly undo: Undo | null;
    readonly n: number;
  } | null>(null);
  const { itemKey } = props;
  const showAside = useCallback((clientId: string) => setAside({ clientId, itemKey }), [itemKey]);
  const offerUndo = useCallback(
    (sentence: string, undo: Undo | null) => setLine((before) => ({ sentence, undo, n: (before?.n ?? 0) + 1 })),
    [],
  );
  const view = useMemo(() => ({ showAside, offerUndo }), [showAside, offerUndo]);
  const end = () => setLine(null);
  return (
    <PaneViewContext.Provider value={view}>
      {line && (
        <>
          <div className={styles.line}>
            <UndoLine key={line.n} sentence={line.sentence} undo={line.undo} onUndo={end} onEnd={end} />
          </div>
          <Divider />
        </>
      )}
      {aside?.itemKey === itemKey ? (
        <Suspense fallback={null}>
          <SetAsideList clientId={aside.clientId} onClose={() => setAside(null)} />
        </Suspense>
      ) : (
        props.children
      )}
    </PaneViewContext.Provider>
  );
}

/** The pane around a part. */
export function usePaneView(): PaneView {
  return useContext(PaneViewContext);
}
