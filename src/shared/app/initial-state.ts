import { NOTHING_READ } from '../domain/reach';
import { DEFAULT_WORKING_HOURS } from '../domain/working-hours';
import type { SessionState } from './session';
import type { SessionParts } from './session-parts';
import { RUNGS } from './rungs';

/** The state before anything is known. */
export function initialState(parts: SessionParts): SessionState {
  return {
    phase: 'starting',
    host: parts.host.context(),
    account: null,
    now: parts.clock.now(),
    snapshot: null,
    findings: [],
    setAside: [],
    knowledge: {
      reach: { calendar: NOTHING_READ, inbox: NOTHING_READ, sent: NOTHING_READ, mailText: false, meetingText: false },
      activity: 'idle',
      asOf: null,
      obstacles: [],
      rungs: RUNGS.map((rung) => ({ rung, state: rung === 'open-item' ? 'on' : 'unknown', obstacle: null })),
      fromDevice: true,
      storeHome: 'memory',
    },
    book: { home: 'memory', saving: 'saved', savedAt: null, conflicts: [] },
    records: new Map(),
    rules: new Map(),
    ruleUse: new Map(),
    workingHours: { ...DEFAULT_WORKING_HOURS, zone: parts.zone },
    item: { kind: 'nothing' },
    itemFindings: [],
    asked: null,
    sendCheck: { kind: 'unknown' },
    asking: null,
  };
}
