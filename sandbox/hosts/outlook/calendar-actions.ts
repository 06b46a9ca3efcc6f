import type { Event } from '@microsoft/microsoft-graph-types';
import { openItemBase, type Addressee, type AppointmentDraftFields, type OpenItem } from '../office/open-item';
import { graphInstant, toGraphTime } from '../page/graph-time';
import { dayStart, weekStart } from '../page/zone-time';
import { attachments } from './mail-actions';
import { saveFiles } from './message-drafts';
import { eventFields, newAppointmentDraft, recipientOf } from './open-items';
import type { OutlookController } from './outlook-controller';
import { mayBeSent } from './sending';

type Organized = Extract<OpenItem, { kind: 'appointment-compose' }>;

/** Shows a day or the week (Monday to Sunday) around an instant. */
export async function loadCalendar(page: OutlookController, span: 'day' | 'week', around: number): Promise<void> {
  const { zone } = page.fields;
  const from = span === 'week' ? weekStart(around, zone) : dayStart(around, zone);
  page.set({ view: 'calendar', span, from, loading: true });
  await page.attempt('Reading the calendar', () => refreshCalendar(page));
  page.set({ loading: false });
}

/** Reads the events of the days on screen; nothing is drawn anew when they are the same. */
export async function refreshCalendar(page: OutlookController): Promise<void> {
  const { from, span, zone } = page.fields;
  const to = dayStart(from, zone, span === 'week' ? 7 : 1);
  const query = `startDateTime=${new Date(from).toISOString()}&endDateTime=${new Date(to).toISOString()}&$top=100`;
  const select =
    '$select=id,subject,start,end,isAllDay,showAs,isCancelled,isOrganizer,sensitivity,location,organizer,attendees,responseStatus,type';
  const events = await page.graph.all<Event>(`/me/calendarView?${query}&${select}`);
  const still = page.fields.from === from && page.fields.span === span;
  if (still && JSON.stringify(events) !== JSON.stringify(page.fields.events)) page.set({ events });
}

/** Reads the days on screen again. */
export function reloadCalendar(page: OutlookController): Promise<void> {
  return loadCalendar(page, page.fields.span, page.fields.from);
}

/** Opens an event: as a form for its organizer, to read for everybody else. */
export async function openEvent(page: OutlookController, id: string): Promise<void> {
  await page.attempt('Opening the event', async () => {
    const path = `/me/events/${encodeURIComponent(id)}`;
    const event = await page.graph.get<Event>(path);
    const files = event.hasAttachments === true ? await attachments(page, path) : [];
    if (event.isOrganizer === true && event.isCancelled !== true)
      page.show(newAppointmentDraft(0, eventFields(event, files)));
    else page.show({ ...openItemBase(), kind: 'appointment-read', event, files });
  });
}

/** Starts an invitation at an instant, or at the next half hour. */
export function newEvent(page: OutlookController, start?: number, fields: Partial<AppointmentDraftFields> = {}): void {
  const half = 30 * 60_000;
  const now = Date.now() + page.fields.session.clockOffset;
  page.show(newAppointmentDraft(start ?? Math.ceil(now / half) * half, fields));
}

/** Saves the invitation and gives its Graph id. With guests Graph sends it, as Exchange does; without, it is only kept. */
export async function saveEvent(page: OutlookController, item: Organized, invite: boolean): Promise<string> {
  const fields = item.draft.fields;
  const body = graphEvent(fields, invite || fields.sent);
  const saved =
    fields.id === undefined
      ? await page.graph.post<Event>('/me/events', { ...body, transactionId: crypto.randomUUID() })
      : await page.graph.patch<Event>(`/me/events/${encodeURIComponent(fields.id)}`, body);
  const id = saved.id ?? fields.id ?? '';
  await saveFiles(page, `/me/events/${encodeURIComponent(id)}`, fields.files);
  item.draft.change({ id, files: fields.files.map(({ contentBase64: _content, ...file }) => file) }, 'person');
  return id;
}

/** Sends the invitation or its update and goes back to the calendar. */
export async function sendInvitation(page: OutlookController, item: Organized): Promise<void> {
  const { end, start, required, optional } = item.draft.fields;
  if (!(end > start)) return page.say('The meeting ends before it begins.');
  if (required.length + optional.length > 0 && !(await mayBeSent(page, item))) return;
  await page.attempt('Sending', async () => {
    await saveEvent(page, item, true);
    page.show(undefined);
    await reloadCalendar(page);
    page.say(required.length + optional.length === 0 ? 'Saved to your calendar.' : 'Invitation sent.');
  });
}

/** Cancels the meeting for everybody and takes it out of the calendar. */
export async function cancelEvent(page: OutlookController, item: Organized): Promise<void> {
  const { id } = item.draft.fields;
  await page.attempt('Cancelling', async () => {
    if (id !== undefined) await page.graph.delete(`/me/events/${encodeURIComponent(id)}`);
    page.show(undefined);
    await reloadCalendar(page);
    page.say(id === undefined ? 'Discarded.' : 'Meeting cancelled.');
  });
}

/** Moves an event by dragging it in the calendar: no form opens and no event of Office.js is raised; guests get an update. */
export async function moveEvent(page: OutlookController, id: string, start: number): Promise<void> {
  const event = page.fields.events.find((one) => one.id === id);
  if (event === undefined) return;
  const end = start + (graphInstant(event.end) - graphInstant(event.start));
  await page.attempt('Moving', async () => {
    await page.graph.patch(`/me/events/${encodeURIComponent(id)}`, {
      start: toGraphTime(start),
      end: toGraphTime(end),
    });
    await reloadCalendar(page);
    page.say('Moved.');
  });
}

/** Answers an invitation and tells its organizer. */
export async function respond(
  page: OutlookController,
  event: Event,
  answer: 'accept' | 'tentativelyAccept' | 'decline',
): Promise<void> {
  const id = event.id ?? '';
  await page.attempt('Answering', async () => {
    await page.graph.post(`/me/events/${encodeURIComponent(id)}/${answer}`, { sendResponse: true });
    if (answer === 'decline') page.show(undefined);
    else await openEvent(page, id);
    await reloadCalendar(page);
    page.say({ accept: 'Accepted.', tentativelyAccept: 'Accepted as tentative.', decline: 'Declined.' }[answer]);
  });
}

function graphEvent(fields: AppointmentDraftFields, invite: boolean): Event {
  const guests = (people: readonly Addressee[], type: 'required' | 'optional') =>
    people.map((one) => ({ ...recipientOf(one), type }));
  return {
    subject: fields.subject,
    body: { contentType: 'html', content: fields.html },
    categories: [...fields.categories],
    start: toGraphTime(fields.start),
    end: toGraphTime(fields.end),
    location: { displayName: fields.location },
    ...(invite ? { attendees: [...guests(fields.required, 'required'), ...guests(fields.optional, 'optional')] } : {}),
    isOnlineMeeting: fields.teams,
    ...(fields.teams ? { onlineMeetingProvider: 'teamsForBusiness' } : {}),
  };
}
