import { makeStyles, Skeleton, SkeletonItem } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { STRINGS } from './strings';

const useStyles = makeStyles({
  rows: { display: 'grid', rowGap: '16px' },
  row: { display: 'grid', gridTemplateColumns: '24px 1fr', columnGap: '8px', minHeight: '36px', alignContent: 'start' },
  lines: { display: 'grid', rowGap: '8px' },
  short: { width: '60%' },
});

/** Rows of the height that is coming, seen only when loading takes longer than 200 ms (ui.md §1.6). Space is kept from the start. */
export function SkeletonRows(props: { readonly rows: number }) {
  const styles = useStyles();
  const late = useLate(200);
  return (
    <Skeleton className={styles.rows} aria-label={STRINGS.reading} aria-busy="true">
      {Array.from({ length: props.rows }, (_, row) => (
        <div key={row} className={styles.row}>
          {late && <SkeletonItem shape="circle" size={20} />}
          {late && <div className={styles.lines}><SkeletonItem size={16} /><SkeletonItem size={12} className={styles.short} /></div>}
        </div>
      ))}
    </Skeleton>
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
