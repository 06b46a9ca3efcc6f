import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Json } from '../../shared/domain/book-record';
import type { Instant } from '../../shared/domain/instant';
import { useSession, useSessionState } from '../../shared/ui/use-session';
import { WeightMark } from '../../shared/ui/weight-mark';
import { usePageStyles } from '../page-styles';

const useStyles = makeStyles({
  notice: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBlock: '12px',
    marginBlock: '12px',
    display: 'grid',
    rowGap: '8px',
  },
  head: { display: 'flex', columnGap: '8px', alignItems: 'center', fontWeight: tokens.fontWeightSemibold },
  two: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    columnGap: '24px',
    rowGap: '12px',
    '@media (max-width: 719px)': { gridTemplateColumns: '1fr' },
  },
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

/** The same words changed by two people: both versions, who and when; nothing is overwritten until one is chosen. */
export function ConflictNotice(props: { readonly clientId: string; readonly stamp: (at: Instant) => string }) {
  const page = usePageStyles();
  const styles = useStyles();
  const { actions } = useSession();
  const conflicts = useSessionState((s) => s.book.conflicts).filter((c) => c.id === props.clientId);
  return conflicts.map((conflict) => (
    <section key={`${conflict.kind} ${conflict.field}`} className={styles.notice} aria-label="Two versions">
      <div className={styles.head}>
        <WeightMark weight="today" /> The same line was changed in two places.
      </div>
      <div className={styles.two}>
        {(['mine', 'theirs'] as const).map((side) => (
          <div key={side}>
            <div className={styles.text}>{sayValue(conflict[side].value)}</div>
            <div className={page.caption}>
              {conflict[side].by || 'unknown'}, {props.stamp(conflict[side].at)}
            </div>
            <Button size="small" onClick={() => actions.resolveConflict(conflict, side)}>
              Keep this one
            </Button>
          </div>
        ))}
      </div>
    </section>
  ));
}

function sayValue(value: Json): string {
  if (value === null) return '(removed)';
  if (typeof value === 'object' && !Array.isArray(value)) {
    const text = (value as { readonly [key: string]: Json })['text'];
    if (typeof text === 'string') return text;
  }
  return typeof value === 'string' ? value : JSON.stringify(value).slice(0, 400);
}
