import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/shared/domain/message';
import type { SnapshotInput } from '../../src/shared/domain/snapshot';
import { closedFindings } from '../../src/shared/rules/finding-states';
import { UNTOUCHED } from '../../src/shared/rules/rule-settings';
import { runRules } from '../../src/shared/rules/run-rules';
import { unansweredClientMail } from '../../src/shared/rules/unanswered-client-mail';
import { aMeeting, aMessage, aSnapshot, at, COLLEAGUE, DANA, ME, person, TOM } from '../builders';

const ID = 'unanswered-client-mail';
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
/** We have written to Halden before. */
const before = aMessage({ to: [TOM], sentAt: at('2026-02-20T09:00'), text: 'Hello Tom.', subject: 'Hello' });
const run = (messages: readonly Message[], input: Partial<SnapshotInput> = {}, options = {}) =>
  runRules(aSnapshot({ messages: [before, ...messages], ...input }), new Map([[ID, { ...UNTOUCHED, options }]]), [
    unansweredClientMail,
  ]);

describe('unanswered-client-mail', () => {
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
    expect(closedFindings(run([mail]), [], after, new Map(), [unansweredClientMail]).map((c) => c.why)).toEqual([
      'It is answered, or there is time left.',
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
    ['a note', [asked({ text: 'Please note that the office is closed on Friday.' })]],
    ['a condition', [asked({ text: 'Let me know if you have comments.' })]],
    ['one of many asked', [asked({ to: [ME, COLLEAGUE, person('kim.ray@brightwater.example')] })]],
    ['a word on another subject since', [asked(), answer({ conversationId: 'd', subject: 'Lunch' })]],
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

  it('counts an automatic answer of ours as none, and one on another subject to somebody else', () => {
    expect(run([asked(), answer({ conversationId: 'c', automatic: true })])).toHaveLength(1);
    expect(run([asked(), answer({ conversationId: 'd', subject: 'Lunch', to: [TOM] })])).toHaveLength(1);
  });

  it('is silent where nobody of us ever wrote: a newsletter waits for nobody', () => {
    expect(runRules(aSnapshot({ messages: [asked()] }), new Map(), [unansweredClientMail])).toEqual([]);
  });

  it('speaks once for a client, of the mail that has waited longest, and shows the others', () => {
    const late = asked({ from: TOM, conversationId: 'd', subject: 'Dates', sentAt: at('2026-03-02T15:00') });
    const mail = asked();
    expect(run([mail, late]).map((f) => [f.subject.id, f.evidence.length, f.measures.at(-1)])).toEqual([
      [mail.id, 2, { value: '1 more mail', label: 'waiting, too' }],
    ]);
  });

  describe('beside our usual answer time', () => {
    /** Five answers of ours to Tom, `hours` working hours after his mails. */
    const habit = (hours: number) =>
      Array.from({ length: 5 }, (_, i) => [
        aMessage({
          from: TOM,
          to: [ME],
          folder: 'inbox',
          conversationId: `h${i}`,
          sentAt: at(`2026-02-1${i}T09:00`),
          text: 'Done.',
        }),
        aMessage({
          to: [TOM],
          conversationId: `h${i}`,
          sentAt: at(`2026-02-1${i}T09:00`) + hours * 3_600_000,
          text: 'Fine.',
        }),
      ]).flat();

    it('waits for twice of it where we usually take longer', () => {
      expect(run([asked(), ...habit(7)])).toEqual([]);
      expect(run([asked(), ...habit(7)], {}, { usual: false })).toHaveLength(1);
      expect(run([asked({ sentAt: at('2026-02-27T09:00') }), ...habit(7)])[0]?.measures).toEqual([
        { value: '26 working hours', label: '14 are twice the usual' },
        { value: '7 working hours', label: 'your usual answer' },
      ]);
    });
    it('says it where we are quicker than agreed', () => {
      expect(run([asked(), ...habit(1)])[0]?.measures[1]).toEqual({
        value: '1 working hour',
        label: 'your usual answer',
      });
    });
  });

  it('is silent after a meeting that was held, not before a coming one', () => {
    const met = (start: string) =>
      aMeeting({ start: at(start), attendees: [{ ...TOM, type: 'required', response: 'accepted' }] });
    expect(run([asked()], { meetings: [met('2026-03-03T10:00')] })).toEqual([]);
    expect(run([asked()], { meetings: [met('2026-03-05T10:00')] })).toHaveLength(1);
  });
});
