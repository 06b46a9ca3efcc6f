import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { CopyButton } from './copy-button';
import { STRINGS } from './strings';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  details: { display: 'grid', rowGap: '8px' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** A code that says where it broke, safe to show and to copy; acts that may help stand before the copying. */
export function CopyDetails(props: { readonly code: string; readonly children?: ReactNode }) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div className={styles.details}>
      <code className={text.caption}>{props.code}</code>
      <div className={styles.acts}>
        {props.children}
        <CopyButton text={`Mainstay: ${props.code}`} label={STRINGS.broken.copy} />
      </div>
    </div>
  );
}
