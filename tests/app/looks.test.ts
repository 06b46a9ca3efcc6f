import { describe, expect, it } from 'vitest';
import type { LookParts } from '../../src/shared/app/looks';
import { createLooks } from '../../src/shared/app/looks';
import { createPace, inTurns } from '../../src/shared/app/pace';
import type { Review } from '../../src/shared/app/review';
import { review, reviewSteps } from '../../src/shared/app/review';
import type { SnapshotInput } from '../../src/shared/domain/snapshot';
import { aClient, aMeeting, aMessage, aSnapshotInput, attendee, DANA, ME, NOW, TOM } from '../builders';

const CONTEXT = { rules: new Map(), states: new Map(), before: null };

/** Meetings and mail enough that findings come out. */
const DATA = aSnapshotInput({
  clients: [aClient(), aClient({ id: 'other', name: 'Other', domains: ['other.example'], people: [] })],
  meetings: Array.from({ length: 40 }, (_, n) =>
    aMeeting({ id: `e${n}`, start: NOW + n * 3_600_000, minutes: 60, attendees: [attendee(DANA), attendee(ME)] }),
  ),
  messages: Array.from({ length: 600 }, (_, n) =>
    aMessage({
      id: `m${n}`,
      from: n % 2 === 0 ? DANA : ME,
      to: [n % 2 === 0 ? ME : TOM],
      text: 'We will raise the fee from £2,400 to £2,900 on 1 May.',
      sentAt: NOW - n * 60_000,
    }),
  ),
});

/** Steps of 1 ms on a clock of their own, and turns that the test gives. */
function slowly() {
  let now = 0;
  const waiting: (() => void)[] = [];
  const pace = createPace(
    () => (now += 1),
    () => new Promise((resolve) => waiting.push(resolve)),
    4,
  );
  return {
    pace,
    /** Gives the window's next turn; false when nobody waits for one. */
    turn: async () => {
      const next = waiting.shift();
      next?.();
      for (let i = 0; i < 5; i++) await Promise.resolve();
      return next !== undefined;
    },
  };
}

describe('a review in steps', () => {
  it('finds what a review at once finds', async () => {
    const { pace, turn } = slowly();
    const steps = inTurns(reviewSteps(DATA, CONTEXT), pace);
    let turns = 0;
    while (await turn()) turns += 1;
    const whole = review(DATA, CONTEXT);
    const found = (await steps)?.value;
    expect(turns).toBeGreaterThan(10);
    expect(whole.all.length).toBeGreaterThan(0);
    expect(found?.all).toEqual(whole.all);
    expect(found?.open).toEqual(whole.open);
    expect(found?.snapshot.messages).toEqual(whole.snapshot.messages);
    expect([...(found?.snapshot.messagesOf ?? [])]).toEqual([...whole.snapshot.messagesOf]);
  });
});

function lab() {
  const shown: (readonly [SnapshotInput, Review | null])[] = [];
  const sleeps: (() => void)[] = [];
  let data = DATA;
  let stopped = false;
  const slow = slowly();
  const parts: LookParts = {
    clock: { now: () => NOW, random: () => 0.5, sleep: () => new Promise((resolve) => sleeps.push(resolve)) },
    stopped: () => stopped,
    data: () => data,
    context: () => CONTEXT,
    show: (...look) => shown.push(look),
    pace: () => slow.pace,
  };
  return {
    looks: createLooks(parts),
    shown,
    sleeps,
    turn: slow.turn,
    toEnd: async () => {
      while (await slow.turn());
    },
    change: (next: Partial<SnapshotInput>) => {
      data = { ...DATA, ...next };
    },
    stop: () => {
      stopped = true;
    },
  };
}

describe('looks at the data', () => {
  it('shows a calm look at its end only, whole and of the data it began with', async () => {
    const { looks, shown, turn, toEnd, change } = lab();
    const done = looks.calmly();
    await turn();
    change({ messages: [] });
    expect(shown).toEqual([]);
    await toEnd();
    await done;
    expect(shown).toHaveLength(1);
    expect(shown[0]?.[0]).toBe(DATA);
    expect(shown[0]?.[1]?.snapshot.messages).toHaveLength(600);
  });

  it('gives up a calm look when somebody does something meanwhile: what is shown never goes back', async () => {
    const { looks, shown, turn, toEnd, change } = lab();
    const done = looks.calmly();
    await turn();
    change({ messages: [] });
    looks.now();
    expect(shown).toHaveLength(1);
    await toEnd();
    await done;
    expect(shown).toHaveLength(1);
    expect(shown[0]?.[1]?.snapshot.messages).toHaveLength(0);
  });

  it('makes one look of many calls, after the one under way, and none when a look at all came between', async () => {
    const { looks, shown, turn, toEnd, sleeps, change } = lab();
    looks.soon();
    sleeps.shift()?.();
    await turn();
    change({ messages: [] });
    looks.soon();
    looks.soon();
    expect(sleeps).toHaveLength(1);
    sleeps.shift()?.();
    await toEnd();
    await toEnd();
    expect(shown.map(([input]) => input.messages.length)).toEqual([600, 0]);
    looks.soon();
    looks.now();
    sleeps.shift()?.();
    await toEnd();
    expect(shown).toHaveLength(3);
  });

  it('shows nothing once the session has ended', async () => {
    const { looks, shown, turn, toEnd, stop } = lab();
    const done = looks.calmly();
    await turn();
    stop();
    await toEnd();
    await done;
    looks.now();
    await looks.calmly();
    expect(shown).toEqual([]);
  });
});
