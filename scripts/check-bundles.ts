/** `npm run bundles`: holds the built pages in dist/ against their bounds. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { scenarioClients } from '../sandbox/fill/scenario-clients';
import { LAUNCH_EVENT_LIMIT, launchEventProblems } from './check-launch-event';
import { filesUnder } from './source-files';

const KIB = 1024;

/** 0.9 × the 165 KiB of Microsoft's React add-in template as it builds out of the box (office.md §5). */
const PANE_LIMIT = 148 * KIB;

/** The pages of the sign-in window run MSAL's bridge and nothing else (2.6 KiB measured). */
const SIGN_IN_LIMIT = 8 * KIB;

/** The page of Teams' sign-in window runs teams-js, 20 KiB of its own (auth-teams.md §3.3). */
const TEAMS_WINDOW_LIMIT = 32 * KIB;

/** First load allowed per page: scripts and styles its HTML names, gzip level 9, in bytes. */
const LIMITS: Readonly<Record<string, number>> = {
  'taskpane.html': PANE_LIMIT,
  'tab.html': 2 * PANE_LIMIT,
  'tab-config.html': PANE_LIMIT,
  'redirect.html': SIGN_IN_LIMIT,
  'relay.html': SIGN_IN_LIMIT,
  'office-dialog.html': SIGN_IN_LIMIT,
  'teams-authenticate.html': TEAMS_WINDOW_LIMIT,
  'launch-event.html': LAUNCH_EVENT_LIMIT,
};

/** The one script outside assets/: its address stands in manifests and must not change. */
const LAUNCH_EVENT = 'launch-event.js';

/** Domains of the sandbox's clients, as a pattern takes them. */
const SANDBOX_DOMAINS = scenarioClients
  .flatMap((client) => client.domains)
  .map((domain) => domain.replaceAll('.', '\\.'));

/** What no production bundle may hold, and why. */
const FORBIDDEN: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  { pattern: /https?:\/\/(localhost|127\.0\.0\.1)/, why: 'an address of a development machine' },
  { pattern: new RegExp(`brightwater|${SANDBOX_DOMAINS.join('|')}`, 'i'), why: 'people or domains of the sandbox' },
  { pattern: /\/sandbox\//, why: 'a path of the sandbox' },
  { pattern: /\balg:\s*["']none["']/, why: 'a stand-in for sign-in, which makes unsigned tokens' },
  { pattern: /\beval\(|new Function\(/, why: 'code made from text, which a strict content policy refuses' },
  { pattern: /sourceMappingURL=/, why: 'a link to a source map' },
];
/** Hosts of development in Microsoft's own packages: teams-js lists the origins it trusts. */
const TOLERATED = /https:\/\/localhost:(9000|8080)?/g;

/** One page with its first load in bytes: as they are and compressed, and the files they are made of. */
export interface PageLoad {
  readonly page: string;
  readonly files: readonly string[];
  readonly bytes: number;
  readonly gzip: number;
  readonly limit: number;
}

/** What the check saw in one folder. `problems` is empty when everything holds. */
export interface BundleReport {
  readonly pages: readonly PageLoad[];
  readonly lazy: number;
  readonly problems: readonly string[];
}

/** Files of ours that a page's HTML loads at once: scripts and style sheets with a relative address. */
function firstLoad(html: string): string[] {
  const addresses = [...html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+)"/g)].map(
    (match) => match[1] ?? '',
  );
  return addresses.filter((address) => /\.(js|css)$/.test(address) && !address.includes('://'));
}

function inlineProblems(page: string, html: string): string[] {
  const problems: string[] = [];
  if (/<script(?![^>]*\bsrc=)[^>]*>/.test(html)) problems.push(`${page}: an inline script`);
  if (/<style\b|\sstyle="/.test(html)) problems.push(`${page}: an inline style`);
  if (/\son[a-z]+="/.test(html)) problems.push(`${page}: an inline event handler`);
  return problems;
}

/** Checks every page of `dist` that has a bound, and every script and style sheet in it. */
export function checkBundles(dist: string): BundleReport {
  const pages: PageLoad[] = [];
  const problems: string[] = [];
  for (const [page, limit] of Object.entries(LIMITS)) {
    if (!existsSync(join(dist, page))) {
      problems.push(`${page} is missing: run npm run build`);
      continue;
    }
    const html = readFileSync(join(dist, page), 'utf8');
    const files = firstLoad(html);
    const contents = files.map((file) => readFileSync(join(dist, file)));
    const gzip = contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0);
    pages.push({ page, files, bytes: contents.reduce((sum, content) => sum + content.length, 0), gzip, limit });
    if (gzip > limit) problems.push(`${page}: first load ${kib(gzip)} KiB gz, allowed ${kib(limit)}`);
    problems.push(...inlineProblems(page, html));
  }
  const all = filesUnder(dist, 'assets', /\.(js|css|map)$/);
  if (existsSync(join(dist, LAUNCH_EVENT))) {
    const text = readFileSync(join(dist, LAUNCH_EVENT), 'utf8');
    problems.push(...launchEventProblems(text).map((problem) => `${LAUNCH_EVENT}: ${problem}`));
  }
  for (const file of existsSync(join(dist, LAUNCH_EVENT)) ? [...all, LAUNCH_EVENT] : all) {
    if (file.endsWith('.map')) problems.push(`${file}: a source map among the deployed files`);
    const text = readFileSync(join(dist, file), 'utf8').replace(TOLERATED, '');
    for (const { pattern, why } of FORBIDDEN) {
      const at = text.search(pattern);
      if (at >= 0) problems.push(`${file}: ${why} (…${text.slice(Math.max(0, at - 30), at + 40)}…)`);
    }
  }
  return { pages, lazy: all.filter((file) => !pages.some(({ files }) => files.includes(file))).length, problems };
}

function kib(bytes: number): string {
  return (bytes / KIB).toFixed(1);
}

function main(): number {
  const report = checkBundles(fileURLToPath(new URL('../dist', import.meta.url)));
  console.log('page              files   KiB   KiB gz  allowed');
  for (const { page, files, bytes, gzip, limit } of report.pages) {
    console.log(
      `${page.padEnd(17)} ${String(files.length).padStart(5)} ${kib(bytes).padStart(7)} ${kib(gzip).padStart(7)} ${kib(limit).padStart(8)}`,
    );
  }
  console.log(`${report.lazy} files load later`);
  for (const problem of report.problems) console.error(`bundle: ${problem}`);
  return report.problems.length === 0 ? 0 : 1;
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) process.exitCode = main();
