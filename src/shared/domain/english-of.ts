const halfDays = new Map<string, boolean>();

/**
 * The English in which dates are said to somebody with this display language. Sentences are English, so names of days and months in them
 * are too: in the reader's own English (“March 26” for en-US), in that of Britain for every other language.
 */
export function englishOf(locale: string): string {
  return /^en-[a-z]{2}$/i.test(locale) ? locale : 'en-GB';
}

/** Whether somebody with this display language reads clocks of twelve hours (CLDR's preferred hours of the language and region; 24 for “en” alone). */
export function usesHalfDay(locale: string): boolean {
  const known = halfDays.get(locale);
  if (known !== undefined) return known;
  const half = locale !== 'en' && prefersHalfDay(locale);
  if (halfDays.size < 50) halfDays.set(locale, half);
  return half;
}

/** False where the text is no language tag. */
function prefersHalfDay(locale: string): boolean {
  try {
    return new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12 === true;
  } catch {
    return false;
  }
}

/** A count with the digit groups of the reader's language (“1,200”, “1.200”), always in the digits of our sentences: 0 to 9. */
export function sayDigits(n: number, locale: string): string {
  return new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).format(n);
}
