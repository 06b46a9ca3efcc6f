import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const SKIPPED = new Set(['node_modules', 'dist', '.output', '.git']);

/**
 * Files under one folder, at any depth, as paths from `root` with forward slashes, sorted.
 * A folder that is not there holds no files.
 */
export function filesUnder(root: string, folder: string, suffix: RegExp): string[] {
  let entries;
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true });
  } catch {
    return [];
  }
  return entries
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : filesUnder(root, path, suffix);
      return suffix.test(entry.name) ? [path] : [];
    })
    .sort();
}
