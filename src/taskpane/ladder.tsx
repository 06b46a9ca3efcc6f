import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Regular, LockClosed20Regular } from '@fluentui/react-icons';
import type { RungState } from '../shared/app/knowledge';
import { useTextStyles } from '../shared/ui/text-styles';
import { useSessionState } from '../shared/ui/use-session';
import { PaneSection } from './pane-frame';
import { LADDER_WORDS } from './ladder-words';

const useStyles = makeStyles({
  list: { margin: 0, marginBlockStart: '12px', padding: 0, listStyleType: 'none' },
  rung: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr) auto',
    columnGap: '8px',
    minHeight: '48px',
    ':last-child': { minHeight: '36px' },
  },
  side: { display: 'flex', flexDirection: 'column', alignItems: 'center', color: tokens.colorNeutralForeground3 },
  icon: { display: 'grid', placeItems: 'center', height: '20px' },
  line: {
    flexGrow: 1,
    width: '1px',
    marginBlock: '4px',
    backgroundColor: tokens.colorNeutralStroke1,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
  end: { paddingBlockStart: '2px' },
});

/** Rungs that work, and the next one that does not; those above it are folded away (pane.md §5). */
export function Ladder() {
  const styles = useStyles();
  const text = useTextStyles();
  const rungs = useSessionState((s) => s.knowledge.rungs);
  const shown = shownRungs(rungs);
  return (
    <PaneSection kind="block">
      <h2 className={text.heading}>{LADDER_WORDS.title}</h2>
      <ol className={styles.list}>
        {shown.map((rung, i) => {
          const [what, how] = LADDER_WORDS.rungs[rung.rung];
          return (
            <li key={rung.rung} className={styles.rung}>
              <span className={styles.side} aria-hidden="true">
                <span className={styles.icon}>
                  {rung.state === 'on' ? <CheckmarkCircle20Regular /> : <LockClosed20Regular />}
                </span>
                {i < shown.length - 1 && <span className={styles.line} />}
              </span>
              <span>
                <div className={text.body}>{what}</div>
                <div className={text.caption}>{how}</div>
              </span>
              {rung.state !== 'on' && (
                <span className={mergeClasses(text.caption, styles.end)}>{LADDER_WORDS.notYet}</span>
              )}
            </li>
          );
        })}
      </ol>
    </PaneSection>
  );
}

function shownRungs(rungs: readonly RungState[]): readonly RungState[] {
  const listed = rungs.filter((r) => r.rung !== 'profile');
  const open: RungState = { rung: 'open-item', state: 'on', obstacle: null };
  const rest = listed.filter((r) => r.rung !== 'open-item');
  const next = rest.find((r) => r.state !== 'on');
  return [open, ...rest.filter((r) => r.state === 'on'), ...(next ? [next] : [])];
}
