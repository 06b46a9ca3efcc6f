import { describe, expect, it } from 'vitest';
import { taskTimes } from '../../scripts/bench/task-times';
import { benchTable, digits, ms, type BenchRow } from '../../scripts/bench/table';

const row = (change: Partial<BenchRow>): BenchRow => ({
  what: 'reading',
  figure: '12 ms',
  comparedTo: '10 ms: parsing',
  ratio: 1.2,
  goal: '≤ 2 ×',
  met: true,
  ...change,
});

describe('the table of the bench', () => {
  it('puts each figure beside what it is compared to, in columns', () => {
    const lines = benchTable([row({}), row({ what: 'a longer name', ratio: 0.042, met: false })]).split('\n');
    expect(lines).toEqual([
      'what           figure  compared to     ratio     goal',
      '-------------  ------  --------------  --------  -----  ------',
      'reading        12 ms   10 ms: parsing  1.20 ×    ≤ 2 ×  met',
      'a longer name  12 ms   10 ms: parsing  0.0420 ×  ≤ 2 ×  missed',
    ]);
  });

  it('says nothing of a goal where nothing was measured', () => {
    expect(benchTable([row({ ratio: null, met: null })]).split('\n')[2]).toBe(
      'reading  12 ms   10 ms: parsing  –      ≤ 2 ×',
    );
  });

  it('shows three digits that count', () => {
    expect([0, 0.000123, 0.5, 1.234, 12.34, 123.4, 6000].map(digits)).toEqual([
      '0',
      '0.000123',
      '0.500',
      '1.23',
      '12.3',
      '123',
      '6,000',
    ]);
    expect(ms(3.14159)).toBe('3.14 ms');
  });
});

describe('tasks in a trace of Chromium', () => {
  it('are those of page threads alone, by processor time, longest first', () => {
    const task = (tid: number, tdur: number | undefined, name = 'ThreadControllerImpl::RunTask') => ({
      pid: 7,
      tid,
      ph: 'X',
      name,
      dur: 900_000,
      tdur,
    });
    const traceEvents = [
      { pid: 7, tid: 1, ph: 'M', name: 'thread_name', args: { name: 'CrRendererMain' } },
      { pid: 7, tid: 2, ph: 'M', name: 'thread_name', args: { name: 'Compositor' } },
      task(1, 4_000),
      task(1, 61_500),
      task(1, 99_000, 'FunctionCall'),
      task(1, undefined),
      task(2, 80_000),
    ];
    expect(taskTimes(JSON.stringify({ traceEvents }))).toEqual([61.5, 4]);
    expect(taskTimes('{}')).toEqual([]);
  });
});
