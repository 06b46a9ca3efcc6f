import type { Reach, SourceReach } from '../domain/reach';
import { NOTHING_READ } from '../domain/reach';
import type { Cursor } from '../storage/store';
import type { Holdings } from './holdings';
import type { Knowledge } from './knowledge';
import { AGAIN, mailSource } from './mail-round';
import { CALENDAR } from './sync-calendar';

function sourceReach(cursor: Cursor | undefined): SourceReach {
  if (cursor === undefined) return NOTHING_READ;
  const { complete, read, total, from, to, asOf } = cursor;
  return { complete, read, total, from, to, asOf };
}

/** How far the device's data goes, from the cursors kept with it. Without the right to text, a folder read by headers counts. */
export function reachOf(
  holdings: Holdings | null,
  may: { readonly calendar: boolean; readonly mailText: boolean },
): Reach {
  const folder = (name: 'inbox' | 'sent'): Cursor | undefined =>
    holdings?.cursor(mailSource(name, true)) ?? holdings?.cursor(mailSource(name, false));
  const text = may.mailText || holdings?.cursor(mailSource('inbox', true)) !== undefined;
  return {
    calendar: sourceReach(holdings?.cursor(CALENDAR)),
    inbox: sourceReach(folder('inbox')),
    sent: sourceReach(folder('sent')),
    mailText: text,
    meetingText: may.calendar || holdings?.cursor(CALENDAR) !== undefined,
  };
}

/** How far mail kept before is read again; null when none is. */
export function readAgain(holdings: Holdings | null): NonNullable<Knowledge['again']> | null {
  const under = (holdings?.cursors() ?? []).filter((c) => c.source.endsWith(AGAIN));
  if (under.length === 0) return null;
  const read = under.reduce((sum, c) => sum + c.read, 0);
  const total = under.reduce((sum, c) => sum + (c.total ?? 0), 0);
  return { read, total: Math.max(read, total) };
}
