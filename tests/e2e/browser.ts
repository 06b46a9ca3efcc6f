import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserServer, chromium } from 'playwright-core';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cache = join(root, 'node_modules/.cache/mainstay');

/** Where browsers stand when somebody installed one. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Flags of our own: those of the npm package switch web security off and run one process. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--font-render-hinting=none',
];

/** Fonts for a machine that has none: the package carries Open Sans, its own list names folders of another system. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>HOME/fonts</dir><dir>/usr/share/fonts</dir><dir>/usr/local/share/fonts</dir>
  <cachedir>HOME/font-cache</cachedir>
  ${['Segoe UI', 'system-ui', 'sans-serif'].map((family) => `<alias binding="same"><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`).join('\n  ')}
  <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family><family>Open Sans</family></prefer></alias>
</fontconfig>
`;

/** A Chromium: how it is called in messages, where it is, what it needs in its environment. */
export interface Candidate {
  readonly name: string;
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Unpacks the Chromium of the npm package once per version into the cache folder and gives its place;
 * undefined where the package does not serve the system (it carries Linux x64 and arm64 builds).
 */
async function packagedChromium(): Promise<Candidate | undefined> {
  if (process.platform !== 'linux') return undefined;
  const { version } = createRequire(import.meta.url)(join(root, 'node_modules/@sparticuz/chromium/package.json')) as {
    version: string;
  };
  const home = join(cache, `chromium-${version}`);
  if (!existsSync(join(home, 'chromium'))) {
    await mkdir(cache, { recursive: true });
    const unpacking = await mkdtemp(join(cache, 'unpacking-'));
    const before = process.env['TMPDIR'];
    process.env['TMPDIR'] = unpacking; // the package unpacks into the system's temporary folder, whatever version lies there
    try {
      const { default: packaged } = await import('@sparticuz/chromium');
      await packaged.executablePath();
      await writeFile(join(unpacking, 'fonts/fonts.conf'), FONTS.replaceAll('HOME', home));
      await rename(unpacking, home);
    } catch (error) {
      await rm(unpacking, { recursive: true, force: true });
      if (!existsSync(join(home, 'chromium'))) throw error; // another process was faster otherwise
    } finally {
      if (before === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = before;
    }
  }
  return {
    name: `@sparticuz/chromium ${version}`,
    path: join(home, 'chromium'),
    env: { FONTCONFIG_PATH: join(home, 'fonts') },
  };
}

/** Every Chromium that may be tried, best first. */
export async function candidates(): Promise<readonly Candidate[]> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return [{ name: 'CHROMIUM_PATH', path: named, env: {} }];
  const packaged = await packagedChromium().catch(() => undefined);
  const installed = [...INSTALLED, chromium.executablePath()].filter((path) => existsSync(path));
  return [...(packaged ? [packaged] : []), ...installed.map((path) => ({ name: path, path, env: {} }))];
}

/**
 * Starts the first Chromium that runs, for the tests of one run to connect to: `CHROMIUM_PATH`, the npm package's, an installed Chromium, Chrome or Edge,
 * Playwright's own. Throws with every attempt and the way out when none does.
 */
export async function launchBrowserServer(): Promise<BrowserServer> {
  const attempts: string[] = [];
  for (const { name, path, env } of await candidates()) {
    try {
      return await chromium.launchServer({
        headless: true,
        executablePath: path,
        args: FLAGS,
        env: { ...(process.env as Record<string, string>), ...env },
      });
    } catch (error) {
      attempts.push(`  ${name}: ${String(error).split('\n')[0] ?? ''}`);
    }
  }
  throw new Error(
    `No Chromium could be started for the end-to-end tests. Install Chromium, Chrome or Edge, or name one in CHROMIUM_PATH.\n${attempts.join('\n')}`,
  );
}
