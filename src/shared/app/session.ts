import type { BookRecord, Json } from '../domain/book-record';
import type { Client, ClientId } from '../domain/client';
import type { Address } from '../domain/person';
import type { Instant } from '../domain/instant';
import type { OpenItem } from '../domain/open-item';
import type { Answer, Snapshot } from '../domain/snapshot';
import type { TakeAction } from '../domain/take-action';
import type { WorkingHours } from '../domain/working-hours';
import type { Act, Finding } from '../rules/finding';
import type { FindingState, RuleSetting, RuleSettings } from '../rules/rule-settings';
import type { HostContext, HostResult, NewMail } from '../host/host';
import type { Knowledge, Rung } from './knowledge';
import type { SendCheck } from './send-check';

/** A finding that is not open: put off, dismissed, done, or closed by itself (with the sentence why). */
export interface SetAside {
  readonly finding: Finding;
  readonly state: FindingState | { readonly kind: 'closed'; readonly why: string; readonly at: Instant };
}

/** Where what people wrote stands. */
export interface BookStatus {
  readonly home: 'memory' | 'device' | 'onedrive';
  readonly saving: 'saved' | 'saving' | 'waiting';
  /** When the last write reached its home. */
  readonly savedAt: Instant | null;
  /** Fields two people changed: both values, who, when. Nothing is overwritten until one is chosen. */
  readonly conflicts: readonly FieldConflict[];
}

/** The same field written twice. */
export interface FieldConflict {
  readonly kind: BookRecord['kind'];
  readonly id: string;
  readonly field: string;
  readonly mine: { readonly value: Json; readonly by: string; readonly at: Instant };
  readonly theirs: { readonly value: Json; readonly by: string; readonly at: Instant };
}

/** How often a rule fired on this device and what people did with it (last 30 days; self only). */
export interface RuleUse {
  readonly fired: number;
  readonly changed: number;
  readonly putOff: number;
  readonly notThis: number;
  /** Why “not this”, in the words people chose or wrote, the most frequent first (at most five). */
  readonly reasons: readonly { readonly reason: string; readonly times: number }[];
}

/** Everything a surface shows. Replaced whole on each change; parts that did not change keep their identity. */
export interface SessionState {
  /** `wrong-account`: another person is signed in than the host's; nothing is shown until that is settled. */
  readonly phase: 'starting' | 'first-run' | 'ready' | 'wrong-account';
  readonly host: HostContext;
  /** Name and primary address of the signed-in person, null before. */
  readonly account: { readonly name: string; readonly address: Address } | null;
  readonly now: Instant;
  /** Null until something is known (device or service). */
  readonly snapshot: Snapshot | null;
  /** Open findings, worst first. */
  readonly findings: readonly Finding[];
  readonly setAside: readonly SetAside[];
  readonly knowledge: Knowledge;
  readonly book: BookStatus;
  /** Records by `kind/id`, unsaved edits included. */
  readonly records: ReadonlyMap<string, BookRecord>;
  readonly rules: RuleSettings;
  readonly ruleUse: ReadonlyMap<string, RuleUse>;
  readonly workingHours: WorkingHours;
  /** The item open in Outlook, with findings on it (drafts included). `nothing` in Teams. */
  readonly item: OpenItem;
  readonly itemFindings: readonly Finding[];
  /** What “Take action” of Outlook's own alert opened the pane for, on the open item. */
  readonly asked: TakeAction | null;
  readonly sendCheck: SendCheck;
  /** The rung that an act under way needs and that was not agreed to yet. */
  readonly asking: AskedRung | null;
}

/** A question before an act goes on: the surface shows the rung's card with both answers. */
export interface AskedRung {
  readonly rung: Rung;
  /** Asks Microsoft; only from a click. The question stays when the person closes that window. Never rejects. */
  agree(): Promise<void>;
  notNow(): void;
}

/** The way back from the last change, valid for as long as the surface offers it (8 s). */
export interface Undo {
  undo(): void;
}

