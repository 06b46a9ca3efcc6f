import { Skeleton, SkeletonItem } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { StateOfKnowledge } from '../shared/ui/state-of-knowledge';
import { usePageStyles } from './page-styles';

/** Rows of the height that is coming, shown only when loading takes longer than 200 ms (ui.md §1.6). */
export function PageSkeleton() {
  const styles = usePageStyles();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 200);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.page} aria-busy="true">
      <StateOfKnowledge />
      {late && (
        <Skeleton aria-label="Reading" style={{ display: 'grid', rowGap: 16, marginBlockStart: 16 }}>
          <SkeletonItem size={24} style={{ width: '40%' }} />
          {[0, 1, 2, 3, 4, 5].map((row) => (
            <SkeletonItem key={row} size={32} />
          ))}
        </Skeleton>
      )}
    </div>
  );
}
