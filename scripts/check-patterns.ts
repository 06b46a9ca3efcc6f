/**
 * `npm run patterns`: asks recheck, which knows nothing of ours, about every pattern that ships. It unrolls bounded repeats and has no verdict
 * in time on about half of them; those stand on the rules of tests/checks/patterns.test.ts alone. A pattern that can take exponential time, or
 * the third power of a text's length, fails. The square is let pass: texts are cut before they meet a pattern, to 600 characters a sentence.
 */
import { cpus } from 'node:os';
import { check } from 'recheck';
import { composedPatterns } from './patterns/composed-patterns';
import { READER_FOLDERS } from './patterns/reader-folders';
import { shippedPatterns } from './patterns/shipped-patterns';

/** Time for a verdict, in milliseconds: with ten times as much it has verdicts on an eighth more of them. */
const TIMEOUT = 100;

const composed = await composedPatterns(READER_FOLDERS);
const patterns = [
  ...new Map([...shippedPatterns(), ...composed].map((one) => [`${one.flags} ${one.source}`, one])).values(),
];
const counts = { safe: 0, square: 0, undecided: 0 };
const faults: string[] = [];

async function ask(): Promise<void> {
  for (let one = patterns.pop(); one !== undefined; one = patterns.pop()) {
    // What these flags change, recheck does not read; it makes no pattern slower.
    const verdict = await check(one.source, one.flags.replace(/[dv]/g, ''), { timeout: TIMEOUT });
    if (verdict.status === 'safe') counts.safe += 1;
    else if (verdict.status === 'unknown') counts.undecided += 1;
    else if (verdict.complexity.type === 'polynomial' && verdict.complexity.degree <= 2) counts.square += 1;
    else faults.push(`${one.at} ${verdict.complexity.summary}: /${one.source.slice(0, 200)}/${one.flags}`);
  }
}

const all = patterns.length;
await Promise.all(cpus().map(ask));
for (const fault of faults) console.error(fault);
console.log(
  `${all} patterns: ${counts.safe} safe, ${counts.square} square in a bounded text, ${counts.undecided} without a verdict, ${faults.length} too slow`,
);
// Its own process would be waited for.
process.exit(faults.length === 0 && counts.safe > 0 ? 0 : 1);
