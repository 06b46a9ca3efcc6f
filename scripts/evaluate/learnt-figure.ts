/** A text with its label. */
export interface Example {
  readonly text: string;
  readonly label: boolean;
}

const BUCKETS = 1 << 15;
const EPOCHS = 12;
const RATE = 0.3;
const DECAY = 1e-4;
/** As much of a text as its kind shows in. */
const CHARACTERS = 3_000;

/**
 * F1 of a plain learnt reader over folds it never saw: logistic regression over hashed words and word pairs, no phrase of ours in it. It
 * stands beside our figures as the guard against tuning: what these rows give to anyone who learns from them. Deterministic.
 */
export function learntF1(examples: readonly Example[], folds: number): number {
  const rows = examples.map(({ text, label }) => ({ features: featuresOf(text), label }));
  let [tp, fp, fn] = [0, 0, 0];
  for (let fold = 0; fold < folds; fold++) {
    const weights = train(rows.filter((_, at) => at % folds !== fold));
    rows.forEach((row, at) => {
      if (at % folds !== fold) return;
      const got = score(weights, row.features) > 0;
      if (got && row.label) tp++;
      else if (got) fp++;
      else if (row.label) fn++;
    });
  }
  return tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn);
}

interface LearningRow {
  readonly features: readonly number[];
  readonly label: boolean;
}

function train(rows: readonly LearningRow[]): Float64Array {
  const weights = new Float64Array(BUCKETS);
  const positive = rows.filter((row) => row.label).length;
  // The rarer class counts as much as the other one.
  const weightOf = (label: boolean) => rows.length / (2 * Math.max(1, label ? positive : rows.length - positive));
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let n = 0; n < rows.length; n++) {
      const row = rows[(n * 7919 + epoch * 31) % rows.length];
      if (row === undefined) continue;
      const error = (row.label ? 1 : 0) - 1 / (1 + Math.exp(-score(weights, row.features)));
      const step = (RATE / (1 + epoch)) * error * weightOf(row.label);
      for (const feature of row.features) {
        const weight = weights[feature] ?? 0;
        weights[feature] = weight + step / Math.sqrt(row.features.length) - DECAY * weight;
      }
    }
  }
  return weights;
}

function score(weights: Float64Array, features: readonly number[]): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return sum / Math.sqrt(Math.max(1, features.length));
}

function featuresOf(text: string): readonly number[] {
  const words =
    text
      .slice(0, CHARACTERS)
      .toLowerCase()
      .match(/[\p{L}\p{N}']+|\?/gu) ?? [];
  const found = new Set<number>([0]);
  words.forEach((word, at) => {
    found.add(bucket(word));
    found.add(bucket(`${word} ${words[at + 1] ?? ''}`));
  });
  return [...found];
}

/** FNV-1a of a word, as one of the buckets. */
function bucket(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % BUCKETS;
}
