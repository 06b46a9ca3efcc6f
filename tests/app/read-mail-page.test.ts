import { expect, it } from 'vitest';
import { readMailPage } from '../../src/shared/app/read-mail-page';
import { messagePageOf } from '../../src/shared/graph/message-page';

const mail = (n: number): unknown => ({
  id: `m${n}`,
  conversationId: 'c',
  subject: `Mail ${n}`,
  from: { emailAddress: { name: 'Dana Fox', address: 'dana.fox@halden.example' } },
  sentDateTime: '2026-03-04T10:00:00Z',
  receivedDateTime: '2026-03-04T10:00:01Z',
  body: { contentType: 'text', content: `Could you approve layout ${n}?` },
});

it.each([0, 1, 49, 50, 51, 230])('reads a page of %i mails in slices as in one piece', async (many) => {
  const raw = {
    value: Array.from({ length: many }, (_, n) => (n % 7 === 3 ? { id: `m${n}`, '@removed': {} } : mail(n))),
    '@odata.nextLink': 'https://graph.microsoft.com/v1.0/next',
  };
  const context = { folder: 'inbox', readsText: () => true } as const;
  expect(await readMailPage(raw, context)).toEqual(messagePageOf(raw, context));
  expect((await readMailPage(raw, context)).lines).toHaveLength(many);
});

it('lets the window do what waits between two slices', async () => {
  const raw = { value: Array.from({ length: 120 }, (_, n) => mail(n)) };
  let turns = 0;
  const other = (async () => {
    for (; turns < 2; turns++) await new Promise((resolve) => setImmediate(resolve));
  })();
  await readMailPage(raw, { folder: 'inbox', readsText: () => true });
  expect(turns).toBeGreaterThan(0);
  await other;
});
