import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  block: { display: 'grid', gridTemplateColumns: '24px minmax(0, 1fr)', columnGap: '8px' },
  icon: { display: 'grid', placeItems: 'center', height: '20px', color: tokens.colorNeutralForeground3 },
  body: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '4px' },
  more: { marginBlockStart: '8px' },
});

interface Props {
  readonly icon: ReactElement | null;
  readonly sentence: string;
  readonly strong?: boolean;
  readonly what?: string;
  /** A quiet line below, also under a strong sentence. */
  readonly caption?: string;
  readonly children?: ReactNode;
}

/** An icon, a sentence, what it means, and what helps: the form of every state that is not a finding (pane.md §5, Calm and Offline). */
export function NoticeBlock(props: Props) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div className={styles.block}>
      <span className={styles.icon} aria-hidden="true">
        {props.icon}
      </span>
      <div className={styles.body}>
        <div className={props.strong ? text.strong : text.body}>{props.sentence}</div>
        {props.what !== undefined && props.what !== '' && (
          <div className={props.strong ? text.body : text.caption}>{props.what}</div>
        )}
        {props.caption !== undefined && props.caption !== '' && <div className={text.caption}>{props.caption}</div>}
        {props.children !== undefined && props.children !== null && <div className={styles.more}>{props.children}</div>}
      </div>
    </div>
  );
}
