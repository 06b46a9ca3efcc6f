/** `/sandbox/teams.js`: draws the Teams-like page. */
import type { Event } from '@microsoft/microsoft-graph-types';
import { createRoot } from 'react-dom/client';
import { graphInstant } from '../page/graph-time';
import { PageGraph } from '../page/page-graph';
import { fetchSession } from '../page/sandbox-session';
import { parseTeamsAddress } from './teams-address';
import { TeamsApp } from './teams-app';

const day = 86_400_000;

async function start(root: HTMLElement): Promise<void> {
  const address = parseTeamsAddress(location.search);
  const session = await fetchSession(address.as);
  const graph = new PageGraph(session);
  const range = `startDateTime=${new Date(session.now - 7 * day).toISOString()}&endDateTime=${new Date(session.now + 14 * day).toISOString()}`;
  const fields = '$select=id,subject,start,end,organizer,attendees,onlineMeeting,isAllDay,isCancelled';
  const events =
    address.place === 'meeting' ? await graph.all<Event>(`/me/calendarView?${range}&${fields}&$top=100`) : [];
  const meetings = events
    .filter((event) => event.isAllDay !== true && event.isCancelled !== true && (event.attendees ?? []).length > 0)
    .toSorted((a, b) => graphInstant(a.start) - graphInstant(b.start));
  document.title = `${session.person.name} – Teams (Mainstay sandbox)`;
  createRoot(root).render(<TeamsApp session={session} address={address} meetings={meetings} />);
}

const root = document.getElementById('root');
if (root !== null) {
  start(root).catch((error: unknown) => {
    root.textContent = error instanceof Error ? error.message : 'The sandbox page did not start.';
  });
}
