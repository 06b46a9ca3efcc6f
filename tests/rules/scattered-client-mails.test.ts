import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/shared/domain/message';
import { UNTOUCHED } from '../../src/shared/rules/rule-settings';
import { runRules } from '../../src/shared/rules/run-rules';
import { scatteredClientMails } from '../../src/shared/rules/scattered-client-mails';
import { aMessage, aSnapshot, at, COLLEAGUE, DANA, ME, TOM } from '../builders';

const asks = (thread: string, sentAt: string, change: Parameters<typeof aMessage>[0] = {}) =>
  aMessage({
    from: DANA,
    to: [ME],
    folder: 'inbox',
    conversationId: thread,
    subject: `About ${thread}`,
    sentAt: at(sentAt),
    text: `Could you tell us more about ${thread}?`,
    ...change,
  });
const first = asks('quote', '2026-03-03T09:00');
const second = asks('dates', '2026-03-03T16:00', { from: TOM });
/** We have written to Halden before. */
const before = aMessage({ to: [DANA], sentAt: at('2026-02-20T09:00'), text: 'Hello Dana.' });
const run = (messages: readonly Message[]) =>
  runRules(aSnapshot({ messages: [before, ...messages] }), new Map(), [scatteredClientMails]);

describe('scattered-client-mails', () => {
  it('offers one reply, on the newest thread, shows each question and opens each mail', () => {
    expect(run([first, second])).toMatchObject([
      {
        message: 'Halden waits for answers in two threads: one reply could carry them all.',
        strong: 'two threads',
        subject: { kind: 'client', id: 'halden' },
        evidence: [{ quote: 'Could you tell us more about quote?' }, { quote: 'Could you tell us more about dates?' }],
        acts: [
          {
            kind: 'reply',
            messageId: second.id,
            text: 'To answer your mails together:\n\n1. About quote: “Could you tell us more about quote?”\n   \n\n2. About dates: “Could you tell us more about dates?”\n   \n',
          },
          { kind: 'open', item: { kind: 'message', id: first.id }, link: null, title: 'About quote' },
          { kind: 'open', item: { kind: 'message', id: second.id }, link: null, title: 'About dates' },
        ],
      },
    ]);
  });

  it('counts each thread once, the longest waiting first', () => {
    const third = asks('colours', '2026-03-03T12:00');
    const [found] = run([second, third, first, asks('quote', '2026-03-03T10:00')]);
    expect(found?.message).toBe('Halden waits for answers in three threads: one reply could carry them all.');
    expect(found?.evidence.map(({ quote }) => /about (\w+)/.exec(quote ?? '')?.[1])).toEqual([
      'quote',
      'colours',
      'dates',
    ]);
  });

  it('speaks from as many mails and within as many hours as Settings says', () => {
    const told = (messages: readonly Message[], options: Readonly<Record<string, number>>) =>
      runRules(
        aSnapshot({ messages: [before, ...messages] }),
        new Map([['scattered-client-mails', { ...UNTOUCHED, options }]]),
        [scatteredClientMails],
      ).length;
    expect(told([first, second], { mails: 3 })).toBe(0);
    expect(told([first, second], { hours: 2 })).toBe(0);
    expect(told([first, second], { hours: 7 })).toBe(1);
  });

  it.each([
    ['one mail', [first]],
    ['one thread', [first, asks('quote', '2026-03-03T11:00', { from: TOM })]],
    [
      'one of two is answered',
      [
        first,
        second,
        aMessage({ conversationId: 'quote', to: [DANA], text: 'It is 300.', sentAt: at('2026-03-03T12:00') }),
      ],
    ],
    ['more than two days between them', [asks('quote', '2026-03-01T09:00'), asks('dates', '2026-03-03T09:01')]],
    ['only in Cc', [first, asks('dates', '2026-03-03T16:00', { to: [COLLEAGUE], cc: [ME] })]],
    ['one asks nothing', [first, asks('dates', '2026-03-03T16:00', { text: 'The dates are fine.' })]],
    ['a week old', [asks('quote', '2026-02-24T09:00'), asks('dates', '2026-02-24T16:00')]],
    [
      'one who asks had word since, on another subject',
      [first, second, aMessage({ to: [DANA], text: 'See you.', sentAt: at('2026-03-03T12:00') })],
    ],
    ['one is automatic', [first, asks('dates', '2026-03-03T16:00', { automatic: true })]],
  ])('is silent: %s', (_, messages) => {
    expect(run(messages)).toEqual([]);
  });

  it('takes exactly two days for together', () => {
    expect(run([asks('quote', '2026-03-01T09:00'), asks('dates', '2026-03-03T09:00')])).toHaveLength(1);
  });
});
