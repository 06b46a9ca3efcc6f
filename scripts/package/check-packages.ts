import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLaunchBundle } from '../../manifest/lint/launch-bundle';
import { lintManifests } from '../../manifest/lint/lint';
import type { Problem } from '../../manifest/lint/problem';
import { siteOnDisk } from '../../manifest/lint/site-on-disk';
import type { UnifiedManifest } from '../../manifest/lint/unified-manifest-shape';
import { parseXml } from '../../manifest/lint/xml-tree';

/** Files of a unified package by their path in it. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

function json(files: PackageFiles, file: string): unknown {
  return JSON.parse(new TextDecoder().decode(files.get(file)));
}

/** Our own checks over a package, the XML manifest beside it, and the site that both are served from. */
export function checkPackage(files: PackageFiles, outlook: string, site: string): readonly Problem[] {
  const languages = [...files.keys()].filter((file) => file.startsWith('languages/'));
  return lintManifests({
    unified: json(files, 'manifest.json') as UnifiedManifest,
    outlook: parseXml(outlook),
    languages: new Map(languages.map((file) => [file, json(files, file) as Record<string, string>])),
    bundle: readLaunchBundle(readFileSync(join(site, 'launch-event.js'), 'utf8')),
    site: siteOnDisk(site),
  });
}
