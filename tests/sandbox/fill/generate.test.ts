import { describe, expect, it } from 'vitest';
import { fillGenerated } from '../../../sandbox/fill/generate';
import { seededRandom } from '../../../sandbox/fill/seeded-random';
import { Tenant } from '../../../sandbox/tenant/tenant';

const now = Date.parse('2026-03-26T09:05:00Z');
const dayMs = 86_400_000;

function generated(size: { messages: number; events: number; clients: number; seed: number }) {
  const tenant = new Tenant({ clock: () => now });
  fillGenerated(tenant, size);
  const ellen = tenant.mailboxOf('ellen');
  if (ellen === undefined) throw new Error('nobody');
  return {
    tenant,
    mails: ellen.messages.list().map(({ message }) => message),
    events: ellen.calendar.view(now - 200 * dayMs, now + 200 * dayMs),
  };
}

describe('a generated tenant', () => {
  it('holds exactly what was asked for', () => {
    for (const [messages, events, clients] of [
      [700, 90, 12],
      [1, 1, 1],
      [0, 0, 3],
    ] as const) {
      const made = generated({ messages, events, clients, seed: 1 });
      expect([made.mails.length, made.events.length]).toEqual([messages, events]);
    }
  });

  it('is the same for the same seed and another one for another', () => {
    const size = { messages: 150, events: 20, clients: 6 };
    const [first, again, other] = [
      generated({ ...size, seed: 5 }),
      generated({ ...size, seed: 5 }),
      generated({ ...size, seed: 6 }),
    ];
    expect(again.mails).toEqual(first.mails);
    expect(again.events.map(({ event }) => event)).toEqual(first.events.map(({ event }) => event));
    expect(other.mails).not.toEqual(first.mails);
  });

  it('has threads, series, mail both ways, nothing from the future, and traffic that falls from client to client', () => {
    const { mails, events } = generated({ messages: 2000, events: 120, clients: 20, seed: 3 });
    expect(mails.every(({ receivedDateTime }) => Date.parse(receivedDateTime ?? '') <= now)).toBe(true);
    expect(new Set(mails.map(({ conversationId }) => conversationId)).size).toBeLessThan(900);
    const ours = mails.filter(({ from }) => from?.emailAddress?.address === 'ellen.price@brightwater.example').length;
    expect(ours / mails.length).toBeGreaterThan(0.3);
    expect(ours / mails.length).toBeLessThan(0.5);
    expect(events.some(({ event }) => event.type === 'occurrence')).toBe(true);
    const traffic = new Map<string, number>();
    for (const { from, toRecipients } of mails) {
      const domain =
        [from, ...(toRecipients ?? [])]
          .map((person) => person?.emailAddress?.address?.split('@')[1] ?? '')
          .find((name) => name !== 'brightwater.example') ?? '';
      traffic.set(domain, (traffic.get(domain) ?? 0) + 1);
    }
    const counts = [...traffic.values()].sort((a, b) => b - a);
    expect(counts.length).toBe(20);
    expect((counts[0] ?? 0) / (counts[9] ?? 1)).toBeGreaterThan(4);
  });
});

describe('the seeded stream', () => {
  it('stays between 0 and 1 and spreads evenly', () => {
    const random = seededRandom(42);
    const bins = Array.from({ length: 10 }, () => 0);
    for (let draw = 0; draw < 10_000; draw += 1) {
      const bin = random.below(10);
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
    for (const bin of bins) expect(Math.abs(bin - 1000)).toBeLessThan(150);
    expect(() => random.pick([])).toThrow(RangeError);
  });
});
