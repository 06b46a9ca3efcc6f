import { describe, expect, it } from 'vitest';
import { plannedMarks } from '../../src/shared/domain/held-times';
import { MINUTE } from '../../src/shared/domain/instant';
import type { Meeting } from '../../src/shared/domain/meeting';
import type { Message } from '../../src/shared/domain/message';
import type { Answer, SnapshotInput } from '../../src/shared/domain/snapshot';
import { lingeringHolds } from '../../src/shared/rules/lingering-holds';
import { runRules } from '../../src/shared/rules/run-rules';
import { aClient, aMeeting, aMessage, aSnapshot, at, COLLEAGUE, DANA, ME, TOM } from '../builders';

const OFFERED = at('2026-03-03T15:00');
const hold = (id: string, start: string, change: Partial<Meeting> = {}) =>
  aMeeting({
    id,
    title: 'Held for Halden',
    start: at(start),
    attendees: [],
    hold: true,
    showAs: 'tentative',
    ...change,
  });
/** Thursday 10:00 and Friday 14:00; now is Wednesday 4 March 10:00. */
const THURSDAY = hold('thu', '2026-03-05T10:00');
const FRIDAY = hold('fri', '2026-03-06T14:00');
const kept = (about: string, other: string, change: Partial<Answer> = {}): Answer => ({
  kind: 'time-held',
  about,
  reason: '',
  at: OFFERED,
  offer: { clientId: 'halden', conversationId: 'c', other },
  ...change,
});
const ANSWERS = [kept('thu', 'fri'), kept('fri', 'thu')];
const reply = (text: string, change: Parameters<typeof aMessage>[0] = {}): Message =>
  aMessage({
    from: DANA,
    to: [ME],
    folder: 'inbox',
    conversationId: 'c',
    sentAt: at('2026-03-04T09:00'),
    text,
    ...change,
  });
const run = (world: Partial<SnapshotInput> = {}, options = {}) =>
  runRules(
    aSnapshot({ answers: ANSWERS, ...world, meetings: [THURSDAY, FRIDAY, ...(world.meetings ?? [])] }),
    new Map([['lingering-holds', { on: null, options, offForClients: [], offForPeople: [] }]]),
    [lingeringHolds],
  );

