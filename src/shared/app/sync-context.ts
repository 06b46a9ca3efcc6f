import type { Instant, ZoneName } from '../domain/instant';
import type { Address, Person } from '../domain/person';
import type { GraphClock, GraphFailure, GraphPort } from '../graph/graph-port';
import type { Holdings } from './holdings';
import type { Pace } from './pace';

/** How far back and ahead is read, in days. */
export interface ReadWindow {
  readonly mailDaysBack: number;
  readonly calendarDaysBack: number;
  readonly calendarDaysAhead: number;
}

/** What is read without the user having said otherwise: half a year of mail, four weeks of calendar back and six ahead. */
export const DEFAULT_WINDOW: ReadWindow = { mailDaysBack: 180, calendarDaysBack: 28, calendarDaysAhead: 42 };

/** What one run of reading works with. */
export interface SyncContext {
  readonly graph: GraphPort;
  readonly clock: GraphClock;
  readonly holdings: Holdings;
  /** Addresses of the signed-in person. */
  readonly me: readonly Address[];
  /** The mailbox zone. */
  readonly zone: ZoneName;
  /** Whether mail may be read with its text. */
  readonly mailText: boolean;
  readonly window: ReadWindow;
  /** Whether an item of these people at that time is a client's, by the records as they are now. */
  belongs(people: readonly Person[], at: Instant): boolean;
  /** Identity of the client records that `belongs` goes by: another object means that it may answer otherwise. */
  records(): object;
  /** Called after each step that was kept. */
  onStep(): void;
  readonly signal: AbortSignal;
  /** The pace of work over many mails; each stretch at the device's own where nothing is said. */
  readonly pace?: Pace;
}

/** How the reading of one source ended. Whatever was kept before a failure stays, and the next run goes on from there. */
export type SourceOutcome = { readonly kind: 'done' } | { readonly kind: 'failed'; readonly failure: GraphFailure };

/** A source read to its end for now. */
export const DONE: SourceOutcome = { kind: 'done' };

/** A source that was given up because nobody waits for it any more. */
export const ABORTED = { kind: 'failed', failure: { kind: 'aborted' } } as const satisfies SourceOutcome;
