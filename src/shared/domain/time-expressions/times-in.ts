import { folded } from '../folded-text';
import type { CivilDate } from '../instant';
import { languagesOf, type TextLanguage } from '../text-language';
import { CLOCK_PATTERNS } from './clock-patterns';
import { DAY_PATTERNS } from './day-patterns';
import { FRENCH_TIMES } from './french-times';
import { GERMAN_TIMES } from './german-times';
import { HOLIDAY_PATTERNS } from './holidays';
import { PERIOD_PATTERNS } from './period-patterns';
import { SPANISH_TIMES } from './spanish-times';
import type { TimeContext, TimeKind, TimePattern } from './time-pattern';

/** A date or time in a text: its place, and the day it begins; null for a bare time of day. */
export interface FoundTime {
  readonly start: number;
  readonly end: number;
  readonly date: CivilDate | null;
}

interface Atom extends FoundTime {
  readonly kind: TimeKind;
}

/** Beyond this nothing is looked for, and no more than this is found. */
const TEXT = 20_000;
const FOUND = 200;
/** Texts without any of these name no time: one plain look spares them the patterns. */
const CUE =
  /\d|days?\b|morgen|tage|jours?\b|d[ií]as?\b|tarde|noche|avril|mi-|to(?:day|night)|tom{1,2}or|yester|week|month|quarter|year|noon|night|morning|evening|hour|minute|clock|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|eod|cob|eow|eoy|christmas|easter|summer|winter|spring|autumn|lunch|dinner|breakfast|fortnight|half past|nineties|heute|morgen|gestern|übermorgen|uebermorgen|ende|woche|nächst|naechst|demain|après|apres|hier|ce soir|ce matin|semaine|mois|huitaine|trimest|hoy|ayer|mañana|manana|semana|mes|final|lun|mar|mer|mié|mie|jeu|jue|ven|vie|sam|sáb|dom|dim|die|mit|don|fre|son|mär|mae|mai|okt|dez|déc|fév|fev|avr|juin|juil|aoû|aou|ene|abr|ago|dic|kw|kalender|halb|feier|tages|anfang|mitte|midi|minuit|jahr|quartal|monat|stunde)/;
const PATTERNS = [
  ...PERIOD_PATTERNS.slice(0, 7),
  ...DAY_PATTERNS,
  ...HOLIDAY_PATTERNS,
  ...CLOCK_PATTERNS,
  ...PERIOD_PATTERNS.slice(7),
];
/** Patterns of the other languages, for `folded` text. */
const LOCAL: Readonly<Record<TextLanguage, readonly TimePattern[]>> = {
  en: [],
  de: GERMAN_TIMES,
  fr: FRENCH_TIMES,
  es: SPANISH_TIMES,
};
/** Words between two parts of one time: “tomorrow at 10”, “5 to 6 pm of April 22”, “Montag um 10 Uhr”. */
const JOIN =
  /^(?:\s|,|-|–|\()*(?:(?:to|until|till|through|and|at|on|of|in|from|the|between|for|around|about|by|before|after|no later than|later than|or later|starting|um|ab|bis|von|vom|zum|den|dem|der|gegen|le|la|à|de|entre|vers|a|las|el|del|al|desde|hasta|spätestens|dès)\s+){0,3}(?:the\s)?$/;
const WORD = /[\p{L}\d<>=½]+/gu;

/**
 * Dates and times in a text, in order: days, weeks, months, quarters, years, clock times and stretches of them. Days without a year are
 * the next ones to come; numeric dates are read in the reader's order, but day first where the text is German, French or Spanish.
 */
export function timesIn(text: string, context: TimeContext): readonly FoundTime[] {
  const plain = text
    .slice(0, TEXT)
    .replace(/[’‘`´]/g, "'")
    .toLowerCase();
  if (plain.length !== Math.min(text.length, TEXT) || !CUE.test(plain)) return [];
  const languages = languagesOf(plain);
  const reading: Reading = {
    plain,
    folded: folded(plain),
    local: languages.flatMap((language) => LOCAL[language]),
    context: languages.includes('en') ? context : { ...context, order: 'day-first' },
  };
  const atoms: Atom[] = [];
  let reached = 0;
  for (const word of plain.matchAll(WORD)) {
    if (word.index < reached || atoms.length >= FOUND) continue;
    const before = plain.charAt(word.index - 1);
    if (/[$#@&+]/.test(before) || (/[-./:]/.test(before) && /\d/.test(plain.charAt(word.index - 2)))) continue;
    const atom = atomAt(reading, word.index);
    if (atom === null) continue;
    atoms.push(atom);
    reached = atom.end;
  }
  return joined(plain, atoms);
}

/** A text in the forms its patterns need. */
interface Reading {
  readonly plain: string;
  readonly folded: string;
  readonly local: readonly TimePattern[];
  readonly context: TimeContext;
}

/** The longest time that begins there; of equal ones the first, English before the others. */
function atomAt(reading: Reading, start: number): Atom | null {
  const english = longest(PATTERNS, reading.plain, start, reading.context, null);
  return longest(reading.local, reading.folded, start, reading.context, english);
}

function longest(
  patterns: readonly TimePattern[],
  text: string,
  start: number,
  context: TimeContext,
  known: Atom | null,
): Atom | null {
  let best = known;
  for (const { kind, pattern, date } of patterns) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null || match[0].trim() === '' || start + match[0].length <= (best?.end ?? 0)) continue;
    const found = date(match, context);
    if (found !== undefined) best = { kind, start, end: start + match[0].length, date: found };
  }
  return best;
}

/** Parts that stand together are one time; its day is the first that a part names. */
function joined(text: string, atoms: readonly Atom[]): readonly FoundTime[] {
  const found: Atom[] = [];
  for (const atom of atoms) {
    const last = found.at(-1);
    if (last !== undefined && belongs(last, atom, text.slice(last.end, atom.start)))
      found[found.length - 1] = {
        ...last,
        end: atom.end,
        date: startOfBoth(last, atom, text.slice(last.end, atom.end)),
        kind: last.date === null ? atom.kind : last.kind,
      };
    else found.push(atom);
  }
  return found.map(({ start, end, date }) => ({ start, end, date }));
}

/** The first part's day; where only the second one has a year, in that year (“May to October 2020”). */
function startOfBoth(last: Atom, next: Atom, rest: string): CivilDate | null {
  if (last.date === null || next.date === null) return last.date ?? next.date;
  const year = /\b(?:19|20)\d\d$/.exec(rest)?.[0];
  if (year === undefined || !/\b(?:to|until|till|through)\b|-|–/.test(rest)) return last.date;
  const same = `${year}${last.date.slice(4)}`;
  return same <= next.date ? same : `${Number(year) - 1}${last.date.slice(4)}`;
}

function belongs(last: Atom, next: Atom, between: string): boolean {
  if (between.length > 24 || !JOIN.test(between)) return false;
  const clock = (atom: Atom) => atom.kind === 'clock' || atom.kind === 'part';
  if (clock(last) || clock(next)) return !/\band\b|,\s*$/.test(between) || /,\s*$/.test(between);
  return /\b(?:to|until|till|through|and)\b|-|–/.test(between)
    ? !/\band\b/.test(between)
    : /^\s*$|\(|\b(?:of|in)\b/.test(between);
}
