import type { Knowledge, Obstacle } from '../app/knowledge';
import type { Instant } from '../domain/instant';
import type { SourceReach } from '../domain/reach';

/** How far a first read is, in messages. `total` null when the service has not told. */
export interface Progress {
  readonly read: number;
  readonly total: number | null;
  readonly back: Instant | null;
  /** Mail has not begun: the calendar is being read. */
  readonly calendar: boolean;
  /** Mail kept before is read again; nothing is missing meanwhile. */
  readonly again?: boolean;
}

/** What the state of knowledge shows, one block each. */
export type Notice =
  | { readonly kind: Obstacle['kind']; readonly obstacle: Obstacle }
  | { readonly kind: 'partial'; readonly progress: Progress };

const ORDER: readonly Obstacle['kind'][] = [
  'wrong-account',
  'offline',
  'sign-in-unavailable',
  'sign-in-required',
  'admin-consent-required',
  'consent-required',
  'throttled',
  'mailbox-unavailable',
  'broken',
];

/** What stands in the way, weightiest first, and how far a first read is. The progress belongs to the offline block when both are there. */
export function noticesOf(knowledge: Knowledge): readonly Notice[] {
  const seen = new Set<string>();
  const obstacles = knowledge.obstacles
    .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
    .filter((o) => !seen.has(o.kind) && seen.add(o.kind));
  // The person signed in is not the mailbox's owner: nothing else matters until that is settled.
  const shown = obstacles.some((o) => o.kind === 'wrong-account') ? obstacles.slice(0, 1) : obstacles.slice(0, 2);
  const progress = progressOf(knowledge);
  const notices: Notice[] = shown.map((obstacle) => ({ kind: obstacle.kind, obstacle }));
  return progress ? [...notices, { kind: 'partial', progress }] : notices;
}

/** Whether the notice of an obstacle has a button of its own to press first: it then holds the surface's one primary act. */
export function holdsAct(obstacle: Obstacle): boolean {
  switch (obstacle.kind) {
    case 'sign-in-required':
    case 'consent-required':
    case 'admin-consent-required':
      return true;
    case 'sign-in-unavailable':
      return obstacle.window;
    default:
      return false;
  }
}

/** How far the first read is; null when every source is complete or nothing is being read. */
export function progressOf(knowledge: Knowledge): Progress | null {
  const { inbox, sent, calendar } = knowledge.reach;
  const waits =
    knowledge.activity !== 'idle' || knowledge.obstacles.some((o) => o.kind === 'offline' || o.kind === 'throttled');
  const begun = (s: SourceReach) => s.complete || s.read > 0 || s.total !== null;
  // One folder is read before the other: the second counts as waiting from the moment the first has begun.
  const underWay = knowledge.activity === 'reading' && (begun(inbox) || begun(sent));
  const mail = [inbox, sent].filter((s) => !s.complete && (begun(s) || underWay));
  if (mail.length === 0) {
    if (waits && !calendar.complete && knowledge.activity === 'reading')
      return { read: 0, total: null, back: null, calendar: true };
    return knowledge.again ? { ...knowledge.again, back: null, calendar: false, again: true } : null;
  }
  const both = [inbox, sent].filter((s) => s.read > 0 || s.total !== null);
  const backs = both.map((s) => s.from).filter((from) => from !== null);
  return {
    read: both.reduce((sum, s) => sum + s.read, 0),
    total: both.every((s) => s.total !== null) ? both.reduce((sum, s) => sum + (s.total ?? 0), 0) : null,
    back: backs.length === both.length ? Math.max(...backs) : null,
    calendar: false,
  };
}
