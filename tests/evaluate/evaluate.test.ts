import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { learntF1 } from '../../scripts/evaluate/learnt-figure';
import { judge, ratesOf } from '../../scripts/evaluate/measure';
import { measureFile } from '../../scripts/evaluate/measure-file';
import { printJson, printTable } from '../../scripts/evaluate/print-measures';
import { readArguments } from '../../scripts/evaluate/read-arguments';
import { agreed } from '../../scripts/evaluate/row-fields';

const folder = mkdtempSync(join(tmpdir(), 'evaluate-'));

function fileOf(name: string, rows: readonly object[]): string {
  const file = join(folder, name);
  writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'));
  return file;
}

const sentence = (id: string, text: string, kind: string, second = kind) => ({
  id,
  text,
  kind,
  kind_second: second,
  deadline: 'vague',
  deadline_second: 'vague',
  vague_promise: true,
  vague_promise_second: true,
});

describe('rates', () => {
  it('are those of the positive class', () => {
    expect(ratesOf('x', 10, 2, 3, 1, 2)).toMatchObject({ precision: 0.75, recall: 0.6, f1: 6 / 9, leftOut: 2 });
    expect(ratesOf('x', 0, 0, 0, 0, 0)).toMatchObject({ precision: 0, recall: 0, f1: 0 });
  });

  it('name each error', () => {
    const { measure, errors } = judge(
      'x',
      [
        { id: 'a', expected: true, got: true },
        { id: 'b', expected: true, got: false },
        { id: 'c', expected: false, got: true },
      ],
      0,
    );
    expect([measure.tp, measure.fp, measure.fn]).toEqual([1, 1, 1]);
    expect(errors.map((error) => error.id)).toEqual(['b', 'c']);
  });

  it('count what both annotators say, or the only one', () => {
    const isYes = (value: unknown) => value === 'yes';
    expect(agreed({ id: '1', k: 'yes', k_second: 'yes' }, 'k', isYes)).toBe(true);
    expect(agreed({ id: '1', k: 'yes', k_second: 'no' }, 'k', isYes)).toBe('doubtful');
    expect(agreed({ id: '1', k: 'yes' }, 'k', isYes)).toBe(true);
  });
});

