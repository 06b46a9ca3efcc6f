import type { Measure, Measured } from './measure';

const HEADER = ['measure', 'rows', 'left out', 'tp', 'fp', 'fn', 'precision', 'recall', 'F1', 'learnt'] as const;

/** One line of JSON. */
export function printJson(result: Measured): string {
  return `${JSON.stringify(result)}\n`;
}

/** A table of the measures and, below, the ids of the errors by measure. */
export function printTable(result: Measured): string {
  const lines = [HEADER, ...result.measures.map(cells)];
  const widths = HEADER.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const table = lines.map((line) =>
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  const wrong = result.measures.flatMap(({ name }) => {
    const errors = result.errors.filter((error) => error.measure === name);
    const shown = errors.map((error) => `  ${error.id}  expected ${said(error.expected)}, got ${said(error.got)}`);
    return errors.length === 0 ? [] : [`errors of ${name}:`, ...shown];
  });
  return [`${result.set}: ${result.rows} rows`, ...table, ...wrong, '', ''].join('\n');
}

function cells(measure: Measure): readonly string[] {
  const { name, n } = measure;
  if ('accuracy' in measure) return [name, `${n}`, '', '', '', '', '', '', `accuracy ${rate(measure.accuracy)}`, ''];
  const { leftOut, tp, fp, fn, precision, recall, f1, cv } = measure;
  const counts = [n, leftOut, tp, fp, fn].map(String);
  return [name, ...counts, rate(precision), rate(recall), rate(f1), cv === undefined ? '' : rate(cv)];
}

function rate(value: number): string {
  return value.toFixed(3);
}

function said(value: unknown): string {
  return typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
}
