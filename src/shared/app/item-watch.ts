import type { OpenItem } from '../domain/open-item';
import type { Finding } from '../rules/finding';
import { itemFindings } from './open-item-check';
import type { SessionCore } from './session-core';
import { itemHostOf } from './session-parts';

/** Quiet after a keystroke before the draft is read again, in milliseconds; recipients and times count at once. */
const TYPING_MS = 400;
/** How long the item before may stay in view while the new one is read, in milliseconds: shorter would flicker. */
const STALE_MS = 250;
/** How long “no item” must last before it counts, in milliseconds: hosts show none for a moment between two items. */
const BETWEEN_MS = 120;

/** Between two tries to read an item that Outlook did not hand over, in milliseconds, and how many there are. */
const AGAIN_MS = 3_000;
const TRIES = 3;

/** Watches the item beside the pane. */
export interface ItemWatch {
  /** Reads the open item now. */
  read(): Promise<void>;
  stop(): void;
}

/** Starts to watch; in hosts without items it does nothing. */
export function watchItem(core: SessionCore): ItemWatch {
  const host = itemHostOf(core.parts.host);
  if (host === null) return { read: () => Promise.resolve(), stop: () => undefined };
  const { clock } = core.parts;
  const ended = new AbortController();
  let turn = 0;
  let typing: AbortController | null = null;
  /** What is in view belongs to an item that was left; the timer that takes it away runs. */
  let stale = false;

  function findingsOn(item: OpenItem): readonly Finding[] {
    const { snapshot, findings, rules, itemFindings: before } = core.holder.get();
    if (snapshot === null) return before.length === 0 ? before : [];
    const found = itemFindings(item, { snapshot, findings, rules, states: core.book().states });
    return JSON.stringify(found) === JSON.stringify(before) ? before : found;
  }

  function show(item: OpenItem): void {
    stale = false;
    core.holder.set({ item, itemFindings: findingsOn(item) });
  }

  const openItem = (): Promise<OpenItem> =>
    host.item().catch(() => ({ kind: 'unreadable', why: 'host-error' }) as const);

  /** Pinned panes hear 5001 for a while after a switch of drafts (office-js issue 826): it passes. */
  async function readAgain(mine: number, triesLeft: number): Promise<void> {
    await clock.sleep(AGAIN_MS, ended.signal);
    if (mine === turn && !core.live.stopped) await read(triesLeft);
  }

  async function read(triesLeft = TRIES): Promise<void> {
    turn += 1;
    const mine = turn;
    // The user has moved on: an answer about another item must not show.
    const left = (): boolean => mine !== turn || core.live.stopped;
    let item = await openItem();
    if (left()) return;
    if (item.kind === 'nothing' && core.holder.get().item.kind !== 'nothing') {
      await clock.sleep(BETWEEN_MS, ended.signal);
      if (left()) return;
      item = await openItem();
      if (left()) return;
    }
    show(item);
    if (item.kind === 'unreadable' && item.why === 'host-error' && triesLeft > 0) void readAgain(mine, triesLeft - 1);
  }

  function switchItem(): void {
    void read();
    if (stale) return;
    stale = true;
    void clock.sleep(STALE_MS, ended.signal).then(() => {
      if (stale && !core.live.stopped) core.holder.set({ item: { kind: 'opening' }, itemFindings: [] });
    });
  }

  const stopHearing = host.onItemChanged((why) => {
    typing?.abort();
    if (why === 'item') return switchItem();
    if (why !== 'content') return void read();
    const own = new AbortController();
    typing = own;
    void clock.sleep(TYPING_MS, own.signal).then(() => (own.signal.aborted ? undefined : read()));
  });
  core.onEvaluated(() => core.holder.set({ itemFindings: findingsOn(core.holder.get().item) }));
  return {
    read: () => read(),
    stop: () => {
      typing?.abort();
      ended.abort();
      stopHearing();
    },
  };
}
