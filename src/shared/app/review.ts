import { allSteps } from '../domain/all-steps';
import type { Snapshot, SnapshotInput } from '../domain/snapshot';
import { snapshotSteps } from '../domain/snapshot-build';
import type { Finding } from '../rules/finding';
import { closedFindings, openFindings } from '../rules/finding-states';
import type { FindingStates, RuleSettings } from '../rules/rule-settings';
import { ruleSteps } from '../rules/run-rules';
import type { SetAside } from './session';

/** What a look at the data gives. */
export interface Review {
  readonly snapshot: Snapshot;
  /** Every finding, whatever was said to it. */
  readonly all: readonly Finding[];
  readonly open: readonly Finding[];
  readonly setAside: readonly SetAside[];
}

/** What a look rests on besides the data: switches, answers, and what the look before found. */
export interface ReviewContext {
  readonly rules: RuleSettings;
  readonly states: FindingStates;
  readonly before: Review | null;
}

/** Most findings remembered as closed by themselves. */
const CLOSED_MAX = 200;

function sameFindings(a: readonly Finding[], b: readonly Finding[]): boolean {
  return a.length === b.length && JSON.stringify(a) === JSON.stringify(b);
}

/** Findings the user put aside, and those that stopped being true, newest first. One that is true again is open again. */
function setAside(all: readonly Finding[], snapshot: Snapshot, context: ReviewContext): readonly SetAside[] {
  const open = new Set(openFindings(all, context.states, snapshot.now));
  const said = all.flatMap((finding): readonly SetAside[] => {
    const state = context.states.get(finding.key);
    return state === undefined || open.has(finding) ? [] : [{ finding, state }];
  });
  const now = new Set(all.map((f) => f.key));
  const closed = context.before === null ? [] : closedFindings(context.before.all, all, snapshot, context.rules);
  const fresh = closed.map(({ finding, why }): SetAside => ({
    finding,
    state: { kind: 'closed', why, at: snapshot.now },
  }));
  const earlier = (context.before?.setAside ?? []).filter((s) => s.state.kind === 'closed' && !now.has(s.finding.key));
  return [...said, ...[...fresh, ...earlier].slice(0, CLOSED_MAX)];
}

/**
 * From data to findings: snapshot, rules, states. Pure and without DOM, so that it can run in a worker. Lists that come out
 * equal to those before keep their identity.
 */
export function review(input: SnapshotInput, context: ReviewContext): Review {
  return allSteps(reviewSteps(input, context));
}

/** The same in small steps, so that a page can do what waits in between. */
export function* reviewSteps(input: SnapshotInput, context: ReviewContext): Generator<void, Review, void> {
  const snapshot = yield* snapshotSteps(input);
  const all = yield* ruleSteps(snapshot, context.rules);
  yield;
  const open = openFindings(all, context.states, snapshot.now);
  const { before } = context;
  return {
    snapshot,
    all,
    open: before !== null && sameFindings(before.open, open) ? before.open : open,
    setAside: setAside(all, snapshot, context),
  };
}
