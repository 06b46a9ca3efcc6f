import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  chip: {
    height: '28px',
    paddingInline: '12px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '6px',
    whiteSpace: 'nowrap',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  checked: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  count: {
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** A round toggle with an optional count. Pressed is grey and semibold. */
export function Chip(props: {
  readonly label: string;
  readonly count?: string | number;
  readonly checked: boolean;
  readonly onPress: () => void;
}) {
  const styles = useStyles();
  return (
    <button
      type="button"
      aria-pressed={props.checked}
      className={mergeClasses(styles.chip, props.checked && styles.checked)}
      onClick={props.onPress}
    >
      {props.label}
      {props.count !== undefined && <span className={styles.count}>{props.count}</span>}
    </button>
  );
}
