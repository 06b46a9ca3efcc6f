import { Button, makeStyles } from '@fluentui/react-components';
import { Checkmark20Regular } from '@fluentui/react-icons';
import { useCallback, useEffect, useState } from 'react';
import type { Undo } from '../../shared/app/session';

/** What was just done, with the way back. */
export interface Notice {
  readonly words: string;
  readonly undo: Undo | null;
  readonly clear: () => void;
}

const useStyles = makeStyles({
  notice: { display: 'flex', alignItems: 'center', columnGap: '8px', minHeight: '32px' },
});

/** How long “Undo” is offered, in ms (ui.md §1.7). */
const OFFERED_MS = 8_000;

/** Keeps the last notice for eight seconds; the second part sets one. */
export function useUndo(): readonly [Notice | null, (words: string, undo: Undo | null) => void] {
  const [notice, setNotice] = useState<Notice | null>(null);
  const clear = useCallback(() => setNotice(null), []);
  useEffect(() => {
    if (!notice) return;
    const timer = setTimeout(clear, OFFERED_MS);
    return () => clearTimeout(timer);
  }, [notice, clear]);
  const tell = useCallback((words: string, undo: Undo | null) => setNotice({ words, undo, clear }), [clear]);
  return [notice, tell];
}

/** “Halden Foods is a client now. Undo”. Space is kept only while it is shown. */
export function UndoNotice(props: { readonly notice: Notice | null }) {
  const styles = useStyles();
  const { notice } = props;
  return (
    <div role="status">
      {notice && (
        <div className={styles.notice}>
          <Checkmark20Regular aria-hidden="true" />
          {notice.words}
          {notice.undo && (
            <Button
              size="small"
              appearance="subtle"
              onClick={() => {
                notice.undo?.undo();
                notice.clear();
              }}
            >
              Undo
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
