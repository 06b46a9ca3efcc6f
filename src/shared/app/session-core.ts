import { domainOf, normalizeAddress } from '../domain/address';
import type { BookRecord } from '../domain/book-record';
import type { Me } from '../domain/person';
import type { SnapshotInput } from '../domain/snapshot';
import { dateOrderOf } from '../domain/time-expressions/date-order';
import type { WorkingHours } from '../domain/working-hours';
import { NOTHING_SHOWN, anotherSignedIn } from './nothing-shown';
import { bookStatus } from './book-status';
import type { BookView } from './book-view';
import { viewBook } from './book-view';
import { buildKnowledge } from './build-knowledge';
import type { ClientMatching } from './client-matching';
import { createClientMatching } from './client-matching';
import type { AccountDoors } from './engine';
import type { Holdings } from './holdings';
import type { Knowledge, Obstacle, Rung, RungState } from './knowledge';
import { reachOf, readAgain } from './reach-of';
import { createLooks } from './looks';
import type { Review } from './review';
import { ruleUse } from './rule-use';
import type { SessionParts } from './session-parts';
import { hoursIn } from './settings-records';
import type { StateHolder } from './state-holder';

/** What a running session knows. It changes in place: only files of this folder see it, surfaces see the state. */
export interface Live {
  account: { readonly key: string; readonly doors: AccountDoors; readonly holdings: Holdings } | null;
  me: Me | null;
  mailboxHours: WorkingHours | null;
  /** The short date format of the mailbox (“dd/MM/yyyy”); null until it was read, or when none is set. */
  dateFormat: string | null;
  rungs: ReadonlyMap<Rung, RungState>;
  trouble: readonly Obstacle[];
  activity: Knowledge['activity'];
  /** The service has answered in this session. */
  answered: boolean;
  /** It is known where the records live, so that an empty book means a first run. */
  bookSettled: boolean;
  review: Review | null;
  /** What was written before it was known whose book it is for: kept, and done as soon as that is open. */
  readonly early: (() => void)[];
  stopped: boolean;
}

/** The middle of a session: what is known, and how it becomes state. */
export interface SessionCore {
  readonly parts: SessionParts;
  readonly holder: StateHolder;
  readonly live: Live;
  book(): BookView;
  /** Who the user is: by the service, else as last time, else by the host. */
  me(): Me;
  readonly matching: ClientMatching;
  /** Looks at everything now and shows it: for what somebody just did. */
  evaluate(): void;
  /** The same at a pace that nobody feels; resolves when it is shown, or when a later look took its place. */
  look(): Promise<void>;
  /** Shows what was written at once, and looks at everything when findings rest on it. */
  bookChanged(): void;
  /** Looks soon; many calls in a row make one look. */
  touch(): void;
  /** Hears that items match differently from now on. */
  onMatchingChanged(listener: () => void): void;
  /** Hears each look, after the state was set. */
  onEvaluated(listener: () => void): void;
}

const NO_RECORDS: ReadonlyMap<string, BookRecord> = new Map();

/** Makes the middle of a session. */
export function createSessionCore(parts: SessionParts, holder: StateHolder, live: Live): SessionCore {
  let view: BookView = viewBook(new Map(), null);
  let seen: ReadonlyMap<string, BookRecord> = NO_RECORDS;
  const matching = createClientMatching(input);
  const looks = createLooks({
    clock: parts.clock,
    stopped: () => live.stopped,
    data: () => {
      readBook();
      return input();
    },
    context: () => (live.account === null ? null : { rules: view.rules, states: view.states, before: live.review }),
    show,
  });
  const matchingListeners: (() => void)[] = [];
  const lookListeners: (() => void)[] = [];

  function me(): Me {
    const known = live.me ?? view.settings.me;
    if (known !== null) return known;
    const { address, name } = parts.host.context().user;
    const own = address === null ? null : normalizeAddress(address);
    return { name: name ?? own ?? '', addresses: own === null ? [] : [own] };
  }

  function input(): SnapshotInput {
    const who = me();
    const holdings = live.account?.holdings ?? null;
    return {
      now: parts.clock.now(),
      me: who,
      ownDomains: [...new Set([...view.settings.ownDomains, ...who.addresses.map(domainOf)])],
      locale: parts.host.context().locale,
      dateOrder: dateOrderOf(live.dateFormat, parts.host.context().locale),
      workingHours: hoursIn(view.hours, live.mailboxHours, live.mailboxHours?.zone ?? parts.zone),
      clients: view.clients,
      neverClients: view.never,
      choices: view.choices,
      meetings: holdings?.meetings() ?? [],
      messages: holdings?.messages() ?? [],
      unmatched: holdings?.unmatched() ?? [],
      answers: view.answers,
      handovers: view.handovers,
      reach: reachOf(holdings, { calendar: isOn('calendar'), mailText: isOn('mail-text') }),
    };
  }

  function isOn(rung: Rung): boolean {
    return live.rungs.get(rung)?.state === 'on';
  }

  function readBook(): void {
    const outbox = live.account?.doors.outbox;
    const records = outbox?.records() ?? NO_RECORDS;
    const before = view;
    if (records !== seen) view = viewBook(records, before);
    seen = records;
    if (view !== before) matching.stale();
    const shown = hidden() ? NOTHING_SHOWN.records : records;
    holder.set({ records: shown, book: bookStatus(outbox?.status(), parts.network.isOnline()) });
    if (view.matchKey !== before.matchKey) for (const listener of matchingListeners) listener();
  }

  function hidden(): boolean {
    return anotherSignedIn(live.rungs.values(), live.trouble);
  }

  function phase(): 'starting' | 'first-run' | 'ready' {
    if (view.clients.length > 0 || view.settings.firstRunDone) return 'ready';
    return live.bookSettled ? 'first-run' : 'starting';
  }

  function show(data: SnapshotInput, looked: Review | null): void {
    const { holdings } = live.account ?? { holdings: null };
    const who = data.me;
    const primary = who.addresses[0];
    if (looked !== null) live.review = looked;
    const { review: found } = live;
    holder.set({
      phase: phase(),
      now: data.now,
      account: primary === undefined ? null : { name: who.name, address: primary },
      workingHours: data.workingHours,
      rules: view.rules,
      snapshot: found?.snapshot ?? null,
      findings: found?.open ?? [],
      setAside: found?.setAside ?? [],
      ruleUse: ruleUse(found?.open ?? [], found?.setAside ?? [], view.states, data.now),
      knowledge: buildKnowledge({
        reach: data.reach,
        activity: live.activity,
        rungs: live.rungs,
        trouble: live.trouble,
        fromDevice: !live.answered,
        storeHome: holdings?.home ?? 'memory',
        again: readAgain(holdings),
      }),
      ...(hidden() ? NOTHING_SHOWN : {}),
    });
    for (const listener of lookListeners) listener();
  }

  return {
    parts,
    holder,
    live,
    book: () => view,
    me,
    matching,
    evaluate: looks.now,
    look: looks.calmly,
    bookChanged: () => {
      const before = view;
      readBook();
      if (view !== before) looks.now();
    },
    touch: looks.soon,
    onMatchingChanged: (listener) => {
      matchingListeners.push(listener);
    },
    onEvaluated: (listener) => {
      lookListeners.push(listener);
    },
  };
}
