import { describe, expect, it } from 'vitest';
import { missingAgenda } from '../../src/shared/rules/missing-agenda';
import { runRules } from '../../src/shared/rules/run-rules';
import type { SnapshotInput } from '../../src/shared/domain/snapshot';
import { aMeeting, aMessage, aSnapshot, at, attendee, COLLEAGUE, DANA, ME, TOM } from '../builders';

function found(meeting: Parameters<typeof aMeeting>[0], change: Partial<SnapshotInput> = {}) {
  return runRules(aSnapshot({ meetings: [aMeeting({ id: 'm', ...meeting })], ...change }), new Map(), [
    missingAgenda,
  ]).map(({ outcome, level, message, acts }) => ({ outcome, level, message, acts: acts.map((a) => a.kind) }));
}
const THURSDAY = at('2026-03-05T10:00');
const FRIDAY = at('2026-03-06T10:00');
const AGENDA = 'Agenda:\n- Results\n- Plan';

describe('missing-agenda', () => {
  it('warns one working day ahead, notes two days ahead, waits before', () => {
    expect(found({ start: THURSDAY })).toEqual([
      {
        outcome: 'failed',
        level: 'warning',
        message: 'No agenda yet for “Halden weekly” with Halden, tomorrow 10:00.',
        acts: ['draft-agenda', 'agenda-agreed'],
      },
    ]);
    expect(found({ start: FRIDAY })).toMatchObject([
      { level: 'info', message: 'No agenda yet for “Halden weekly” with Halden, Friday.' },
    ]);
    expect(found({ start: at('2026-03-09T10:00') })).toEqual([]);
  });
  it('counts whole days, whatever the hour', () => {
    expect(found({ start: at('2026-03-05T17:00') })).toMatchObject([{ level: 'warning' }]);
    expect(found({ start: at('2026-03-06T17:00') })).toMatchObject([{ level: 'info' }]);
    expect(found({ start: at('2026-03-09T08:00') })).toEqual([]);
  });
  it('counts working days over a weekend', () => {
    const now = at('2026-03-06T10:00');
    expect(found({ start: at('2026-03-09T09:00') }, { now })).toMatchObject([{ level: 'warning' }]);
    expect(found({ start: at('2026-03-10T09:00') }, { now })).toMatchObject([{ level: 'info' }]);
  });
  it('says how far the invitation goes', () => {
    expect(found({ start: THURSDAY, text: 'To discuss the roll-out.' })).toMatchObject([
      { message: 'The invitation to “Halden weekly” says what it is about, but not what will be decided.' },
    ]);
    expect(found({ start: THURSDAY, text: 'Agenda to follow.' })).toMatchObject([
      { message: 'The agenda promised for “Halden weekly” with Halden, tomorrow 10:00, has not come yet.' },
    ]);
  });
  it.each([
    ['an agenda in the invitation', { text: AGENDA }],
    ['an agenda in a file', { attachmentNames: ['Agenda_Halden.docx'], hasAttachments: true }],
    ['a meeting that began', { start: at('2026-03-04T09:59') }],
    ['a short meeting', { minutes: 14 }],
    ['a cancelled meeting', { cancelled: true }],
    ['a meeting I declined', { myResponse: 'declined' as const }],
    ['a meeting among ourselves', { attendees: [attendee(COLLEAGUE)] }],
    ['a private entry', { private: true, title: null, attendees: [], organizer: null }],
  ])('is silent about %s', (_, change) => {
    expect(found({ start: THURSDAY, ...change })).toEqual([]);
  });
  it('takes a mail from our side as the agenda', () => {
    const mail = (change: Parameters<typeof aMessage>[0]) =>
      found({ start: THURSDAY }, { messages: [aMessage(change)] }).length;
    expect(mail({ subject: 'Agenda for Thursday', text: 'As attached.', from: COLLEAGUE })).toBe(0);
    expect(mail({ subject: 'RE: Halden weekly', text: AGENDA })).toBe(0);
    expect(mail({ subject: 'Lunch', text: AGENDA })).toBe(1);
    expect(mail({ subject: 'Agenda for Thursday', text: 'Agenda to follow.' })).toBe(1);
    expect(mail({ subject: 'Agenda?', text: 'What would you like on the agenda?' })).toBe(1);
    expect(mail({ subject: 'Agenda for Thursday', from: TOM, to: [ME] })).toBe(1);
    expect(mail({ subject: 'Agenda for Thursday', to: [COLLEAGUE] })).toBe(1);
    expect(mail({ subject: 'Agenda for Thursday', sentAt: at('2026-02-10T10:00') })).toBe(1);
  });
  it('does not take the agenda of another coming meeting', () => {
    const meetings = [
      aMeeting({ id: 'm', start: THURSDAY }),
      aMeeting({ id: 'n', title: 'Brand workshop', start: at('2026-03-12T10:00') }),
    ];
    const messages = [aMessage({ subject: 'Agenda Brand workshop', text: AGENDA })];
    expect(runRules(aSnapshot({ meetings, messages }), new Map(), [missingAgenda]).map((f) => f.subject.id)).toEqual([
      'm',
    ]);
  });
  it('looks only at mail since the last time of a series', () => {
    const meetings = [
      aMeeting({ id: 'last', seriesId: 's', start: at('2026-02-26T10:00'), text: AGENDA }),
      aMeeting({ id: 'm', seriesId: 's', start: THURSDAY }),
    ];
    const agenda = (sentAt: number) => [aMessage({ subject: 'Agenda Halden weekly', text: AGENDA, sentAt })];
    const ids = (sentAt: number) =>
      runRules(aSnapshot({ meetings, messages: agenda(sentAt) }), new Map(), [missingAgenda]).map((f) => f.subject.id);
    expect(ids(at('2026-02-25T10:00'))).toEqual(['m']);
    expect(ids(at('2026-03-02T10:00'))).toEqual([]);
  });
  it('mentions an agenda that stands still', () => {
    const days = ['2026-02-12', '2026-02-19', '2026-02-26', '2026-03-05'];
    const series = (texts: readonly string[]) =>
      days.map((day, i) => aMeeting({ id: day, seriesId: 's', start: at(`${day}T10:00`), text: texts[i] ?? AGENDA }));
    const run = (texts: readonly string[]) =>
      runRules(aSnapshot({ meetings: series(texts) }), new Map(), [missingAgenda]).map(
        (f) => `${f.level} ${f.subject.id}`,
      );
    expect(run([])).toEqual(['info 2026-03-05']);
    expect(run([AGENDA, 'Agenda:\n- Results\n- People'])).toEqual([]);
  });
  it('asks the client who organises', () => {
    expect(found({ start: THURSDAY, organizer: DANA, mine: false })).toEqual([
      {
        outcome: 'failed',
        level: 'info',
        message: 'Halden invited you to “Halden weekly”, tomorrow 10:00: ask what is on the agenda.',
        acts: ['ask-for-agenda', 'agenda-agreed'],
      },
    ]);
    expect(found({ start: THURSDAY, organizer: COLLEAGUE, mine: false })).toMatchObject([{ level: 'warning' }]);
  });
  it('rests when the agenda was agreed otherwise', () => {
    expect(
      found({ start: THURSDAY }, { answers: [{ kind: 'agenda-agreed', about: 'm', reason: 'by phone', at: 0 }] }),
    ).toEqual([]);
  });
  it('cannot tell without text or names of files', () => {
    expect(found({ start: THURSDAY, text: null })).toMatchObject([{ outcome: 'cantTell' }]);
    expect(found({ start: THURSDAY, hasAttachments: true, attachmentNames: null })).toMatchObject([
      { outcome: 'cantTell' },
    ]);
  });
  it('claims nothing while sent mail is still being read, but does not wait where mail may not be read', () => {
    const { reach } = aSnapshot();
    const partly = (from: number | null, mailText = true) => ({
      reach: { ...reach, mailText, sent: { ...reach.sent, complete: false, from } },
    });
    expect(found({ start: THURSDAY }, partly(null))).toMatchObject([{ outcome: 'cantTell' }]);
    expect(found({ start: THURSDAY }, partly(at('2026-03-01T00:00')))).toMatchObject([{ outcome: 'cantTell' }]);
    expect(found({ start: THURSDAY }, partly(at('2026-02-01T00:00')))).toMatchObject([{ outcome: 'failed' }]);
    expect(found({ start: THURSDAY }, partly(null, false))).toMatchObject([{ outcome: 'failed' }]);
  });
});
