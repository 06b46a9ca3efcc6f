/** An alternative of a pattern, made when it is first to be tried: most never are, and a large pattern takes long to compile. */
export class LazyPattern {
  /** Which pattern of its group it is an alternative of. */
  readonly of: number;
  readonly #source: string;
  readonly #flags: string;
  #pattern: RegExp | null;

  /** `whole` is the pattern `of`; where `source` is all of it, it is used itself. */
  constructor(of: number, whole: RegExp, source: string) {
    this.of = of;
    this.#source = source;
    this.#flags = whole.flags;
    this.#pattern = source === whole.source ? whole : null;
  }

  /** The alternative alone. */
  get pattern(): RegExp {
    return (this.#pattern ??= new RegExp(this.#source, this.#flags));
  }
}
