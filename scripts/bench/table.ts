/** One measured figure beside what it is compared to. `met` is null where no goal is set or nothing could be measured. */
export interface BenchRow {
  readonly what: string;
  readonly figure: string;
  readonly comparedTo: string;
  /** Figure ÷ what it is compared to; null where nothing could be measured. */
  readonly ratio: number | null;
  readonly goal: string;
  readonly met: boolean | null;
}

const HEADER = ['what', 'figure', 'compared to', 'ratio', 'goal', ''] as const;

/** Milliseconds as the table shows them: three digits that count. */
export function ms(value: number): string {
  return `${digits(value)} ms`;
}

/** A number with about three digits that count, so that small ratios do not become 0. */
export function digits(value: number): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size >= 1000) return Math.round(value).toLocaleString('en-GB');
  return value.toFixed(
    size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : Math.min(6, 2 - Math.floor(Math.log10(size))),
  );
}

function cells(row: BenchRow): readonly string[] {
  const ratio = row.ratio === null ? '–' : `${digits(row.ratio)} ×`;
  const said = row.met === null ? '' : row.met ? 'met' : 'missed';
  return [row.what, row.figure, row.comparedTo, ratio, row.goal, said];
}

/** The rows as a table of plain text: columns as wide as their longest cell, numbers to the left of their unit. */
export function benchTable(rows: readonly BenchRow[]): string {
  const lines = [HEADER, ...rows.map(cells)];
  const widths = HEADER.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const text = lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [
    text[0] ?? '',
    widths
      .map((width) => '-'.repeat(width))
      .join('  ')
      .trimEnd(),
    ...text.slice(1),
  ].join('\n');
}
