import { join, resolve } from 'node:path';
import { SITE } from '../../manifest/app-identity';
import { DEVELOPMENT } from '../../manifest/deployment';
import { LAUNCH_EVENTS } from '../../manifest/launch-events';
import { readLaunchBundle } from '../../manifest/lint/launch-bundle';
import type { LintInput } from '../../manifest/lint/lint-input';
import { siteOnDisk } from '../../manifest/lint/site-on-disk';
import type { UnifiedManifest } from '../../manifest/lint/unified-manifest-shape';
import { parseXml } from '../../manifest/lint/xml-tree';
import { manifestFiles, OUTLOOK_FILE } from '../../manifest/manifest-files';

/** The texts that a lint reads, open to faults. */
export interface Texts {
  readonly unified: string;
  readonly outlook: string;
  readonly languages: ReadonlyMap<string, string>;
  readonly bundle: string;
  readonly pages: readonly string[];
}

const files = manifestFiles(DEVELOPMENT);
const icons = siteOnDisk(join(resolve(import.meta.dirname, '../..'), 'manifest'));

/** A bundle that associates every event's action and opens one button. */
const BUNDLE = `(function () {
  function done(event) { event.completed({ allowEvent: true, commandId: "mailComposeOpenPane" }); }
  ${LAUNCH_EVENTS.map(({ action }) => `Office.actions.associate("${action}", done);`).join('\n  ')}
})();`;

/** The manifests as they are, over a site that has every page and the real pictures. */
export const SOUND: Texts = {
  unified: files.get('manifest.json') ?? '',
  outlook: files.get(OUTLOOK_FILE) ?? '',
  languages: new Map([...files].filter(([file]) => file.startsWith('languages/'))),
  bundle: BUNDLE,
  pages: Object.values(SITE),
};

/** Replaces every occurrence; throws when there is none, so that a fault is really planted. */
export function swap(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`Nothing to plant: ${from}`);
  return text.split(from).join(to);
}

/** What the checks get to see of these texts. */
export function lintInput({ unified, outlook, languages, bundle, pages }: Texts): LintInput {
  return {
    unified: JSON.parse(unified) as UnifiedManifest,
    outlook: parseXml(outlook),
    languages: new Map([...languages].map(([file, text]) => [file, JSON.parse(text) as Record<string, string>])),
    bundle: readLaunchBundle(bundle),
    site: { has: (file) => pages.includes(file) || icons.has(file), picture: icons.picture },
  };
}
