/**
 * `npm run bench [-- --only 'mail text']`: how fast the product reads and thinks, each figure beside what it is compared to, measured in one run so that
 * the ratios hold on any machine. `-- --browser` measures the built pane in Chromium instead. Nothing here passes or
 * fails a build: a missed goal is printed, not thrown.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { firstLoadRows } from './bench/first-load';
import { readForTheFirstTime, type FirstRead } from './bench/first-read';
import { analysisRows, requestRows } from './bench/first-read-rows';
import { hostileBodyRows } from './bench/hostile-body';
import { hasMailbox, mailTextRows } from './bench/mail-text';
import { neighbourRows } from './bench/neighbours';
import { preparingRows } from './bench/preparing';
import { smallChangeRows } from './bench/small-change';
import { benchTable, type BenchRow } from './bench/table';

const started = performance.now();
const processors = cpus();
console.log(
  `node ${process.versions.node}, ${processors.length} cores, ${processors[0]?.model ?? 'unknown processor'}`,
);
let firstRead: FirstRead | null = null;
const read = async (): Promise<FirstRead> => (firstRead ??= await readForTheFirstTime());

/** Rows by a part of their names, each group measured only when it is asked for. */
const GROUPS: Readonly<Record<string, () => readonly BenchRow[] | Promise<readonly BenchRow[]>>> = {
  preparing: preparingRows,
  'mail text': async () => mailTextRows(hasMailbox() ? [] : (await read()).pages),
  'hostile bodies': hostileBodyRows,
  neighbours: neighbourRows,
  flags: async () => analysisRows(await read()),
  'first load': firstLoadRows,
  requests: async () => requestRows(await read()),
  'small change': smallChangeRows,
};

/** Takes a browser and half a minute, so it is measured only when it is asked for. */
const IN_BROWSER: typeof GROUPS = { browser: async () => (await import('./bench/browser-read')).browserRows() };

const { values } = parseArgs({ options: { only: { type: 'string' }, browser: { type: 'boolean' } } });
const { only, browser } = values;
const chosen = Object.entries(browser === true ? IN_BROWSER : GROUPS).filter(
  ([name]) => only === undefined || name.includes(only),
);
if (chosen.length === 0) throw new Error(`--only takes a part of: ${Object.keys(GROUPS).join(', ')}`);
const rows: BenchRow[] = [];
for (const [, measure] of chosen) rows.push(...(await measure()));
console.log(benchTable(rows));
console.log(
  `${rows.filter((row) => row.met === true).length} of ${rows.length} goals met, ${((performance.now() - started) / 1000).toFixed(0)} s`,
);
