import { expect, it } from 'vitest';
import { labelPlaces, pointOn, type LineEnds } from '../../src/tab/client/label-places';

/** Every one of `n` people of ours with every one of `n` of theirs, 72 px apart. */
function all(n: number): readonly LineEnds[] {
  const heights = Array.from({ length: n }, (_, i) => 36 + i * 72);
  return heights.flatMap((from) => heights.map((to) => ({ from, to })));
}

it.each([1, 2, 3, 4])('no two numbers touch with %i people a side', (n) => {
  const lines = all(n);
  const places = labelPlaces(lines).map((t, i) => pointOn(lines[i] ?? { from: 0, to: 0 }, t));
  places.forEach((a, i) => {
    places.slice(i + 1).forEach((b) => {
      expect(Math.abs(a.x - b.x) * 620 >= 28 || Math.abs(a.y - b.y) >= 17).toBe(true);
    });
  });
});
