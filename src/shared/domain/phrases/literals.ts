/**
 * What is known of the texts a part of a pattern matches. Letters are small ones, and every run of other characters is one space
 * (see `plainLetter`): if a text holds a match, its plain form holds what is said here.
 */
export interface Literals {
  /** All that the part can match, where that is a short list; else null. */
  readonly exact: readonly string[] | null;
  /** Each match holds at least one of every list. Beside `exact` the marks alone (`MARKS`), which are gaps in it. */
  readonly clauses: readonly (readonly string[])[];
}

/** A part that matches nothing but a place, as what is looked ahead to. */
export const NOTHING: Literals = { exact: [''], clauses: [] };
/** A part of which nothing is known. */
export const ANYTHING: Literals = { exact: null, clauses: [] };
/** Whitespace, punctuation, and the edge of a word or of the text. */
export const GAP: Literals = { exact: [' '], clauses: [] };

/** The commonest words of running text: rarer by their letters than they are. */
const COMMON = new Set(
  'the be to of and in that have it for not on with he as you do at this but his by from they we say her she or an will my one all would there their what so up out if about who get which go me is are was were has had can our your been no any more when some could should need let know please see der die und das ist sie den zu le la les des et de que el en un'.split(
    ' ',
  ),
);
const COMMON_SHARE = 0.004;
/** Words stand beside those that they are said with more often than by chance. */
const TOGETHER = 10;
/** A list that stands this often is in every other sentence. */
const OFTEN = 0.016;

/** Any digit. */
export const DIGIT: Literals = { exact: ['0'], clauses: [] };

/** Marks that are looked for by themselves, as many patterns need one, with how often they stand in running text. */
export const MARKS: ReadonlyMap<string, number> = new Map([
  ['?', 0.005],
  ['+', 0.0003],
]);

/** Two lists that make a longer one are not multiplied out. */
const MAX_EXACT = 64;
/** Longer choices are looked for, but not joined to what stands around them. */
const MAX_CHOICE = 400;
/** The most that is asked of a text before a pattern is tried. */
const MAX_CLAUSES = 4;
/** About how often each letter stands in running text, by its ASCII code: from the gap, the commonest, down to digits. */
const SHARES = new Float64Array(128);
[...' etaoinsrhldcumfpgwybvk0xjqz'].forEach((letter, rank) => {
  SHARES[letter.charCodeAt(0)] = 0.18 * 0.9 ** rank;
});
for (const [mark, share] of MARKS) SHARES[mark.charCodeAt(0)] = share;

/** One of several parts (`a|b`). */
export function choiceOf(parts: readonly Literals[]): Literals {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const all = new Set<string>();
  let exact = true;
  for (const part of parts) {
    const texts = part.exact ?? best(part.clauses);
    if (texts === null) return ANYTHING;
    if (part.exact === null) exact = false;
    for (const text of texts) all.add(text);
  }
  const texts = [...all];
  return exact && texts.length <= MAX_CHOICE ? { exact: texts, clauses: [] } : { exact: null, clauses: clause(texts) };
}

/** Parts one behind the other. */
export function sequenceOf(parts: readonly Literals[]): Literals {
  const clauses: (readonly string[])[] = [];
  let open: readonly string[] = [''];
  let whole = true;
  // Letters in a row are put together before they are joined to every text that is open.
  let run = '';
  const close = (): void => {
    if (run !== '') open = joined(open, [run]);
    run = '';
  };
  for (const part of parts) {
    const { exact } = part;
    const [only] = exact ?? [];
    clauses.push(...part.clauses);
    if (exact?.length === 1 && only !== undefined) {
      run = glued(run, only);
      continue;
    }
    close();
    if (exact !== null && (open.length === 1 || open.length * exact.length <= MAX_EXACT)) {
      open = joined(open, exact);
      continue;
    }
    whole = false;
    clauses.push(...clause(open));
    const gap = open.every((text) => text.endsWith(' '));
    open = exact === null ? [''] : joined([gap ? ' ' : ''], exact);
  }
  close();
  return whole ? { exact: open, clauses } : { exact: null, clauses: [...clauses, ...clause(open)] };
}