/** What a surface can ask for. Nothing here throws: failures come back in the state. */
export interface SessionActions {
  refresh(): void;
  /** Asks for a rung's scopes; only from a click. */
  signIn(rung: Rung): Promise<void>;
  /** Ends a sign-in that hangs in a popup. */
  cancelSignIn(): void;
  finishFirstRun(): void;

  saveClient(client: Client): Undo;
  saveClients(clients: readonly Client[]): Undo;
  /** Moves everything of `from` into `into`; ids of `from` stay known as aliases. */
  mergeClients(from: readonly ClientId[], into: ClientId): Undo;
  removeClient(id: ClientId): Undo;
  /** This address or domain is never a client. */
  never(addressOrDomain: string): Undo;
  /** Ties an ambiguous or free-mail address to a client, from now on. */
  choose(address: Address, clientId: ClientId): Undo;
  /** This item's tie was wrong: the address is not this client. */
  notThisClient(address: Address, clientId: ClientId): Undo;

  /** Snooze, dismiss with a reason, or done. */
  setFinding(finding: Finding, state: FindingState): Undo;
  setRule(ruleId: string, setting: RuleSetting): Undo;
  answer(answer: Omit<Answer, 'at'>, clientId: ClientId | null): Undo;
  setWorkingHours(hours: WorkingHours): Undo;
  /** App settings: windows read (days back, days ahead), own domains, items a day that may have an infobar. */
  setAppSetting(
    name: 'mailDaysBack' | 'calendarDaysBack' | 'calendarDaysAhead' | 'ownDomains' | 'infobarsPerDay',
    value: Json,
  ): Undo;

  /** Writes one field of a record: saved as typed, through the outbox. */
  write(kind: BookRecord['kind'], id: string, field: string, value: Json): void;
  resolveConflict(conflict: FieldConflict, keep: 'mine' | 'theirs'): void;

  /** Carries out an act of a finding where the host can; otherwise says `unsupported`. Undo where the host allows. */
  act(act: Act, finding: Finding): Promise<HostResult & { readonly undo?: Undo }>;
  composeMail(mail: NewMail): Promise<HostResult>;
  /** Puts text into the open draft (an agenda into an invitation). */
  insertText(text: string): Promise<HostResult>;
  openItem(kind: 'message' | 'meeting', id: string): Promise<HostResult>;
  openTab(page: string): Promise<HostResult>;
  /** Full text of one mail, read on demand and never stored; null when it may not be read. */
  readText(messageId: string): Promise<string | null>;

  /** Sends the handover pack as a draft mail to the successor (nothing is sent by itself). */
  draftHandover(clientId: ClientId, to: { readonly name: string; readonly address: Address }): Promise<HostResult>;
  /** Handover packs found in the mail being read or in the inbox, and taking one over. */
  findHandovers(): Promise<readonly ReceivedHandover[]>;
  takeOver(handover: ReceivedHandover): Promise<HostResult>;

  forgetClient(id: ClientId): Promise<void>;
  forgetEverything(): Promise<void>;
}

/** A handover pack that came by mail: client record and notes, checked and bounded before it is shown. */
export interface ReceivedHandover {
  /** Immutable Graph id of the mail; an open mail in Outlook is known by its `internetMessageId` only. */
  readonly messageId: string;
  readonly internetMessageId: string | null;
  readonly from: { readonly name: string; readonly address: Address };
  readonly sentAt: Instant;
  readonly clientName: string;
  readonly records: readonly BookRecord[];
  readonly takenOver: boolean;
}

/** One running Mainstay: state to show, actions to ask for. */
export interface Session {
  state(): SessionState;
  subscribe(listener: () => void): () => void;
  readonly actions: SessionActions;
  /** Puts itself aside while nobody looks: ends reading, sends what waits. Resolves when both are done or failed. */
  rest(): Promise<void>;
  /** Goes on after a rest, reading anew. */
  wake(): void;
  stop(): void;
}
