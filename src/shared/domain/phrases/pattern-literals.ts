import {
  ANYTHING,
  DIGIT,
  GAP,
  MARKS,
  NOTHING,
  choiceOf,
  repeated,
  requiredOf,
  sequenceOf,
  type Literals,
} from './literals';
import { plainLetter } from './word-code';

const ZERO = 48;
/** A class of more characters than this says nothing. */
const MAX_CLASS = 6;

/** One alternative of a pattern (`a|b` has two). */
export interface Alternative {
  readonly source: string;
  /**
   * What every text that it matches must hold: at least one of each list, in the plain form of `literals.ts`. Empty where nothing can be
   * told, and it has to be tried. The idea is RE2's (FilteredRE2): literals are looked for once for all patterns.
   */
  readonly required: readonly (readonly string[])[];
}

/**
 * The alternatives of a pattern, one after the other: it matches where one of them does. Each asks more of a text than all of them together, and is a shorter
 * pattern to try and to compile. A pattern that refers back to its groups is left whole. Throws where it is not written as JavaScript's are.
 */
export function* alternativesOf({ source, flags }: RegExp): Generator<Alternative, void, void> {
  const reader = new PatternReader(source, flags);
  if (/\\[1-9k]/.test(source)) yield { source, required: requiredOf(reader.choice()) };
  else for (const { part, literals } of reader.alternatives()) yield { source: part, required: requiredOf(literals) };
}

/** Reads a pattern's source from left to right; what it does not know counts as anything. */
class PatternReader {
  readonly #source: string;
  readonly #unicode: boolean;
  #at = 0;

  constructor(source: string, flags: string) {
    this.#source = source;
    this.#unicode = /[uv]/.test(flags);
  }

  *alternatives(): Generator<{ readonly part: string; readonly literals: Literals }, void, void> {
    do {
      const from = this.#at;
      const literals = this.#sequence();
      yield { part: this.#source.slice(from, this.#at), literals };
    } while (this.#took('|'));
  }

  choice(): Literals {
    const parts = [this.#sequence()];
    while (this.#took('|')) parts.push(this.#sequence());
    return choiceOf(parts);
  }

  #sequence(): Literals {
    const parts: Literals[] = [];
    while (this.#at < this.#source.length && this.#peek() !== '|' && this.#peek() !== ')')
      parts.push(this.#quantified(this.#atom()));
    return sequenceOf(parts);
  }

  #quantified(part: Literals): Literals {
    if (!'*+?{'.includes(this.#peek()) || this.#at >= this.#source.length) return part;
    const found = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(this.#source.slice(this.#at, this.#at + 20));
    if (found === null) return part;
    this.#at += found[0].length;
    switch (found[0].charAt(0)) {
      case '*':
        return repeated(part, 0, Infinity);
      case '+':
        return repeated(part, 1, Infinity);
      case '?':
        return repeated(part, 0, 1);
      default:
        return repeated(
          part,
          Number(found[1]),
          found[2] === '' || found[3] !== '' ? Number(found[3] || found[1]) : Infinity,
        );
    }
  }

  #atom(): Literals {
    const letter = this.#next();
    switch (letter) {
      case '^':
      case '$':
        return GAP;
      case '.':
        return ANYTHING;
      case '(':
        return this.#group();
      case '[':
        return this.#class();
      case '\\':
        return this.#escape();
      default:
        return one(letter.charCodeAt(0));
    }
  }

  #group(): Literals {
    const opening = /^\?(?::|<?[=!]|<\w+>)/.exec(this.#source.slice(this.#at, this.#at + 40))?.[0];
    if (opening === undefined && this.#peek() === '?') throw new SyntaxError('A group of a new kind');
    this.#at += opening?.length ?? 0;
    const inside = this.choice();
    this.#took(')');
    // What stands around the match is no part of it.
    return opening !== undefined && /[=!]$/.test(opening) ? NOTHING : inside;
  }

  #escape(): Literals {
    const letter = this.#next();
    if (/[bs]/.test(letter)) return GAP;
    if (letter === 'd') return DIGIT;
    if (letter === 'B') return NOTHING;
    if (/[pP]/.test(letter) && this.#unicode) this.#skip(/^\{[^}]*\}/);
    if (letter === 'k') this.#skip(/^<[^>]*>/);
    return /[DwWSkpP1-9]/.test(letter) ? ANYTHING : one(this.#unit(letter));
  }

  /** The character that an escape stands for. */
  #unit(letter: string): number {
    if (letter === 'u' || letter === 'x') {
      const digits = this.#skip(letter === 'x' ? /^[0-9a-f]{2}/i : /^(?:[0-9a-f]{4}|\{[0-9a-f]+\})/i);
      return Number.parseInt(digits.replace(/[{}]/g, ''), 16);
    }
    return /[nrtfv0c]/.test(letter) ? 32 : letter.charCodeAt(0);
  }

  #class(): Literals {
    const texts = new Set<string>();
    let anything = this.#took('^');
    while (!this.#took(']')) {
      const from = this.#classUnit();
      if (this.#peek() === '-' && this.#source.charAt(this.#at + 1) !== ']' && from !== null) {
        this.#at++;
        const to = this.#classUnit();
        if (from === ZERO && to === ZERO + 9) texts.add(plainLetter(ZERO));
        else if (to === null || to - from > MAX_CLASS) anything = true;
        else for (let unit = from; unit <= to; unit++) texts.add(plainLetter(unit));
      } else if (from === null) anything = true;
      else texts.add(plainLetter(from));
    }
    return anything || texts.size > MAX_CLASS ? ANYTHING : { exact: [...texts], clauses: [] };
  }

  /** One character of a class; null for a kind of many that are no gap (`\d`). */
  #classUnit(): number | null {
    const letter = this.#next();
    if (letter !== '\\') return letter.charCodeAt(0);
    const escaped = this.#next();
    if (/[pP]/.test(escaped) && this.#unicode) this.#skip(/^\{[^}]*\}/);
    if (/[DwWSpP]/.test(escaped)) return null;
    if (escaped === 'd') return ZERO;
    return /[bs]/.test(escaped) ? 32 : this.#unit(escaped);
  }

  #peek(): string {
    return this.#source.charAt(this.#at);
  }
  #next(): string {
    if (this.#at >= this.#source.length) throw new SyntaxError('The pattern ends too early');
    return this.#source.charAt(this.#at++);
  }
  #took(mark: string): boolean {
    const is = this.#peek() === mark;
    if (is) this.#at++;
    return is;
  }
  #skip(what: RegExp): string {
    const found = what.exec(this.#source.slice(this.#at, this.#at + 60))?.[0] ?? '';
    this.#at += found.length;
    return found;
  }
}

function one(unit: number): Literals {
  const mark = String.fromCharCode(unit);
  return { exact: [plainLetter(unit)], clauses: MARKS.has(mark) ? [[mark]] : [] };
}
