import type { Client, ClientId } from './client';
import type { HandoverState } from './handover-state';
import type { Instant } from './instant';
import type { ItemMatch } from './match';
import type { Meeting } from './meeting';
import type { Message, Unmatched } from './message';
import type { Me, Person } from './person';
import type { Reach } from './reach';
import type { DateOrder } from './time-expressions/time-pattern';
import type { TimeOffer } from './time-offer';
import type { WorkingHours } from './working-hours';

/** A reason the user gave, kept as evidence on one item, thread or pair of clients: “agreed by phone”, “did not happen”, “leave Dana out”. */
export interface Answer {
  readonly kind:
    | 'agenda-agreed'
    | 'minutes-elsewhere'
    | 'did-not-happen'
    | 'left-out-on-purpose'
    | 'not-impactful'
    | 'right-client'
    | 'promise-done'
    | 'no-promise'
    | 'time-held';
  /** Id of the meeting, message or conversation it is about; for `right-client` the mark of `wrongClientMark`; for what was due `DueItem.about`; for a time that is held its event. */
  readonly about: string;
  /** The user's words, may be empty. */
  readonly reason: string;
  readonly at: Instant;
  /** Of a time that is held: what was offered with it. */
  readonly offer?: TimeOffer;
}

/** Everything a snapshot is built from. Plain data: the same input gives the same snapshot. */
export interface SnapshotInput {
  readonly now: Instant;
  readonly me: Me;
  /** Domains of our own firm, without `@`. */
  readonly ownDomains: readonly string[];
  /** BCP 47 tag for dates and numbers in sentences. */
  readonly locale: string;
  /** Whether the user writes the day or the month of a date first; left out: as the locale does (see `dateOrderOf`). */
  readonly dateOrder?: DateOrder;
  readonly workingHours: WorkingHours;
  readonly clients: readonly Client[];
  /** Addresses and domains that are never a client (“Never” in the pane). */
  readonly neverClients: readonly string[];
  /** Address → client, chosen once by the user for ambiguous addresses (F1 step 7). */
  readonly choices: ReadonlyMap<string, ClientId>;
  readonly meetings: readonly Meeting[];
  readonly messages: readonly Message[];
  readonly unmatched: readonly Unmatched[];
  readonly answers: readonly Answer[];
  /** Handover notes by client, reduced to what flags need; a client without one has none. Left out: notes were not read. */
  readonly handovers?: ReadonlyMap<ClientId, HandoverState>;
  readonly reach: Reach;
}

/** The frozen, indexed view of all data at one instant. Built once per change by `buildSnapshot`; rules only read it. */
export interface Snapshot extends Omit<SnapshotInput, 'clients'> {
  readonly clients: ReadonlyMap<ClientId, Client>;
  /** All meetings by start, then id. */
  readonly meetings: readonly Meeting[];
  /** All messages by sent instant, then id. */
  readonly messages: readonly Message[];
  readonly matchOf: (item: Meeting | Message | Unmatched) => ItemMatch;
  /** The same for people of something that is not kept: an open mail, a draft. `at` is when it happened. */
  readonly matchPeople: (people: readonly Person[], at: Instant) => ItemMatch;
  readonly meetingById: ReadonlyMap<string, Meeting>;
  readonly messageById: ReadonlyMap<string, Message>;
  readonly meetingsOf: ReadonlyMap<ClientId, readonly Meeting[]>;
  readonly messagesOf: ReadonlyMap<ClientId, readonly Message[]>;
  /** Messages of one conversation by sent instant. */
  readonly conversation: ReadonlyMap<string, readonly Message[]>;
  readonly answersAbout: (id: string) => readonly Answer[];
}
