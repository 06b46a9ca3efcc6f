import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import type { Deployment } from '../../manifest/deployment';
import { PACKAGE_ICONS } from '../../manifest/icons';
import { packageFiles } from '../../manifest/manifest-files';
import type { PackageContents } from '../../manifest/unified/package-contents';

const MANIFEST = fileURLToPath(new URL('../../manifest/', import.meta.url));

/** The files of a unified package by their path in it: manifest, words of each language, two pictures. */
export function appPackage(deployment: Deployment, contents: PackageContents): ReadonlyMap<string, Uint8Array> {
  const texts = [...packageFiles(deployment, contents)].map(
    ([file, text]) => [file, new TextEncoder().encode(text)] as const,
  );
  const pictures = Object.values(PACKAGE_ICONS).map(
    ({ file }) => [file, new Uint8Array(readFileSync(join(MANIFEST, file)))] as const,
  );
  return new Map([...texts, ...pictures]);
}

/** Packs files into a zip. The same files give the same bytes on every machine: the format's first day stands for all times. */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  // Zip keeps local time without a zone, so the date is made in local time.
  return zipSync(Object.fromEntries(files), { level: 9, mtime: new Date(1980, 0, 1) });
}
