import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { STRINGS } from './strings';

const useStyles = makeStyles({
  rows: { display: 'grid', rowGap: '16px' },
  row: { display: 'grid', gridTemplateColumns: '24px 1fr', columnGap: '8px', minHeight: '36px', alignContent: 'start' },
  lines: { display: 'grid', rowGap: '8px' },
  bar: {
    height: '16px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    '@media (prefers-reduced-motion: no-preference)': {
      animationName: { '50%': { opacity: 0.5 } },
      animationDuration: '2s',
      animationIterationCount: 'infinite',
    },
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  dot: { width: '20px', height: '20px', borderRadius: tokens.borderRadiusCircular },
  short: { width: '60%', height: '12px' },
});

/**
 * Rows of the height that is coming, seen only when loading takes longer than 200 ms (ui.md §1.6). Space is kept from the start. `quiet`
 * where the page says in words that it is reading.
 */
export function SkeletonRows(props: { readonly rows: number; readonly quiet?: boolean }) {
  const styles = useStyles();
  const late = useLate(200);
  return (
    <div
      className={styles.rows}
      {...(props.quiet
        ? { 'aria-hidden': true }
        : { role: 'progressbar', 'aria-label': STRINGS.reading, 'aria-busy': true })}
    >
      {Array.from({ length: props.rows }, (_, row) => (
        <div key={row} className={styles.row}>
          {late && <div className={mergeClasses(styles.bar, styles.dot)} />}
          {late && (
            <div className={styles.lines}>
              <div className={styles.bar} />
              <div className={mergeClasses(styles.bar, styles.short)} />
            </div>
          )}
        </div>
      ))}
    </div>
  );
}

/** True once `ms` milliseconds have passed since the component came. */
export function useLate(ms: number): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return late;
}
