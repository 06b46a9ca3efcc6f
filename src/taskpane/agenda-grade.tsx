import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { AgendaGrade as Grade } from '../shared/domain/meeting';
import { useTextStyles } from '../shared/ui/text-styles';
import { PANE } from './strings';

const STEPS = ['none', 'purpose', 'promised', 'present'] as const;

const useStyles = makeStyles({
  steps: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
    columnGap: '4px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  step: { display: 'grid', rowGap: '4px' },
  bar: {
    height: '4px',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralStroke2,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'transparent',
      border: '1px solid CanvasText',
    },
  },
  reached: {
    backgroundColor: tokens.colorNeutralForeground2,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'CanvasText',
      border: '1px solid CanvasText',
    },
  },
  // 200 % zoom of a narrow pane: four words do not fit beside each other, the reached one does.
  word: { '@media (max-width: 279px)': { overflow: 'hidden', maxHeight: 0 } },
  here: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

/** How far the invitation goes, as four steps with words; the reached one is bold. Nothing is drawn when the text may not be read. */
export function AgendaGrade(props: { readonly grade: Grade }) {
  const styles = useStyles();
  const text = useTextStyles();
  const reached = STEPS.indexOf(props.grade === 'unknown' ? 'none' : props.grade);
  if (props.grade === 'unknown') return null;
  return (
    <ol className={styles.steps} aria-label={PANE.meeting.gradeName}>
      {STEPS.map((step, i) => (
        <li key={step} className={styles.step} {...(i === reached && { 'aria-current': 'step' as const })}>
          <span className={mergeClasses(styles.bar, i <= reached && styles.reached)} aria-hidden="true" />
          <span className={mergeClasses(text.caption, i === reached ? styles.here : styles.word)}>
            {PANE.meeting.grade[step]}
          </span>
        </li>
      ))}
    </ol>
  );
}
