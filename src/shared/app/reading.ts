import { MINUTE } from '../domain/instant';
import { obstacleOfGraph } from './failure-obstacle';
import type { Obstacle, Rung } from './knowledge';
import { FACTS_CHANGED, openAccount } from './open-account';
import { readAgain } from './reach-of';
import { readProfile } from './read-profile';
import { checkRungs } from './rungs';
import type { SessionCore } from './session-core';
import type { SourceName, SyncReport } from './sync';
import { syncAll } from './sync';
import type { SyncContext } from './sync-context';

/** Time between two reads when all is well, and after trouble. */
const EVERY_MS = 5 * MINUTE;
const AFTER_TROUBLE_MS = MINUTE;

/** The reading of calendar and mail: at the start, every five minutes, when asked, when the network is back. */
export interface Reading {
  /** Reads now; a read under way is followed by another. Resolves when nothing is left to read. */
  run(): Promise<void>;
  /** The same, unless the reader was paused. */
  runByItself(): Promise<void>;
  /** Ends the read under way and starts none by itself until `run`. */
  pause(): Promise<void>;
  /** Ends the read under way while nobody looks; nothing is read until `wake` or `run`. Resolves when it has ended. */
  rest(): Promise<void>;
  /** Reads again after a rest, unless the reader was paused. */
  wake(): Promise<void>;
  /** Items match other clients than before: mail is sorted anew. */
  matchingChanged(): void;
  stop(): void;
}

const RUNG_OF: Readonly<Record<SourceName, Rung>> = {
  calendar: 'calendar',
  inbox: 'mail-text',
  sent: 'mail-text',
  rematch: 'mail-text',
  again: 'mail-text',
};

/** Makes the reader of a session. It does nothing until `run`. */
export function createReading(core: SessionCore): Reading {
  const { live, parts } = core;
  let stop = new AbortController();
  let paused = false;
  let resting = false;
  let under: Promise<void> | null = null;
  let again = false;
  let syncing = false;
  let timer: AbortController | null = null;

  function report(obstacles: readonly (Obstacle | null)[]): void {
    live.trouble = obstacles.filter((o) => o !== null);
  }

  function context(): SyncContext | null {
    const { account } = live;
    if (account === null) return null;
    const { settings } = core.book();
    return {
      graph: account.doors.graph,
      clock: parts.clock,
      holdings: account.holdings,
      me: core.me().addresses,
      zone: live.mailboxHours?.zone ?? parts.zone,
      mailText: live.rungs.get('mail-text')?.state === 'on',
      window: settings.window,
      belongs: (people, at) => core.matching.belongs(people, at),
      records: () => core.matching.index(),
      onStep: () => {
        live.answered = true;
        core.touch();
      },
      signal: stop.signal,
    };
  }

  /** Moves the records to OneDrive as soon as that is allowed; until then they stay on this device. */
  async function settleBook(): Promise<void> {
    const doors = live.account?.doors;
    if (doors === undefined) return;
    if (live.rungs.get('keep')?.state === 'on') {
      if (doors.outbox.status().home !== 'onedrive') await doors.outbox.moveTo(doors.oneDriveBook());
      else await doors.outbox.refresh();
    }
    // A book that cannot be reached for the moment is not an empty one.
    const { failure } = doors.outbox.status();
    live.bookSettled ||= failure === null || (failure.kind !== 'offline' && failure.kind !== 'busy');
    await core.look();
  }

  function obstaclesIn(results: SyncReport): readonly (Obstacle | null)[] {
    return [...results].map(([source, outcome]) =>
      outcome.kind === 'failed' ? obstacleOfGraph(outcome.failure, RUNG_OF[source], parts.adminLink) : null,
    );
  }

  async function read(): Promise<void> {
    if (!(await openAccount(core))) live.rungs = await checkRungs(parts.engine.tokens, parts.adminLink, live.rungs);
    if (!parts.network.isOnline()) return report([{ kind: 'offline' }]);
    live.rungs = await checkRungs(parts.engine.tokens, parts.adminLink, live.rungs);
    const { account } = live;
    if (account === null) return report([]);
    const stranger = await readProfile(core, stop.signal);
    if (stranger !== null) return report([stranger]);
    // With no client known yet, reading mail first would mean fetching the clients' mail a second time.
    const book = settleBook();
    if (core.book().clients.length === 0) await book;
    const on = (rung: Rung): boolean => live.rungs.get(rung)?.state === 'on';
    const readable = { calendar: on('calendar'), mail: on('mail-text') || on('mail-headers') };
    // One window of this account reads at a time; the next one goes on from what the first has kept.
    await account.doors.tabs.exclusively('sync', async () => {
      if (account.holdings.home === 'indexed-db') await account.holdings.reload();
      syncing = true;
      const work = context();
      const before = readAgain(account.holdings)?.read;
      if (work !== null && !stop.signal.aborted) report(obstaclesIn(await syncAll(work, readable)));
      // Mail that is read again comes in slices; between two of them what is new is looked for.
      const after = readAgain(account.holdings)?.read;
      again ||= live.trouble.length === 0 && after !== undefined && after !== before;
    });
    account.doors.tabs.tell(FACTS_CHANGED);
    await book;
  }

  /** When to read again: soon after trouble, and never before a service that asks for rest. */
  function planNext(): void {
    timer?.abort();
    if (live.stopped || paused || resting) return;
    const own = new AbortController();
    timer = own;
    const until = live.trouble.reduce((latest, o) => (o.kind === 'throttled' ? Math.max(latest, o.until) : latest), 0);
    const wait = Math.max(until - parts.clock.now(), live.trouble.length > 0 ? AFTER_TROUBLE_MS : EVERY_MS);
    void parts.clock.sleep(wait, own.signal).then(() => (own.signal.aborted ? undefined : runByItself()));
  }

  async function runs(): Promise<void> {
    do {
      again = false;
      syncing = false;
      live.activity = 'reading';
      core.touch();
      try {
        await read();
      } catch {
        report([{ kind: 'broken', code: 'reading' }]);
      }
      live.bookSettled ||= live.account === null || live.trouble.length > 0;
      live.activity = live.trouble.some((o) => o.kind === 'throttled' || o.kind === 'offline') ? 'waiting' : 'idle';
      await core.look();
    } while (again && !live.stopped && !paused && !resting);
    under = null;
    planNext();
  }

  /** A run that nobody asked for: the clock, the network, a change of records. */
  function runByItself(): Promise<void> {
    return paused || resting ? Promise.resolve() : run();
  }

  function run(): Promise<void> {
    if (live.stopped) return Promise.resolve();
    if (stop.signal.aborted) stop = new AbortController();
    paused = false;
    resting = false;
    timer?.abort();
    if (under !== null) again = true;
    return (under ??= runs());
  }

  return {
    run,
    matchingChanged: () => {
      // A run that has not begun to sort mail will do it by the new records anyway.
      if (under === null || syncing) void runByItself();
    },
    runByItself,
    rest: async () => {
      resting = true;
      stop.abort();
      timer?.abort();
      await under;
    },
    wake: () => {
      resting = false;
      return runByItself();
    },
    pause: async () => {
      paused = true;
      stop.abort();
      timer?.abort();
      await under;
    },
    stop: () => {
      stop.abort();
      timer?.abort();
    },
  };
}
