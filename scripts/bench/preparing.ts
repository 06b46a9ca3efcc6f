import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ms, type BenchRow } from './table';

/** Work that holds a page up for longer is felt (web.dev, “Optimize long tasks”), on a machine some times slower than this one too. */
const GOAL = 50;

/**
 * The largest piece in which the page makes ready what mails are read with, in processor time, as it is when the page has just been loaded.
 * In a process of its own: nothing may have been read before, and the engine of Node 20 runs patterns that were translated beforehand at half
 * the speed, which would show in the rows behind it.
 */
export function preparingRows(): readonly BenchRow[] {
  const file = fileURLToPath(new URL('./preparing-pieces.ts', import.meta.url));
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', file], { encoding: 'utf8' });
  const pieces = stdout.trim().split('\n').map(Number);
  const largest = Math.max(...pieces);
  return [
    {
      what: 'largest piece of preparing to read mails',
      figure: ms(largest),
      comparedTo: `${ms(pieces.reduce((sum, piece) => sum + piece, 0))}: all ${pieces.length} pieces`,
      ratio: null,
      goal: `≤ ${GOAL} ms`,
      met: pieces.length > 1 ? largest <= GOAL : null,
    },
  ];
}
