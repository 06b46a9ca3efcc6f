import { itemFindings } from './open-item-check';
import type { SessionCore } from './session-core';
import { itemHostOf } from './session-parts';

/** Quiet after a keystroke before the draft is read again, in milliseconds; recipients and times count at once. */
const TYPING_MS = 400;

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
  let turn = 0;
  let typing: AbortController | null = null;

  function check(): void {
    const { snapshot, findings, rules, item, itemFindings: before } = core.holder.get();
    if (snapshot === null) return;
    const found = itemFindings(item, { snapshot, findings, rules, states: core.book().states });
    if (JSON.stringify(found) !== JSON.stringify(before)) core.holder.set({ itemFindings: found });
  }

  async function read(): Promise<void> {
    turn += 1;
    const mine = turn;
    const item = await host?.item().catch(() => ({ kind: 'unreadable', why: 'host-error' }) as const);
    // The user has moved on: an answer about another item must not show.
    if (item === undefined || mine !== turn || core.live.stopped) return;
    core.holder.set({ item });
    check();
  }

  const stopHearing = host.onItemChanged((why) => {
    typing?.abort();
    if (why !== 'content') return void read();
    const own = new AbortController();
    typing = own;
    void core.parts.clock.sleep(TYPING_MS, own.signal).then(() => (own.signal.aborted ? undefined : read()));
  });
  core.onEvaluated(check);
  return {
    read,
    stop: () => {
      typing?.abort();
      stopHearing();
    },
  };
}
