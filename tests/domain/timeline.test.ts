import { describe, expect, it } from 'vitest';
import { filterTimeline, subjectRoot, timelineOf } from '../../src/shared/domain/timeline';
import { aMeeting, aMessage, aSnapshot, at, DANA, person, TOM } from '../builders';

const FILTER = { kind: null, person: null, search: '', from: null, to: null };
const none = () => '';

describe('a client’s timeline', () => {
  const thread = ['2026-02-02T09:00', '2026-02-04T09:00', '2026-02-20T09:00'].map((t) =>
    aMessage({ conversationId: 'one', subject: 'RE: AW: Easter sizes', sentAt: at(t) }),
  );
  const call = aMeeting({ start: at('2026-02-10T10:00'), online: true });
  const visit = aMeeting({ start: at('2026-02-11T10:00'), online: false, location: 'Leeds' });
  const rows = timelineOf('halden', aSnapshot({ messages: thread, meetings: [call, visit] }));

  it('puts newest first and breaks a thread after a week’s silence', () => {
    expect(rows.map((r) => [r.kind, r.messages.length])).toEqual([
      ['mail', 1],
      ['meeting', 0],
      ['call', 0],
      ['mail', 2],
    ]);
    expect(rows[0]?.title).toBe('Easter sizes');
  });
  it('says why a row is there', () => {
    expect(rows[0]?.tie).toMatchObject({ clientId: 'halden', address: TOM.address });
  });
  it('leaves out cancelled, private and automatic items', () => {
    const hidden = timelineOf(
      'halden',
      aSnapshot({
        messages: [aMessage({ automatic: true })],
        meetings: [aMeeting({ cancelled: true }), aMeeting({ private: true })],
      }),
    );
    expect(hidden).toEqual([]);
  });
  it('filters by kind, person, dates and words', () => {
    expect(filterTimeline(rows, { ...FILTER, kind: 'call' }, none)).toHaveLength(1);
    expect(filterTimeline(rows, { ...FILTER, person: DANA.address }, none)).toHaveLength(0);
    expect(
      filterTimeline(rows, { ...FILTER, from: at('2026-02-10T00:00'), to: at('2026-02-11T00:00') }, none).map(
        (r) => r.kind,
      ),
    ).toEqual(['call']);
    expect(filterTimeline(rows, { ...FILTER, search: 'SIZES easter' }, none)).toHaveLength(2);
    expect(filterTimeline(rows, { ...FILTER, search: 'tom' }, () => 'Tom Reyes')).toHaveLength(4);
  });
  it('shows nothing of mail with strangers', () => {
    expect(timelineOf('halden', aSnapshot({ messages: [aMessage({ to: [person('x@else.example')] })] }))).toEqual([]);
  });
});

describe('the root of a subject', () => {
  it.each([
    ['Re: FW: Plan', 'Plan'],
    ['AW: WG: Plan', 'Plan'],
    ['RE[2]: Plan', 'Plan'],
    ['Plan: re: x', 'Plan: re: x'],
    ['Re:', 'Re:'],
  ])('%s → %s', (from, to) => {
    expect(subjectRoot(from)).toBe(to);
  });
});
