import { expect, it } from 'vitest';
import { createPace } from '../../src/shared/app/pace';
import { readEventPage } from '../../src/shared/app/read-event-page';
import { eventPageOf } from '../../src/shared/graph/event-page';

const raw = {
  value: Array.from({ length: 30 }, (_, n) =>
    n % 10 === 3
      ? { subject: 'without an id' }
      : {
          id: `e${n}`,
          subject: `Review ${n}`,
          start: { dateTime: '2026-03-05T10:00:00', timeZone: 'UTC' },
          end: { dateTime: '2026-03-05T11:00:00', timeZone: 'UTC' },
          hasAttachments: true,
          body: { contentType: 'text', content: 'Agenda:\n1. Figures\n2. Next steps' },
        },
  ),
  '@odata.nextLink': 'https://graph.microsoft.com/v1.0/next',
};
const context = { me: ['ellen.price@brightwater.example'], zone: 'Europe/London' };

it('reads a page of events at a pace as in one piece, and rests when its time is used up', async () => {
  let now = 0;
  let rests = 0;
  const pace = createPace(
    () => (now += 1),
    () => {
      rests += 1;
      return Promise.resolve();
    },
    5,
  );
  const names = new Map([['e1', ['agenda.docx']]]);
  const whole = eventPageOf(raw, context, names);
  expect(await readEventPage(raw, context, names, pace)).toEqual(whole);
  expect(whole).toMatchObject({ skipped: 3, nextLink: raw['@odata.nextLink'] });
  expect(whole.meetings).toHaveLength(27);
  // The clock moves on with each look at it: five looks, and one when the new stretch begins.
  expect(rests).toBe(6);
});
