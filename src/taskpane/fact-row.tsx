import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular, ChevronRight20Regular } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import { useTextStyles } from '../shared/ui/text-styles';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr)',
    columnGap: '8px',
    paddingBlock: '8px',
    paddingInline: '16px',
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '52px',
  },
  press: {
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'inherit',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  icon: { display: 'grid', placeItems: 'center', height: '20px', color: tokens.colorNeutralForeground3 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px', rowGap: '8px', minWidth: 0 },
  words: { flex: '1 1 184px', minWidth: 0, overflowWrap: 'anywhere', hyphens: 'auto' },
  // A chevron stays beside the words at any width; a button goes below them.
  short: { flexBasis: '0' },
  value: { display: 'block' },
  label: { display: 'block' },
  chevron: { flexShrink: 0, marginInlineEnd: 0, color: tokens.colorNeutralForeground3, display: 'grid' },
  turned: { ':dir(rtl)': { transform: 'scaleX(-1)' } },
});

interface Props {
  readonly icon: ReactElement;
  readonly value: string;
  readonly label: string;
  /** Makes the whole row a button with a chevron. */
  readonly onPress?: () => void;
  /** Whether what the row unfolds is open; left out for rows that lead elsewhere. */
  readonly open?: boolean;
  /** One act beside the words; the row itself is then no button. */
  readonly act?: { readonly label: string; readonly onPress: () => void };
  readonly children?: ReactNode;
}

/** A fact: icon, value over label, then a chevron (the row is a button) or one small button; never both (pane.md §5). */
export function FactRow(props: Props) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = (
    <span className={mergeClasses(styles.words, props.onPress !== undefined && styles.short)}>
      <span className={mergeClasses(text.body, styles.value)}>{props.value}</span>
      <span className={mergeClasses(text.caption, styles.label)}>{props.label}</span>
    </span>
  );
  const icon = (
    <span className={styles.icon} aria-hidden="true">
      {props.icon}
    </span>
  );
  if (props.onPress) {
    return (
      <>
        <button
          type="button"
          className={mergeClasses(styles.row, styles.press)}
          onClick={props.onPress}
          {...(props.open !== undefined && { 'aria-expanded': props.open })}
        >
          {icon}
          <span className={styles.line}>
            {words}
            <span className={mergeClasses(styles.chevron, props.open ? undefined : styles.turned)} aria-hidden="true">
              {props.open ? <ChevronDown20Regular /> : <ChevronRight20Regular />}
            </span>
          </span>
        </button>
        {props.open && props.children}
      </>
    );
  }
  return (
    <div className={styles.row}>
      {icon}
      <div className={styles.line}>
        {words}
        {props.act && (
          <Button size="small" onClick={props.act.onPress}>
            {props.act.label}
          </Button>
        )}
      </div>
    </div>
  );
}
