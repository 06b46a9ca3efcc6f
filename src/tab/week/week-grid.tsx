import { mergeClasses } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import { englishOf } from '../../shared/domain/english-of';
import { MINUTE } from '../../shared/domain/instant';
import { sayDay, sayHour } from '../../shared/domain/say-time';
import type { Snapshot } from '../../shared/domain/snapshot';
import type { WeekBlock, WeekDay, WeekGap } from '../../shared/domain/week-view';
import { minuteOfDay } from '../../shared/domain/zoned-time';
import type { Finding } from '../../shared/rules/finding';
import { Hatch } from './hatch';
import { nextBlock } from './week-keys';
import { WeekBlockView } from './week-block';
import { PX_PER_MINUTE, stretchOf, yOf } from './week-scale';
import { useWeekStyles } from './week-styles';

/** Where the page is mirrored, the next day stands to the left. */
const MIRRORED: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/** Days as columns, drawn to scale. One tab stop; arrows walk in time and over days, Enter opens the meeting's card. */
export function WeekGrid(props: {
  readonly days: readonly WeekDay[];
  readonly snapshot: Snapshot;
  readonly findings: readonly Finding[];
}) {
  const styles = useWeekStyles();
  const root = useRef<HTMLDivElement>(null);
  const { days, snapshot } = props;
  const { zone } = snapshot.workingHours;
  const stretch = stretchOf(days, snapshot.workingHours);
  const height = yOf(stretch.to, stretch);
  const columns = `48px ${days.map((day) => (day.afterGutter ? '20px minmax(0, 1fr)' : 'minmax(0, 1fr)')).join(' ')}`;
  const hours = Array.from(
    { length: Math.floor(stretch.to / 60) - Math.ceil(stretch.from / 60) + 1 },
    (_, i) => (Math.ceil(stretch.from / 60) + i) * 60,
  ).filter((m) => m < stretch.to);
  const firstId = days.flatMap((day) => day.blocks)[0]?.meeting.id;
  const onKey = (event: KeyboardEvent) => {
    const from = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['meeting'] : undefined;
    const key = document.dir === 'rtl' ? (MIRRORED[event.key] ?? event.key) : event.key;
    const to = from === undefined ? null : nextBlock(days, from, key);
    if (to === null) return;
    event.preventDefault();
    root.current?.querySelector<HTMLElement>(`[data-meeting="${CSS.escape(to)}"]`)?.focus();
  };
  return (
    <div className={styles.root} ref={root} role="group" aria-label="Week" onKeyDown={onKey}>
      <div className={styles.heads} style={{ gridTemplateColumns: columns }}>
        <span />
        {days.flatMap((day) => {
          const noon = day.start + 720 * MINUTE;
          const words = sayDay(noon, snapshot.now, zone, snapshot.locale);
          const today = words === 'today';
          const date = new Intl.DateTimeFormat(englishOf(snapshot.locale), {
            timeZone: zone,
            ...(today || words === 'tomorrow'
              ? { weekday: 'short', day: 'numeric' }
              : { day: 'numeric', month: 'short' }),
          }).format(noon);
          const weekday = new Intl.DateTimeFormat(englishOf(snapshot.locale), {
            timeZone: zone,
            weekday: 'long',
          }).format(noon);
          const most = Math.max(0, ...day.runs.map((run) => run.count));
          const head = (
            <div key={day.date} className={styles.head}>
              <span className={mergeClasses(styles.dayName, today && styles.today)}>
                {today ? 'Today' : words === 'tomorrow' ? 'Tomorrow' : weekday}
              </span>
              <span className={styles.dayDate}>{date}</span>
              {day.clockChange !== 0 && (
                <span className={styles.small}>{day.clockChange > 0 ? 'summer time' : 'winter time'}</span>
              )}
              {most > 0 && <span className={styles.run}>{most} in a row</span>}
            </div>
          );
          return day.afterGutter ? [<span key={`gutter ${day.date}`} />, head] : [head];
        })}
      </div>
      <div className={styles.body} style={{ gridTemplateColumns: columns, height }}>
        <div className={styles.axis}>
          {hours.map((minute) => (
            <span key={minute} className={styles.hour} style={{ top: Math.max(8, yOf(minute, stretch)) }}>
              {sayHour(minute * MINUTE, 'UTC', snapshot.locale)}
            </span>
          ))}
        </div>
        {days.flatMap((day) => {
          const nowHere = snapshot.now >= day.start && snapshot.now < day.start + 1440 * MINUTE;
          const column = (
            <div key={day.date} className={styles.day}>
              {hours.map((minute) => (
                <span key={minute} className={styles.line} style={{ top: yOf(minute, stretch) }} />
              ))}
              {day.runs.map((run) => (
                <span
                  key={run.from}
                  className={styles.bracket}
                  style={{ top: yOf(run.from, stretch), height: yOf(run.to, stretch) - yOf(run.from, stretch) }}
                />
              ))}
              {day.blocks
                .filter((block) => block.to > stretch.from && block.from < stretch.to)
                .map((block) => (
                  <WeekBlockView
                    key={block.meeting.id}
                    block={block}
                    snapshot={snapshot}
                    findings={props.findings}
                    top={yOf(block.from, stretch)}
                    height={yOf(block.to, stretch) - yOf(block.from, stretch)}
                    covered={coveredAbove(block, day)}
                    inTabOrder={block.meeting.id === firstId}
                  />
                ))}
              {day.gaps.map((gap, i) => (
                <span
                  key={gap.key}
                  className={styles.gap}
                  style={{
                    top: yOf(gap.from, stretch),
                    height: Math.max(4, yOf(gap.to, stretch) - yOf(gap.from, stretch)),
                  }}
                >
                  <Hatch level={gap.level} />
                  {!labelled(day.gaps[i - 1], gap) && (
                    <span className={mergeClasses(styles.minutes, gap.level === 'none' && styles.minutesNone)}>
                      {gap.minutes} min
                    </span>
                  )}
                </span>
              ))}
              {nowHere && (
                <span className={styles.now} style={{ top: yOf(minuteOfDay(snapshot.now, zone), stretch) }} />
              )}
            </div>
          );
          return day.afterGutter ? [<span key={`gutter ${day.date}`} className={styles.gutter} />, column] : [column];
        })}
      </div>
    </div>
  );
}

/** Pixels at a block's top that a hatched band lies over: its words begin below. */
function coveredAbove(block: WeekBlock, day: WeekDay): number {
  const covers = day.gaps.filter((gap) => gap.from <= block.from && gap.to > block.from && gap.to < block.to);
  return Math.max(0, ...covers.map((gap) => gap.to - block.from)) * PX_PER_MINUTE;
}

/** True when the band before stands so close that two numbers would touch: then the first speaks for both. */
function labelled(before: WeekGap | undefined, gap: WeekGap): boolean {
  return before !== undefined && Math.abs((before.from + before.to) / 2 - (gap.from + gap.to) / 2) * PX_PER_MINUTE < 16;
}
