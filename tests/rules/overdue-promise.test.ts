import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/shared/domain/message';
import type { SnapshotInput } from '../../src/shared/domain/snapshot';
import { overduePromise } from '../../src/shared/rules/overdue-promise';
import { isRuleOn, UNTOUCHED } from '../../src/shared/rules/rule-settings';
import { runRules } from '../../src/shared/rules/run-rules';
import { aClient, aMeeting, aMessage, aSnapshot, at, COLLEAGUE, DANA, ME, TOM } from '../builders';

type Change = Parameters<typeof aMessage>[0];
const run = (messages: readonly Message[], world: Partial<SnapshotInput> = {}, options = {}) =>
  runRules(aSnapshot({ messages, ...world }), new Map([['overdue-promise', { ...UNTOUCHED, on: true, options }]]), [
    overduePromise,
  ]);
/** Ours to Tom on Monday 2 March; now is Wednesday 4 March 10:00. */
const ours = (text: string, change: Change = {}) =>
  aMessage({ to: [TOM], conversationId: 'c', subject: 'Plan', sentAt: at('2026-03-02T15:00'), text, ...change });
const theirs = (text: string, change: Change = {}) =>
  aMessage({
    from: TOM,
    to: [ME],
    folder: 'inbox',
    conversationId: 'c',
    subject: 'Plan',
    sentAt: at('2026-03-02T15:00'),
    text,
    ...change,
  });
const PROMISE = 'I’ll send you the revised plan by Tuesday.';

