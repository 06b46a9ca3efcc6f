import { describe, expect, it } from 'vitest';
import { prepareReading } from '../../src/shared/app/prepare-reading';
import { messageFacts } from '../../src/shared/domain/facts/message-facts';
import { phrases, prepareNext } from '../../src/shared/domain/phrases/phrases';

describe('making ready what mails are read with', () => {
  it('is done in many turns, none of them long, and then ends', () => {
    const turns: (() => void)[] = [];
    prepareReading((work) => turns.push(work));
    let count = 0;
    for (let turn = turns.shift(); turn !== undefined; turn = turns.shift()) {
      turn();
      count += 1;
    }
    expect(count).toBeGreaterThan(20);
    expect(prepareNext(1)).toBe(false);
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
