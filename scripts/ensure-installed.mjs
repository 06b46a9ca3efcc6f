/**
 * Installs the packages when a clone has none, or others than package-lock.json names.
 * Plain Node without packages, because it runs before there are any.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function packagesIn(file) {
  if (!existsSync(file)) return {};
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}

/** The first package that is wanted and not there in that version; undefined when all are. Optional ones may be missing. */
export function firstMissing(folder) {
  const wanted = packagesIn(join(folder, 'package-lock.json'));
  const installed = packagesIn(join(folder, 'node_modules/.package-lock.json'));
  return Object.keys(wanted).find(
    (path) =>
      path !== '' && !wanted[path].optional && !wanted[path].peer && installed[path]?.version !== wanted[path].version,
  );
}

function install() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Mainstay needs Node 20.19 or newer; this is ${process.versions.node}.`);
    return 1;
  }
  const missing = firstMissing(root);
  if (missing === undefined) return 0;
  console.log('Installing packages (once, about a minute)…');
  const npm = process.env.npm_execpath;
  const [command, args] = npm
    ? [process.execPath, [npm, 'ci']]
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci']];
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: !npm && process.platform === 'win32',
  });
  if (status === 0) return 0;
  console.error(
    `npm ci did not succeed${error ? `: ${error.message}` : ''}. Check the network or the registry in your npm settings, then try again.`,
  );
  return 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = install();
