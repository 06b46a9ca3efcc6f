/** Phrases that say something, and those that take it back: questions, conditions, denials. All for one `folded` sentence. */
export interface CuePhrases {
  readonly says: readonly RegExp[];
  readonly unless: readonly RegExp[];
}
