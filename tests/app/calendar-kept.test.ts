import { describe, expect, it } from 'vitest';
import { openHoldings } from '../../src/shared/app/holdings';
import { syncCalendar } from '../../src/shared/app/sync-calendar';
import { createMemoryStore } from '../../src/shared/storage/memory-store';
import type { Store, StoreChange } from '../../src/shared/storage/store';
import { DANA, ELLEN, createLab } from './tenant-lab';

/** A calendar of twelve meetings with Dana, and a store that tells what was written to it. */
function lab() {
  const made = createLab();
  for (let day = 1; day <= 12; day++)
    made.tenant.invite({
      organizer: ELLEN,
      attendees: [DANA],
      subject: `Review ${day}`,
      start: `2026-03-${String(day + 4).padStart(2, '0')}T10:00:00`,
      end: `2026-03-${String(day + 4).padStart(2, '0')}T11:00:00`,
      timeZone: 'GMT Standard Time',
    });
  const memory = createMemoryStore();
  const written: StoreChange[] = [];
  const store: Store = {
    home: 'memory',
    load: () => memory.load(),
    news: () => memory.news(),
    commit: (change) => {
      written.push(change);
      return memory.commit(change);
    },
    clear: () => memory.clear(),
    close: () => undefined,
  };
  const meetingsWritten = (): number => written.splice(0).flatMap((change) => change.putMeetings ?? []).length;
  return { made, store, written, meetingsWritten };
}

describe('a calendar that is read again', () => {
  it('is not written again: only how old the knowledge is', async () => {
    const { made, store, written, meetingsWritten } = lab();
    const context = await made.open({ store });
    await syncCalendar(context);
    expect(meetingsWritten()).toBe(12);
    const before = context.holdings.meetings();
    made.clock.advance(300_000);
    await syncCalendar(context);
    expect(written).toHaveLength(1);
    expect(written[0]?.putCursors).toHaveLength(1);
    expect(meetingsWritten()).toBe(0);
    // The very same objects, so that what was worked out for them still holds.
    expect(context.holdings.meetings().every((meeting, at) => meeting === before[at])).toBe(true);
    expect(context.holdings.cursor('calendar')?.asOf).toBe(made.clock.now());
  });

  it('is not written again by a page that was opened later', async () => {
    const { made, store, meetingsWritten } = lab();
    await syncCalendar(await made.open({ store }));
    meetingsWritten();
    await syncCalendar(await made.open({ store }));
    expect(meetingsWritten()).toBe(0);
  });

  it('is written where it changed, and loses what was called off', async () => {
    const { made, store, meetingsWritten } = lab();
    const context = await made.open({ store });
    await syncCalendar(context);
    meetingsWritten();
    const calendar = made.tenant.mailboxOf('ellen')?.calendar;
    const [moved, gone] = calendar?.list() ?? [];
    if (calendar === undefined || moved === undefined || gone === undefined) throw new Error('The calendar is empty');
    calendar.update(moved, { subject: 'Review in the new office' });
    calendar.remove(gone);
    await syncCalendar(context);
    expect(meetingsWritten()).toBe(1);
    const left = (await store.load()).meetings;
    expect(left).toHaveLength(11);
    expect(left.map((m) => m.title)).toContain('Review in the new office');
  });

  it('loses its titles on the device when the client is removed, and has them back with the client', async () => {
    const { made, store } = lab();
    let client = true;
    const holdings = await openHoldings(store, () => client);
    const context = await made.open({ store, change: { holdings } });
    const titles = async () => (await store.load()).meetings.filter((m) => m.title !== null).length;
    for (const now of [true, false, true]) {
      client = now;
      await syncCalendar(context);
      expect(await titles()).toBe(now ? 12 : 0);
      // In the page itself they live as long as it does.
      expect(holdings.meetings().every((m) => m.title !== null)).toBe(true);
    }
  });
});