/** A part that stands `min` to `max` times. */
export function repeated(part: Literals, min: number, max: number): Literals {
  if (part.exact !== null && part.exact.every((text) => text === ' '))
    return min > 0 ? part : { ...GAP, exact: ['', ' '] };
  if (max === 1) return min > 0 ? part : optional(part);
  return min > 0 ? { exact: null, clauses: clausesOf(part) } : ANYTHING;
}

/** The lists that every match holds one of, the rarest first, at most four; empty where nothing can be told. */
export function requiredOf(part: Literals): readonly (readonly string[])[] {
  return (
    clausesOf(part)
      .map((texts) => ({ texts: shortest([...new Set(texts.map(rarestPart))]), share: shareOf(texts) }))
      .sort((a, b) => a.share - b.share)
      // Two letters, or the commonest words, stand in almost any sentence: beside other lists they say nothing.
      .filter(
        ({ texts, share }, rank) =>
          rank === 0 || (share < OFTEN && texts.every((text) => text.length > 2 || MARKS.has(text))),
      )
      .slice(0, MAX_CLAUSES)
      .map(({ texts }) => texts)
  );
}

function optional(part: Literals): Literals {
  return part.exact === null ? ANYTHING : { exact: [...new Set([...part.exact, ''])], clauses: [] };
}

function clausesOf(part: Literals): readonly (readonly string[])[] {
  return part.exact === null ? part.clauses : [...part.clauses, ...clause(part.exact)];
}

/** The list as a clause, if each of its texts says something: two letters at least, or a mark. */
function clause(texts: readonly string[]): readonly (readonly string[])[] {
  return texts.every((text) => text.trim().length > 1 || MARKS.has(text)) ? [texts] : [];
}

function best(clauses: readonly (readonly string[])[]): readonly string[] | null {
  const [first = null, ...others] = clauses;
  if (others.length === 0) return first;
  return clauses.reduce((found, texts) => (shareOf(texts) < shareOf(found) ? texts : found));
}

function joined(before: readonly string[], behind: readonly string[]): readonly string[] {
  if (before.length === 1 && before[0] === '') return behind;
  const texts: string[] = [];
  for (const a of before) for (const b of behind) texts.push(glued(a, b));
  return texts.length > 1 ? [...new Set(texts)] : texts;
}

/** Two texts that stand one behind the other: a gap behind a gap is one. */
function glued(a: string, b: string): string {
  return a.endsWith(' ') && b.startsWith(' ') ? a + b.slice(1) : a + b;
}

/** About how often one of the texts stands in running text, for comparing lists. */
function shareOf(texts: readonly string[]): number {
  let sum = 0;
  for (const text of texts) sum += partShare(rarestPart(text));
  return sum;
}

/** About how often a text stands in running text, told by its letters; the commonest words are known. */
function partShare(text: string): number {
  const gap = text.indexOf(' ', 1);
  if (gap > 0 && gap < text.length - 1)
    return TOGETHER * partShare(text.slice(0, gap + 1)) * partShare(text.slice(gap));
  let share = 1;
  for (let at = 0; at < text.length; at++) share *= SHARES[text.charCodeAt(at)] ?? 1;
  return share < COMMON_SHARE && text.startsWith(' ') && COMMON.has(text.trim()) ? COMMON_SHARE : share;
}

/** The two words in a row of a long literal that stand least often in running text: what is looked for of it. */
function rarestPart(text: string): string {
  const words = text.trim().split(' ');
  if (words.length < 3) return text;
  const parts = words.slice(1).map((word, at) => {
    const before = at > 0 || text.startsWith(' ') ? ' ' : '';
    const behind = at + 2 < words.length || text.endsWith(' ') ? ' ' : '';
    return `${before}${words[at] ?? ''} ${word}${behind}`;
  });
  return parts.reduce((found, part) => (partShare(part) < partShare(found) ? part : found));
}

/** Without those that hold another of the list. */
function shortest(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => !texts.some((other) => other !== text && text.includes(other)));
}
