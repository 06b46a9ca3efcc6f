import { describe, expect, it } from 'vitest';
import type { BookRecord } from '../../src/shared/domain/book-record';
import { readHandover } from '../../src/shared/domain/handover-note';
import { handoverState } from '../../src/shared/domain/handover-state';
import type { SnapshotInput } from '../../src/shared/domain/snapshot';
import { DAY } from '../../src/shared/domain/instant';
import { feedbackDue } from '../../src/shared/rules/feedback-due';
import { isRuleOn, UNTOUCHED } from '../../src/shared/rules/rule-settings';
import { runRules } from '../../src/shared/rules/run-rules';
import { aClient, aMeeting, aMessage, aSnapshot, at, DANA, ME, NOW, TOM } from '../builders';

type Change = Parameters<typeof aMessage>[0];
const ago = (days: number) => NOW - days * DAY;
const ours = (text: string, daysAgo: number, change: Change = {}) =>
  aMessage({ text, sentAt: ago(daysAgo), ...change });
const theirs = (daysAgo: number) => aMessage({ from: DANA, to: [ME], folder: 'inbox', sentAt: ago(daysAgo) });
/** Mails with Halden over eighty days, the last by Dana. */
const CONTACT = [80, 60, 40, 30, 20, 10].map((days) => ours('Here is the list.', days)).concat(theirs(9));
const LIVE = ours('The new shop is live.', 14);
const run = (more: SnapshotInput['messages'] = [], world: Partial<SnapshotInput> = {}, options = {}) =>
  runRules(
    aSnapshot({ messages: [...CONTACT, ...more], ...world }),
    new Map([['feedback-due', { ...UNTOUCHED, on: true, options }]]),
    [feedbackDue],
  );

describe('feedback-due', () => {
  it('waits in Settings', () => {
    expect(isRuleOn(feedbackDue, new Map())).toBe(false);
  });

  it('names the moment and whom to ask', () => {
    expect(run([LIVE])).toMatchObject([
      {
        message: '“The new shop is live” was on 18 February: a good time to ask Halden how it went.',
        level: 'info',
        evidence: [{ kind: 'message', id: LIVE.id, quote: 'The new shop is live.' }],
        measures: [{ value: '8 contacts', label: 'in 90 days' }],
        acts: [{ kind: 'ask-for-feedback', to: { address: DANA.address } }],
      },
    ]);
  });

  it('says how long nobody asked, where there is no moment', () => {
    expect(run().map((f) => f.message)).toEqual(['Nobody has asked Halden how we do in 90 days.']);
  });

  it('speaks of a renewal ahead', () => {
    const clients = [aClient({ renewal: '2026-04-13' })];
    const asked = ours('What could we do better?', 70);
    expect(run([asked], { clients }).map((f) => f.message)).toEqual([
      'Halden renews on 13 April: a good time to ask how we do.',
    ]);
    expect(run([ours('What could we do better?', 50)], { clients })).toEqual([]);
  });

  it('speaks of an account that changed hands, not of one that is only covered', () => {
    const given = (fields: BookRecord['fields']) =>
      new Map([
        ['halden', handoverState(readHandover('halden', { kind: 'handover', id: 'halden', fields, stamps: {} }))],
      ]);
    const to = { name: 'Sam Lind', address: 'sam.lind@brightwater.example' };
    expect(run([], { handovers: given({ to, lastDay: '2026-02-18' }) })).toMatchObject([
      {
        message: 'Halden was handed over to Sam Lind on 18 February: a good time to ask how we do.',
        evidence: [{ kind: 'person', by: 'Sam Lind' }],
      },
    ]);
    const nobody = ['Nobody has asked Halden how we do in 90 days.'];
    for (const fields of [
      { to },
      { lastDay: '2026-02-18' },
      { to, lastDay: '2026-03-02' },
      { to, lastDay: '2025-12-01' },
    ])
      expect(run([], { handovers: given(fields) }).map((f) => f.message)).toEqual(nobody);
    expect(run([ours('What could we do better?', 5)], { handovers: given({ to, lastDay: '2026-02-18' }) })).toEqual([]);
  });

  const weekly = [35, 28, 21, 14, 7].map((days) =>
    aMeeting({ title: 'Relaunch weekly', seriesId: 's', start: ago(days) }),
  );
  it.each([
    ['a milestone', [aMeeting({ title: 'Shop launch', start: ago(8) })], '“Shop launch” was on 24 February'],
    ['a row of meetings', weekly, '“Relaunch weekly” came to its end on 25 February'],
  ])('speaks of %s', (_, meetings, words) => {
    expect(run([], { meetings })[0]?.message).toContain(words);
  });

  it.each([
    ['asked since', [LIVE, ours('How are we doing from your side?', 3)], []],
    ['asked by subject', [LIVE, ours('Hi', 3, { subject: 'Feedback on the launch' })], []],
    ['a review was held since', [LIVE], [aMeeting({ title: 'Quarterly review', start: ago(3) })]],
    ['a talk is planned', [LIVE], [aMeeting({ title: 'Feedback talk', start: at('2026-03-18T10:00') })]],
    [
      'it went live yesterday, and was asked a month ago',
      [ours('The new shop is live.', 1), ours('What could we do better?', 30)],
      [],
    ],
    [
      'told by them, and was asked before',
      [aMessage({ ...LIVE, from: TOM }), ours('What could we do better?', 30)],
      [],
    ],
    [
      'a plan for a launch',
      [ours('What could we do better?', 30)],
      [aMeeting({ title: 'Launch planning', start: ago(8) })],
    ],
    [
      'a call before a launch',
      [ours('What could we do better?', 30)],
      [aMeeting({ title: 'Launch check-in', start: ago(8) })],
    ],
    [
      'a row that goes on',
      [ours('What could we do better?', 30)],
      [...weekly, aMeeting({ title: 'Relaunch weekly', seriesId: 's' })],
    ],
    [
      'a launch that was cancelled',
      [ours('What could we do better?', 30)],
      [aMeeting({ title: 'Shop launch', start: ago(8), cancelled: true })],
    ],
  ])('is silent: %s', (_, messages, meetings) => {
    expect(run(messages, { meetings })).toEqual([]);
  });

  it('is silent with little contact', () => {
    expect(run([], {}, { contacts: 8 })).toEqual([]);
    expect(run([], {}, { contacts: 7 })).toHaveLength(1);
  });

  it('asks again at the next moment, not at the same', () => {
    const first = run([LIVE])[0]?.key;
    expect(run([LIVE], { now: NOW + DAY })[0]?.key).toBe(first);
    expect(run([LIVE, ours('The new menu is live.', 7)])[0]?.key).not.toBe(first);
  });

  it('cannot tell before mail and calendar are read that far', () => {
    const { reach } = aSnapshot();
    const half = { ...reach, sent: { ...reach.sent, complete: false, from: ago(30) } };
    expect(run([], { reach: half }).map((f) => f.outcome)).toEqual(['cantTell']);
    expect(run([LIVE], { reach: half }).map((f) => f.outcome)).toEqual(['failed']);
  });
});
