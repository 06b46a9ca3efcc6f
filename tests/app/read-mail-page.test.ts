import { expect, it } from 'vitest';
import { createPace } from '../../src/shared/app/pace';
import { readMailPage } from '../../src/shared/app/read-mail-page';
import { messagePageOf } from '../../src/shared/graph/message-page';

const mail = (n: number): unknown => ({
  id: `m${n}`,
  conversationId: 'c',
  subject: `Mail ${n}`,
  from: { emailAddress: { name: 'Dana Fox', address: 'dana.fox@halden.example' } },
  sentDateTime: '2026-03-04T10:00:00Z',
  receivedDateTime: '2026-03-04T10:00:01Z',
  hasAttachments: true,
  body: { contentType: 'text', content: `Could you approve layout ${n}?` },
});
const pageOf = (many: number): unknown => ({
  value: Array.from({ length: many }, (_, n) => (n % 7 === 3 ? { id: `m${n}`, '@removed': {} } : mail(n))),
  '@odata.nextLink': 'https://graph.microsoft.com/v1.0/next',
});
const context = { folder: 'inbox', readsText: () => true } as const;

it.each([0, 1, 49, 50, 51, 230])('reads a page of %i mails at a pace as in one piece', async (many) => {
  const raw = pageOf(many);
  const whole = messagePageOf(raw, context);
  expect(await readMailPage(raw, context)).toEqual(whole);
  expect(whole.lines).toHaveLength(many);
  const names = new Map([['m1', ['layout.pdf']]]);
  const later = { ...context, names, before: whole };
  const again = await readMailPage(raw, later);
  expect(again).toEqual(messagePageOf(raw, later));
  // Mails whose file names were not read stay the very same.
  expect(again?.lines.filter((line, at) => line !== whole.lines[at])).toHaveLength(many > 1 ? 1 : 0);
});

/** A clock that each mail moves on, and what happened between two turns of the window. */
function lab(mailMs: (n: number) => number, budgetMs: number) {
  let now = 0;
  let read = 0;
  const stretches: number[] = [];
  const pace = createPace(
    () => now,
    () => {
      stretches.push(read);
      read = 0;
      return Promise.resolve();
    },
    budgetMs,
  );
  const readsText = ({ id }: { readonly id: string }): boolean => {
    now += mailMs(Number(id.slice(1)));
    read += 1;
    return true;
  };
  return { pace, readsText, stretches, left: () => read };
}

it('ends a stretch when its time is used up, however many mails that is', async () => {
  const raw = { value: Array.from({ length: 200 }, (_, n) => mail(n)) };
  const { pace, readsText, stretches, left } = lab(() => 1, 8);
  const page = await readMailPage(raw, { folder: 'inbox', readsText }, pace);
  // The rest before the first mail, then 8 mails at a stretch.
  expect(stretches).toEqual([0, ...Array.from({ length: 24 }, () => 8)]);
  expect(left()).toBe(8);
  expect(page).toEqual(messagePageOf(raw, context));
});

it('reads one mail at least at a stretch, and goes on at once over mails that take no time', async () => {
  const raw = { value: Array.from({ length: 40 }, (_, n) => mail(n)) };
  const slow = lab(() => 100, 8);
  await readMailPage(raw, { folder: 'inbox', readsText: slow.readsText }, slow.pace);
  expect(slow.stretches).toEqual([0, ...Array.from({ length: 39 }, () => 1)]);
  const quick = lab((n) => (n === 20 ? 9 : 0), 8);
  await readMailPage(raw, { folder: 'inbox', readsText: quick.readsText }, quick.pace);
  expect(quick.stretches).toEqual([0, 21]);
});

it('gives a page up between two stretches when nobody waits for it any more', async () => {
  const raw = { value: Array.from({ length: 40 }, (_, n) => mail(n)) };
  const stop = new AbortController();
  const { pace, readsText, stretches } = lab((n) => {
    if (n === 10) stop.abort();
    return 1;
  }, 8);
  expect(await readMailPage(raw, { folder: 'inbox', readsText }, pace, stop.signal)).toBeNull();
  expect(stretches).toEqual([0, 8]);
});

it('lets the window do what waits between two stretches', async () => {
  const raw = { value: Array.from({ length: 20 }, (_, n) => mail(n)) };
  let turns = 0;
  const other = (async () => {
    for (; turns < 2; turns++) await new Promise((resolve) => setImmediate(resolve));
  })();
  const { readsText } = lab(() => 0, 8);
  let now = 0;
  const pace = createPace(() => (now += 10));
  await readMailPage(raw, { folder: 'inbox', readsText }, pace);
  expect(turns).toBeGreaterThan(0);
  await other;
});