describe('lingering-holds', () => {
  it('says which time a mail takes and offers to release the other', () => {
    const mail = reply('Hi Alex,\n\nThursday works for us.\n\nDana');
    expect(run({ messages: [mail] })).toMatchObject([
      {
        message: 'Dana takes tomorrow 10:00; Friday 14:00 is still held.',
        strong: 'Friday 14:00',
        level: 'info',
        weight: 'today',
        clientId: 'halden',
        subject: { kind: 'meeting', id: 'thu' },
        evidence: [
          { kind: 'message', id: mail.id, quote: 'Thursday works for us.' },
          { kind: 'meeting', id: 'fri' },
        ],
        acts: [{ kind: 'release-times', meetingIds: ['fri'], said: 'Friday 14:00' }],
      },
    ]);
  });

  it.each([
    ['its day and time', 'Friday 14:00 is fine.', ['thu']],
    ['its time twelve hours apart', 'Friday at 2 pm, please.', ['thu']],
    ['its date', 'Let us take 6 March.', ['thu']],
    ['the first one', 'The first one suits me.', ['fri']],
    ['the second', 'Second, please.', ['thu']],
    ['in German', 'Donnerstag passt gut.', ['fri']],
    ['in French', 'Vendredi me convient.', ['thu']],
    ['in Spanish', 'El jueves me viene bien.', ['fri']],
  ])('understands a choice by %s', (_, text, ids) => {
    expect(run({ messages: [reply(text)] }).map((f) => f.acts)).toMatchObject([[{ meetingIds: ids }]]);
  });

  it.each([
    ['a day that is turned down', 'Thursday does not work for us.'],
    ['a question', 'Could we do Thursday instead?'],
    ['another day', 'Monday works for us.'],
    ['another time of that day', 'Thursday 16:00 works for us.'],
    ['both', 'Thursday or Friday, as you like.'],
    ['a condition', 'Thursday, if Tom is back.'],
    ['no day', 'Thank you, I come back to you.'],
    ['a long mail', `Thursday is the day of our fair. ${'It is a large one with many visitors. '.repeat(14)}`],
  ])('is silent at %s', (_, text) => {
    expect(run({ messages: [reply(text)] })).toEqual([]);
  });

  it.each([
    ['of a colleague', reply('Thursday works.', { from: COLLEAGUE })],
    ['of another thread', reply('Thursday works.', { conversationId: 'd' })],
    ['from before the offer', reply('Thursday works.', { sentAt: at('2026-03-03T14:00') })],
    ['written by a machine', reply('Thursday works.', { automatic: true })],
  ])('is silent at a mail %s', (_, mail) => {
    expect(run({ messages: [mail] })).toEqual([]);
  });

  it('finds the thread of a new mail by the first one that went out after the offer', () => {
    const offer = (other: string) => ({ clientId: 'halden', conversationId: null, other });
    const answers = [kept('thu', 'fri', { offer: offer('fri') }), kept('fri', 'thu', { offer: offer('thu') })];
    const sent = aMessage({ to: [DANA], conversationId: 'new', sentAt: OFFERED + 60_000 });
    const taken = reply('Thursday works.', { conversationId: 'new' });
    expect(run({ answers, messages: [sent, taken] })).toHaveLength(1);
    expect(run({ answers, messages: [taken] })).toEqual([]);
    expect(run({ answers, messages: [{ ...sent, sentAt: OFFERED - 60_000 }, taken] })).toEqual([]);
  });

  it('says that both are held once a meeting is set in one of them', () => {
    const set = (change: Partial<Meeting>) => aMeeting({ title: 'Call', start: THURSDAY.start, ...change });
    const said = 'A meeting with Halden is set; tomorrow 10:00 and Friday 14:00 are still held.';
    expect(run({ meetings: [set({})] }).map((f) => f.message)).toEqual([said]);
    expect(run({ meetings: [set({ start: FRIDAY.start + 30 * MINUTE })] }).map((f) => f.message)).toEqual([said]);
    const silent = [
      set({ start: at('2026-03-10T10:00') }),
      set({ start: THURSDAY.end }),
      set({ cancelled: true }),
      set({ myResponse: 'declined', mine: false }),
      set({ attendees: [] }),
    ];
    for (const meeting of silent) expect(run({ meetings: [meeting] })).toEqual([]);
  });

  it('says so of a meeting elsewhere, too, where it was not planned yet when the times were offered', () => {
    const monday = (change: Partial<Meeting> = {}) =>
      aMeeting({ id: 'mon', title: 'Call', start: at('2026-03-09T15:00'), ...change });
    const offered = (planned: string) =>
      ANSWERS.map((one) => ({ ...one, ...(one.offer && { offer: { ...one.offer, planned } }) }));
    const none = offered('');
    expect(run({ answers: none, meetings: [monday()] })).toMatchObject([
      {
        message: 'A meeting with Halden is set; tomorrow 10:00 and Friday 14:00 are still held.',
        evidence: [{ kind: 'meeting', id: 'mon' }, { id: 'thu' }, { id: 'fri' }],
      },
    ]);
    const known = offered(plannedMarks('halden', aSnapshot({ meetings: [monday()] })) ?? '');
    expect(run({ answers: known, meetings: [monday()] })).toEqual([]);
    const silent = [
      monday({ seriesId: 'weekly' }),
      monday({ start: at('2026-04-07T10:00') }),
      monday({ start: at('2026-03-04T08:00') }),
      monday({ cancelled: true }),
    ];
    for (const meeting of silent) expect(run({ answers: none, meetings: [meeting] })).toEqual([]);
  });

  it('says after three working days that nobody chose', () => {
    const old = (days: string) => ({ answers: ANSWERS.map((a) => ({ ...a, at: at(days) })) });
    expect(run(old('2026-02-26T15:00'))).toMatchObject([
      {
        message: 'Halden has not chosen between the two; tomorrow 10:00 and Friday 14:00 are still held.',
        weight: 'this-week',
        measures: [{ value: '4 working days' }],
        acts: [{ kind: 'release-times', meetingIds: ['thu', 'fri'] }],
      },
    ]);
    expect(run(old('2026-02-27T15:00'))).toEqual([]);
    expect(run(old('2026-02-27T15:00'), { workingDays: 2 })).toHaveLength(1);
  });

  it.each<readonly [string, Partial<SnapshotInput>]>([
    ['nothing was offered', { answers: [] }],
    ['the client is gone', { clients: [aClient({ id: 'other', domains: ['other.example'], people: [] })] }],
  ])('is silent where %s', (_, world) => {
    expect(run({ messages: [reply('Thursday works.')], ...world })).toEqual([]);
  });

  it.each([
    ['the taken time only', [THURSDAY]],
    ['times that are over', [hold('thu', '2026-03-03T16:00'), hold('fri', '2026-03-04T08:00')]],
    [
      'blocks that prepare',
      [
        { ...THURSDAY, showAs: 'busy' as const },
        { ...FRIDAY, showAs: 'busy' as const },
      ],
    ],
    [
      'entries of the user’s own',
      [
        { ...THURSDAY, hold: false },
        { ...FRIDAY, hold: false },
      ],
    ],
  ])('is silent where the calendar holds %s', (_, meetings) => {
    const snapshot = aSnapshot({ answers: ANSWERS, meetings, messages: [reply('Thursday works.', { from: TOM })] });
    expect(runRules(snapshot, new Map(), [lingeringHolds])).toEqual([]);
  });
});
