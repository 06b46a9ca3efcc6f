import { makeStyles, tokens } from '@fluentui/react-components';
import { Flag16Filled } from '@fluentui/react-icons';
import type { RoomNeeds } from '../../shared/domain/week-view';
import { Hatch } from './hatch';

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '24px',
    rowGap: '8px',
    marginBlockStart: '12px',
    paddingInlineStart: '62px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  item: { display: 'inline-flex', alignItems: 'center', columnGap: '8px' },
  hold: {
    width: '22px',
    height: '10px',
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  run: {
    width: '3px',
    height: '10px',
    borderTop: `1.5px solid ${tokens.colorStatusWarningBorder2}`,
    borderBottom: `1.5px solid ${tokens.colorStatusWarningBorder2}`,
    borderLeft: `1.5px solid ${tokens.colorStatusWarningBorder2}`,
  },
});

/** What the marks of the drawing mean, with the numbers in force. */
export function WeekLegend(props: { readonly needs: RoomNeeds }) {
  const styles = useStyles();
  const { prepMinutes, reflectMinutes, runMeetings } = props.needs;
  return (
    <div className={styles.legend}>
      <span className={styles.item}>
        <Hatch level="none" width="24px" height="8px" />
        Less room than a client meeting needs: {prepMinutes} min before, {reflectMinutes} after
      </span>
      <span className={styles.item}>
        <span className={styles.run} />
        {runMeetings} or more without a break
      </span>
      <span className={styles.item}>
        <span className={styles.hold} />
        Held for you
      </span>
      <span className={styles.item}>
        <Flag16Filled aria-hidden="true" />
        Something missing
      </span>
    </div>
  );
}
