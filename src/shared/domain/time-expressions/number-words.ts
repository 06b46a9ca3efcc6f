const UNITS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const ORDINALS = [
  'zeroth',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Pattern of a small number: digits or English words up to ninety-nine. */
export const NUMBER = `(?:\\d{1,3}|an?|(?:${TENS.slice(2).join('|')})(?:[ -](?:${UNITS.slice(1, 10).join('|')}))?|${UNITS.slice(1).toReversed().join('|')})`;
/** Pattern of a day of the month: “3”, “3rd”, “third”, “twenty-third”. */
export const ORDINAL = `(?:(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)|(?:twenty|thirty)[ -](?:${ORDINALS.slice(1, 10).join('|')})|twentieth|thirtieth|${ORDINALS.slice(1).toReversed().join('|')})`;

/** The number that digits or English words say; `a` and `an` are 1. NaN for anything else. */
export function numberOf(words: string): number {
  const digits = /^\d+/.exec(words);
  if (digits) return Number(digits[0]);
  return words.split(/[ -]/).reduce((sum, word) => sum + one(word), 0);
}

function one(word: string): number {
  if (word === 'a' || word === 'an') return 1;
  if (word === 'twentieth') return 20;
  if (word === 'thirtieth') return 30;
  const unit = Math.max(UNITS.indexOf(word), ORDINALS.indexOf(word));
  if (unit >= 0) return unit;
  const ten = TENS.indexOf(word);
  return ten > 0 ? ten * 10 : Number.NaN;
}
