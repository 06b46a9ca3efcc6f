/** `npm run icons`: draws the mark, a mooring post with a rope around it, at every size that Outlook and Teams ask for. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ALL_ICONS } from '../manifest/icons';
import { png, type Colour } from './png';

/** Distance from a point to the edge of a shape in units of the picture's width; negative inside. */
type Shape = (x: number, y: number) => number;
type Triple = readonly [number, number, number];

const FOLDER = fileURLToPath(new URL('../manifest/', import.meta.url));
const SAMPLES = 8; // per pixel and direction
const WHITE: Triple = [255, 255, 255];

/** The colours of a mark: its tile from top to bottom, its post and its rope. */
interface Palette {
  readonly top: Triple;
  readonly bottom: Triple;
  readonly post: Triple;
  readonly rope: Triple;
}
const SEA: Palette = { top: [22, 128, 150], bottom: [9, 72, 92], post: WHITE, rope: [250, 190, 88] };
/** The XML add-in's: day instead of deep water, so that nobody takes one for the other in a list. */
const SAND: Palette = { top: [255, 226, 168], bottom: [246, 176, 74], post: [9, 72, 92], rope: WHITE };

function box(centreX: number, centreY: number, width: number, height: number, radius: number): Shape {
  return (x, y) => {
    const dx = Math.abs(x - centreX) - width / 2 + radius;
    const dy = Math.abs(y - centreY) - height / 2 + radius;
    return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
  };
}

function stroke(fromX: number, fromY: number, toX: number, toY: number, width: number): Shape {
  const [vx, vy] = [toX - fromX, toY - fromY];
  return (x, y) => {
    const along = Math.min(1, Math.max(0, ((x - fromX) * vx + (y - fromY) * vy) / (vx * vx + vy * vy)));
    return Math.hypot(x - fromX - along * vx, y - fromY - along * vy) - width / 2;
  };
}

const union =
  (...shapes: readonly Shape[]): Shape =>
  (x, y) =>
    Math.min(...shapes.map((shape) => shape(x, y)));

const TILE = box(0.5, 0.5, 1, 1, 0.22);
const POST = union(
  box(0.5, 0.245, 0.54, 0.15, 0.075),
  box(0.5, 0.5, 0.27, 0.55, 0.02),
  box(0.5, 0.79, 0.6, 0.12, 0.05),
);
const TURNS = [stroke(0.315, 0.485, 0.685, 0.425, 0.09), stroke(0.315, 0.625, 0.685, 0.565, 0.09)];
const ROPES = union(...TURNS, stroke(0.685, 0.565, 1.1, 0.71, 0.09));
const GAP = 0.035; // between rope and post, so that both read at 16 pixels

function mix(from: Triple, to: Triple, share: number): Triple {
  return [0, 1, 2].map((i) => (from[i] ?? 0) + ((to[i] ?? 0) - (from[i] ?? 0)) * share) as unknown as Triple; // three channels in, three out
}

/** The coloured mark at one point of the unit square; null outside the tile. */
function colourAt({ top, bottom, post, rope }: Palette, x: number, y: number): Triple | null {
  if (TILE(x, y) > 0) return null;
  const toRope = ROPES(x, y);
  if (toRope <= 0) return rope;
  if (POST(x, y) <= 0 && toRope > GAP) return post;
  return mix(top, bottom, y);
}

/** The white mark on nothing that Teams shows in its rail: the post alone, the rope left out of it. */
function outlineAt(x: number, y: number): Triple | null {
  const [u, v] = [0.5 + (x - 0.5) * 0.86, 0.52 + (y - 0.5) * 0.86];
  const rope = union(...TURNS)(u, v);
  return (POST(u, v) <= 0 && rope > GAP) || (rope <= 0 && rope > -0.2) ? WHITE : null;
}

function draw(size: number, at: (x: number, y: number) => Triple | null): Buffer {
  return png(size, (column, row): Colour => {
    const sum = [0, 0, 0];
    let covered = 0;
    for (let i = 0; i < SAMPLES * SAMPLES; i++) {
      const colour = at(
        (column + ((i % SAMPLES) + 0.5) / SAMPLES) / size,
        (row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) / size,
      );
      if (!colour) continue;
      covered++;
      colour.forEach((value, channel) => (sum[channel] = (sum[channel] ?? 0) + value));
    }
    const [red = 0, green = 0, blue = 0] = sum.map((value) => value / Math.max(1, covered));
    return [red, green, blue, covered / (SAMPLES * SAMPLES)];
  });
}

/** The mark that a file name asks for: `outline-…`, `outlook-…` or `color-…`. */
function markOf(file: string): (x: number, y: number) => Triple | null {
  if (file.includes('outline')) return outlineAt;
  const palette = file.includes('outlook') ? SAND : SEA;
  return (x, y) => colourAt(palette, x, y);
}

for (const { file, pixels } of ALL_ICONS) {
  mkdirSync(dirname(join(FOLDER, file)), { recursive: true });
  writeFileSync(join(FOLDER, file), draw(pixels, markOf(file)));
}
