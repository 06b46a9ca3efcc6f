import { allSteps } from '../domain/all-steps';
import { assertNever } from '../domain/assert-never';
import type { Message } from '../domain/message';
import { oncePerSnapshot } from '../domain/once-per-snapshot';
import type { Snapshot } from '../domain/snapshot';
import { RULES } from './catalogue';
import type { Finding, SubjectRef, Weight } from './finding';
import type { AnySubject, CantTell, Failed, Outcome, Rule, SubjectKind } from './rule';
import { isRuleOn } from './rule-settings';
import type { RuleSettings } from './rule-settings';
import { optionsOf } from './rule-options';

/** All findings (failed and cannot tell) of all rules that are on, worst first. Pure: same snapshot and settings, same list. */
export function runRules(
  snapshot: Snapshot,
  settings: RuleSettings,
  rules: readonly Rule[] = RULES,
): readonly Finding[] {
  return allSteps(ruleSteps(snapshot, settings, rules));
}

/** Items a rule looks at between two places where it may be interrupted; a client takes longer and is a step by itself. */
const ITEMS_A_STEP = 32;

/** The same in small steps, so that a page can do what waits in between. The snapshot must stay the same until the end, as snapshots do. */
export function* ruleSteps(
  snapshot: Snapshot,
  settings: RuleSettings,
  rules: readonly Rule[] = RULES,
): Generator<void, readonly Finding[], void> {
  const found: Finding[] = [];
  for (const rule of rules) {
    if (!isRuleOn(rule, settings)) continue;
    for (const kind of rule.subjects) {
      const step = kind === 'client' ? 1 : ITEMS_A_STEP;
      for (const [at, subject] of subjectsOf(kind, snapshot).entries()) {
        if (at % step === 0) yield;
        const findings = findingsOf(rule, subject, snapshot, settings);
        if (findings.length > 0) found.push(...findings);
      }
    }
  }
  return found.sort(byWeight);
}

/** Findings on one subject, drafts included: what is open beside the pane or about to be sent. */
export function runOn(
  subject: AnySubject,
  snapshot: Snapshot,
  settings: RuleSettings,
  rules: readonly Rule[] = RULES,
): readonly Finding[] {
  return rules
    .filter((rule) => rule.subjects.includes(subject.kind) && isRuleOn(rule, settings))
    .flatMap((rule) => findingsOf(rule, subject, snapshot, settings))
    .sort(byWeight);
}

/** What one rule says of one subject. A throw in a rule is a bug in that rule alone: it becomes “cannot tell”, and the rest goes on. */
export function outcomesOf(
  rule: Rule,
  subject: AnySubject,
  snapshot: Snapshot,
  settings: RuleSettings,
): readonly Outcome[] {
  try {
    const outcome = rule.check(subject, { snapshot, options: optionsOf(rule, settings.get(rule.id)) });
    return 'outcome' in outcome ? [outcome] : outcome;
  } catch {
    return [
      {
        outcome: 'cantTell',
        clientId: null,
        message: `Cannot check “${rule.title.toLowerCase()}” here: the rule broke on this item.`,
        evidence: [],
        part: 'broken',
      },
    ];
  }
}

