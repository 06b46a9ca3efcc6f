/** How telling a shared sign is: a day in the head of both texts above all, then a number in its title (“IETF 85”), a reference (“#224”), a code (“RFC 2817”), a word. */
const WEIGHT = { day: 8, month: 3, title: 4, reference: 2, code: 1.5, name: 1 } as const;
/** What a mail that names a meeting's day has before others. */
export const DAY_NAMED = WEIGHT.day;
type SignKind = keyof typeof WEIGHT;

/** What a text about a meeting shows of which meeting it is: its days, numbers and telling words, each with its kind. */
export type MeetingSigns = ReadonlyMap<string, SignKind>;

/** Most characters read for signs, and those of the head, where the meeting's own day stands. */
const TEXT = 20_000;
const HEAD = 1_500;
/** As much of the head as a title takes, in words. */
const TITLE_WORDS = 25;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez)[a-zäé]{0,6}\.?`;
const DATES: readonly (readonly [RegExp, (m: RegExpMatchArray) => readonly (string | undefined)[]])[] = [
  [/\b(20\d\d|19\d\d)[-/. ](\d{1,2})[-/. ](\d{1,2})\b/g, (m) => [m[1], m[2], m[3]]],
  [
    new RegExp(
      String.raw`\b(\d{1,2})(?:st|nd|rd|th|\.)?(?:\s?[-–/]\s?\d{1,2}(?:st|nd|rd|th)?)?\s(?:of\s)?${MONTH}(?:,?\s(20\d\d|19\d\d))?\b`,
      'gi',
    ),
    (m) => [m[3], m[2], m[1]],
  ],
  [
    new RegExp(
      String.raw`\b${MONTH}\s(\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:\s?[-–/]\s?\d{1,2})?(?:,?\s(20\d\d|19\d\d))?`,
      'gi',
    ),
    (m) => [m[3], m[1], m[2]],
  ],
  [new RegExp(String.raw`\b${MONTH},?\s(20\d\d|19\d\d)\b`, 'gi'), (m) => [m[2], m[1], undefined]],
];
const REFERENCE = /(?:#|\b(?:issues?|pull|pr|ticket|case|order|no\.?)[/ ]#?)(\d{1,7})\b/gi;

/** Signs of a text: minutes, an invitation or an agenda. Linear in the text; beyond 20,000 characters nothing is read. */
export function meetingSigns(text: string): MeetingSigns {
  const signs = new Map<string, SignKind>();
  const plain = text.slice(0, TEXT).normalize('NFKC').toLowerCase();
  for (const match of plain.matchAll(REFERENCE)) signs.set(`#${match[1] ?? ''}`, 'reference');
  const words = plain.match(/[\p{L}\p{N}]{2,40}/gu) ?? [];
  words.forEach((word, at) => {
    const numbered = /\d/.test(word) && /\p{L}/u.test(word) ? 'code' : 'name';
    const inTitle = at < TITLE_WORDS;
    signs.set(word, numbered === 'code' && inTitle ? 'title' : numbered);
    const next = words[at + 1] ?? '';
    // “IETF 103” and “IETF103”, “Q 3” and “Q3” are one name.
    if (/^\d{1,4}$/.test(next) && /^\p{L}+$/u.test(word)) signs.set(word + next, inTitle ? 'title' : 'code');
  });
  for (const [pattern, parts] of DATES) {
    for (const match of plain.slice(0, HEAD).matchAll(pattern)) {
      const [year, month, day] = parts(match);
      const number = monthNumber(month ?? '');
      if (number < 1 || number > 12) continue;
      if (day !== undefined) signs.set(`${number}-${Number(day)}`, 'day');
      if (day !== undefined && year !== undefined) signs.set(`${year}-${number}-${Number(day)}`, 'day');
      if (year !== undefined) signs.set(`${year}-${number}`, 'month');
    }
  }
  return signs;
}

function monthNumber(month: string): number {
  const name = month
    .slice(0, 3)
    .replace('mär', 'mar')
    .replace('mai', 'may')
    .replace('okt', 'oct')
    .replace('dez', 'dec');
  return /^\d/.test(month) ? Number(month) : MONTHS.indexOf(name) + 1;
}

/**
 * How well minutes fit each of some meetings (0 and up): shared signs, each the more telling the fewer of the meetings have it; words
 * count by their share of the meeting's words, so that a long invitation wins nothing.
 */
export function minutesFits(minutes: MeetingSigns, meetings: readonly MeetingSigns[]): readonly number[] {
  const held = new Map<string, number>();
  for (const meeting of meetings) for (const sign of meeting.keys()) held.set(sign, (held.get(sign) ?? 0) + 1);
  return meetings.map((meeting) => {
    let strong = 0;
    let words = 0;
    let all = 0;
    for (const [sign, kind] of meeting) {
      const telling = Math.log((meetings.length + 1) / ((held.get(sign) ?? 0) + 0.5));
      if (kind === 'name') all += telling;
      if (!minutes.has(sign) || telling <= 0) continue;
      if (kind === 'name') words += telling;
      else strong += Math.min(WEIGHT[kind], WEIGHT[minutes.get(sign) ?? 'name']) * telling;
    }
    return strong + (all === 0 ? 0 : (20 * words) / (all + 20));
  });
}

/** Index of the meeting that minutes fit best, by their texts; the first of equals, -1 of none. */
export function bestMeeting(minutes: string, meetings: readonly string[]): number {
  const fits = minutesFits(meetingSigns(minutes), meetings.map(meetingSigns));
  return fits.length === 0 ? -1 : fits.indexOf(Math.max(...fits));
}
