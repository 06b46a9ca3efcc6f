import { makeStyles, tokens } from '@fluentui/react-components';
import { sayAgo } from '../domain/say-time';
import { STRINGS } from './strings';
import { useNow } from './use-now';
import { useSessionState } from './use-session';

const useStyles = makeStyles({
  age: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    whiteSpace: 'nowrap',
  },
});

/** “Read 2 min ago”: the oldest answer among the sources in use. Nothing before the first. */
export function Age() {
  const styles = useStyles();
  const asOf = useSessionState((s) => s.knowledge.asOf);
  const reading = useSessionState((s) => s.knowledge.activity === 'reading');
  const now = useNow();
  if (asOf === null) return reading ? <span className={styles.age}>{STRINGS.reading}</span> : null;
  return <span className={styles.age}>{STRINGS.readAgo(sayAgo(asOf, now))}</span>;
}
