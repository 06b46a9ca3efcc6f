import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageFacts } from '../../src/shared/domain/facts/message-facts';
import { htmlToText } from '../../src/shared/domain/html-text';
import { normalizeAddress } from '../../src/shared/domain/address';
import { runRules } from '../../src/shared/rules/run-rules';
import { aClient, aContact, aMeeting, aMessage, aSnapshot, at, attendee, person } from '../builders';

const MEGABYTE = 1_000_000;
const fill = (text: string) => text.repeat(Math.ceil(MEGABYTE / text.length)).slice(0, MEGABYTE);
/** Each once took some careless pattern quadratic time or worse; a megabyte of it must come back well inside the test's time. */
const TRAPS = [
  ' ',
  '\n',
  '<',
  '<style>',
  '<!--',
  '<a href="',
  '&amp',
  '_',
  '-----',
  'On 1 ',
  'From: a\n',
  'To: \n',
  '- a\n',
  '10:00 ',
  'agenda ',
  'please ',
  'need your ',
  'is are was ',
  'Opening, welcome, ',
  'Best regards,\n',
  '--\n',
  'microsoft teams meeting\n',
  '<li>',
  '<blockquote type=cite>',
  '= = = ',
  '\ud800',
  'a\u0301',
  '👩‍👩‍👧',
  '漢字',
  '\u202e',
  '\0',
];

describe('hostile text', () => {
  it.each(TRAPS)('reads a megabyte of %j', (trap) => {
    const text = fill(trap);
    const facts = messageFacts({
      subject: text.slice(0, 5000),
      text: htmlToText(text),
      attachmentNames: [text.slice(0, 5000)],
      automatic: false,
      preview: '',
    });
    expect(facts.textRead).toBe(true);
    expect(
      messageFacts({ subject: '', text: text.slice(0, 70_000), attachmentNames: null, automatic: true, preview: '' })
        .textRead,
    ).toBe(true);
  });

  it('gives quotes without control or direction marks, 160 characters at most', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Agenda:\n',
        '- a\n',
        'please approve ',
        'minutes ',
        '\u202e',
        '\u200b',
        '<img src=x>',
        '{{x}}',
        '[a](javascript:x)',
        '\n',
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const facts = messageFacts({
          subject: pieces[0] ?? '',
          text: pieces.join(''),
          attachmentNames: pieces.slice(0, 2),
          automatic: false,
          preview: '',
        });
        for (const cue of [facts.agenda, facts.minutes, facts.approvalRequest, facts.report, facts.chase, facts.ask]) {
          const quote = cue?.quote ?? '';
          expect(quote.length).toBeLessThanOrEqual(160);
          expect(/[\u0000-\u001f\u202a-\u202e\u200b]/.test(quote)).toBe(false);
        }
      }),
    );
  });
});

describe('hostile calendars and mailboxes', () => {
  const name = fc.constantFrom(
    '__proto__',
    'constructor',
    '<script>alert(1)</script>',
    '=1+1',
    '\u202eevil',
    '',
    'a'.repeat(300),
  );
  const when = fc.oneof(
    fc.integer({ min: at('2026-03-01T00:00'), max: at('2026-03-10T00:00') }),
    fc.constantFrom(0, Number.NaN, Infinity, 8.64e15, -62_135_596_800_000),
  );
  const who = fc
    .constantFrom('dana.fox@halden.example', 'x@halden.example', 'alex.berg@brightwater.example', 'x@gmail.com')
    .map((a) => person(a));
  const meeting = fc
    .record({
      title: fc.option(name),
      start: when,
      end: when,
      zone: fc.constantFrom('tzone://Microsoft/Custom', 'UTC', ''),
      id: name,
      seriesId: fc.option(name),
      people: fc.array(who, { maxLength: 3 }),
      mine: fc.boolean(),
      allDay: fc.boolean(),
      private: fc.boolean(),
    })
    .map(({ people, ...m }) =>
      aMeeting({ ...m, attendees: people.map((p) => attendee(p)), organizer: people[0] ?? null }),
    );
  const message = fc
    .record({
      subject: name,
      sentAt: when,
      id: name,
      conversationId: name,
      to: fc.array(who, { maxLength: 3 }),
      from: fc.option(who),
    })
    .map((m) => aMessage(m));

  it('never throws, never “cannot tell” for a bug, and gives the same findings in any order', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(meeting, { selector: (m) => m.id }),
        fc.uniqueArray(message, { selector: (m) => m.id }),
        fc.constantFrom('UTC', 'Nowhere/Land', 'Pacific/Apia'),
        (meetings, messages, zone) => {
          const input = {
            meetings,
            messages,
            clients: [
              aClient({
                id: '__proto__',
                name: '__proto__',
                people: [aContact('dana.fox@halden.example', { roles: ['decision-maker'] })],
              }),
            ],
            workingHours: { ...aSnapshot().workingHours, zone },
          };
          const found = runRules(aSnapshot(input), new Map());
          expect(found.filter((f) => f.key.endsWith('|broken'))).toEqual([]);
          expect(
            runRules(
              aSnapshot({ ...input, meetings: meetings.toReversed(), messages: messages.toReversed() }),
              new Map(),
            ).map((f) => f.key),
          ).toEqual(found.map((f) => f.key));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('ties nobody by a display name', () => {
    const spoof = { address: normalizeAddress('evil@elsewhere.example') ?? '', name: 'dana.fox@halden.example' };
    expect(
      runRules(
        aSnapshot({ messages: [aMessage({ to: [spoof], text: 'Could you please approve the budget?' })] }),
        new Map(),
      ),
    ).toEqual([]);
  });
});
