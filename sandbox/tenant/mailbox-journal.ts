import { opaqueId } from './opaque-id';

/**
 * What every part of one mailbox shares: the clock, one number for each change (never reused, never running backwards),
 * and the word to the tenant that there is something to save.
 */
export class MailboxJournal {
  #sequence: number;
  readonly mailboxId: string;
  readonly now: () => number;
  readonly #onChange: () => void;

  constructor(mailboxId: string, now: () => number, onChange: () => void, sequence = 0) {
    this.mailboxId = mailboxId;
    this.now = now;
    this.#onChange = onChange;
    this.#sequence = sequence;
  }

  /** The number of the last change. */
  get sequence(): number {
    return this.#sequence;
  }

  /** A new number for a change that is being made now. */
  next(): number {
    this.#sequence += 1;
    this.#onChange();
    return this.#sequence;
  }

  /** A new id that stays with the item for life (Graph's immutable id). */
  immutableId(): string {
    return opaqueId('AAkALgAA', this.mailboxId, 'immutable', this.next());
  }

  /** The id that an item has in one place: it gets another one when it is moved. */
  placeId(key: string, place: string): string {
    return opaqueId('AAMkAGI2', this.mailboxId, key, place, this.#sequence);
  }
}
