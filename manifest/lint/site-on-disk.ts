import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from './lint-input';
import { readPicture } from './read-picture';

/** The files of a folder of built pages. Paths that lead out of it are not of the site. */
export function siteOnDisk(folder: string): Site {
  const path = (file: string): string | null => {
    const found = join(folder, file);
    return !file.split('/').includes('..') && existsSync(found) && statSync(found).isFile() ? found : null;
  };
  return {
    has: (file) => path(file) !== null,
    picture: (file) => {
      const found = path(file);
      return found === null ? null : readPicture(readFileSync(found));
    },
  };
}
