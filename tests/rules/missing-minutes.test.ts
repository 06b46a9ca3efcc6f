import { describe, expect, it } from 'vitest';
import { missingMinutes } from '../../src/shared/rules/missing-minutes';
import { runRules } from '../../src/shared/rules/run-rules';
import type { SnapshotInput } from '../../src/shared/domain/snapshot';
import { aClient, aMeeting, aMessage, aSnapshot, at, attendee, COLLEAGUE, DANA, ME, TOM } from '../builders';

const MONDAY = at('2026-03-02T10:00');
function found(meeting: Parameters<typeof aMeeting>[0], change: Partial<SnapshotInput> = {}) {
  return runRules(aSnapshot({ meetings: [aMeeting({ id: 'm', start: MONDAY, ...meeting })], ...change }), new Map(), [
    missingMinutes,
  ]).map(({ outcome, message, weight }) => ({ outcome, message, weight }));
}
const with_ = (change: Parameters<typeof aMessage>[0]) =>
  found({}, { messages: [aMessage({ sentAt: at('2026-03-02T15:00'), subject: 'Hello', ...change })] }).length;

describe('missing-minutes', () => {
  it('speaks up after the end of the next working day', () => {
    expect(found({})).toEqual([
      { outcome: 'failed', weight: 'today', message: 'Minutes of Monday’s meeting with Halden have not gone out.' },
    ]);
    expect(found({ start: at('2026-03-03T10:00') })).toEqual([]);
    expect(found({}, { now: at('2026-03-03T17:29') })).toEqual([]);
    expect(found({}, { now: at('2026-03-03T17:30') })).toHaveLength(1);
  });
  it('takes the client’s own due time', () => {
    const clients = [aClient({ minutesDueHours: 2 })];
    expect(found({ start: at('2026-03-04T06:30') }, { clients })).toHaveLength(1);
    expect(found({ start: at('2026-03-04T07:30') }, { clients })).toEqual([]);
  });
  it.each([
    ['minutes by name', { subject: 'Minutes Halden weekly' }],
    ['another title', { subject: 'Follow-up from Monday', text: 'Hi Tom,\n- you send the copy\n- we book the slot' }],
    ['a recap', { subject: 'Recap' }],
    ['a German one', { subject: 'Protokoll vom 2. März' }],
    ['a file', { text: 'See attached.', attachmentNames: ['2026-03-02_Minutes.docx'] }],
    ['a heading', { text: 'Dear Tom,\n\nNext steps\nWe send the draft on Friday.' }],
    ['an action list in the thread', { subject: 'RE: Halden weekly', text: '- Tom: copy\n- Alex: slot by Friday' }],
    ['a Loop page', { text: 'Notes: https://loop.microsoft.com/p/abc' }],
    ['a colleague’s', { subject: 'Minutes', from: COLLEAGUE, folder: 'inbox' as const }],
    ['late ones', { subject: 'Minutes', sentAt: at('2026-03-04T09:00') }],
  ])('is content with %s', (_, change) => {
    expect(with_(change)).toBe(0);
  });
  it.each([
    ['five minutes', { subject: 'I need 5 minutes' }],
    ['a promise', { text: 'I will send the minutes tomorrow.' }],
    ['ones sent to colleagues only', { subject: 'Minutes', to: [COLLEAGUE] }],
    ['ones the client wrote', { subject: 'Minutes?', from: TOM, to: [ME] }],
    ['ones from before the meeting', { subject: 'Minutes', sentAt: at('2026-03-02T09:00') }],
    ['an automatic reply', { subject: 'Minutes', automatic: true }],
    [
      'old ones quoted',
      { subject: 'RE: Plan', text: 'Fine.\n\nFrom: Tom\nSent: Monday\nSubject: Minutes\n\nMinutes\n- Tom: copy' },
    ],
  ])('is not content with %s', (_, change) => {
    expect(with_(change)).toBe(1);
  });
  it.each([
    ['was cancelled', { cancelled: true }],
    ['I declined', { myResponse: 'declined' as const }],
    ['they declined', { attendees: [attendee(TOM, { response: 'declined' })] }],
    ['is private', { private: true, title: null, attendees: [], organizer: null }],
    ['is all day', { allDay: true }],
    ['has no length', { minutes: 0 }],
    ['was among ourselves', { attendees: [attendee(COLLEAGUE)] }],
  ])('asks for nothing when the meeting %s', (_, change) => {
    expect(found(change)).toEqual([]);
  });
  it('asks when one of them came', () => {
    expect(found({ attendees: [attendee(TOM, { response: 'declined' }), attendee(DANA)] })).toHaveLength(1);
  });
  it('gives minutes to the meeting they fit', () => {
    const meetings = [
      aMeeting({ id: 'weekly', start: at('2026-02-26T10:00') }),
      aMeeting({ id: 'brand', title: 'Brand workshop', start: MONDAY }),
    ];
    const missing = (subject: string) =>
      runRules(aSnapshot({ meetings, messages: [aMessage({ subject, sentAt: at('2026-03-02T15:00') })] }), new Map(), [
        missingMinutes,
      ]).map((f) => f.subject.id);
    expect(missing('Minutes Halden weekly')).toEqual(['brand']);
    expect(missing('Minutes Brand workshop')).toEqual(['weekly']);
    expect(missing('Minutes')).toEqual(['weekly']);
    expect(missing('Minutes 26 Feb')).toEqual(['brand']);
    expect(missing('Minutes of Monday')).toEqual(['weekly']);
  });
  it('does not take a stranger at our free-mail provider for one of us', () => {
    const messages = [
      aMessage({
        subject: 'Minutes',
        from: { address: 'stranger@gmail.com', name: 'S' },
        sentAt: at('2026-03-02T15:00'),
      }),
    ];
    expect(found({}, { messages, ownDomains: ['brightwater.example', 'gmail.com'] })).toHaveLength(1);
  });
  it('takes one recap for two meetings of a day', () => {
    const meetings = [
      aMeeting({ start: at('2026-03-02T09:00'), title: 'Copy' }),
      aMeeting({ start: at('2026-03-02T13:00'), title: 'Press' }),
    ];
    expect(
      runRules(
        aSnapshot({ meetings, messages: [aMessage({ subject: 'Recap', sentAt: at('2026-03-02T15:00') })] }),
        new Map(),
        [missingMinutes],
      ),
    ).toEqual([]);
  });
  it('rests when somebody said why', () => {
    for (const kind of ['did-not-happen', 'minutes-elsewhere'] as const)
      expect(found({}, { answers: [{ kind, about: 'm', reason: '', at: 0 }] })).toEqual([]);
  });
  it('cannot tell before Sent Items are read back that far, or without text', () => {
    const { reach } = aSnapshot();
    const sent = (from: number) => ({ reach: { ...reach, sent: { ...reach.sent, complete: false, from } } });
    expect(found({}, sent(at('2026-03-03T00:00')))).toMatchObject([{ outcome: 'cantTell' }]);
    expect(found({}, sent(at('2026-03-01T00:00')))).toMatchObject([{ outcome: 'failed' }]);
    expect(found({}, { messages: [aMessage({ sentAt: at('2026-03-02T15:00'), text: null })] })).toMatchObject([
      { outcome: 'cantTell' },
    ]);
  });
});
