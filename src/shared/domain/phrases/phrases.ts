import { LazyPattern } from './lazy-pattern';
import { LiteralScanner } from './literal-scanner';
import { bitOfList, needAll } from './needs';
import { alternativesOf, type Alternative } from './pattern-literals';

/** A text, or a part of one, with what it holds of all literals (see `readText`). */
export interface ReadPart {
  readonly text: string;
  /** The bits of the whole reading; this part's begin at `at` and are `words` long. */
  readonly bits: Int32Array;
  readonly at: number;
  /** 0 where nothing can be told: then every pattern is tried. */
  readonly words: number;
}

const scanner = new LiteralScanner();
/** Groups that came since a text was last read. */
const waiting: Phrases[] = [];
/** Lists of literals that are yet to be looked for, and the bits they set. */
const named: { readonly texts: readonly string[]; readonly bit: number }[] = [];
/** To look for one more literal takes as long as to study so many characters. */
const COST_OF_LITERAL = 4;
/** All groups, as long as the page lives. */
const made: Phrases[] = [];
let bitCount = 0;

/** Words of bits that a reading needs for each of its parts. Groups that come later begin with a word of their own: it knows nothing of them. */
export function wordsOfBits(): number {
  const words = (bitCount + 31) >> 5;
  bitCount = words << 5;
  return words;
}

/** What looks for the literals of all groups, also of those that came with a later file. */
export function literalScanner(): LiteralScanner {
  if (waiting.length > 0 || named.length > 0) prepareNext(Infinity);
  return scanner;
}

/**
 * Makes patterns ready for reading ahead of the first text: as many as `characters` of their sources are about, an alternative at least.
 * True while there are more. A thousand characters take a few milliseconds on a slow machine.
 */
export function prepareNext(characters: number): boolean {
  for (let left = characters; left > 0;) {
    const list = named.pop();
    const [group] = waiting;
    if (list !== undefined) {
      for (const text of list.texts) scanner.add(text, list.bit);
      left -= list.texts.length * COST_OF_LITERAL;
    } else if (group === undefined) break;
    else {
      const length = group.study();
      left -= length;
      if (length > 0) continue;
      bitCount = group.place(bitCount, (texts, bit) => named.push({ texts, bit }));
      waiting.shift();
    }
  }
  return waiting.length > 0 || named.length > 0;
}

/** Patterns that mean the same, tried in turn; give none with a `g` or `y` flag. Made once, where a file loads. */
export function phrases(patterns: readonly RegExp[]): Phrases {
  const group = new Phrases(patterns);
  waiting.push(group);
  made.push(group);
  return group;
}

/** The patterns of all groups made so far, those that are ready (see `prepareNext`) as they are tried: each alternative alone. */
export function allPatterns(): readonly RegExp[] {
  return made.flatMap((group) => group.tried);
}

/** See `phrases`. */
export class Phrases {
  readonly patterns: readonly RegExp[];
  /** What was found out so far, by pattern. */
  readonly #studied: Alternative[][] = [];
  #rest: Iterator<Alternative, void, void> | null = null;
  #guarded: readonly LazyPattern[] = [];
  #always: readonly LazyPattern[] = [];
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

  /** What is tried: the alternatives once they are known. */
  get tried(): readonly RegExp[] {
    const known = [...this.#guarded, ...this.#always];
    return known.length === 0 ? this.patterns : known.map(({ pattern }) => pattern);
  }

  /** How many patterns match, up to `most`; without a text, how many would be tried. */
  #matching(part: ReadPart, text: string | null, most: number): number {
    if (this.#words > part.words) return this.patterns.filter((pattern) => text === null || pattern.test(text)).length;
    const from = this.#first >> 5;
    const found = new Set<number>();
    for (let word = 0; word < this.#masks.length; word++) {
      let left = (part.bits[part.at + from + word] ?? 0) & (this.#masks[word] ?? 0);
      while (left !== 0) {
        const bit = ((from + word) << 5) + 31 - Math.clz32(left & -left);
        left &= left - 1;
        const one = this.#guarded[bit - this.#first];
        if (one === undefined || found.has(one.of) || !(text === null || one.pattern.test(text))) continue;
        if (found.add(one.of).size >= most) return found.size;
      }
    }
    for (const one of this.#always)
      if (!found.has(one.of) && (text === null || one.pattern.test(text)) && found.add(one.of).size >= most)
        return found.size;
    return found.size;
  }

  /** Finds out what texts must hold that the next alternative matches. Gives the length of its source, 0 when there is none left. */
  study(): number {
    for (;;) {
      const next = this.#rest?.next();
      if (next?.done === false) {
        this.#studied.at(-1)?.push(next.value);
        return next.value.source.length + 1;
      }
      const pattern = this.patterns[this.#studied.length];
      if (pattern === undefined) return 0;
      this.#studied.push([]);
      this.#rest = alternativesOf(pattern);
    }
  }

  /** When all patterns were studied: takes bits from `bit` on, names the lists of literals that set them, and gives the next free bit. */
  place(bit: number, name: (literals: readonly string[], bit: number) => void): number {
    const all = this.patterns.flatMap((whole, of) =>
      (this.#studied[of] ?? []).map(({ source, required }) => ({ required, one: new LazyPattern(of, whole, source) })),
    );
    const guarded = all.filter(({ required }) => required.length > 0);
    this.#first = bit;
    this.#always = all.filter(({ required }) => required.length === 0).map(({ one }) => one);
    this.#guarded = guarded.map(({ one }) => one);
    let next = bit + guarded.length;
    guarded.forEach(({ required: [rarest = [], ...others] }, at) => {
      const own = bit + at;
      name(rarest, own);
      if (others.length === 0) return;
      const lists = others.map((texts) => {
        const list = bitOfList(texts, next);
        if (list < next) return list;
        name(texts, list);
        return next++;
      });
      needAll(own, lists);
    });
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
