// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { initialState } from '../../src/shared/app/initial-state';
import { watchItem } from '../../src/shared/app/item-watch';
import type { ItemWatch } from '../../src/shared/app/item-watch';
import type { SessionState } from '../../src/shared/app/session';
import type { SessionCore } from '../../src/shared/app/session-core';
import type { SessionParts } from '../../src/shared/app/session-parts';
import { createStateHolder } from '../../src/shared/app/state-holder';
import type { Client } from '../../src/shared/domain/client';
import type { OpenItem } from '../../src/shared/domain/open-item';
import type { Snapshot } from '../../src/shared/domain/snapshot';
import { deviceClock } from '../../src/shared/graph/graph-port';
import { isItemHost, startOutlookHost } from '../../src/shared/host/outlook-host';
import { aClient, aSnapshot, DANA } from '../builders';
import { FakeOffice } from '../host/fake-office';

const HALDEN: Client = aClient({ id: 'halden', name: 'Halden', domains: ['halden.example'] });

let office: FakeOffice;
let watch: ItemWatch | null = null;
const live = { stopped: false };

interface Pane {
  state(): SessionState;
  readonly seen: SessionState[];
}

/** The watch over the product's own door to a scripted Outlook, and everything a surface would have been shown. */
async function pane(snapshot: Snapshot): Promise<Pane> {
  const host = await startOutlookHost();
  if (!isItemHost(host)) throw new Error('not beside an item');
  const parts = { host, clock: deviceClock, zone: 'Europe/London' };
  // The state before anything is known rests on these parts alone.
  const first = initialState(parts as unknown as SessionParts);
  const holder = createStateHolder({ ...first, snapshot });
  const seen: SessionState[] = [];
  holder.subscribe(() => seen.push(holder.get()));
  const core = { parts, holder, live, book: () => ({ states: new Map() }), onEvaluated: () => undefined };
  // The watch asks the middle of a session for these parts only.
  watch = watchItem(core as unknown as SessionCore);
  await watch.read();
  return { state: () => holder.get(), seen };
}

function draft(subject: string, to: string): object {
  const { item, state } = office.draft('message');
  if (state['subject']) state['subject'].value = subject;
  if (state['to']) state['to'].value = [{ emailAddress: to, displayName: to }];
  return { ...item, conversationId: subject };
}

/** Subject of a shown draft or mail, else the kind of item. */
const shown = (item: OpenItem): string => ('subject' in item ? item.subject : item.kind);
const settle = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
  live.stopped = false;
  office = new FakeOffice();
  office.install();
});
afterEach(() => {
  watch?.stop();
  watch = null;
  vi.useRealTimers();
  Reflect.deleteProperty(globalThis, 'Office');
});

const snapshot = (): Snapshot => aSnapshot({ clients: [HALDEN] });

describe('the item beside the pane', () => {
  it('is never the one before while Outlook takes its time with the new one', async () => {
    office.item = draft('First', DANA.address);
    const { state } = await during(pane(snapshot()));
    expect(shown(state().item)).toBe('First');
    office.item = draft('Second', DANA.address);
    office.faults.set('subject.get', ['silent']);
    office.raise('item');
    await settle(100);
    expect(shown(state().item)).toBe('First');
    await settle(300);
    expect(shown(state().item)).toBe('opening');
    expect(state().itemFindings).toEqual([]);
    await settle(6_000);
    expect(shown(state().item)).toBe('Second');
  });

  it('does not flicker when the new one is there at once, nor when there is none for a moment in between', async () => {
    office.item = draft('First', DANA.address);
    const { state, seen } = await during(pane(snapshot()));
    seen.length = 0;
    office.item = null;
    office.raise('item');
    await settle(50);
    office.item = draft('Second', DANA.address);
    office.raise('item');
    await settle(1_000);
    expect(seen.map((s) => shown(s.item))).toEqual(['Second']);
    office.item = null;
    office.raise('item');
    await settle(50);
    office.item = office.messageRead('third'); // without any event
    await settle(1_000);
    expect([...new Set(seen.map((s) => shown(s.item)))]).toEqual(['Second', 'Subject of third']);
    office.item = null;
    office.raise('item');
    await settle(1_000);
    expect(state().item).toEqual({ kind: 'nothing' });
  });

  it('is the last of a thousand in ten seconds, with bounded work and no findings of another', async () => {
    office.item = draft('0', DANA.address);
    const { state, seen } = await during(pane(snapshot()));
    office.calls.length = 0;
    for (let i = 1; i <= 1_000; i += 1) {
      office.item = i % 7 === 0 ? null : draft(`${i}`, DANA.address);
      office.raise('item');
      await settle(10);
    }
    expect(vi.getTimerCount()).toBeLessThan(60);
    await settle(20_000);
    expect(shown(state().item)).toBe('1000');
    expect(office.most).toBeLessThanOrEqual(3);
    expect(office.calls.length).toBeLessThan(10_000);
    expect(seen.length).toBeLessThan(1_100);
    const order = seen.map((s) => Number(shown(s.item))).filter((n) => !Number.isNaN(n));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    for (const { item, itemFindings } of seen) if (item.kind !== 'message-compose') expect(itemFindings).toEqual([]);
  });

  it('is tried again for a while when Outlook does not hand it over, and not for ever', async () => {
    office.item = draft('First', DANA.address);
    office.faults.set('subject.get', Array<'internal-error'>(4).fill('internal-error'));
    const { state } = await during(pane(snapshot()));
    expect(state().item).toEqual({ kind: 'unreadable', why: 'host-error' });
    await settle(5_000);
    expect(shown(state().item)).toBe('First');
    office.faults.set('subject.get', Array<'internal-error'>(900).fill('internal-error'));
    office.item = draft('Second', DANA.address);
    office.raise('item');
    await settle(30_000);
    const given = office.calls.filter((name) => name === 'to.get').length;
    await settle(60_000);
    expect(office.calls.filter((name) => name === 'to.get')).toHaveLength(given);
    expect(given).toBeLessThan(10);
  });

  it('is let go of when the pane is closed in the middle of a call', async () => {
    office.item = draft('First', DANA.address);
    const { state, seen } = await during(pane(snapshot()));
    office.item = draft('Second', DANA.address);
    office.raise('item');
    live.stopped = true;
    watch?.stop();
    seen.length = 0;
    await settle(30_000);
    expect(seen).toEqual([]);
    expect(shown(state().item)).toBe('First');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('changes from reading to writing and back under a pinned pane', async () => {
    office.item = office.messageRead('m1');
    const { state } = await during(pane(snapshot()));
    const kinds: string[] = [];
    for (const item of [draft('Reply', DANA.address), office.messageRead('m2'), office.draft('appointment').item]) {
      office.item = item;
      office.raise('item');
      await settle(1_000);
      kinds.push(state().item.kind);
    }
    expect(kinds).toEqual(['message-compose', 'message-read', 'meeting-organizer']);
  });
});

async function during<T>(work: Promise<T>): Promise<T> {
  await settle(1_000);
  return work;
}
