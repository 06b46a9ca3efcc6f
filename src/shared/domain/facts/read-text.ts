import { settle } from '../phrases/needs';
import { literalScanner, wordsOfBits, type ReadPart } from '../phrases/phrases';
import { folded } from '../folded-text';
import { straightened } from './apostrophe';
import type { LanguagePack, PackCue } from './languages/language-pack';
import { packsOfItem, saysIn } from './languages/packs';
import { listLines, type ListLine } from './list-lines';
import { MAX_SENTENCE, MAX_SENTENCES, sentencesOf } from './sentences';
import { clausesOf, type Clauses } from './speech/clauses';

/** Lines that `sentencesOf` reads to their end are no longer than this. */
const MAX_LINE = 4000;

/** The packs a text is read with besides English; looked for when first asked for. */
class TextPacks {
  readonly #title: string;
  readonly #text: string;
  #packs: readonly LanguagePack[] | null = null;

  constructor(title: string, text: string) {
    this.#title = title;
    this.#text = text;
  }

  get all(): readonly LanguagePack[] {
    return (this.#packs ??= packsOfItem(this.#title, this.#text));
  }
}

/** Sentences read in other languages: what a mail asks and tells stands above. */
const MOST_FOREIGN = 100;
const NO_PACKS = new TextPacks('', 'the and of');

/** A sentence of somebody's own text with what the patterns need of it; each form is made once, when first asked for. */
export class ReadSentence implements ReadPart {
  readonly text: string;
  readonly bits: Int32Array;
  readonly at: number;
  readonly words: number;
  #plain: string | null = null;
  #clauses: Clauses | null = null;
  #folded: string | null = null;
  readonly #packs: TextPacks;

  constructor(text: string, bits: Int32Array, at: number, words: number, packs: TextPacks) {
    this.text = text;
    this.bits = bits;
    this.at = at;
    this.words = words;
    this.#packs = packs;
  }

  /** The sentence with straight apostrophes. */
  get plain(): string {
    return (this.#plain ??= straightened(this.text));
  }

  /** The sentence without what only leads into it. */
  get clauses(): Clauses {
    return (this.#clauses ??= clausesOf(
      this.text,
      this.packs.map(({ clauses }) => clauses),
    ));
  }

  /** The packs of the languages that its text is in; none for an English text. */
  get packs(): readonly LanguagePack[] {
    return this.#packs.all;
  }

  /** The sentence as the packs read it: small letters, no accents, of the same length. */
  get folded(): string {
    return (this.#folded ??= folded(this.text));
  }

  /** Whether it does in another language than English what the cue is named after. */
  says(cue: PackCue): boolean {
    return this.packs.some((pack) => saysIn(pack.cues[cue], this, this.folded));
  }
}

/** Own text with its sentences, and what all of it and each of them holds of the literals of all patterns. */
export class ReadText implements ReadPart {
  readonly text: string;
  readonly bits: Int32Array;
  readonly at = 0;
  readonly words: number;
  readonly sentences: readonly ReadSentence[];
  #lines: readonly string[] | null = null;
  #listLines: readonly ListLine[] | null = null;
  readonly #packs: TextPacks;

  constructor(text: string, bits: Int32Array, words: number, sentences: readonly ReadSentence[], packs: TextPacks) {
    this.text = text;
    this.bits = bits;
    this.words = words;
    this.sentences = sentences;
    this.#packs = packs;
  }

  /** The packs of the languages that the text is in; none for an English text. */
  get packs(): readonly LanguagePack[] {
    return this.#packs.all;
  }

  get lines(): readonly string[] {
    return (this.#lines ??= this.text.split('\n'));
  }

  /** The text with parts of it blanked: sentences that stay the same are not read again. What is told of the whole stays told. */
  withBlanks(text: string): ReadText {
    const before = new Map(this.sentences.map((sentence) => [sentence.text, sentence]));
    const bits = this.bits.slice(0, this.words);
    const sentences = sentencesOf(text).map((sentence) => {
      const same = before.get(sentence);
      if (same !== undefined) return same;
      const read = readSentence(sentence, this.#packs);
      for (let word = 0; word < read.words; word++) bits[word] = (bits[word] ?? 0) | (read.bits[word] ?? 0);
      return read;
    });
    const told = sentences.every(({ words }) => words > 0);
    return new ReadText(text, bits, told ? this.words : 0, sentences, this.#packs);
  }

  /** The lines of lists in the text. */
  get listLines(): readonly ListLine[] {
    return (this.#listLines ??= listLines(this.lines));
  }
}

/** Splits a text and walks over it once. Linear; sentences are bounded as in `sentencesOf`. `title` helps to tell the language. */
export function readText(text: string, title = ''): ReadText {
  const sentences = sentencesOf(text);
  const scanner = literalScanner();
  const words = wordsOfBits();
  const bits = new Int32Array((sentences.length + 1) * words);
  let known = words;
  let cut = sentences.length >= MAX_SENTENCES || hasLongLine(text);
  let at = 0;
  scanner.begin();
  for (const sentence of sentences) {
    if (sentence.length >= MAX_SENTENCE) cut = true;
    at += words;
    if (!scanner.read(sentence, bits, at)) known = 0;
    settle(bits, at, words);
  }
  // What the sentences leave out belongs to the whole all the same.
  if (cut && known > 0) {
    scanner.begin();
    if (!scanner.read(text, bits, 0)) known = 0;
  }
  settle(bits, 0, words);
  const packs = new TextPacks(title, text);
  const read = sentences.map(
    (sentence, i) => new ReadSentence(sentence, bits, (i + 1) * words, known, i < MOST_FOREIGN ? packs : NO_PACKS),
  );
  return new ReadText(text, bits, known, read, packs);
}

/** One sentence, heading or name read by itself, or with the packs of the text it belongs to. */
export function readSentence(text: string, packs = new TextPacks('', text)): ReadSentence {
  const scanner = literalScanner();
  const bits = new Int32Array(wordsOfBits());
  scanner.begin();
  const known = scanner.read(text, bits, 0) ? bits.length : 0;
  settle(bits, 0, bits.length);
  return new ReadSentence(text, bits, 0, known, packs);
}

function hasLongLine(text: string): boolean {
  if (text.length <= MAX_LINE) return false;
  for (let from = 0; from < text.length;) {
    const end = text.indexOf('\n', from);
    if ((end < 0 ? text.length : end) - from > MAX_LINE) return true;
    if (end < 0) break;
    from = end + 1;
  }
  return false;
}
