import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailsBetween } from '../../src/shared/domain/mail-stretch';
import { aMessage, aSnapshot } from '../builders';

const instant = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constantFrom(Number.NaN, Infinity, -Infinity));

describe('mailsBetween', () => {
  it('gives what a look at every mail gives, whatever the instants', () => {
    fc.assert(
      fc.property(fc.array(instant, { maxLength: 12 }), instant, instant, (times, after, until) => {
        const { messages } = aSnapshot({ messages: times.map((sentAt, i) => aMessage({ id: `m${i}`, sentAt })) });
        expect(mailsBetween(messages, after, until)).toEqual(
          messages.filter((m) => m.sentAt > after && m.sentAt <= until),
        );
      }),
    );
  });
});

describe('the order of a snapshot', () => {
  it('is one, whatever order its mails came in, even where an instant is none', () => {
    fc.assert(
      fc.property(fc.array(instant, { maxLength: 8 }), (times) => {
        const mails = times.map((sentAt, i) => aMessage({ id: `m${i}`, sentAt }));
        const ids = (messages: typeof mails) => aSnapshot({ messages }).messages.map((m) => m.id);
        expect(ids(mails.toReversed())).toEqual(ids(mails));
      }),
    );
  });
});
