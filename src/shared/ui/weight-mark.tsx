import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Weight } from '../rules/finding';
import { STRINGS } from './strings';
import { Unseen } from './unseen';

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    position: 'relative',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    verticalAlign: '-1px',
  },
  today: { color: tokens.colorStatusDangerBorder2 },
  'this-week': { color: tokens.colorStatusWarningBorder2 },
  later: { color: tokens.colorNeutralForeground3 },
});

const RING: Record<Weight, { readonly r: number; readonly width: number }> = {
  today: { r: 5, width: 0 },
  'this-week': { r: 3.75, width: 2.5 },
  later: { r: 4.5, width: 1 },
};

/** How soon it hurts, told apart without colour: filled, thick ring, thin ring (mock/README.md). Screen readers hear the word. */
export function WeightMark(props: { readonly weight: Weight }) {
  const styles = useStyles();
  const { r, width } = RING[props.weight];
  return (
    <span className={mergeClasses(styles.mark, styles[props.weight])} data-weight={props.weight}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <circle
          cx="6"
          cy="6"
          r={r}
          fill={width === 0 ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth={width}
        />
      </svg>
      <Unseen>{STRINGS.weight[props.weight]}: </Unseen>
    </span>
  );
}
