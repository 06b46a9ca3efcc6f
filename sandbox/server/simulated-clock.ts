/** The clock of the tenant: the real one, moved by a fixed distance, and running on. */
export class SimulatedClock {
  /** Milliseconds to add to the real clock. */
  offset: number;

  /** Starts at `start` (milliseconds) when given, otherwise at the real time. `real` is the clock underneath. */
  constructor(
    start: number | undefined,
    private readonly real: () => number = Date.now,
  ) {
    this.offset = start === undefined ? 0 : start - real();
  }

  /** Milliseconds. */
  readonly now = (): number => this.real() + this.offset;

  /** Moves the clock by so many minutes, backwards when negative. */
  moveBy(minutes: number): void {
    this.offset += minutes * 60_000;
  }
}
