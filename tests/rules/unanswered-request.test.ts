import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/shared/domain/message';
import { isRuleOn, UNTOUCHED } from '../../src/shared/rules/rule-settings';
import { runRules } from '../../src/shared/rules/run-rules';
import { unansweredRequest } from '../../src/shared/rules/unanswered-request';
import { aMeeting, aMessage, aSnapshot, at, COLLEAGUE, DANA, ME, TOM } from '../builders';

const ON = new Map([['unanswered-request', { ...UNTOUCHED, on: true }]]);
/** Thursday: four working days before Wednesday. */
const asked = (change: Parameters<typeof aMessage>[0] = {}) =>
  aMessage({
    to: [DANA],
    conversationId: 'c',
    subject: 'Logo',
    sentAt: at('2026-02-26T15:00'),
    text: 'Could you send us the logo?',
    ...change,
  });
const run = (messages: readonly Message[], meetings: Parameters<typeof aSnapshot>[0] = {}) =>
  runRules(aSnapshot({ messages, ...meetings }), ON, [unansweredRequest]);

describe('unanswered-request', () => {
  it('waits in Settings', () => {
    expect(isRuleOn(unansweredRequest, new Map())).toBe(false);
  });

  it('says what is open, and with whom', () => {
    const mail = asked();
    expect(run([mail])).toMatchObject([
      {
        message: 'No word from Dana yet on what you asked on Thursday.',
        level: 'info',
        evidence: [{ quote: 'Could you send us the logo?' }, { kind: 'person', id: DANA.address }],
        measures: [{ value: '4 working days', label: '3 are usual' }],
        acts: [{ kind: 'reply', messageId: mail.id }],
      },
    ]);
  });

  const theirs = (change: Parameters<typeof aMessage>[0] = {}) =>
    aMessage({
      from: DANA,
      to: [ME],
      folder: 'inbox',
      conversationId: 'c',
      sentAt: at('2026-02-27T09:00'),
      text: 'Here it is.',
      ...change,
    });
  it.each([
    ['they answered', [asked(), theirs()]],
    ['somebody else there answered', [asked(), theirs({ from: TOM })]],
    ['they answered under the same subject', [asked(), theirs({ conversationId: 'd', subject: 'RE: Logo' })]],
    ['three working days', [asked({ sentAt: at('2026-02-27T15:00') })]],
    ['nothing was asked', [asked({ text: 'The logo is fine.' })]],
    ['put to a colleague', [asked({ to: [COLLEAGUE], cc: [DANA] })]],
    ['closed by us', [asked(), asked({ text: 'Thanks, got it.', sentAt: at('2026-02-27T10:00') })]],
    ['long ago', [asked({ sentAt: at('2026-01-20T15:00') })]],
    ['text that may not be read', [asked({ text: null })]],
  ])('is silent: %s', (_, messages) => {
    expect(run(messages)).toEqual([]);
  });

  it('is silent after a meeting that was held, and goes on after an automatic answer', () => {
    expect(run([asked()], { meetings: [aMeeting({ start: at('2026-03-02T10:00') })] })).toEqual([]);
    expect(run([asked(), theirs({ automatic: true })])).toHaveLength(1);
  });

  it('speaks of the last question of a thread only', () => {
    const second = asked({ sentAt: at('2026-02-26T16:00'), text: 'And could you send the fonts?' });
    expect(run([asked(), second]).map((f) => f.subject.id)).toEqual([second.id]);
  });
});
