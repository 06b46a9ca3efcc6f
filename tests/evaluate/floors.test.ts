import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measureFile } from '../../scripts/evaluate/measure-file';
import { EVAL_FOLDER, setsToMeasure } from '../../scripts/evaluate/sets';

const floors: unknown = JSON.parse(
  readFileSync(new URL('../../scripts/evaluate/floors.json', import.meta.url), 'utf8'),
);
const floorOf = (name: string): number => {
  const floor: unknown = typeof floors === 'object' && floors !== null ? Reflect.get(floors, name) : undefined;
  return typeof floor === 'number' ? floor : 0;
};
const present = existsSync(EVAL_FOLDER);
if (!present) console.warn('Skipped: the labelled sets (../shared/eval) are not there.');

describe.runIf(present || process.env['CI'] === 'true')('reading of real text', () => {
  const measured = setsToMeasure({ set: null, file: null }).map(({ set, file }) => measureFile(set, file, 0));

  it('does not fall under a committed floor', async () => {
    const fallen: string[] = [];
    for (const { measures } of await Promise.all(measured)) {
      for (const measure of measures) {
        const figure = 'accuracy' in measure ? measure.accuracy : measure.f1;
        if (figure < floorOf(measure.name))
          fallen.push(`${measure.name} ${figure.toFixed(3)} < ${floorOf(measure.name)}`);
      }
    }
    expect(fallen).toEqual([]);
  });

  it('keeps the impact flag precise on the random draw', async () => {
    const all = (await Promise.all(measured)).flatMap((one) => one.measures);
    const random = all.find((measure) => measure.name === 'impactful:random');
    expect(random && 'precision' in random ? random.precision : 0).toBeGreaterThanOrEqual(0.85);
  });

  it('measures everything that has a floor', async () => {
    const names = new Set((await Promise.all(measured)).flatMap((one) => one.measures.map((measure) => measure.name)));
    expect(Object.keys(floors ?? {}).filter((name) => !names.has(name))).toEqual([]);
  });
});
