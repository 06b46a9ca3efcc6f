import type { BookRecord } from '../domain/book-record';
import type { RuleSettings } from '../rules/rule-settings';
import type { Obstacle, RungState } from './knowledge';
import type { RuleUse, SessionState } from './session';

const NO_RECORDS: ReadonlyMap<string, BookRecord> = new Map();
const NO_RULES: RuleSettings = new Map();
const NO_USE: ReadonlyMap<string, RuleUse> = new Map();

/** What a session shows while another person is signed in than the host's: nothing of either. Why is said by the knowledge. */
export const NOTHING_SHOWN = {
  phase: 'wrong-account',
  account: null,
  snapshot: null,
  findings: [],
  setAside: [],
  itemFindings: [],
  records: NO_RECORDS,
  rules: NO_RULES,
  ruleUse: NO_USE,
} as const satisfies Partial<SessionState>;

/** Whether the last answers were for another person than the host shows. */
export function anotherSignedIn(rungs: Iterable<RungState>, trouble: readonly Obstacle[]): boolean {
  return (
    [...rungs].some((rung) => rung.obstacle?.kind === 'wrong-account') ||
    trouble.some((o) => o.kind === 'wrong-account')
  );
}
