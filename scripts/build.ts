/**
 * `npm run build`: the product's pages into dist/, with the header files of static hosts (scripts/hosting). MAINSTAY_HOST adds
 * the well-known file of that host name. With `--if-stale` only when the sources changed since.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeHosting } from './hosting/write-hosting';
import { filesUnder } from './source-files';

const root = fileURLToPath(new URL('../', import.meta.url));
const STAMP = join(root, 'node_modules/.cache/mainstay/built');
const PAGES = ['dist/taskpane.html', 'dist/tab.html', 'dist/launch-event.html'];

/** A hash over everything that the build reads: sources, icons, packages, its configuration and the client id. */
function fingerprint(): string {
  const files = [
    ...filesUnder(root, 'src', /./),
    ...filesUnder(root, 'manifest/icons', /./),
    ...filesUnder(root, 'scripts/hosting', /./),
    'webpack.config.js',
    'scripts/launch-event-config.mjs',
    'package-lock.json',
  ];
  const hash = createHash('sha256').update(
    ['MAINSTAY_CLIENT_ID', 'MAINSTAY_TENANT', 'MAINSTAY_HOST'].map((name) => process.env[name] ?? '').join('\0'),
  );
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** True when dist/ lacks a page or was built from other sources. */
export function isStale(): boolean {
  if (PAGES.some((page) => !existsSync(join(root, page)))) return true;
  return !existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== fingerprint();
}

/** Surfaces of webpack.config.js that are built side by side, one process each: half the time on two cores. */
const PROCESSES: readonly (readonly string[])[] = [
  ['taskpane', 'sign-in'],
  ['tab', 'launch-event'],
];

function webpack(surfaces: readonly string[]): Promise<number> {
  const command = [
    join(root, 'node_modules/webpack/bin/webpack.js'),
    '--mode',
    'production',
    ...surfaces.flatMap((name) => ['--config-name', name]),
  ];
  return new Promise((resolveStatus) => {
    const child = spawn(process.execPath, command, { cwd: root, stdio: 'inherit' });
    child.on('error', () => resolveStatus(1));
    child.on('close', (status) => resolveStatus(status ?? 1));
  });
}

/** Runs webpack for production and remembers what it was built from; gives its exit status (0 = built). */
export async function build(): Promise<number> {
  const print = fingerprint();
  const started = Date.now();
  const statuses = await Promise.all(PROCESSES.map(webpack));
  const status = Math.max(...statuses);
  if (status !== 0) return status;
  writeHosting(join(root, 'dist'), process.env['MAINSTAY_HOST'] || undefined);
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, print);
  console.log(`built dist/ in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return 0;
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
  process.exitCode = process.argv.includes('--if-stale') && !isStale() ? 0 : await build();
}
