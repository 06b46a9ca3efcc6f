import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/shared/rules/finding';
import { inOneVoice } from '../../src/shared/rules/one-voice';
import { sayAlso } from '../../src/shared/rules/say-also';
import { aFinding } from '../a-finding';

const findings = fc
  .array(
    fc.record({
      rule: fc.constantFrom('missing-agenda', 'late-contact', 'busy-excuse'),
      kind: fc.constantFrom<Finding['subject']['kind']>('meeting', 'message', 'client', 'draft'),
      id: fc.constantFrom('a', 'b', 'c'),
      client: fc.constantFrom('halden', 'kestrel', null),
      quote: fc.constantFrom(undefined, '', 'we are busy', 'soon'),
      outcome: fc.constantFrom<Finding['outcome']>('failed', 'cantTell'),
    }),
    { maxLength: 24 },
  )
  .map((list) =>
    list.map(({ rule, kind, id, client, quote, outcome }, i) =>
      aFinding({
        key: `${rule}|${kind}|${id}|${i}`,
        ruleId: rule,
        outcome,
        subject: { kind, id },
        clientId: client,
        evidence: [{ kind: kind === 'draft' ? 'draft' : 'search', id, ...(quote === undefined ? {} : { quote }) }],
      }),
    ),
  );

describe('findings in one voice', () => {
  it.each(['item', 'words'] as const)('lose nothing, change nothing and keep their order (same %s)', (same) => {
    fc.assert(
      fc.property(findings, (list) => {
        const voices = inOneVoice(list, same);
        const said = voices.flatMap((v) => [v.lead, ...v.also]);
        expect(new Set(said)).toEqual(new Set(list));
        expect(said).toHaveLength(list.length);
        // Worst first between voices and within each, as the list came.
        const place = (f: Finding) => list.indexOf(f);
        expect(voices.map((v) => place(v.lead))).toEqual(voices.map((v) => place(v.lead)).toSorted((a, b) => a - b));
        for (const { lead, also } of voices)
          expect([lead, ...also].map(place)).toEqual([lead, ...also].map(place).toSorted((a, b) => a - b));
        expect(new Set(voices.map((v) => v.key)).size).toBe(voices.length);
        expect(inOneVoice(list, same)).toEqual(voices);
      }),
    );
  });

  it('tell once for a client what one rule cannot tell, but beside what else is open on an item', () => {
    const cannot = (id: string, clientId = 'halden', ruleId = 'missing-minutes'): Finding =>
      aFinding({ key: `${ruleId}|${id}`, ruleId, subject: { kind: 'meeting', id }, clientId, outcome: 'cantTell' });
    const open = aFinding({ key: 'a|m1', subject: { kind: 'meeting', id: 'm1' }, clientId: 'halden' });
    const [m1, m2, m3] = [cannot('m1'), cannot('m2'), cannot('m3')];
    const [theirs, agenda] = [cannot('m4', 'kestrel'), cannot('m5', 'halden', 'missing-agenda')];
    for (const same of ['item', 'words'] as const)
      expect(inOneVoice([m2, m3, theirs, agenda], same).map((v) => [v.lead, v.also])).toEqual([
        [m2, [m3]],
        [theirs, []],
        [agenda, []],
      ]);
    expect(inOneVoice([open, m1, m2, m3]).map((v) => [v.lead, v.also])).toEqual([
      [open, [m1]],
      [m2, [m3]],
    ]);
  });

  it('puts a mail that waits to the several that could be answered in one, where both rest on the same words', () => {
    const ask = (id: string, quote: string) => ({ kind: 'message', id, quote }) as const;
    const waiting = aFinding({
      key: 'unanswered-client-mail|message|a',
      subject: { kind: 'message', id: 'a' },
      evidence: [ask('a', 'Could you send the quote?')],
    });
    const several = aFinding({
      key: 'scattered-client-mails|client|halden',
      subject: { kind: 'client', id: 'halden' },
      evidence: [ask('a', 'Could you send the quote?'), ask('b', 'Which day suits you?')],
    });
    const other = { ...waiting, key: 'missing-decision-maker|message|a', evidence: [ask('a', 'The price goes up.')] };
    const theirs = { ...waiting, key: 'x|message|a', clientId: 'kestrel' };
    for (const same of ['item', 'words'] as const) {
      const voices = inOneVoice([waiting, other, several, theirs], same).map((v) => [v.lead, v.also]);
      expect(voices).toEqual([
        [waiting, [several]],
        [other, []],
        [theirs, []],
      ]);
    }
    expect(inOneVoice([several, waiting]).map((v) => [v.lead, v.also])).toEqual([[several, [waiting]]]);
    const silent = { ...several, outcome: 'cantTell' as const };
    expect(inOneVoice([waiting, silent])).toHaveLength(2);
  });

  it('puts those on one item together, never those of two clients', () => {
    const one = aFinding({ key: 'a|meeting|m', subject: { kind: 'meeting', id: 'm' }, clientId: 'halden' });
    const other = aFinding({ key: 'b|message|x', subject: { kind: 'message', id: 'x' }, clientId: 'halden' });
    const same = aFinding({ key: 'c|meeting|m', subject: { kind: 'meeting', id: 'm' }, clientId: 'halden' });
    const theirs = aFinding({ key: 'd|meeting|m', subject: { kind: 'meeting', id: 'm' }, clientId: 'kestrel' });
    expect(inOneVoice([one, other, same, theirs]).map((v) => [v.lead, v.also])).toEqual([
      [one, [same]],
      [other, []],
      [theirs, []],
    ]);
  });

  it('beside the open item each keeps its card, but for those on the very same words of the draft', () => {
    const on = (key: string, quote: string) =>
      aFinding({ key, subject: { kind: 'draft', id: 'draft' }, evidence: [{ kind: 'draft', id: 'draft', quote }] });
    const [busy, soon, alone] = [on('a', 'We are busy'), on('b', 'We are busy'), on('c', 'I send it soon')];
    expect(inOneVoice([busy, alone, soon], 'words').map((v) => [v.lead, v.also])).toEqual([
      [busy, [soon]],
      [alone, []],
    ]);
    expect(inOneVoice([busy, alone, soon], 'item')).toHaveLength(1);
  });
});

