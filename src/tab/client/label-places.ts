/** A line of the map by the heights of its two ends, in pixels. */
export interface LineEnds {
  readonly from: number;
  readonly to: number;
}

/** Ends of the lines as shares of the drawing's width. */
export const [MAP_LEFT, MAP_RIGHT] = [0.36, 0.64];

/** Width the labels are kept apart for; the drawing is seldom narrower on a page that shows it. */
const USUAL_WIDTH = 620;
/** Room of one label in pixels: three digits wide, one line high. */
const [LABEL_WIDTH, LABEL_HEIGHT] = [28, 17];

/** A point on the curve between two heights at share `t`: x as a share of the width, y in pixels. */
export function pointOn({ from, to }: LineEnds, t: number): { readonly x: number; readonly y: number } {
  const u = 1 - t;
  const x = u ** 3 * MAP_LEFT + 3 * u * u * t * 0.5 + 3 * u * t * t * 0.5 + t ** 3 * MAP_RIGHT;
  const y = u ** 3 * from + 3 * u * u * t * from + 3 * u * t * t * to + t ** 3 * to;
  return { x, y };
}

/** Where each line carries its number so that none touch (mock/README.md): shares along the lines, in their order. */
export function labelPlaces(lines: readonly LineEnds[]): readonly number[] {
  const taken: { x: number; y: number }[] = [];
  return lines.map((line) => {
    let best = { t: 0.5, room: -1 };
    for (let step = 0; step <= 24; step++) {
      // From the middle outwards: 0.5, 0.475, 0.525, …
      const t = 0.5 + (step % 2 === 0 ? 1 : -1) * Math.ceil(step / 2) * 0.03;
      const at = pointOn(line, t);
      const room = Math.min(
        ...taken.map((o) =>
          Math.max(Math.abs((o.x - at.x) * USUAL_WIDTH) / LABEL_WIDTH, Math.abs(o.y - at.y) / LABEL_HEIGHT),
        ),
        9,
      );
      if (room > best.room) best = { t, room };
      if (room >= 1) break;
    }
    taken.push(pointOn(line, best.t));
    return best.t;
  });
}
