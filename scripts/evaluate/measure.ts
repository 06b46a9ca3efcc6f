/** A verdict beside the label, for one row. */
export interface Judged {
  readonly id: string;
  readonly expected: boolean;
  readonly got: boolean;
}

/** What went wrong, by row. */
export interface Mistake {
  readonly measure: string;
  readonly id: string;
  readonly expected: unknown;
  readonly got: unknown;
}

/** Counts of a yes-or-no measure with precision, recall and F1 of the positive class (0 to 1); `cv` is the F1 of a learnt reader over folds it never saw (see learnt-figure.ts). */
export interface Rates {
  readonly name: string;
  readonly n: number;
  readonly leftOut: number;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly cv?: number;
}

/** A measure of right answers among several. */
export interface Accuracy {
  readonly name: string;
  readonly n: number;
  readonly accuracy: number;
}

export type Measure = Rates | Accuracy;

/** A measured set. */
export interface Measured {
  readonly set: string;
  readonly rows: number;
  readonly measures: readonly Measure[];
  readonly errors: readonly Mistake[];
}

/** Rates from counts; a rate of nothing is 0. */
export function ratesOf(name: string, n: number, leftOut: number, tp: number, fp: number, fn: number): Rates {
  const precision = tp + fp === 0 ? 0 : tp / (tp + fp);
  const recall = tp + fn === 0 ? 0 : tp / (tp + fn);
  const f1 = tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn);
  return { name, n, leftOut, tp, fp, fn, precision, recall, f1 };
}

/** Rates and errors of judged rows; `leftOut` rows were doubtful. */
export function judge(
  name: string,
  judged: readonly Judged[],
  leftOut: number,
): { readonly measure: Rates; readonly errors: readonly Mistake[] } {
  const tp = judged.filter((j) => j.expected && j.got).length;
  const fp = judged.filter((j) => !j.expected && j.got).length;
  const fn = judged.filter((j) => j.expected && !j.got).length;
  return {
    measure: ratesOf(name, judged.length, leftOut, tp, fp, fn),
    errors: judged
      .filter((j) => j.expected !== j.got)
      .map((j) => ({ measure: name, id: j.id, expected: j.expected, got: j.got })),
  };
}
