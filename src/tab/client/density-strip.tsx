import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type KeyboardEvent } from 'react';
import type { ContactWeek } from '../../shared/domain/contact-weeks';

const useStyles = makeStyles({
  root: { display: 'flex', columnGap: '16px', alignItems: 'start', minHeight: '64px', marginBlockStart: '12px' },
  legend: {
    width: '72px',
    flexShrink: 0,
    display: 'grid',
    rowGap: '4px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  swatch: { display: 'inline-block', width: '8px', height: '8px', marginInlineEnd: '8px' },
  strip: {
    position: 'relative',
    display: 'flex',
    columnGap: '1px',
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  week: {
    flex: '1 1 0',
    minWidth: '3px',
    maxWidth: '32px',
    border: 'none',
    padding: 0,
    background: 'none',
    cursor: 'pointer',
    height: '60px',
    display: 'flex',
    flexDirection: 'column',
    position: 'relative',
  },
  inView: {
    backgroundColor: tokens.colorBrandBackground2,
    '@media (forced-colors: active)': { outline: '1px solid Highlight' },
  },
  bars: {
    height: '40px',
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'flex-end',
    paddingInline: '12%',
    rowGap: '1px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  mail: {
    backgroundColor: tokens.colorNeutralForeground4,
    opacity: 0.75,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
  meetings: {
    backgroundColor: tokens.colorNeutralForeground3,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  month: {
    position: 'absolute',
    insetBlockStart: '44px',
    insetInlineStart: 0,
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    pointerEvents: 'none',
  },
});

const TALLEST = 36;

/** Weeks as bars, meetings under mail. Click or arrow keys choose a week; `chosen` is its index, null for none. */
export function DensityStrip(props: {
  readonly weeks: readonly ContactWeek[];
  readonly chosen: number | null;
  readonly monthOf: (week: ContactWeek, previous: ContactWeek | null) => string | null;
  readonly nameOf: (week: ContactWeek) => string;
  readonly onChoose: (index: number | null) => void;
}) {
  const styles = useStyles();
  const hint = useId();
  const { weeks, chosen } = props;
  const most = Math.max(1, ...weeks.map((w) => w.mails + w.meetings));
  const onKey = (event: KeyboardEvent) => {
    const at = chosen ?? weeks.length - 1;
    const next = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: weeks.length - 1 }[event.key];
    if (event.key === 'Escape') props.onChoose(null);
    if (next === undefined) return;
    event.preventDefault();
    props.onChoose(Math.min(weeks.length - 1, Math.max(0, next)));
  };
  const now = chosen === null ? undefined : weeks[chosen];
  return (
    <div className={styles.root} dir="ltr">
      <div className={styles.legend} aria-hidden="true">
        <span>
          <span className={mergeClasses(styles.swatch, styles.mail)} />
          Mail
        </span>
        <span>
          <span className={mergeClasses(styles.swatch, styles.meetings)} />
          Meetings
        </span>
      </div>
      <div
        className={styles.strip}
        role="slider"
        tabIndex={0}
        onKeyDown={onKey}
        aria-label="Contact by week"
        aria-describedby={hint}
        aria-valuemin={0}
        aria-valuemax={weeks.length - 1}
        aria-valuenow={chosen ?? weeks.length - 1}
        aria-valuetext={now ? props.nameOf(now) : 'All weeks'}
      >
        {weeks.map((week, i) => {
          const month = props.monthOf(week, weeks[i - 1] ?? null);
          return (
            <span
              key={week.start}
              className={mergeClasses(styles.week, i === chosen && styles.inView)}
              onClick={() => props.onChoose(i === chosen ? null : i)}
              title={props.nameOf(week)}
            >
              <span className={styles.bars}>
                <span className={styles.mail} style={{ height: barHeight(week.mails, most) }} />
                <span className={styles.meetings} style={{ height: barHeight(week.meetings, most) }} />
              </span>
              {month !== null && (
                <span className={styles.month} aria-hidden="true">
                  {month}
                </span>
              )}
            </span>
          );
        })}
      </div>
      <span id={hint} hidden>
        Arrow keys choose a week, Escape shows all.
      </span>
    </div>
  );
}

function barHeight(value: number, most: number): string {
  return value === 0 ? '0' : `${Math.max(2, Math.round((value / most) * TALLEST))}px`;
}
