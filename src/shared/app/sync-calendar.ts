import type { Instant } from '../domain/instant';
import { DAY } from '../domain/instant';
import type { Meeting } from '../domain/meeting';
import { peopleOf } from '../domain/meeting';
import type { EventPage } from '../graph/event-page';
import type { EventContext } from '../graph/normalize-event';
import { requests } from '../graph/requests';
import type { Cursor } from '../storage/store';
import { knownNames, readAttachmentNames } from './attachment-names';
import { createPageGuard, smallerPage } from './page-guard';
import { readEventPage } from './read-event-page';
import type { SourceOutcome, SyncContext } from './sync-context';
import { DONE } from './sync-context';

/** The cursor's name of the calendar. */
export const CALENDAR = 'calendar';

const PAGE = 100;
/** The days from today that are read first: what comes soon matters most. */
const SOON_DAYS = 10;

interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
}

function stretches(context: SyncContext): readonly Stretch[] {
  const now = context.clock.now();
  const { calendarDaysBack, calendarDaysAhead } = context.window;
  const soon = now + Math.min(SOON_DAYS, calendarDaysAhead) * DAY;
  const today = now - Math.min(1, calendarDaysBack) * DAY;
  return [
    { from: today, to: soon },
    { from: soon, to: now + calendarDaysAhead * DAY },
    { from: now - calendarDaysBack * DAY, to: today },
  ].filter((s) => s.to > s.from);
}

/** Names of files matter on client meetings to come: an attached agenda is an agenda. */
function wantsNames(meeting: Meeting, context: SyncContext): boolean {
  const open = meeting.hasAttachments && meeting.attachmentNames === null && meeting.end >= context.clock.now();
  return open && context.belongs(peopleOf(meeting), meeting.start);
}

type PageOutcome = { readonly kind: 'ok'; readonly page: EventPage } | Exclude<SourceOutcome, { kind: 'done' }>;

async function withNames(raw: unknown, events: EventContext, context: SyncContext): Promise<PageOutcome> {
  const page = await readEventPage(raw, events, new Map(), context.pace);
  const wanted = page.meetings.filter((m) => wantsNames(m, context));
  const rest = page.meetings.filter((m) => !wanted.includes(m));
  const known = knownNames(rest, (id) => context.holdings.meeting(id));
  const fresh = await readAttachmentNames(
    wanted.map((m) => m.id),
    requests.eventAttachments,
    context,
  );
  if (fresh.kind === 'failed') return fresh;
  const names = new Map([...known, ...fresh.names]);
  return { kind: 'ok', page: names.size === 0 ? page : await readEventPage(raw, events, names, context.pace) };
}

/** Reads one stretch to its end. `seen` gathers the ids met. */
async function readStretch(stretch: Stretch, seen: Set<string>, context: SyncContext): Promise<SourceOutcome> {
  const events: EventContext = { me: context.me, zone: context.zone };
  const guard = createPageGuard();
  let top = PAGE;
  let link: string | null = null;
  for (;;) {
    const request = link === null ? requests.calendar(stretch.from, stretch.to, top) : requests.nextCalendarPage(link);
    const answer = await context.graph.get({ ...request, signal: context.signal });
    if (answer.kind === 'failed') {
      const smaller = answer.failure.kind === 'broken' && answer.failure.tooBig === true ? smallerPage(top) : null;
      if (smaller === null) return answer;
      top = smaller;
      link = null;
      continue;
    }
    const outcome = await withNames(answer.value, events, context);
    if (outcome.kind === 'failed') return outcome;
    const { page } = outcome;
    if (!guard.accepts(page.nextLink, page.meetings.length))
      return { kind: 'failed', failure: { kind: 'broken', code: 'endlessPages' } };
    for (const meeting of page.meetings) seen.add(meeting.id);
    const before = context.holdings.cursor(CALENDAR);
    const next = reached(before, seen.size, stretch, context);
    await context.holdings.commit({ putMeetings: page.meetings, ...(next === before ? {} : { putCursors: [next] }) });
    context.onStep();
    if (page.nextLink === null) return DONE;
    link = page.nextLink;
  }
}

/** How far the calendar is read while it is read; one that was complete stays so, with the age of its last whole read. */
function reached(before: Cursor | undefined, read: number, stretch: Stretch, context: SyncContext): Cursor {
  if (before?.complete === true) return before;
  const from = Math.min(before?.from ?? stretch.from, stretch.from);
  const to = Math.max(before?.to ?? stretch.to, stretch.to);
  return {
    source: CALENDAR,
    link: null,
    round: 'first',
    complete: false,
    read,
    total: null,
    from,
    to,
    asOf: context.clock.now(),
  };
}

/**
 * Reads the calendar window as occurrences (`calendarView`; its delta refuses `$select` and trims occurrences), the coming days
 * first. Pages are kept as they come; what a whole read did not meet has left the calendar.
 */
export async function syncCalendar(context: SyncContext): Promise<SourceOutcome> {
  const seen = new Set<string>();
  const all = stretches(context);
  for (const stretch of all) {
    const outcome = await readStretch(stretch, seen, context);
    if (outcome.kind === 'failed') return outcome;
  }
  const remove = context.holdings.meetings().flatMap((m) => (seen.has(m.id) ? [] : [m.id]));
  const from = Math.min(...all.map((s) => s.from));
  const to = Math.max(...all.map((s) => s.to));
  const read = seen.size;
  const cursor: Cursor = {
    source: CALENDAR,
    link: null,
    round: 'first',
    complete: true,
    read,
    total: read,
    from,
    to,
    asOf: context.clock.now(),
  };
  await context.holdings.commit({ remove, putCursors: [cursor] });
  context.onStep();
  return DONE;
}