describe('a file of rows', () => {
  it('is measured as the set its fields tell', async () => {
    const file = fileOf('own.jsonl', [
      sentence('1', 'I will send you the figures as soon as possible.', 'commitment'),
      sentence('2', 'Please send me the figures as soon as possible.', 'request'),
      sentence('3', 'The figures will please you.', 'other', 'request'),
    ]);
    const result = await measureFile(null, file, 0);
    expect(result.set).toBe('deadline-sentences');
    const by = (name: string) => result.measures.find((measure) => measure.name === name);
    expect(by('commitment')).toMatchObject({ n: 3, leftOut: 0, tp: 1, fp: 0, fn: 0, f1: 1 });
    expect(by('request')).toMatchObject({ n: 2, leftOut: 1, tp: 1 });
    expect(by('vague_promise')).toMatchObject({ tp: 2, fn: 1 });
    expect(result.errors).toContainEqual({ measure: 'vague_promise', id: '3', expected: true, got: false });
  });

  it('is told from its neighbours: minutes, their meetings, agendas, mails, times', async () => {
    const of = async (name: string, row: object) => (await measureFile(null, fileOf(name, [row]), 0)).set;
    expect(await of('a', { id: '1', kind: 'doc', minutes: 'none', label: false, text: 'x', subject: '' })).toBe(
      'minutes',
    );
    expect(await of('b', { id: '1', minutes: 'x', candidates: [{ meeting: 'x' }], answer: 0 })).toBe('minutes-match');
    expect(await of('c', { id: '1', kind: 'mail', agenda: 'none', label: false, text: 'x' })).toBe('agenda');
    expect(await of('d', { id: '1', labels: [], impactful: false, awaits_answer: false, text: 'x' })).toBe('messages');
    expect(await of('e', { id: '1', text: 'on Friday', ref: '2026-03-26T00:00:00', spans: [] })).toBe(
      'time-expressions',
    );
    expect(await of('f', { id: '1', text: 'Send it.', label: true, split: 'test' })).toBe('request-intent');
  });

  it('is refused where it is none', async () => {
    await expect(measureFile(null, fileOf('g.jsonl', [{ id: '1', other: 1 }]), 0)).rejects.toThrow('fit no set');
    await expect(measureFile(null, fileOf('h.jsonl', [{ text: 'no id' }]), 0)).rejects.toThrow('line 1');
    await expect(measureFile(null, fileOf('i.jsonl', []), 0)).rejects.toThrow('no rows');
    await expect(measureFile(null, join(folder, 'none.jsonl'), 0)).rejects.toThrow('no such file');
  });

  it('counts time spans by overlap and days where a span has one', async () => {
    const span = { text: 'friday', start: 3, end: 9, type: 'date', values: [{ value: '2026-03-27' }] };
    const rows = [
      { id: '1', text: 'on Friday', ref: '2026-03-26T00:00:00', spans: [span] },
      { id: '2', text: 'every day', ref: '2026-03-26T00:00:00', spans: [{ ...span, start: 0, type: 'set' }] },
      { id: '3', text: 'tomorrow', ref: '2026-03-26T00:00:00', spans: [] },
    ];
    const { measures } = await measureFile(null, fileOf('times.jsonl', rows), 0);
    expect(measures[0]).toMatchObject({ name: 'time-spans', tp: 1, fp: 1, fn: 0 });
    expect(measures[1]).toMatchObject({ name: 'time-start-date', n: 1, accuracy: 1 });
  });
});

describe('what is printed', () => {
  const result = {
    set: 'x',
    rows: 3,
    measures: [
      { ...ratesOf('first', 3, 1, 1, 0, 1), cv: 0.5 },
      { name: 'second', n: 3, accuracy: 0.25 },
    ],
    errors: [{ measure: 'first', id: 'row-7', expected: true, got: false }],
  };

  it('is a table with the errors by measure', () => {
    const lines = printTable(result).split('\n');
    expect(lines[1]).toContain('learnt');
    expect(lines[2]?.split(/\s+/)).toEqual(['first', '3', '1', '1', '0', '1', '1.000', '0.500', '0.667', '0.500']);
    expect(lines[3]).toContain('accuracy 0.250');
    expect(lines).toContain('  row-7  expected true, got false');
  });

  it('is one object a line for other programs', () => {
    expect(JSON.parse(printJson(result))).toEqual(result);
  });
});

describe('the flags', () => {
  it('have defaults', () => {
    expect(readArguments([])).toEqual({ set: null, file: null, folds: 5, json: false, noise: false, sample: 0 });
    expect(readArguments(['--set', 'agenda', '--folds', '0', '--json'])).toMatchObject({
      set: 'agenda',
      folds: 0,
      json: true,
    });
    expect(readArguments(['--help'])).toBe('help');
  });
  it.each([
    ['--folds', '1'],
    ['--folds', 'x'],
    ['--nothing', 'x'],
  ])('refuse %s %s', (flag, value) => {
    expect(() => readArguments([flag, value])).toThrow();
  });
});

describe('the learnt reader', () => {
  const rows = Array.from({ length: 40 }, (_, n) => ({
    text: n % 2 === 0 ? `please send ${n}` : `the sun ${n}`,
    label: n % 2 === 0,
  }));
  it('learns what the rows give away', () => {
    expect(learntF1(rows, 4)).toBe(1);
  });
  it('finds nothing where there is nothing', () => {
    expect(
      learntF1(
        rows.map((row, n) => ({ text: 'same', label: n % 5 === 0 && row.label })),
        4,
      ),
    ).toBeLessThan(0.5);
  });
});
