import { describe, expect, it, vi } from 'vitest';
import { createPace } from '../../src/shared/app/pace';
import { prepareReading, translations } from '../../src/shared/app/prepare-reading';
import { messageFacts } from '../../src/shared/domain/facts/message-facts';
import { allPatterns, phrases, prepareNext } from '../../src/shared/domain/phrases/phrases';

describe('making ready what mails are read with', () => {
  it('is done in many turns, none of them long, and then ends', () => {
    const turns: (() => void)[] = [];
    // Each stretch is over at once: one step a turn.
    prepareReading(
      (work) => turns.push(work),
      () => createPace(() => 0, undefined, 0),
    );
    let count = 0;
    for (let turn = turns.shift(); turn !== undefined; turn = turns.shift()) {
      turn();
      count += 1;
    }
    const patterns = allPatterns();
    expect(patterns.length).toBeGreaterThan(300);
    // The pieces of the table, then three uses of each pattern.
    expect(count).toBeGreaterThan(3 * patterns.length + 20);
    expect(prepareNext(1)).toBe(false);
  });

  it('uses each pattern on short texts of both kinds of letters, one at a step', () => {
    const patterns = [/first/i, /second/];
    const used = patterns.map((pattern) => vi.spyOn(pattern, 'test'));
    expect([...translations(patterns)]).toHaveLength(6);
    expect(used.map((spy) => spy.mock.calls.map(([text]) => text))).toEqual([
      ['', '', '’'],
      ['', '', '’'],
    ]);
  });

  it('does as much at a stretch as its time allows', () => {
    const turns: (() => void)[] = [];
    let now = 0;
    prepareReading(
      (work) => turns.push(work),
      () => createPace(() => (now += 1), undefined, 10),
    );
    let count = 0;
    for (let turn = turns.shift(); turn !== undefined; turn = turns.shift()) {
      turn();
      count += 1;
    }
    // Ten steps a turn.
    expect(count).toBe(Math.ceil((3 * allPatterns().length + 2) / 10));
  });

  it('is made up for when a text comes first', () => {
    const before = phrases([/\bzebra crossing\b/i, /\bpelican crossing\b/i]);
    prepareNext(1);
    const facts = messageFacts({
      subject: '',
      text: 'Could you send me the plan of the zebra crossing?',
      attachmentNames: [],
      automatic: false,
      preview: '',
    });
    expect(facts.ask?.quote).toContain('zebra');
    expect(before.patterns).toHaveLength(2);
    expect(prepareNext(1)).toBe(false);
  });
});