/** Lists go by how soon it hurts, warnings before notes, then by time, gravity and key, so that two runs give the same order. */
function byWeight(a: Finding, b: Finding): number {
  return (
    WEIGHTS.indexOf(a.weight) - WEIGHTS.indexOf(b.weight) ||
    rank(a) - rank(b) ||
    a.at - b.at ||
    gravity(a) - gravity(b) ||
    (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
  );
}

const WEIGHTS: readonly Weight[] = ['today', 'this-week', 'later'];

/** On a draft all is said as of now: what cannot be taken back comes first, in the order of the check at sending. */
const GRAVEST: readonly string[] = ['wrong-client', 'missing-decision-maker'];

function gravity({ ruleId }: Finding): number {
  const at = GRAVEST.indexOf(ruleId);
  return at < 0 ? GRAVEST.length : at;
}

function rank(finding: Finding): number {
  return finding.outcome === 'cantTell' ? 2 : finding.level === 'warning' ? 0 : 1;
}

const NOTHING: readonly Finding[] = [];

function speaks(outcome: Outcome): outcome is Failed | CantTell {
  return outcome.outcome === 'failed' || outcome.outcome === 'cantTell';
}

function findingsOf(rule: Rule, subject: AnySubject, snapshot: Snapshot, settings: RuleSettings): readonly Finding[] {
  const outcomes = outcomesOf(rule, subject, snapshot, settings);
  // Nearly every outcome is silence: it costs no list of its own.
  if (!outcomes.some(speaks)) return NOTHING;
  const told = outcomes.filter(speaks);
  const setting = settings.get(rule.id);
  return told
    .filter((o) => o.clientId === null || !setting?.offForClients.includes(o.clientId))
    .filter((o) => !o.evidence.some((e) => e.kind === 'person' && setting?.offForPeople.includes(e.id)))
    .map((o) => toFinding(rule, subject, o, snapshot));
}

function toFinding(rule: Rule, subject: AnySubject, told: Failed | CantTell, snapshot: Snapshot): Finding {
  const ref = told.subject ?? refOf(subject);
  const level = told.level ?? (told.outcome === 'failed' ? rule.level : 'info');
  return {
    key: [rule.id, ref.kind, ref.id, ...(told.part === undefined ? [] : [told.part])].join('|'),
    ruleId: rule.id,
    outcome: told.outcome,
    level,
    weight: told.weight ?? (level === 'warning' ? 'this-week' : 'later'),
    subject: ref,
    clientId: told.clientId,
    message: told.message,
    ...(told.strong === undefined ? {} : { strong: told.strong }),
    evidence: told.evidence,
    measures: told.measures ?? [],
    ...(told.notFound === undefined ? {} : { notFound: told.notFound }),
    acts: told.acts ?? [],
    at: told.at ?? timeOf(subject, snapshot),
  };
}

/** Subjects by kind, each list made once for all rules. */
const subjects = oncePerSnapshot(() => new Map<SubjectKind, readonly AnySubject[]>());

function subjectsOf(kind: SubjectKind, snapshot: Snapshot): readonly AnySubject[] {
  const known = subjects(snapshot);
  let all = known.get(kind);
  if (all === undefined) known.set(kind, (all = listSubjects(kind, snapshot)));
  return all;
}

function listSubjects(kind: SubjectKind, snapshot: Snapshot): readonly AnySubject[] {
  switch (kind) {
    case 'meeting':
      return snapshot.meetings.map((value) => ({ kind, value }));
    case 'sent-message':
      return snapshot.messages.filter((m) => isSent(m, snapshot)).map((value) => ({ kind, value }));
    case 'received-message':
      return snapshot.messages
        .filter((m) => m.from !== null && !isSent(m, snapshot) && !m.facts.automatic)
        .map((value) => ({ kind, value }));
    case 'client':
      return [...snapshot.clients.keys()].map((value) => ({ kind, value }));
    default:
      return []; // drafts are checked while they are open, by runOn
  }
}

/** Whether a mail is the user's own. */
export function isSent(message: Message, { me }: Snapshot): boolean {
  return message.from === null ? message.folder === 'sent' : me.addresses.includes(message.from.address);
}

function refOf(subject: AnySubject): SubjectRef {
  switch (subject.kind) {
    case 'meeting':
      return { kind: 'meeting', id: subject.value.id };
    case 'sent-message':
    case 'received-message':
      return { kind: 'message', id: subject.value.id };
    case 'message-draft':
      return { kind: 'draft', id: subject.value.conversationId ?? 'new' };
    case 'meeting-draft':
      return subject.value.id === null ? { kind: 'draft', id: 'new' } : { kind: 'meeting', id: subject.value.id };
    case 'client':
      return { kind: 'client', id: subject.value };
    default:
      return assertNever(subject);
  }
}

function timeOf(subject: AnySubject, snapshot: Snapshot): number {
  if (subject.kind === 'meeting' || subject.kind === 'meeting-draft') return subject.value.start;
  const mail = subject.kind === 'sent-message' || subject.kind === 'received-message';
  return mail ? subject.value.sentAt : snapshot.now;
}
