import { describe, expect, it } from 'vitest';
import type { SnapshotInput } from '../../src/shared/domain/snapshot';
import { repeatedStatus } from '../../src/shared/rules/repeated-status';
import { runRules } from '../../src/shared/rules/run-rules';
import type { RuleSettings } from '../../src/shared/rules/rule-settings';
import { aMeeting, aSnapshot, at, attendee, COLLEAGUE } from '../builders';

const on = (options = {}): RuleSettings =>
  new Map([['repeated-status', { on: true, options, offForClients: [], offForPeople: [] }]]);
const run = (meetings: SnapshotInput['meetings'], options = {}) =>
  runRules(aSnapshot({ meetings }), on(options), [repeatedStatus]);
const found = (...args: Parameters<typeof run>) => run(...args).map((f) => f.message);
const SERVER = 'Move the shop to the new server';
const agenda = (...topics: readonly string[]) => `Agenda\n${topics.map((t) => `- ${t}`).join('\n')}`;
/** Three weeklies, the last tomorrow; each with its own agenda text. */
const weeklies = (texts: readonly string[], change: Parameters<typeof aMeeting>[0] = {}) =>
  ['2026-02-19T10:00', '2026-02-26T10:00', '2026-03-05T10:00']
    .slice(-texts.length)
    .map((start, i) => aMeeting({ seriesId: 's', start: at(start), text: texts[i] ?? '', ...change }));
const CARRIED = [agenda('Spring photos', SERVER), agenda(SERVER, 'Summer menu'), agenda('Autumn fair', SERVER)];

describe('repeated-status', () => {
  it('names the matter that is carried', () => {
    const [finding, ...others] = run(weeklies(CARRIED));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      message: `“${SERVER}” stands on the third agenda with Halden in a row.`,
      subject: { kind: 'meeting' },
      acts: [{ kind: 'draft-agenda' }],
    });
    expect(finding?.evidence).toHaveLength(3);
  });
  it('knows it again with another time and number', () => {
    const texts = [
      agenda('Spring photos', `2. ${SERVER} (10 min)`),
      agenda(`${SERVER.toUpperCase()}:`, 'Summer menu'),
      CARRIED[2] ?? '',
    ];
    expect(found(weeklies(texts))).toHaveLength(1);
  });
  it('looks at single meetings with the client in a row', () => {
    expect(found(weeklies(CARRIED, { seriesId: null }))).toHaveLength(1);
  });
  it.each<readonly [string, SnapshotInput['meetings']]>([
    ['it stood on two agendas', weeklies(CARRIED.slice(1))],
    [
      'it was missing once',
      weeklies([CARRIED[0] ?? '', agenda('Summer menu', 'Press visit on Friday'), CARRIED[2] ?? '']),
    ],
    ['it is off this agenda', weeklies([...CARRIED.slice(0, 2), agenda('Autumn fair', 'Press visit on Friday')])],
    [
      'it is a standing topic',
      weeklies([
        agenda('Spring photos', 'Next steps and owners'),
        agenda('Next steps and owners', 'Menu'),
        agenda('Next steps and owners', 'Fair'),
      ]),
    ],
    [
      'it is a word or two',
      weeklies([agenda('Spring photos', 'New server'), agenda('New server', 'Menu'), agenda('New server', 'Fair')]),
    ],
    ['the whole agenda never changes', weeklies(Array.from({ length: 3 }, () => agenda(SERVER, 'Summer menu')))],
    ['the meetings are of two series', weeklies(CARRIED).map((m, i) => ({ ...m, seriesId: i === 1 ? 'other' : 's' }))],
    ['one was cancelled', weeklies(CARRIED).map((m, i) => ({ ...m, cancelled: i === 1 }))],
    ['it was among ourselves', weeklies(CARRIED, { attendees: [attendee(COLLEAGUE)] })],
    [
      'the last is over',
      weeklies(CARRIED).map((m) => ({ ...m, start: m.start - 86_400_000 * 2, end: m.end - 86_400_000 * 2 })),
    ],
    ['there is no agenda', weeklies(['', '', ''])],
  ])('is silent when %s', (_, meetings) => {
    expect(found(meetings)).toEqual([]);
  });
  it('takes the number of agendas from its option', () => {
    expect(found(weeklies(CARRIED.slice(1)), { agendas: 2 })).toEqual([
      `“${SERVER}” stands on the second agenda with Halden in a row.`,
    ]);
    expect(found(weeklies(CARRIED), { agendas: 4 })).toEqual([]);
  });
});
