import type { Event } from '@microsoft/microsoft-graph-types';
import { graphInstant } from '../page/graph-time';
import { dayStart, say } from '../page/zone-time';
import { moveEvent, newEvent, openEvent } from './calendar-actions';
import { allDayEvents, layOutDay } from './calendar-layout';
import { usePage } from './use-page';

/** One day of the calendar with its events; a double click on an empty place starts an invitation there, dragging moves one's own. */
export function DayColumn({
  day,
  now,
  hourHeight,
}: {
  readonly day: number;
  readonly now: number;
  readonly hourHeight: number;
}) {
  const { page, state } = usePage();
  const { zone, events } = state;
  const end = dayStart(day, zone, 1);
  const today = now >= day && now < end;
  const scale = hourHeight / 60;
  const startAt = (offset: number): void =>
    newEvent(page, day + Math.floor(offset / scale / 30) * 30 * 60_000, { fromGrid: true });
  return (
    <section
      className={today ? 'day today' : 'day'}
      aria-label={say(day, zone, { weekday: 'long', day: 'numeric', month: 'long' })}
    >
      <h3>
        {say(day, zone, { weekday: 'short' })} <span>{say(day, zone, { day: 'numeric' })}</span>
      </h3>
      <ul className="all-day">
        {allDayEvents(events, day, end).map((event) => (
          <li key={event.id}>
            <EventButton event={event} zone={zone} short />
          </li>
        ))}
      </ul>
      <ul
        className="hours-of-day"
        onDoubleClick={(event) => {
          if (event.target === event.currentTarget) startAt(event.nativeEvent.offsetY);
        }}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          const [id = '', grip = '0'] = event.dataTransfer.getData('text/plain').split(' ');
          const offset = event.clientY - event.currentTarget.getBoundingClientRect().top - Number(grip);
          void moveEvent(page, id, day + Math.round(offset / scale / 15) * 15 * 60_000);
        }}
      >
        {layOutDay(events, day, end).map(({ event, top, height, lane, lanes }) => (
          <li
            key={event.id}
            style={{
              top: top * scale,
              height: height * scale - 2,
              left: `${(lane / lanes) * 100}%`,
              width: `calc(${100 / lanes}% - 3px)`,
            }}
          >
            <EventButton event={event} zone={zone} short={height < 45} />
          </li>
        ))}
        {today && <li className="now" aria-hidden="true" style={{ top: ((now - day) / 60_000) * scale }} />}
      </ul>
    </section>
  );
}

function EventButton({
  event,
  zone,
  short,
}: {
  readonly event: Event;
  readonly zone: string;
  readonly short: boolean;
}) {
  const { page } = usePage();
  const start = graphInstant(event.start);
  const time =
    event.isAllDay === true
      ? 'All day'
      : `${say(start, zone, { timeStyle: 'short' })}–${say(graphInstant(event.end), zone, { timeStyle: 'short' })}`;
  const title =
    event.subject === '' || event.subject === undefined || event.subject === null ? '(No title)' : event.subject;
  return (
    <button
      type="button"
      className={`event ${event.showAs ?? 'busy'}${short ? ' short' : ''}${event.isCancelled === true ? ' cancelled' : ''}`}
      data-testid="event"
      data-id={event.id}
      title={`${title}\n${time}`}
      draggable={event.isOrganizer === true && event.isAllDay !== true}
      onDragStart={({ dataTransfer, nativeEvent }) =>
        dataTransfer.setData('text/plain', `${event.id ?? ''} ${nativeEvent.offsetY}`)
      }
      onClick={() => void openEvent(page, event.id ?? '')}
    >
      <strong>{title}</strong> <span>{time}</span> <span>{event.location?.displayName}</span>
    </button>
  );
}
