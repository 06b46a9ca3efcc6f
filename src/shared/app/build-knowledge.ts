import type { Instant } from '../domain/instant';
import type { Reach } from '../domain/reach';
import type { Knowledge, Obstacle, Rung, RungState } from './knowledge';
import { RUNGS } from './rungs';

/** What knowledge is put together from. */
export interface KnowledgeParts {
  readonly reach: Reach;
  readonly activity: Knowledge['activity'];
  readonly rungs: ReadonlyMap<Rung, RungState>;
  /** What stood in the way of the last reads. */
  readonly trouble: readonly Obstacle[];
  readonly fromDevice: boolean;
  readonly storeHome: Knowledge['storeHome'];
  /** How far mail is read again; null or left out when none is. */
  readonly again?: Knowledge['again'] | null;
}

/** Rungs whose absence leaves something unread, lowest first; writing and keeping are asked for where they are used. */
const READING: readonly Rung[] = ['profile', 'calendar', 'mail-headers', 'mail-text'];

/** The next step of the ladder, when one is barred: higher ones say nothing new. */
function barred(rungs: ReadonlyMap<Rung, RungState>): readonly Obstacle[] {
  const states = READING.map((rung) => rungs.get(rung));
  const obstacles = states.flatMap((state) =>
    state?.state === 'off' && state.obstacle !== null ? [state.obstacle] : [],
  );
  const [lowest] = obstacles;
  if (lowest === undefined) return [];
  // An administrator agrees to everything at once: what matters most of it says what is waited for.
  const text = rungs.get('mail-text')?.obstacle;
  const both = lowest.kind === 'admin-consent-required' && lowest.rung === 'mail-headers';
  return both && text?.kind === 'admin-consent-required' ? [text] : [lowest];
}

/** Age of the oldest answer among sources in use. */
function asOf(reach: Reach): Instant | null {
  const times = [reach.calendar.asOf, reach.inbox.asOf, reach.sent.asOf].filter((at) => at !== null);
  return times.length === 0 ? null : Math.min(...times);
}

/** Puts together what every surface shows of how far knowledge goes. The same obstacle is told once. */
export function buildKnowledge(parts: KnowledgeParts): Knowledge {
  const obstacles = new Map([...barred(parts.rungs), ...parts.trouble].map((o) => [JSON.stringify(o), o]));
  return {
    reach: parts.reach,
    activity: parts.activity,
    asOf: asOf(parts.reach),
    ...(parts.again ? { again: parts.again } : {}),
    obstacles: [...obstacles.values()],
    rungs: RUNGS.map((rung) => parts.rungs.get(rung) ?? { rung, state: 'unknown', obstacle: null }),
    fromDevice: parts.fromDevice,
    storeHome: parts.storeHome,
  };
}