describe('overdue-promise', () => {
  it('waits in Settings', () => {
    expect(isRuleOn(overduePromise, new Map())).toBe(false);
  });

  it('says what is due, to whom and since when, and offers what settles it', () => {
    const mail = ours(PROMISE);
    expect(run([mail])).toMatchObject([
      {
        message: 'Due to Tom since yesterday: “I’ll send you the revised plan by Tuesday”.',
        strong: 'yesterday',
        level: 'warning',
        weight: 'today',
        subject: { kind: 'message', id: mail.id },
        evidence: [{ kind: 'message', id: mail.id, quote: PROMISE }],
        acts: [
          { kind: 'reply', messageId: mail.id },
          { kind: 'settle-promise', as: 'promise-done' },
          { kind: 'settle-promise', as: 'no-promise' },
        ],
      },
    ]);
  });

  it.each([
    [
      'what we promised',
      ours('I will send you the list today.', { sentAt: at('2026-03-03T09:00') }),
      'Due to Tom since yesterday',
    ],
    ['what they asked for', theirs('Could you send us the split by Tuesday?'), 'Due to Tom since yesterday'],
    ['what they promised', theirs('We will send you the logo by Tuesday.'), 'Due from Tom since yesterday'],
    ['what we asked for', ours('Could you send us the logo by Tuesday?'), 'Due from Tom since yesterday'],
    [
      'soon, of ours',
      ours('I’ll send you the revised plan by today, Wednesday.', { sentAt: at('2026-03-04T08:00') }),
      'Due to Tom today',
    ],
    [
      'a week’s last day',
      ours('I’ll have the plan ready for you this week.', { sentAt: at('2026-02-25T09:00') }),
      'Due to Tom since Friday',
    ],
  ])('speaks: %s', (_, mail, words) => {
    expect(run([mail]).map((f) => f.message.slice(0, words.length))).toEqual([words]);
  });

  it.each([
    ['a file in the thread', [ours(PROMISE), ours('Hi Tom', { sentAt: at('2026-03-03T10:00'), hasAttachments: true })]],
    [
      '“as promised” in the thread',
      [ours(PROMISE), ours('As promised, the plan: see the share.', { sentAt: at('2026-03-03T10:00') })],
    ],
    [
      'a colleague sent it',
      [ours(PROMISE), ours('Here is the plan.', { from: COLLEAGUE, folder: 'inbox', sentAt: at('2026-03-03T10:00') })],
    ],
    [
      'a file on it in another thread',
      [
        ours(PROMISE),
        ours('Hi', {
          conversationId: 'd',
          subject: 'Revised plan',
          hasAttachments: true,
          sentAt: at('2026-03-03T10:00'),
        }),
      ],
    ],
    [
      'the same subject in another thread',
      [ours(PROMISE), ours('All done.', { conversationId: 'd', subject: 'RE: Plan', sentAt: at('2026-03-03T10:00') })],
    ],
    ['a text that may not be read', [ours(PROMISE), ours(PROMISE, { text: null, sentAt: at('2026-03-03T10:00') })]],
    ['they have it', [ours(PROMISE), theirs('Thanks, got it.', { sentAt: at('2026-03-03T18:00') })]],
    [
      'any answer to an ask',
      [
        theirs('Could you send us the split by Tuesday?'),
        ours('Sam looks into it.', { sentAt: at('2026-03-03T10:00') }),
      ],
    ],
    ['time left', [ours('I’ll send you the revised plan by Friday.')]],
    ['soon, of theirs', [theirs('We will send you the logo by Wednesday.')]],
    ['a call', [ours('I’ll call you on Tuesday.')]],
    ['a condition', [ours('If the board agrees, I will send it by Tuesday.')]],
    ['a colleague’s promise', [ours(PROMISE, { from: COLLEAGUE, folder: 'inbox' })]],
    ['an ask in copy', [theirs('Could you send us the split by Tuesday?', { to: [COLLEAGUE], cc: [ME] })]],
    ['long ago', [ours(PROMISE, { sentAt: at('2026-01-05T15:00') })]],
    ['an automatic mail', [theirs('We will send you the logo by Tuesday.', { automatic: true })]],
    ['colleagues only', [ours(PROMISE, { to: [COLLEAGUE] })]],
  ])('is silent: %s', (_, messages) => {
    expect(run(messages)).toEqual([]);
  });

  it.each([
    ['in vague words', 'I will send you the figures soon.'],
    ['with no word on when', 'We will send you the revised plan.'],
    ['in German', 'Wir schicken Ihnen die Zahlen so bald wie möglich.'],
  ])('speaks two working days after a promise without a day: %s', (_, text) => {
    const friday = ours(text, { sentAt: at('2026-02-27T15:00') });
    expect(run([friday])).toMatchObject([
      {
        message: `Promised to Tom on Friday, without a day: “${text.replace(/\.$/, '')}”.`,
        level: 'info',
        weight: 'this-week',
        at: at('2026-03-03T15:00'),
      },
    ]);
    expect(run([ours(text, { sentAt: at('2026-03-02T15:00') })])).toEqual([]);
    expect(run([friday], {}, { undated: false })).toEqual([]);
  });

  it.each([
    ['with a file on it', ours('I will send you the figures.', { hasAttachments: true })],
    ['to talk', ours('I will call you soon.')],
    ['on a condition', ours('Once you agree, I will send the figures.')],
    ['of theirs', theirs('We will send you the figures soon.')],
    ['of a colleague', ours('I will send you the figures soon.', { from: COLLEAGUE, folder: 'inbox' })],
    ['no promise', ours('Soon the figures will look better.')],
  ])('is silent on a promise without a day: %s', (_, mail) => {
    expect(run([{ ...mail, sentAt: at('2026-02-26T15:00') }])).toEqual([]);
  });

  it('is silent once what was promised without a day came, or a day was named for it', () => {
    const mail = ours('I will send you the figures soon.', { sentAt: at('2026-02-26T15:00') });
    for (const text of ['Here are the figures.', 'You will have them by Friday, 6 March.'])
      expect(run([mail, ours(text, { sentAt: at('2026-02-27T09:00') })], {}, { soonHours: 0 })).toEqual([]);
  });

  it('takes the newest day that was named', () => {
    const later = ours('It will be sent by Thursday, I’ll send it by Thursday.', { sentAt: at('2026-03-03T10:00') });
    expect(run([ours(PROMISE), later], {}, { soonHours: 0 })).toEqual([]);
  });

  it('goes on after thanks that came before the day, and after a question of ours', () => {
    expect(run([ours(PROMISE), theirs('Thanks.', { sentAt: at('2026-03-02T16:00') })])).toHaveLength(1);
    expect(run([ours(PROMISE), ours('Which size do you want?', { sentAt: at('2026-03-03T10:00') })])).toHaveLength(1);
  });

  it('is silent after a meeting on the matter, not after another one', () => {
    const held = { start: at('2026-03-03T14:00') };
    expect(run([ours(PROMISE)], { meetings: [aMeeting({ ...held, title: 'Revised plan' })] })).toEqual([]);
    expect(run([ours(PROMISE)], { meetings: [aMeeting({ ...held, title: 'Budget' })] })).toHaveLength(1);
  });

  it('forgets what the user settled', () => {
    const mail = ours(PROMISE);
    const act = run([mail])[0]?.acts[1];
    const about = act?.kind === 'settle-promise' ? act.about : '';
    for (const kind of ['promise-done', 'no-promise'] as const)
      expect(run([mail], { answers: [{ kind, about, reason: '', at: at('2026-03-04T09:00') }] })).toEqual([]);
  });

  it('reads the day where it was written: the client’s zone for theirs', () => {
    const text = 'We will send you the logo tomorrow.';
    // 23:30 UTC on Sunday is Monday morning in Tokyo: tomorrow is Tuesday there, and over on Wednesday.
    const mail = theirs(text, { sentAt: at('2026-03-01T23:30') });
    expect(run([mail], { clients: [aClient({ zone: 'Asia/Tokyo' })] })[0]?.at).toBe(at('2026-03-03T08:30'));
    expect(run([mail])[0]?.at).toBe(at('2026-03-02T17:30'));
  });

  it('leaves out what the client owes when it is not wanted, and waits until all mail since is read', () => {
    expect(run([theirs('We will send you the logo by Tuesday.')], {}, { theirs: false })).toEqual([]);
    const { reach } = aSnapshot();
    const unread = { complete: false, read: 0, total: null, from: null, to: null, asOf: null };
    expect(run([ours(PROMISE)], { reach: { ...reach, sent: unread } })).toEqual([]);
  });

  it('tells two promises of one mail apart', () => {
    const found = run([ours(`${PROMISE}\nWe will send you the invoice by Monday, 2 March.`, { to: [DANA] })]);
    expect(new Set(found.map((f) => f.key)).size).toBe(2);
  });
});
