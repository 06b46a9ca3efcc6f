import { useEffect, useRef } from 'react';
import { dayStart, say } from '../page/zone-time';
import { DayColumn } from './day-column';
import { loadCalendar } from './calendar-actions';
import { usePage } from './use-page';

/** Pixels of an hour; the style sheet draws its lines to the same measure. */
const hourHeight = 52;

/** The calendar, a day or a week, drawn to scale. */
export function CalendarView() {
  const { page, state } = usePage();
  const { span, from, zone } = state;
  const days = Array.from({ length: span === 'week' ? 7 : 1 }, (_, index) => dayStart(from, zone, index));
  const grid = useRef<HTMLDivElement>(null);
  useEffect(() => {
    grid.current?.scrollTo({ top: 8 * hourHeight - 10 });
  }, []);
  const now = Date.now() + state.session.clockOffset;
  const move = (steps: number): void =>
    void loadCalendar(page, span, dayStart(from, zone, steps * (span === 'week' ? 7 : 1)));
  return (
    <main className="calendar" aria-label="Calendar">
      <div className="commands" role="toolbar" aria-label="Calendar">
        <button type="button" onClick={() => void loadCalendar(page, span, now)}>
          Today
        </button>
        <button type="button" aria-label="Earlier" onClick={() => move(-1)}>
          ‹
        </button>
        <button type="button" aria-label="Later" onClick={() => move(1)}>
          ›
        </button>
        <h2 data-testid="calendar-range">
          {say(
            from,
            zone,
            span === 'week'
              ? { day: 'numeric', month: 'long', year: 'numeric' }
              : { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
          )}
        </h2>
        <span className="spacer" />
        <button
          type="button"
          aria-pressed={span === 'day'}
          onClick={() => void loadCalendar(page, 'day', span === 'day' ? from : now)}
        >
          Day
        </button>
        <button type="button" aria-pressed={span === 'week'} onClick={() => void loadCalendar(page, 'week', from)}>
          Week
        </button>
      </div>
      <div className="grid" ref={grid} style={{ ['--hour' as string]: `${hourHeight}px` }}>
        <ol className="hours" aria-hidden="true">
          {Array.from({ length: 24 }, (_, hour) => (
            <li key={hour}>{String(hour).padStart(2, '0')}:00</li>
          ))}
        </ol>
        {days.map((day) => (
          <DayColumn key={day} day={day} now={now} hourHeight={hourHeight} />
        ))}
      </div>
    </main>
  );
}
