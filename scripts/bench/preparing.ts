import { prepareReading } from '../../src/shared/app/prepare-reading';
import '../../src/shared/domain/facts/message-facts';
import { ms, type BenchRow } from './table';

/** Work that holds a page up for longer is felt (web.dev, “Optimize long tasks”), on a machine some times slower than this one too. */
const GOAL = 50;

/**
 * The largest piece in which the page makes ready what mails are read with, in processor time, as it is when the page has just been loaded:
 * to be measured before anything is read.
 */
export function preparingRows(): readonly BenchRow[] {
  const pieces: number[] = [];
  const waiting: (() => void)[] = [];
  prepareReading((work) => waiting.push(work));
  for (let work = waiting.pop(); work !== undefined; work = waiting.pop()) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    pieces.push((user + system) / 1000);
  }
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
