import type { ClientDigest } from '../domain/client-digest';
import { buildDigest } from '../domain/client-digest-build';
import { decodeDigest } from '../domain/client-digest-read';
import type { LeftOut } from '../domain/client-digest-write';
import { encodeDigest } from '../domain/client-digest-write';
import type { Instant } from '../domain/instant';
import { HOUR, MINUTE } from '../domain/instant';
import { digestSwitches } from './digest-switches';
import { digestMark, noteTold, toldIn } from './digest-told';
import { infobarsPerDayIn } from './infobars-per-day';
import type { SendCheck } from './send-check';
import type { SessionCore } from './session-core';
import { itemHostOf } from './session-parts';

/** Quiet after the last change before the digest is written, and before the second try, in milliseconds. */
const QUIET_MS = 2_000;
/** A digest that still holds is written anew after this, so that it can be seen to be fresh. */
const RENEW = 4 * HOUR;
/** After a failure it is not tried again sooner than this. */
const REST = 10 * MINUTE;
const NOTHING_LEFT_OUT: LeftOut = { threads: 0, blocks: 0, clients: 0 };

/** Keeps what Outlook's check at sending knows in step with what is known here. */
export interface DigestKeeper {
  /** Takes it away, now. In Teams only Outlook itself can, when it is opened next. */
  forget(): Promise<void>;
  /** Writes nothing until it is woken. */
  rest(): void;
  wake(): void;
  stop(): void;
}

/**
 * Writes the client digest into the mailbox's roaming settings some seconds after anything it rests on has changed and nothing is
 * being read; never twice the same. A host that did not keep it is asked once more, then left alone for ten minutes. Where there are no
 * roaming settings (Teams), it only says whether Outlook is behind.
 */
export function keepDigest(core: SessionCore): DigestKeeper {
  const host = itemHostOf(core.parts.host);
  const { clock } = core.parts;
  let waiting: AbortController | null = null;
  let failedAt: Instant | null = null;
  let busy = false;
  let resting = false;

  const show = (sendCheck: SendCheck): void => {
    if (JSON.stringify(core.holder.get().sendCheck) !== JSON.stringify(sendCheck)) core.holder.set({ sendCheck });
  };

  function build(at: Instant): ClientDigest | null {
    const { snapshot, rules, records } = core.holder.get();
    return snapshot === null ? null : buildDigest(snapshot, digestSwitches(rules, infobarsPerDayIn(records)), at);
  }

  /** Saves and looks whether it is there; once more after a while when it is not. */
  async function save(text: string | null): Promise<boolean> {
    for (let attempt = 0; host !== null && attempt < 2; attempt++) {
      if (attempt > 0) await clock.sleep(QUIET_MS);
      const result = await host.saveDigest(text);
      if (result.kind === 'done' && host.readDigest() === text) return true;
      if (result.kind === 'unsupported') return false;
    }
    return false;
  }

  async function write(): Promise<void> {
    const now = clock.now();
    const there = host?.readDigest() ?? null;
    const old = decodeDigest(there, now);
    const before = old.kind === 'ok' ? old.digest : null;
    if (before !== null && now - before.writtenAt < RENEW) {
      // As of then, with when the calendar was read then: what is left is what has really changed.
      const again = build(before.writtenAt);
      const same = again === null ? null : encodeDigest({ ...again, busyAsOf: before.busyAsOf });
      if (same?.text === there) return show({ kind: 'knows', at: before.writtenAt, leftOut: same.leftOut });
    }
    const made = build(now);
    if (made === null) return;
    const { text, leftOut } = encodeDigest(made);
    if (await save(text)) {
      failedAt = null;
      show({ kind: 'knows', at: now, leftOut });
      noteTold(core, { at: now, mark: digestMark(made) });
    } else {
      failedAt = clock.now();
      show({ kind: 'failed', at: before?.writtenAt ?? null });
    }
  }

  /** In Teams: whether Outlook was told what is so now. */
  function compare(): void {
    const told = toldIn(core.holder.get().records);
    const made = build(clock.now());
    if (made === null) return;
    if (told?.mark === digestMark(made)) show({ kind: 'knows', at: told.at, leftOut: NOTHING_LEFT_OUT });
    else show({ kind: 'behind', at: told?.at ?? null });
  }

  async function settle(): Promise<void> {
    const { phase, snapshot, knowledge, book } = core.holder.get();
    if (core.live.stopped || busy || phase !== 'ready' || snapshot === null) return;
    if (host === null) return compare();
    if (knowledge.activity === 'reading') return;
    if (failedAt !== null && clock.now() - failedAt < REST) return;
    busy = true;
    try {
      if (snapshot.clients.size > 0) await write();
      else if (core.live.bookSettled && book.home === 'onedrive' && host.readDigest() !== null) await save(null);
    } finally {
      busy = false;
    }
  }

  core.onEvaluated(() => {
    waiting?.abort();
    if (resting) return;
    const own = new AbortController();
    waiting = own;
    void clock.sleep(QUIET_MS, own.signal).then(() => (own.signal.aborted ? undefined : settle()));
  });
  return {
    forget: async () => {
      waiting?.abort();
      if (host?.readDigest() !== null) await save(null);
      show({ kind: 'unknown' });
    },
    rest: () => {
      resting = true;
      waiting?.abort();
    },
    wake: () => {
      resting = false;
    },
    stop: () => waiting?.abort(),
  };
}
