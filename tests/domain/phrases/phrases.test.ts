import { afterEach, describe, expect, it, vi } from 'vitest';
import { messageFacts } from '../../../src/shared/domain/facts/message-facts';
import { readSentence, readText } from '../../../src/shared/domain/facts/read-text';
import { LiteralScanner } from '../../../src/shared/domain/phrases/literal-scanner';
import { phrases } from '../../../src/shared/domain/phrases/phrases';
import { composedPatterns } from '../../../scripts/patterns/composed-patterns';
import { shippedPatterns } from '../../../scripts/patterns/shipped-patterns';
import { drawFrom, writerFor } from '../../checks/text-for-pattern';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Mails made of sentences that patterns of the facts are likely to match. */
async function mails(count: number): Promise<readonly string[]> {
  const draw = drawFrom(11);
  const folder = 'src/shared/domain/facts';
  vi.resetModules();
  const patterns = [...shippedPatterns(folder), ...(await composedPatterns([folder]))];
  return Array.from({ length: count }, () =>
    Array.from({ length: 6 }, () => {
      const { source, flags } = patterns[draw(patterns.length)] ?? { source: 'x', flags: '' };
      return `${writerFor(source, flags, draw)()}${['. ', '?\n', '\n', ', '][draw(4)] ?? ''}`;
    }).join(''),
  );
}

function factsOf(text: string): unknown {
  return messageFacts({ subject: text.slice(0, 60), text, attachmentNames: [], automatic: false, preview: '' });
}

describe('phrases', () => {
  it('match where one of their patterns does', () => {
    const words = phrases([/\bgreen light\b/i, /\b(?:sign|nod)\b[^.]{0,20}\boff\b/, /\d{3}/]);
    const yes = ['You have the GREEN LIGHT', 'please sign this off', 'room 212'];
    for (const text of yes) expect(words.in(readSentence(text)), text).toBe(true);
    expect(words.in(readSentence('green lights, an offer to sign'))).toBe(false);
    expect(words.count(readSentence('green light for room 212'))).toBe(2);
  });

  it('tell from what was read that nothing can match', () => {
    const words = phrases([/\bgreen light\b/i]);
    expect(words.may(readSentence('The light is green'))).toBe(false);
    expect(words.may(readSentence('A green light'))).toBe(true);
  });

  it('made after a text was read are tried on it all the same', () => {
    const read = readSentence('A late comer among phrases');
    expect(phrases([/late comer/]).in(read)).toBe(true);
    expect(phrases(Array.from({ length: 40 }, (_, i) => new RegExp(`late comer|never${i}`))).in(read)).toBe(true);
  });

  it('are counted by patterns, however many of their alternatives match', () => {
    const words = phrases([/\bgreen light\b|\bgo ahead\b|\bapproved\b/i, /\bplease\b/i, /(a)b\1|zebra/]);
    expect(words.count(readSentence('Approved: you have the green light, go ahead.'))).toBe(1);
    expect(words.count(readSentence('Please go ahead.'))).toBe(2);
    expect(words.count(readSentence('aba'))).toBe(1);
  });

  it('are tried only where all that an alternative needs stands in the same part', () => {
    const words = phrases([/\b(?:sign|nod)\b[^.]{0,20}\boff\b|\bzeppelin\b/]);
    const read = readText('Please sign here. We are off. A zeppelin.');
    expect(read.sentences.map((sentence) => words.may(sentence))).toEqual([false, false, true]);
    expect(words.may(readText('Please sign here. We are off.'))).toBe(true);
  });

  it('stand in the sentence that holds them and in the whole text', () => {
    const words = phrases([/\bgreen light\b/i]);
    const read = readText('First a word.\nYou have the green\nlight. Last a word.');
    expect(words.may(read)).toBe(true);
    expect(readText('Nothing here. The green light is on. Nothing there.').sentences.map((s) => words.in(s))).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('give the facts of a mail that all patterns tried on all of it give', async () => {
    const texts = await mails(120);
    const guarded = texts.map(factsOf);
    vi.spyOn(LiteralScanner.prototype, 'read').mockReturnValue(false);
    texts.forEach((text, at) => expect(guarded[at], text).toEqual(factsOf(text)));
  }, 60_000);
});
