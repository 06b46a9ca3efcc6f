import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import webpack from 'webpack';
import { launchEventConfig } from '../../../scripts/launch-event-config.mjs';
import { filesUnder } from '../../../scripts/source-files';

const root = resolve(import.meta.dirname, '../../..');
const CACHE = join(root, 'node_modules/.cache/mainstay');
/** Bundles of former sources are thrown away after an hour: a test under way may still read one. */
const KEPT_MS = 3_600_000;

/** A name for the sources as they are: the bundle is built once for them, whichever test asks first. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const files = [
    // The expression sees file names alone, not the folder they lie in.
    ...filesUnder(root, 'src/taskpane', /^launch-event\./),
    ...filesUnder(root, 'src/taskpane/launch-event', /\.ts$/),
    ...filesUnder(root, 'src/shared/domain', /\.ts$/),
    'scripts/launch-event-config.mjs',
    'package-lock.json',
  ];
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 20);
}

/** The folder with launch-event.js and launch-event.html, built by webpack as for production. */
export async function builtBundle(): Promise<string> {
  const folder = join(CACHE, `launch-event-${fingerprint()}`);
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  for (const name of readdirSync(CACHE).filter((one) => one.startsWith('launch-event-'))) {
    const old = join(CACHE, name);
    const made = statSync(old, { throwIfNoEntry: false })?.mtimeMs;
    if (made !== undefined && Date.now() - made > KEPT_MS) rmSync(old, { recursive: true, force: true });
  }
  const out = mkdtempSync(`${folder}.`);
  await new Promise<void>((done, failed) => {
    webpack(launchEventConfig({ mode: 'production', out }), (error, stats) => {
      if (error) failed(error);
      else if (stats?.hasErrors()) failed(new Error(stats.toString('errors-only')));
      else done();
    });
  });
  try {
    renameSync(out, folder);
  } catch {
    rmSync(out, { recursive: true, force: true }); // another test was faster
  }
  return folder;
}

/** The built launch-event.js. */
export async function bundleText(): Promise<string> {
  return readFileSync(join(await builtBundle(), 'launch-event.js'), 'utf8');
}
