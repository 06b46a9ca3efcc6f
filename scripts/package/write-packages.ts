import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { outlookManifest } from '../../manifest/add-in-only/outlook-manifest';
import type { Deployment } from '../../manifest/deployment';
import { appPackage, zip } from './app-package';
import { checkPackage } from './check-packages';
import { readOutlookManifest, validateUnified } from './microsoft-validator';
import { writeSite } from './write-site';

/** What was written, by its path in the folder; or what is wrong, one sentence each, and nothing was written. */
export type PackageResult =
  | { readonly kind: 'written'; readonly files: readonly string[] }
  | { readonly kind: 'refused'; readonly problems: readonly string[] };

/** The folders that are replaced as a whole. */
const PARTS = ['profile-a', 'profile-b', 'site'];

/** Whether a folder may be replaced: it is not there, or an earlier run wrote it. */
function isOurs(out: string): boolean {
  return !existsSync(join(out, 'site')) || existsSync(join(out, 'site/taskpane.html'));
}

/**
 * Writes both deployment profiles and the site of one deployment into `out`, from the build in `dist`. Profile A: XML for Outlook,
 * unified without Outlook for Teams. Profile B: one unified package. All is written beside, checked, and only then put in place.
 */
export function writePackages(deployment: Deployment, dist: string, out: string): PackageResult {
  if (!isOurs(out)) return { kind: 'refused', problems: [`${join(out, 'site')} was not written by this command.`] };
  mkdirSync(out, { recursive: true });
  const fresh = mkdtempSync(join(out, '.new-'));
  try {
    const teams = appPackage(deployment, 'teams');
    const full = appPackage(deployment, 'full');
    const outlook = outlookManifest(deployment);
    const site = join(fresh, 'site');
    writeSite(dist, site, deployment);
    const files = new Map<string, string | Uint8Array>([
      ['profile-a/mainstay-outlook.xml', outlook],
      ['profile-a/mainstay-teams.zip', zip(teams)],
      ['profile-b/mainstay.zip', zip(full)],
    ]);
    for (const [file, content] of files) {
      mkdirSync(dirname(join(fresh, file)), { recursive: true });
      writeFileSync(join(fresh, file), content);
    }
    const found = [
      ...readOutlookManifest(outlook),
      ...[teams, full].flatMap((files) => [
        ...validateUnified(files),
        ...checkPackage(files, outlook, site).map(({ code, path, message }) => `${code}: ${path}: ${message}`),
      ]),
    ];
    if (found.length > 0) return { kind: 'refused', problems: [...new Set(found)] };
    for (const part of PARTS) {
      rmSync(join(out, part), { recursive: true, force: true });
      renameSync(join(fresh, part), join(out, part));
    }
    return { kind: 'written', files: [...files.keys(), 'site'] };
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
