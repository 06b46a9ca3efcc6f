import fc from 'fast-check';
import { expect, it } from 'vitest';
import { orderByStart } from '../../src/shared/domain/order-by-start';
import { aMeeting } from '../builders';

const start = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 30 }).map((slot) => Date.UTC(2026, 2, 4, 9) + slot * 900_000) },
  { weight: 1, arbitrary: fc.constantFrom(0, -1, 0.5, 8.64e15, -8.64e15) },
);

it('gives the order that comparing gives, for few and many, together and far apart', () => {
  fc.assert(
    fc.property(fc.array(start, { minLength: 0, maxLength: 200 }), fc.integer({ min: 1, max: 97 }), (starts, turn) => {
      const meetings = starts.map((at, i) => aMeeting({ id: `m${(i * turn) % 199}-${i}`, start: at }));
      const compared = meetings.toSorted((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
      expect(orderByStart(meetings).map((m) => m.id)).toEqual(compared.map((m) => m.id));
    }),
  );
});

it('puts ten thousand that start together by id', () => {
  const meetings = Array.from({ length: 10_000 }, (_, i) =>
    aMeeting({ id: `m${String((i * 7) % 10_000).padStart(5, '0')}` }),
  );
  const ids = orderByStart(meetings).map((m) => m.id);
  expect(ids).toEqual([...ids].sort());
});
