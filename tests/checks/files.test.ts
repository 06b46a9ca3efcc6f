import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder } from '../../scripts/source-files';

const root = resolve(import.meta.dirname, '../..');
const sources = ['src', 'sandbox'].flatMap((folder) => filesUnder(root, folder, /\.tsx?$/));
const linesOf = (file: string): number => readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length;

/** Files that are or will be in the repository; in an archive without git, the files of the working folders. */
function repositoryFiles(): string[] {
  if (!existsSync(join(root, '.git'))) {
    return ['src', 'sandbox', 'tests', 'scripts', 'manifest', '.ci'].flatMap((folder) => filesUnder(root, folder, /./));
  }
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
  });
  return listed
    .split('\0')
    .filter((file) => file !== '' && existsSync(join(root, file)) && statSync(join(root, file)).isFile());
}

describe('source files', () => {
  it('are small: none over 200 lines, half of them at most 90', () => {
    const sizes = sources.map((file) => [file, linesOf(file)] as const).sort((a, b) => a[1] - b[1]);
    const median = sizes[Math.floor(sizes.length / 2)]?.[1] ?? 0;
    console.log(`${sizes.length} source files, median ${median} lines, longest ${sizes.at(-1)?.join(' ')}`);
    expect(sizes.filter(([, lines]) => lines > 200)).toEqual([]);
    expect(median).toBeLessThanOrEqual(90);
    expect(sizes.length).toBeGreaterThan(0);
  });

  it('have kebab-case names that tell their subject', () => {
    const vague = /^(utils?|helpers?|common|types|misc|shared-.*|index)$/;
    const parts = (file: string): string[] => [
      ...dirname(file).split('/').slice(2),
      basename(file).replace(/(\.d)?\.tsx?$/, ''),
    ];
    expect(sources.filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(parts(file).at(-1) ?? ''))).toEqual([]);
    expect(sources.filter((file) => parts(file).some((part) => vague.test(part)))).toEqual([]);
  });
});

describe('the repository', () => {
  const files = repositoryFiles();
  const texts = files.filter((file) => !/\.(png|gz|woff2|zip|pdf)$/.test(file));

  it('names no machine: neither its folders nor its package registry', () => {
    const registry = process.env['npm_config_registry'];
    const host = registry === undefined ? undefined : new URL(registry).host;
    const marks = [root, join(dirname(root), 'shared'), ...(host === undefined ? [] : [host])];
    const found = texts.flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return marks.filter((mark) => text.includes(mark)).map((mark) => `${file}: ${mark}`);
    });
    expect(texts.length).toBeGreaterThan(50);
    expect(found).toEqual([]);
  });

  it('pins packages by content, not by where they were fetched', () => {
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { resolved?: string; integrity?: string; link?: boolean }>;
    };
    const entries = Object.entries(lock.packages).filter(([path]) => path !== '');
    expect(entries.length).toBeGreaterThan(100);
    expect(entries.filter(([, entry]) => entry.resolved !== undefined).map(([path]) => path)).toEqual([]);
    expect(entries.filter(([, entry]) => entry.integrity === undefined && !entry.link).map(([path]) => path)).toEqual(
      [],
    );
  });

  it('locks the packages of every system, or npm ci refuses (a registry may lack some of a new version)', () => {
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>;
    };
    const locked = new Set(
      Object.keys(lock.packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)),
    );
    const wanted = Object.values(lock.packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
    expect(wanted.length).toBeGreaterThan(10);
    expect(wanted.filter((name) => !locked.has(name))).toEqual([]);
  });

  it('can be run by CI', () => {
    expect(statSync(join(root, '.ci/run')).mode & 0o111).not.toBe(0);
    expect(readFileSync(join(root, '.ci/run'), 'utf8')).toMatch(/^exec npm test$/m);
  });
});
