import { describe, expect, it } from 'vitest';
import type { Response } from '../../src/shared/domain/meeting';
import type { SnapshotInput } from '../../src/shared/domain/snapshot';
import { lopsidedMeeting } from '../../src/shared/rules/lopsided-meeting';
import { runRules } from '../../src/shared/rules/run-rules';
import type { RuleSettings } from '../../src/shared/rules/rule-settings';
import { aMeeting, aSnapshot, at, attendee, COLLEAGUE, DANA, person, TOM } from '../builders';

const ON: RuleSettings = new Map([
  ['lopsided-meeting', { on: true, options: {}, offForClients: [], offForPeople: [] }],
]);
const run = (change: Partial<SnapshotInput>) => runRules(aSnapshot(change), ON, [lopsidedMeeting]);
const ours = (n: number, response: Response = 'accepted') =>
  [COLLEAGUE, person('kim@brightwater.example'), person('jo@brightwater.example'), person('li@brightwater.example')]
    .slice(0, n)
    .map((p) => attendee(p, { response }));
const theirs = (n: number, response: Response = 'accepted') =>
  [TOM, DANA, person('ann@halden.example'), person('bo@halden.example')]
    .slice(0, n)
    .map((p) => attendee(p, { response }));
const found = (change: Parameters<typeof aMeeting>[0]) => run({ meetings: [aMeeting(change)] }).map((f) => f.message);

describe('lopsided-meeting', () => {
  it('counts both sides, the organizer with his own', () => {
    expect(found({ attendees: [...ours(3), ...theirs(1)] })).toEqual([
      '“Halden weekly”, tomorrow 10:00: four of us and one of Halden.',
    ]);
    expect(found({ attendees: [...ours(2), ...theirs(1)] })).toHaveLength(1);
    expect(found({ attendees: theirs(3) })).toEqual([
      '“Halden weekly”, tomorrow 10:00: one of us and three of Halden.',
    ]);
  });
  it.each<readonly [string, Parameters<typeof aMeeting>[0]]>([
    ['two of us meet one', { attendees: [...ours(1), ...theirs(1)] }],
    ['three meet two', { attendees: [...ours(2), ...theirs(2)] }],
    ['the others of us have not answered', { attendees: [...ours(3, 'not-responded'), ...theirs(1)] }],
    ['the others of us declined', { attendees: [...ours(3, 'declined'), ...theirs(1)] }],
    ['theirs have not answered and may come', { attendees: [...ours(2), ...theirs(2, 'none')] }],
    ['many of theirs are invited and did not answer', { attendees: theirs(4, 'not-responded') }],
    ['it is cancelled', { attendees: [...ours(3), ...theirs(1)], cancelled: true }],
    ['I declined', { attendees: [...ours(3), ...theirs(1)], organizer: TOM, mine: false, myResponse: 'declined' }],
    ['it is over', { attendees: [...ours(3), ...theirs(1)], start: at('2026-03-03T10:00') }],
    ['it is far ahead', { attendees: [...ours(3), ...theirs(1)], start: at('2026-03-20T10:00') }],
    [
      'it is a room more',
      { attendees: [...ours(1), ...theirs(1), attendee(person('room@brightwater.example'), { type: 'resource' })] },
    ],
    [
      'the others are strangers',
      {
        attendees: [
          ...ours(1),
          ...theirs(1),
          attendee(person('a@printer.example')),
          attendee(person('b@printer.example')),
        ],
      },
    ],
    ['all of theirs declined', { attendees: [...ours(3), ...theirs(1, 'declined')] }],
  ])('is silent when %s', (_, change) => {
    expect(found(change)).toEqual([]);
  });
  it('is silent at an event', () => {
    const many = Array.from({ length: 14 }, (_, i) => attendee(person(`guest${i}@halden.example`)));
    expect(found({ attendees: many })).toEqual([]);
    expect(found({ attendees: many.slice(0, 8) })).toHaveLength(1);
  });
  it('speaks of a series once, at its next meeting', () => {
    const weekly = (start: string) =>
      aMeeting({ seriesId: 's', start: at(start), attendees: [...ours(3), ...theirs(1)] });
    const findings = run({ meetings: [weekly('2026-03-05T10:00'), weekly('2026-03-09T10:00')] });
    expect(findings.map((f) => f.at)).toEqual([at('2026-03-05T10:00')]);
  });
});
