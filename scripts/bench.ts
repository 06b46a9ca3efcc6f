/**
 * `npm run bench`: how fast the product reads and thinks, each figure beside what it is compared to, measured in one run so that
 * the ratios hold on any machine. Nothing here passes or fails a build: a missed goal is printed, not thrown.
 */
import { cpus } from 'node:os';
import { firstLoadRows } from './bench/first-load';
import { readForTheFirstTime } from './bench/first-read';
import { analysisRow, requestRows } from './bench/first-read-rows';
import { hostileBodyRows } from './bench/hostile-body';
import { mailTextRow } from './bench/mail-text';
import { neighbourRows } from './bench/neighbours';
import { smallChangeRows } from './bench/small-change';
import { benchTable } from './bench/table';

const started = performance.now();
const processors = cpus();
console.log(
  `node ${process.versions.node}, ${processors.length} cores, ${processors[0]?.model ?? 'unknown processor'}`,
);
const read = await readForTheFirstTime();
const rows = [
  mailTextRow(read.pages),
  ...hostileBodyRows(),
  ...neighbourRows(),
  analysisRow(read),
  ...firstLoadRows(),
  ...requestRows(read),
  ...(await smallChangeRows()),
];
console.log(benchTable(rows));
console.log(
  `${rows.filter((row) => row.met === true).length} of ${rows.length} goals met, ${((performance.now() - started) / 1000).toFixed(0)} s`,
);
