import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesUnder } from '../source-files';
import type { ShippedPattern } from './shipped-patterns';

/**
 * Every pattern that a file below one of the folders puts together from parts (`new RegExp(...)`) while it loads, as it is tried. The files
 * must not have been loaded before: what was made then is not seen.
 */
export async function composedPatterns(folders: readonly string[]): Promise<readonly ShippedPattern[]> {
  const found: ShippedPattern[] = [];
  const own = globalThis.RegExp;
  let at = '';
  globalThis.RegExp = new Proxy(own, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const pattern = new target(source, flags);
      found.push({ at, source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  try {
    for (const file of folders.flatMap((folder) => filesUnder('.', folder, /\.tsx?$/))) {
      at = `loaded with ${file}:`;
      await import(/* @vite-ignore */ pathToFileURL(resolve(file)).href);
    }
  } finally {
    globalThis.RegExp = own;
  }
  return found;
}
