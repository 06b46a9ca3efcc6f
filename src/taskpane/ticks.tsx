import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark20Regular } from '@fluentui/react-icons';
import { useTextStyles } from '../shared/ui/text-styles';
import { WeightMark } from '../shared/ui/weight-mark';

const useStyles = makeStyles({
  list: { display: 'grid', rowGap: '4px', margin: 0, padding: 0, listStyleType: 'none' },
  gap: { marginBlockStart: '20px' },
  line: { display: 'grid', gridTemplateColumns: '24px minmax(0, 1fr)', columnGap: '8px' },
  words: { overflowWrap: 'anywhere' },
  icon: { display: 'grid', placeItems: 'center', height: '20px', color: tokens.colorNeutralForeground3 },
});

/** One line: in order, or worth a look. */
export interface TickLine {
  readonly id: string;
  readonly ok: boolean;
  readonly text: string;
}

/** What is right, quiet; what is still worth a look stands first with its mark. Nothing is praised (pane.md §1). */
export function Ticks(props: { readonly ticks: readonly TickLine[]; readonly gap?: boolean }) {
  const styles = useStyles();
  const text = useTextStyles();
  if (props.ticks.length === 0) return null;
  return (
    <ul className={mergeClasses(styles.list, props.gap && styles.gap)}>
      {props.ticks.map((tick) => (
        <li key={tick.id} className={styles.line} data-tick={tick.ok ? 'ok' : 'open'}>
          <span className={styles.icon}>
            {tick.ok ? <Checkmark20Regular aria-hidden="true" /> : <WeightMark weight="later" />}
          </span>
          <span className={mergeClasses(tick.ok ? text.quiet : text.body, styles.words)}>{tick.text}</span>
        </li>
      ))}
    </ul>
  );
}
