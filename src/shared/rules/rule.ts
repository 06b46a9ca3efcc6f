import type { ClientId } from '../domain/client';
import type { MeetingDraft, MessageDraft } from '../domain/draft';
import type { Instant } from '../domain/instant';
import type { Meeting } from '../domain/meeting';
import type { Message } from '../domain/message';
import type { Snapshot } from '../domain/snapshot';
import type { Act, Evidence, Measure, SubjectRef, Weight } from './finding';

/** What a rule looks at, one at a time. */
export interface SubjectOf {
  readonly meeting: Meeting;
  readonly 'sent-message': Message;
  /** A mail by somebody else that a person wrote. */
  readonly 'received-message': Message;
  readonly 'message-draft': MessageDraft;
  readonly 'meeting-draft': MeetingDraft;
  readonly client: ClientId;
}
/** Names of the things a rule can look at. */
export type SubjectKind = keyof SubjectOf;

/** Options of a rule: numbers and switches with their defaults; the settings page is drawn from them. */
export type RuleOptions = Readonly<Record<string, number | boolean>>;

/** How an option is shown in Settings. */
export interface OptionLabel {
  readonly label: string;
  readonly unit?: 'minutes' | 'hours' | 'working days' | 'meetings';
}

interface Told {
  /** One sentence (ui.md §4). */
  readonly message: string;
  /** Words of the message that it is about, shown bold. */
  readonly strong?: string;
  readonly clientId: ClientId | null;
  readonly level?: 'info' | 'warning';
  readonly weight?: Weight;
  readonly subject?: SubjectRef;
  /** Tells several findings of one rule on one subject apart. */
  readonly part?: string;
  readonly measures?: readonly Measure[];
  readonly notFound?: string;
  readonly acts?: readonly Act[];
  readonly at?: Instant;
}
/** Wrong, with at least one piece of evidence: without it this does not compile. */
export interface Failed extends Told {
  readonly outcome: 'failed';
  readonly evidence: readonly [Evidence, ...Evidence[]];
}
/** Not decidable from what may be read: never a guess (W3C EARL “cannot tell”). */
export interface CantTell extends Told {
  readonly outcome: 'cantTell';
  readonly evidence: readonly Evidence[];
}
/** In order; `why` is the sentence a finding closes with when it stops being true. */
export interface Passed {
  readonly outcome: 'passed';
  readonly why?: string;
}
/** The rule does not apply to this subject. */
export interface Inapplicable {
  readonly outcome: 'inapplicable';
  readonly why?: string;
}
/** What a check gives for one subject: one outcome, or several failed parts of one subject. */
export type Outcome = Passed | Inapplicable | Failed | CantTell;

/** What a check is handed besides its subject. */
export interface CheckContext<O extends RuleOptions> {
  readonly snapshot: Snapshot;
  readonly options: {
    readonly [K in keyof O]: O[K] extends number ? number : O[K] extends boolean ? boolean : number | boolean;
  };
}

/** One flag: one file, one purpose. Id = file name = test name = settings key. */
export interface RuleDefinition<K extends SubjectKind, O extends RuleOptions> {
  readonly id: string;
  readonly subjects: readonly K[];
  readonly level: 'info' | 'warning';
  /** Left out: on. False for a rule that is not precise enough to speak unasked (§4.0 precision gate): it waits in Settings. */
  readonly onByDefault?: false;
  /** The failing state, as the settings page names it. */
  readonly title: string;
  /** What it looks for, in one or two sentences. */
  readonly about: string;
  /** Why it matters (shown under “Why?” and in Settings). */
  readonly why: string;
  /** Numbers of the tips (of 54) behind it. */
  readonly tips: readonly number[];
  readonly options: O;
  readonly optionLabels: { readonly [P in keyof O]: OptionLabel };
  readonly examples: {
    readonly failed: readonly string[];
    readonly passed: readonly string[];
    readonly cantTell?: readonly string[];
  };
  /** The sentence it speaks, for Settings. */
  readonly says: string;
  check(
    subject: { readonly [P in K]: { readonly kind: P; readonly value: SubjectOf[P] } }[K],
    context: CheckContext<O>,
  ): Outcome | readonly Outcome[];
}

/** A rule in a mixed list: its subject and option types are checked where it is defined. */
export interface Rule extends Omit<RuleDefinition<SubjectKind, RuleOptions>, 'check'> {
  check(subject: AnySubject, context: CheckContext<RuleOptions>): Outcome | readonly Outcome[];
}
/** A subject with its kind. */
export type AnySubject = {
  readonly [P in SubjectKind]: { readonly kind: P; readonly value: SubjectOf[P] };
}[SubjectKind];

/** Gives a rule its types and its place in a mixed list. */
export function defineRule<K extends SubjectKind, const O extends RuleOptions>(definition: RuleDefinition<K, O>): Rule {
  // A method's parameters are checked bivariantly, so a narrower check fits; runRules only hands it the subjects it named.
  return definition as RuleDefinition<SubjectKind, RuleOptions>;
}
