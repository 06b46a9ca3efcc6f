import { LiteralScanner } from './literal-scanner';
import { requiredLiterals } from './pattern-literals';

/** A text, or a part of one, with what it holds of all literals (see `readText`). */
export interface ReadPart {
  readonly text: string;
  /** The bits of the whole reading; this part's begin at `at` and are `words` long. */
  readonly bits: Int32Array;
  readonly at: number;
  /** 0 where nothing can be told: then every pattern is tried. */
  readonly words: number;
}

/** One pattern with the numbers of the bits that a text must have before it is tried, the rarest first. */
interface Guarded {
  readonly pattern: RegExp;
  readonly needs: readonly number[];
}

const scanner = new LiteralScanner();
/** Groups that came since a text was last read. */
const waiting: Phrases[] = [];
/** All groups, as long as the page lives. */
const made: Phrases[] = [];
let bitCount = 0;

/** Words of bits that a reading needs for each of its parts. */
export function wordsOfBits(): number {
  return (bitCount + 31) >> 5;
}

/** What looks for the literals of all groups, also of those that came with a later file. */
export function literalScanner(): LiteralScanner {
  if (waiting.length > 0) prepareNext(Infinity);
  return scanner;
}

/**
 * Makes patterns ready for reading ahead of the first text: as many as `characters` of their sources are about. True while there are more.
 * A thousand characters take a few milliseconds on a slow machine.
 */
export function prepareNext(characters: number): boolean {
  let left = characters;
  for (let [group] = waiting; group !== undefined && left > 0; [group] = waiting) {
    const length = group.study();
    left -= length;
    if (length > 0) continue;
    bitCount = group.place(bitCount, scanner);
    waiting.shift();
  }
  return waiting.length > 0;
}

/** Patterns that mean the same, tried in turn; give none with a `g` or `y` flag. Made once, where a file loads. */
export function phrases(patterns: readonly RegExp[]): Phrases {
  const group = new Phrases(patterns);
  waiting.push(group);
  made.push(group);
  return group;
}

/** The patterns of all groups made so far. */
export function allPatterns(): readonly RegExp[] {
  return made.flatMap((group) => group.patterns);
}

/** See `phrases`. */
export class Phrases {
  readonly patterns: readonly RegExp[];
  /** What texts that match must hold, by pattern, as far as it was found out. */
  readonly #required: (readonly (readonly string[])[])[] = [];
  #guarded: readonly Guarded[] = [];
  #always: readonly RegExp[] = [];
  /** The first bit, and from its word on the bits of the guarded patterns. */
  #first = 0;
  #masks = new Int32Array(0);
  /** Words of bits that a reading has when it knows of this group. */
  #words = Infinity;

  constructor(patterns: readonly RegExp[]) {
    this.patterns = patterns;
  }

  /**
   * Whether one of the patterns matches `text`: the part's own, or what was taken from it by cutting between words and by straightening
   * apostrophes.
   */
  in(part: ReadPart, text: string = part.text): boolean {
    return !this.#isOut(part) && this.#matching(part, text, 1) > 0;
  }

  /** How many of the patterns match. */
  count(part: ReadPart, text: string = part.text): number {
    return this.#matching(part, text, Infinity);
  }

  /** Whether a pattern could match the part's text or one taken from it; false is certain. Costs no look at the text. */
  may(part: ReadPart): boolean {
    return !this.#isOut(part) && this.#matching(part, null, 1) > 0;
  }

  /** Whether it is plain at once that no pattern can match: the answer for most parts. */
  #isOut(part: ReadPart): boolean {
    if (this.#words > part.words || this.#always.length > 0) return false;
    const masks = this.#masks;
    const at = part.at + (this.#first >> 5);
    for (let word = 0; word < masks.length; word++)
      if (((part.bits[at + word] ?? 0) & (masks[word] ?? 0)) !== 0) return false;
    return true;
  }

  /** How many patterns match, up to `most`; without a text, how many would be tried. */
  #matching(part: ReadPart, text: string | null, most: number): number {
    const from = this.#first >> 5;
    let found = 0;
    const told = this.#words <= part.words;
    for (let word = 0; told && word < this.#masks.length; word++) {
      let left = (part.bits[part.at + from + word] ?? 0) & (this.#masks[word] ?? 0);
      while (left !== 0) {
        const bit = ((from + word) << 5) + 31 - Math.clz32(left & -left);
        left &= left - 1;
        const one = this.#guarded[bit - this.#first];
        if (one === undefined || !hasAll(part, one.needs)) continue;
        if ((text === null || one.pattern.test(text)) && ++found >= most) return found;
      }
    }
    for (const pattern of told ? this.#always : this.patterns)
      if ((text === null || pattern.test(text)) && ++found >= most) return found;
    return found;
  }

  /** Finds out what texts must hold that the next pattern matches. Gives the length of its source, 0 when there is none left. */
  study(): number {
    const pattern = this.patterns[this.#required.length];
    if (pattern === undefined) return 0;
    this.#required.push(requiredLiterals(pattern));
    return pattern.source.length;
  }

  /** When all patterns were studied: takes bits from `bit` on, names the literals that set them, and gives the next free bit. */
  place(bit: number, literals: LiteralScanner): number {
    const guarded = this.patterns.flatMap((pattern, at) => {
      const clauses = this.#required[at] ?? [];
      return clauses.length === 0 ? [] : [{ pattern, clauses }];
    });
    this.#first = bit;
    this.#always = this.patterns.filter((_, at) => this.#required[at]?.length === 0);
    let next = bit + guarded.length;
    this.#guarded = guarded.map(({ pattern, clauses }, at) => ({
      pattern,
      needs: clauses.map((texts, rank) => {
        const own = rank === 0 ? bit + at : next++;
        for (const text of texts) literals.add(text, own);
        return own;
      }),
    }));
    const masks = new Int32Array(guarded.length === 0 ? 0 : ((bit + guarded.length - 1) >> 5) - (bit >> 5) + 1);
    for (let own = bit; own < bit + guarded.length; own++) {
      const word = (own >> 5) - (bit >> 5);
      masks[word] = (masks[word] ?? 0) | (1 << (own & 31));
    }
    this.#masks = masks;
    this.#words = (bit >> 5) + masks.length;
    return next;
  }
}

function hasAll(part: ReadPart, needs: readonly number[]): boolean {
  for (let i = 1; i < needs.length; i++) {
    const bit = needs[i] ?? 0;
    if ((((part.bits[part.at + (bit >> 5)] ?? 0) >>> (bit & 31)) & 1) === 0) return false;
  }
  return true;
}