describe('a line below another finding', () => {
  const say = (message: string, lead: string) => sayAlso({ message }, { message: lead });
  it.each([
    [
      '“Kick-off” is there to decide; Dana, who decides at Halden, is not invited.',
      'No agenda yet for “Kick-off” with Halden, tomorrow 10:00.',
      'Also: it is there to decide; Dana, who decides at Halden, is not invited.',
    ],
    [
      'Only 5 min between “Kick-off” and “Review” tomorrow.',
      'No agenda yet for “Kick-off” with Halden, tomorrow 10:00.',
      'Also: only 5 min between it and “Review” tomorrow.',
    ],
    [
      'No contact with Halden since 2 March.',
      'Minutes of Monday’s meeting…',
      'Also: no contact with Halden since 2 March.',
    ],
    ['Dana Fox decides at Halden.', 'No agenda yet.', 'Also: Dana Fox decides at Halden.'],
    ['“Review”’s agenda is old.', '“Review” has no room.', 'Also: its agenda is old.'],
    ['“A” and “B” overlap.', '“C” has no agenda.', 'Also: “A” and “B” overlap.'],
  ])('%s', (message, lead, line) => expect(say(message, lead)).toBe(line));
  it('never takes away what is not in both, whatever the titles say', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (message, lead) => {
        const line = say(message, lead);
        expect(line.startsWith('Also: ')).toBe(true);
        if (!/“/.test(lead)) expect(line.slice(7)).toBe(message.slice(1));
      }),
    );
  });
});
