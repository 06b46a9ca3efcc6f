import type { Event } from '@microsoft/microsoft-graph-types';
import { graphInstant } from '../page/graph-time';
import { ianaZone, say } from '../page/zone-time';
import { addresseeOf } from '../outlook/open-items';
import { TeamsFrame, type TeamsFrameSurroundings } from './teams-frame';
import type { MeetingShown } from './teams-surroundings';

interface MeetingViewProps extends TeamsFrameSurroundings {
  readonly meetings: readonly Event[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** A meeting with the app in its side panel, 320 px wide as in Teams. */
export function MeetingView({ meetings, chosen, onChoose, ...surroundings }: MeetingViewProps) {
  const { session } = surroundings;
  const zone = ianaZone(session.person.timeZone);
  const event =
    meetings.find((one) => one.id === chosen) ??
    meetings.find((one) => graphInstant(one.end) > session.now) ??
    meetings.at(-1);
  return (
    <main className="stage meeting" aria-label="Meeting">
      <section className="call">
        <label>
          Meeting
          <select value={event?.id ?? ''} onChange={(change) => onChoose(change.target.value)}>
            {meetings.map((one) => (
              <option key={one.id} value={one.id}>
                {say(graphInstant(one.start), zone, {
                  weekday: 'short',
                  day: 'numeric',
                  month: 'short',
                  hour: '2-digit',
                  minute: '2-digit',
                })}{' '}
                · {one.subject}
              </option>
            ))}
          </select>
        </label>
        {event === undefined ? (
          <p className="quiet">No meeting with guests in these three weeks.</p>
        ) : (
          <ul className="faces" aria-label="Participants">
            {[event.organizer, ...(event.attendees ?? [])]
              .map(addresseeOf)
              .filter((one, index, all) => all.findIndex((other) => other.address === one.address) === index)
              .map((one) => (
                <li key={one.address}>{one.name}</li>
              ))}
          </ul>
        )}
      </section>
      <aside className="side-panel" aria-label="Mainstay">
        <TeamsFrame
          key={event?.id}
          {...surroundings}
          place="meeting"
          meeting={event === undefined ? undefined : shown(event, session.person.id)}
        />
      </aside>
    </main>
  );
}

function shown(event: Event, organizerId: string): MeetingShown {
  const iso = (at: number): string => new Date(at).toISOString();
  return {
    id: event.id ?? '',
    title: event.subject ?? '',
    start: iso(graphInstant(event.start)),
    end: iso(graphInstant(event.end)),
    joinUrl: event.onlineMeeting?.joinUrl ?? '',
    organizerId,
  };
}
