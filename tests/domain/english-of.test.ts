import { describe, expect, it } from 'vitest';
import { englishOf, sayDigits, usesHalfDay } from '../../src/shared/domain/english-of';

describe('the English of a reader', () => {
  it.each([
    ['en-US', 'en-US'],
    ['en-AU', 'en-AU'],
    ['en', 'en-GB'],
    ['de-DE', 'en-GB'],
    ['he-IL', 'en-GB'],
    ['en-Latn-US', 'en-GB'],
    ['', 'en-GB'],
  ])('for %s is %s', (locale, english) => {
    expect(englishOf(locale)).toBe(english);
  });

  it.each([
    ['en-US', true],
    ['es-MX', true],
    ['ar-EG', true],
    ['en-GB', false],
    ['en', false],
    ['de-DE', false],
    ['fr-CA', false],
    ['he-IL', false],
    ['no language at all', false],
  ])('has clocks of twelve hours in %s: %s', (locale, half) => {
    expect(usesHalfDay(locale)).toBe(half);
  });

  it.each([
    ['en-GB', '1,234,567'],
    ['de-DE', '1.234.567'],
    ['ar-EG', '1,234,567'],
    ['fa-IR', '1,234,567'],
  ])('groups digits as %s does, in the digits of the sentence', (locale, said) => {
    expect(sayDigits(1_234_567, locale)).toBe(said);
  });
});
