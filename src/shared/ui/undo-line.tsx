import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Checkmark20Regular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { Undo } from '../app/session';
import { STRINGS } from './strings';
import { useTextStyles } from './text-styles';

/** How long the way back is offered, in ms (ui.md §1.7). */
export const UNDO_MS = 8000;

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '24px 1fr auto',
    columnGap: '8px',
    alignItems: 'start',
    outlineStyle: 'none',
  },
  tick: { display: 'grid', placeItems: 'center', height: '20px', color: tokens.colorNeutralForeground3 },
});

/** What happened, with a tick and the way back; `onEnd` after 8 s. The clock stands still while focus or pointer is on it. */
export function UndoLine(props: {
  readonly sentence: string;
  readonly undo: Undo | null;
  readonly onUndo: () => void;
  readonly onEnd: () => void;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const end = useRef(props.onEnd);
  useEffect(() => {
    end.current = props.onEnd;
  });
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let timer = setTimeout(function over() {
      const held = line.current?.matches(':hover') === true || line.current?.contains(document.activeElement) === true;
      if (held && document.activeElement !== line.current) timer = setTimeout(over, 1000);
      else end.current();
    }, UNDO_MS);
    return () => clearTimeout(timer);
  }, []);
  const { undo } = props;
  return (
    <div ref={line} className={styles.line} data-undo-line tabIndex={-1}>
      <span className={styles.tick}>
        <Checkmark20Regular aria-hidden="true" />
      </span>
      <span className={text.body}>{props.sentence}</span>
      {undo && (
        <Link
          as="button"
          onClick={() => {
            undo.undo();
            props.onUndo();
          }}
        >
          {STRINGS.undo}
        </Link>
      )}
    </div>
  );
}
