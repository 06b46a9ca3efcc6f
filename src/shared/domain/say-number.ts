const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A count inside a sentence: in words up to twelve, in digits beyond. */
export function sayNumber(n: number): string {
  return WORDS[n] ?? String(n);
}

/** The same at the beginning of a sentence. */
export function sayNumberFirst(n: number): string {
  return sayNumber(n).replace(/^./, (c) => c.toUpperCase());
}
