import { describe, expect, it } from 'vitest';
import { openInConversation } from '../../src/shared/domain/open-with-client';
import { aMessage, aSnapshot, at, DANA, ME } from '../builders';

const asks = (change = {}) =>
  aMessage({
    conversationId: 't',
    from: DANA,
    to: [ME],
    folder: 'inbox',
    sentAt: at('2026-03-02T10:00'),
    text: 'Could you send the split by channel?',
    ...change,
  });
const answers = (change = {}) =>
  aMessage({
    conversationId: 't',
    from: ME,
    to: [DANA],
    sentAt: at('2026-03-02T15:00'),
    text: 'Here it is, with the totals.',
    ...change,
  });

function open(messages: readonly ReturnType<typeof aMessage>[]) {
  const snapshot = aSnapshot({ messages });
  return openInConversation(snapshot.conversation.get('t') ?? [], snapshot);
}

describe('what is open both ways', () => {
  it('is an ask of the client without an answer of ours: we owe', () => {
    expect(open([asks()])).toMatchObject([{ side: 'we', quote: 'Could you send the split by channel?' }]);
  });

  it('closes with any answer of ours after it', () => {
    expect(open([asks(), answers()])).toEqual([]);
  });

  it('is not closed by thanks, nor by an automatic reply', () => {
    expect(open([asks(), answers({ text: 'Thanks, noted.' })])).toHaveLength(1);
    expect(
      open([
        asks(),
        aMessage({
          conversationId: 't',
          from: ME,
          to: [DANA],
          sentAt: at('2026-03-02T15:00'),
          text: 'I am away until Monday.',
          automatic: true,
        }),
      ]),
    ).toHaveLength(1);
  });

  it('is an ask of ours without an answer of the client: they owe', () => {
    expect(open([answers({ text: 'Could you confirm the dates?' })])).toMatchObject([{ side: 'they' }]);
    expect(
      open([
        answers({ text: 'Could you confirm the dates?' }),
        asks({ sentAt: at('2026-03-03T09:00'), text: 'The dates are fine.' }),
      ]),
    ).toEqual([]);
  });

  it('leaves asks older than 60 days in peace', () => {
    expect(open([asks({ sentAt: at('2026-01-02T10:00') })])).toEqual([]);
    expect(open([asks({ sentAt: at('2026-01-06T10:00') })])).toHaveLength(1);
  });
});
