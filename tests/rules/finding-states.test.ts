import { describe, expect, it } from 'vitest';
import { closedFindings, openFindings } from '../../src/shared/rules/finding-states';
import { runRules } from '../../src/shared/rules/run-rules';
import { aMeeting, aMessage, aSnapshot, at, NOW } from '../builders';

const meeting = aMeeting({ id: 'm' });
const before = runRules(aSnapshot({ meetings: [meeting] }), new Map());
const key = before[0]?.key ?? '';
const closed = (change: Parameters<typeof aSnapshot>[0], settings = new Map()) => {
  const snapshot = aSnapshot(change);
  return closedFindings(before, runRules(snapshot, settings), snapshot, settings).map((c) => c.why);
};

describe('openFindings', () => {
  it('puts off until the time is there, and leaves out what was dismissed or done', () => {
    expect(openFindings(before, new Map(), NOW)).toEqual(before);
    expect(openFindings(before, new Map([[key, { kind: 'snoozed', until: NOW + 1, at: 0 }]]), NOW)).toEqual([]);
    expect(openFindings(before, new Map([[key, { kind: 'snoozed', until: NOW, at: 0 }]]), NOW)).toEqual(before);
    expect(openFindings(before, new Map([[key, { kind: 'dismissed', reason: 'x', at: 0 }]]), NOW)).toEqual([]);
    expect(openFindings(before, new Map([[key, { kind: 'done', at: 0 }]]), NOW)).toEqual([]);
  });
});

describe('closedFindings', () => {
  it.each([
    ['The invitation has an agenda now.', { meetings: [aMeeting({ id: 'm', text: 'Agenda:\n- a plan\n- a budget' })] }],
    ['An agenda went to the client by mail.', { meetings: [meeting], messages: [aMessage({ subject: 'Agenda' })] }],
    ['The meeting was cancelled.', { meetings: [aMeeting({ id: 'm', cancelled: true })] }],
    ['The meeting has begun.', { meetings: [meeting], now: at('2026-03-05T10:00') }],
    ['The meeting is no longer in the calendar.', { meetings: [] }],
  ])('says “%s”', (why, change) => {
    expect(closed(change)).toEqual([why]);
  });
  it('says when the check was switched off', () => {
    expect(
      closed(
        { meetings: [meeting] },
        new Map([['missing-agenda', { on: false, options: {}, offForClients: [], offForPeople: [] }]]),
      ),
    ).toEqual(['This check was switched off.']);
  });
  it('is silent about what is still so', () => {
    expect(closed({ meetings: [meeting] })).toEqual([]);
  });
});
