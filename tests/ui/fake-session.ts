import type { Session, SessionActions, SessionState, Undo } from '../../src/shared/app/session';
import type { Knowledge } from '../../src/shared/app/knowledge';
import type { Snapshot } from '../../src/shared/domain/snapshot';
import { runRules } from '../../src/shared/rules/run-rules';
import { aSnapshot, ME } from '../builders';

/** One call of an action: its name and what it was given. */
export interface Call {
  readonly name: keyof SessionActions;
  readonly args: readonly unknown[];
}

/** A session over plain state: actions are only noted, `set` changes the state and tells everybody. */
export interface FakeSession extends Session {
  readonly calls: readonly Call[];
  /** Names of undone actions, in order. */
  readonly undone: readonly string[];
  set(change: Partial<SessionState>): void;
  /** What `act`, `composeMail` and the like answer from now on; `done` at first. */
  answers: Awaited<ReturnType<SessionActions['act']>>;
}

/** Knowledge of somebody who has read everything two minutes ago. */
export function fullKnowledge(snapshot: Snapshot, change: Partial<Knowledge> = {}): Knowledge {
  const rungs = (['open-item', 'profile', 'calendar', 'mail-headers', 'mail-text', 'write', 'keep'] as const).map(
    (rung) => ({ rung, state: 'on' as const, obstacle: null }),
  );
  return {
    reach: snapshot.reach,
    activity: 'idle',
    asOf: snapshot.now - 2 * 60_000,
    obstacles: [],
    rungs,
    fromDevice: false,
    storeHome: 'indexed-db',
    ...change,
  };
}

/** The state of a session over a snapshot: findings as the rules give them, everything read, nothing open in Outlook. */
export function aState(snapshot: Snapshot = aSnapshot(), change: Partial<SessionState> = {}): SessionState {
  return {
    phase: 'ready',
    host: {
      kind: 'outlook',
      silent: null,
      theme: 'outlook-light',
      locale: 'en-GB',
      user: { id: null, tenantId: null, address: ME.address, name: ME.name },
      partition: null,
      page: null,
      frame: 'pane',
      place: null,
    },
    account: { name: ME.name, address: ME.address },
    now: snapshot.now,
    snapshot,
    findings: runRules(snapshot, new Map()),
    setAside: [],
    knowledge: fullKnowledge(snapshot),
    book: { home: 'onedrive', saving: 'saved', savedAt: snapshot.now, conflicts: [] },
    records: new Map(),
    rules: new Map(),
    ruleUse: new Map(),
    workingHours: snapshot.workingHours,
    item: { kind: 'nothing' },
    itemFindings: [],
    asked: null,
    sendCheck: { kind: 'unknown' },
    asking: null,
    ...change,
  };
}

/** A session that notes what is asked of it. */
export function fakeSession(first: SessionState = aState()): FakeSession {
  let state = first;
  const listeners = new Set<() => void>();
  const calls: Call[] = [];
  const undone: string[] = [];
  const note = (name: keyof SessionActions, args: readonly unknown[]): void => void calls.push({ name, args });
  const undoable =
    (name: keyof SessionActions) =>
    (...args: readonly unknown[]): Undo => {
      note(name, args);
      return { undo: () => void undone.push(name) };
    };
  const quiet =
    (name: keyof SessionActions) =>
    (...args: readonly unknown[]): void =>
      note(name, args);
  const later =
    <T>(name: keyof SessionActions, value: () => T) =>
    (...args: readonly unknown[]): Promise<T> => {
      note(name, args);
      return Promise.resolve(value());
    };
  const session: FakeSession = {
    calls,
    undone,
    answers: { kind: 'done' },
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(change) {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    rest: () => Promise.resolve(),
    wake: () => undefined,
    stop: () => listeners.clear(),
    actions: {
      refresh: quiet('refresh'),
      signIn: later('signIn', () => undefined),
      cancelSignIn: quiet('cancelSignIn'),
      finishFirstRun: quiet('finishFirstRun'),
      saveClient: undoable('saveClient'),
      saveClients: undoable('saveClients'),
      mergeClients: undoable('mergeClients'),
      removeClient: undoable('removeClient'),
      never: undoable('never'),
      choose: undoable('choose'),
      notThisClient: undoable('notThisClient'),
      setFinding: undoable('setFinding'),
      setRule: undoable('setRule'),
      answer: undoable('answer'),
      setWorkingHours: undoable('setWorkingHours'),
      setAppSetting: undoable('setAppSetting'),
      write: quiet('write'),
      resolveConflict: quiet('resolveConflict'),
      act: later('act', () => session.answers),
      composeMail: later('composeMail', () => session.answers),
      insertText: later('insertText', () => session.answers),
      openItem: later('openItem', () => session.answers),
      openTab: later('openTab', () => session.answers),
      readText: later('readText', () => null),
      draftHandover: later('draftHandover', () => session.answers),
      findHandovers: later('findHandovers', () => []),
      takeOver: later('takeOver', () => session.answers),
      forgetClient: later('forgetClient', () => undefined),
      forgetEverything: later('forgetEverything', () => undefined),
    },
  };
  return session;
}
