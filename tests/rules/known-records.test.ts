import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildSnapshot } from '../../src/shared/domain/snapshot-build';
import { RULES } from '../../src/shared/rules/catalogue';
import { UNTOUCHED } from '../../src/shared/rules/rule-settings';
import { runRules } from '../../src/shared/rules/run-rules';
import { aClient, aContact, aMeeting, aMessage, aSnapshotInput, attendee, ME, NOW, person } from '../builders';

const HOUR = 3_600_000;
const address = fc.constantFrom(
  'dana.fox@halden.example',
  'tom@halden.example',
  'x@orbit.example',
  'y@free.example',
  ME.address,
);
const people = fc.uniqueArray(address, { minLength: 1, maxLength: 3 }).map((all) => all.map((one) => person(one)));
const hoursAgo = fc.integer({ min: -100, max: 600 });
const text = fc.constantFrom(
  'Could you approve the new layout by Friday?',
  'We are sorry for the outage this morning.',
  'Thanks, noted.',
  'Minutes of our call:\n- Dana sends the files by 12 March',
);
const mail = fc
  .record({ from: address, to: people, cc: people, hoursAgo, text, thread: fc.nat(4) })
  .map(({ from, hoursAgo: ago, thread, ...rest }) => ({
    ...rest,
    from: person(from),
    sentAt: NOW - ago * HOUR,
    conversationId: `t${thread}`,
  }));
const meeting = fc.record({ people, hoursAgo, mine: fc.boolean() }).map(({ people: all, hoursAgo: ago, mine }) => ({
  mine,
  start: NOW - ago * HOUR,
  end: NOW - ago * HOUR + HOUR,
  attendees: all.map((one) => attendee(one)),
}));
const left = fc.option(fc.constantFrom('2026-02-20', '2026-03-03'), { nil: undefined });
const settings = new Map(RULES.map((rule) => [rule.id, { ...UNTOUCHED, on: true }]));

it('finds the same by records known before as by new ones, while mails, meetings and the clock go on', () => {
  fc.assert(
    fc.property(
      fc.array(mail, { maxLength: 12 }),
      fc.array(meeting, { maxLength: 6 }),
      left,
      (mails, meetings, leftOn) => {
        const clients = [
          aClient({
            id: 'halden',
            domains: ['halden.example'],
            people: [
              aContact('dana.fox@halden.example', {
                roles: ['decision-maker'],
                ...(leftOn === undefined ? {} : { leftOn }),
              }),
            ],
          }),
          aClient({ id: 'orbit', name: 'Orbit', domains: ['orbit.example'], people: [] }),
        ];
        const messages = mails.map((one, i) => aMessage({ ...one, id: `m${i}` }));
        const events = meetings.map((one, i) => aMeeting({ ...one, id: `e${i}` }));
        for (const share of [0.3, 0.7, 1]) {
          const input = aSnapshotInput({
            now: NOW + share * 30 * HOUR,
            clients,
            messages: messages.slice(0, Math.ceil(share * messages.length)),
            meetings: events.slice(0, Math.ceil(share * events.length)),
          });
          const known = runRules(buildSnapshot(input), settings);
          expect(known).toEqual(runRules(buildSnapshot({ ...input, clients: [...clients] }), settings));
        }
      },
    ),
    { numRuns: 60 },
  );
});
