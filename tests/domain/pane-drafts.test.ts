import { describe, expect, it } from 'vitest';
import { agendaDraft } from '../../src/shared/domain/agenda-draft';
import { agendaFact } from '../../src/shared/domain/facts/agenda-fact';
import { messageFacts } from '../../src/shared/domain/facts/message-facts';
import { knownMeeting, meetingFromDraft, withMeeting } from '../../src/shared/domain/draft-meeting';
import { minutesDraft } from '../../src/shared/domain/minutes-draft';
import { newClientId } from '../../src/shared/domain/new-client-id';
import { snoozeChoices } from '../../src/shared/domain/snooze-choices';
import { runOn } from '../../src/shared/rules/run-rules';
import { aClient, aMeeting, aMessage, aSnapshot, at, attendee, COLLEAGUE, DANA, ME, NOW, TOM } from '../builders';

describe('a drafted agenda', () => {
  const meeting = aMeeting({ title: 'Quarterly review' });

  it('is an agenda for the rule that asks for one, with and without anything to carry over', () => {
    for (const messages of [
      [],
      [aMessage({ from: DANA, to: [ME], folder: 'inbox', text: 'Could you send the split by channel?' })],
    ]) {
      const text = agendaDraft(meeting, aClient(), aSnapshot({ messages }));
      expect(agendaFact({ title: 'Quarterly review', text, attachmentNames: [] }).grade).toBe('present');
    }
  });

  it('carries the open question of the client, the last minutes and an approval asked for', () => {
    const text = agendaDraft(
      meeting,
      aClient(),
      aSnapshot({
        messages: [
          aMessage({
            from: DANA,
            to: [ME],
            folder: 'inbox',
            sentAt: at('2026-03-02T10:00'),
            text: 'Could you send the split by channel?',
          }),
          aMessage({
            subject: 'Minutes: weekly',
            sentAt: at('2026-02-27T10:00'),
            text: 'Minutes\n1. Tom: images\n2. Alex: plan',
          }),
          aMessage({ subject: 'Layout', sentAt: at('2026-02-28T10:00'), text: 'Could you approve the new layout?' }),
        ],
      }),
    );
    expect(text).toContain('Dana Fox: “Could you send the split by channel?”');
    expect(text).toContain('Actions from 27 February: “Minutes: weekly”');
    expect(text).toContain('Decision needed: “Could you approve the new layout?”');
  });
});

describe('drafted minutes', () => {
  it('count as minutes when they are sent, go to who was there, and copy who decides and was not', () => {
    const snapshot = aSnapshot();
    const draft = minutesDraft(
      aMeeting({
        attendees: [attendee(TOM), attendee(COLLEAGUE, { response: 'declined' })],
        start: at('2026-03-03T10:00'),
      }),
      aClient(),
      snapshot,
    );
    expect(draft.to.map((p) => p.address)).toEqual([TOM.address]);
    expect(draft.cc.map((p) => p.address)).toEqual([COLLEAGUE.address, DANA.address]);
    expect(draft.subject).toBe('Minutes: Halden weekly, 3 March');
    expect(
      messageFacts({ subject: draft.subject, text: draft.text, attachmentNames: [], automatic: false, preview: '' })
        .minutes,
    ).not.toBeNull();
  });
});

describe('an invitation in its form', () => {
  const saved = aMeeting({
    id: 'saved',
    title: 'Review',
    start: at('2026-03-05T10:00'),
    text: 'Agenda\n1. Plan\n2. Dates',
  });
  const draft = {
    kind: 'meeting' as const,
    id: 'other-id',
    seriesId: null,
    title: 'Review',
    start: saved.start,
    end: saved.end,
    zone: 'UTC',
    attendees: saved.attendees,
    location: null,
    attachmentNames: [],
    text: '',
  };

  it('is known by id, else by time and title, and new when it has no id', () => {
    const snapshot = aSnapshot({ meetings: [saved] });
    expect(knownMeeting(draft, snapshot)?.id).toBe('saved');
    expect(knownMeeting({ ...draft, start: draft.start + 1 }, snapshot)).toBeNull();
    expect(knownMeeting({ ...draft, id: null }, snapshot)).toBeNull();
  });

  it('is checked as it stands there, not as it was saved', () => {
    const snapshot = aSnapshot({ meetings: [saved] });
    const value = meetingFromDraft(draft, saved, snapshot);
    expect(runOn({ kind: 'meeting', value }, withMeeting(snapshot, value), new Map()).map((f) => f.ruleId)).toEqual([
      'missing-agenda',
    ]);
    const filled = meetingFromDraft({ ...draft, text: agendaDraft(saved, aClient(), snapshot) }, saved, snapshot);
    expect(runOn({ kind: 'meeting', value: filled }, withMeeting(snapshot, filled), new Map())).toEqual([]);
  });

  it('sees its neighbours before it is saved', () => {
    const snapshot = aSnapshot({
      meetings: [
        aMeeting({
          id: 'budget',
          title: 'Budget',
          start: at('2026-03-05T09:30'),
          minutes: 30,
          attendees: [attendee(COLLEAGUE)],
        }),
      ],
    });
    const value = meetingFromDraft({ ...draft, id: null }, null, snapshot);
    const found = runOn({ kind: 'meeting', value }, withMeeting(snapshot, value), new Map());
    expect(found.find((f) => f.ruleId === 'back-to-back-meetings')?.message).toContain('no minute to reset');
  });
});

describe('small helps of the pane', () => {
  it('puts off until the next working day and the first one of next week, once when they are the same', () => {
    const hours = aSnapshot().workingHours;
    expect(snoozeChoices(NOW, hours)).toEqual([at('2026-03-05T09:00'), at('2026-03-09T09:00')]);
    expect(snoozeChoices(at('2026-03-06T10:00'), hours)).toEqual([at('2026-03-09T09:00')]);
    expect(snoozeChoices(at('2026-03-08T10:00'), hours)).toEqual([at('2026-03-09T09:00')]);
    expect(snoozeChoices(NOW, { ...hours, holidays: ['2026-03-05', '2026-03-09'] })).toEqual([
      at('2026-03-06T09:00'),
      at('2026-03-10T09:00'),
    ]);
  });

  it('makes an id of a name that nobody has', () => {
    expect(newClientId('Halden Foods & Söhne', new Set())).toBe('halden-foods-so-hne');
    expect(newClientId('Halden', new Set(['halden', 'halden-2']))).toBe('halden-3');
    expect(newClientId('株式会社', new Set())).toBe('client');
  });
});
