/** So many letters, as codes, are one number. */
export const LETTERS_A_NUMBER = 6;
/** Words of more letters are worked out each time: hardly any word of a language is longer. */
export const LONGEST_KNOWN = 3 * LETTERS_A_NUMBER;

/** There are twice as many slots as words; what spreads words over them is 2^32 by the golden ratio (Knuth), and other odd numbers. */
const SLOT_BITS = 16;
const SLOTS = 2 ** SLOT_BITS;
/** Numbers of a slot, and which of them is the place of the record. */
const SLOT = 4;
const PLACE = 3;
const MOST_WORDS = SLOTS / 2;
/** Records of a word are some ten numbers long. */
const MOST_NUMBERS = 2 ** 20;
const SPREAD = 0x9e3779b1;
const SECOND_SPREAD = 0x85ebca6b;
const THIRD_SPREAD = 0xc2b2ae35;

/**
 * The words met so far, each with a record of what it tells: few words make up nearly all of what people write, so that most were met
 * before. Words are three numbers of six letters each, records lie one behind the other. All stays in memory, and once there are some
 * 32,000 words it begins anew with the next text.
 */
export class KnownWords {
  /** All records. The first is empty. */
  records = new Int32Array(1 << 16);
  /** By slot: the numbers of a word, and where its record is, side by side for one look at memory. No record is at 0. */
  readonly #slots = new Int32Array(SLOT * SLOTS);
  #count = 0;
  #end = 1;

  /** Where the record of the word of these letters is; 0 where it was not met. */
  find(first: number, second: number, third: number): number {
    return this.#slots[this.#slot(first, second, third) + PLACE] ?? 0;
  }

  /** Takes a record; gives its place, good until `clear`. */
  add(record: readonly number[]): number {
    const place = this.#end;
    this.#end += record.length;
    if (this.#end > this.records.length) {
      const longer = new Int32Array(2 * this.#end);
      longer.set(this.records);
      this.records = longer;
    }
    this.records.set(record, place);
    return place;
  }

  /** Remembers where the record of a word is, while there is room. */
  keep(first: number, second: number, third: number, place: number): void {
    if (this.#count >= SLOTS - MOST_WORDS / 2) return;
    this.#slots.set([first, second, third, place], this.#slot(first, second, third));
    this.#count++;
  }

  /** Whether there are as many words, or as long records, as should be kept. */
  get isFull(): boolean {
    return this.#count >= MOST_WORDS || this.#end > MOST_NUMBERS;
  }

  /** Forgets all. */
  clear(): void {
    this.#slots.fill(0);
    this.#count = 0;
    this.#end = 1;
  }

  /** Where the word stands, or may be put. */
  #slot(first: number, second: number, third: number): number {
    const slots = this.#slots;
    const mixed = first ^ Math.imul(second, SECOND_SPREAD) ^ Math.imul(third, THIRD_SPREAD);
    let slot = (Math.imul(mixed, SPREAD) >>> (32 - SLOT_BITS)) * SLOT;
    for (;;) {
      if (slots[slot + PLACE] === 0) return slot;
      if (slots[slot] === first && slots[slot + 1] === second && slots[slot + 2] === third) return slot;
      slot = (slot + SLOT) & (SLOT * SLOTS - 1);
    }
  }
}
