import { makeStyles, tokens } from '@fluentui/react-components';
import type { ContactWeek } from '../../shared/domain/contact-weeks';

const useStyles = makeStyles({
  past: {
    fill: tokens.colorNeutralForeground4,
    fillOpacity: 0.75,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  current: { fill: tokens.colorNeutralForeground2, '@media (forced-colors: active)': { fill: 'Highlight' } },
});

const [BAR, GAP, HEIGHT, TALLEST] = [7, 3, 24, 22];

/** Twelve bars of one week each, all rows on one scale: `most` is the portfolio's busiest week. */
export function Sparkline(props: { readonly weeks: readonly ContactWeek[]; readonly most: number }) {
  const styles = useStyles();
  const { weeks, most } = props;
  const total = weeks.reduce((sum, week) => sum + week.mails + week.meetings, 0);
  const width = weeks.length * (BAR + GAP) - GAP;
  return (
    <svg
      width={width}
      height={HEIGHT}
      role="img"
      aria-label={`${total} contacts in ${weeks.length} weeks, ${lastOf(weeks)} this week`}
    >
      {weeks.map((week, i) => {
        const value = week.mails + week.meetings;
        const tall = value === 0 ? 1 : Math.max(2, Math.round((value / Math.max(1, most)) * TALLEST));
        return (
          <rect
            key={week.start}
            x={i * (BAR + GAP)}
            y={HEIGHT - tall}
            width={BAR}
            height={tall}
            className={week.current ? styles.current : styles.past}
          />
        );
      })}
    </svg>
  );
}

/** The busiest week of all rows: the scale that they share. */
export function busiestWeek(rows: readonly (readonly ContactWeek[])[]): number {
  return Math.max(1, ...rows.flat().map((week) => week.mails + week.meetings));
}

function lastOf(weeks: readonly ContactWeek[]): number {
  const week = weeks.at(-1);
  return week ? week.mails + week.meetings : 0;
}
