import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/shared/domain/message';
import type { SnapshotInput } from '../../src/shared/domain/snapshot';
import { closedFindings } from '../../src/shared/rules/finding-states';
import { isRuleOn, UNTOUCHED } from '../../src/shared/rules/rule-settings';
import { runRules } from '../../src/shared/rules/run-rules';
import { unansweredClientMail } from '../../src/shared/rules/unanswered-client-mail';
import { aMeeting, aMessage, aSnapshot, at, COLLEAGUE, DANA, ME, person, TOM } from '../builders';

const ON = new Map([['unanswered-client-mail', { ...UNTOUCHED, on: true }]]);
/** Monday 14:10: nearly two working days before Wednesday 10:00. */
const asked = (change: Parameters<typeof aMessage>[0] = {}) =>
  aMessage({
    from: DANA,
    to: [ME],
    folder: 'inbox',
    conversationId: 'c',
    subject: 'Quote',
    sentAt: at('2026-03-02T14:10'),
    text: 'Could you send us the new quote?',
    ...change,
  });
const run = (messages: readonly Message[], input: Partial<SnapshotInput> = {}) =>
  runRules(aSnapshot({ messages, ...input }), ON, [unansweredClientMail]);

describe('unanswered-client-mail', () => {
  it('waits in Settings: answers by telephone are not seen', () => {
    expect(isRuleOn(unansweredClientMail, new Map())).toBe(false);
  });

  it('says since when who has been waiting', () => {
    const mail = asked();
    expect(run([mail])).toMatchObject([
      {
        key: `unanswered-client-mail|message|${mail.id}`,
        message: 'Dana has been waiting since Monday 14:10.',
        weight: 'today',
        clientId: 'halden',
        evidence: [{ kind: 'message', quote: 'Could you send us the new quote?', by: 'Dana Fox' }],
        measures: [{ value: '12 working hours', label: '8 are agreed' }],
        acts: [{ kind: 'reply', messageId: mail.id }],
      },
    ]);
  });

  it('closes when it is answered', () => {
    const mail = asked();
    const answer = aMessage({ conversationId: 'c', to: [DANA], text: 'Here it is.', sentAt: at('2026-03-04T09:50') });
    const after = aSnapshot({ messages: [mail, answer] });
    expect(closedFindings(run([mail]), [], after, ON, [unansweredClientMail]).map((c) => c.why)).toEqual([
      'It is answered.',
    ]);
  });

  const answer = (change: Parameters<typeof aMessage>[0]) =>
    aMessage({ text: 'It is 300.', to: [DANA], sentAt: at('2026-03-03T09:00'), ...change });
  it.each([
    ['we answered', [asked(), answer({ conversationId: 'c' })]],
    ['a colleague answered', [asked(), answer({ conversationId: 'c', from: COLLEAGUE })]],
    ['we answered under the same subject', [asked(), answer({ conversationId: 'd', subject: 'AW: Quote' })]],
    [
      'somebody else at the client thanked and closed it',
      [asked(), asked({ from: DANA, text: 'Thanks, got it.', sentAt: at('2026-03-02T16:00') })],
    ],
    ['only in Cc', [asked({ to: [COLLEAGUE], cc: [ME] })]],
    ['no question', [asked({ text: 'The quote arrived.' })]],
    ['only thanks', [asked({ text: 'Thanks, noted.' })]],
    ['a courtesy', [asked({ text: 'Please call me with any questions.' })]],
    ['not yet eight hours', [asked({ sentAt: at('2026-03-03T12:00') })]],
    ['an automatic answer', [asked({ automatic: true })]],
    ['a circular', [asked({ cc: Array.from({ length: 10 }, (_, i) => person(`p${i}@halden.example`)) })]],
    ['a colleague asks', [asked({ from: COLLEAGUE })]],
    ['a stranger asks', [asked({ from: person('ann@elsewhere.example') })]],
    ['long ago', [asked({ sentAt: at('2026-02-10T14:10') })]],
    ['text that may not be read', [asked({ text: null })]],
  ])('is silent: %s', (_, messages) => {
    expect(run(messages)).toEqual([]);
  });

  it('counts an automatic answer of ours as none, and one to another subject', () => {
    expect(run([asked(), answer({ conversationId: 'c', automatic: true })])).toHaveLength(1);
    expect(run([asked(), answer({ conversationId: 'd', subject: 'Lunch' })])).toHaveLength(1);
  });

  it('is silent after a meeting that was held, not before a coming one', () => {
    const met = (start: string) =>
      aMeeting({ start: at(start), attendees: [{ ...TOM, type: 'required', response: 'accepted' }] });
    expect(run([asked()], { meetings: [met('2026-03-03T10:00')] })).toEqual([]);
    expect(run([asked()], { meetings: [met('2026-03-05T10:00')] })).toHaveLength(1);
  });
});
