import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const hosts = fileURLToPath(new URL('../hosts/', import.meta.url));

/** Scripts and style sheets of the sandbox's own pages, by the path they are served at. */
export type PageScripts = ReadonlyMap<string, string>;

const entries = {
  '/sandbox/link.js': 'link/link.ts',
  '/sandbox/office.js': 'office/install.ts',
  '/sandbox/event-worker.js': 'events/event-worker.ts',
  '/sandbox/outlook.js': 'outlook/outlook-page.tsx',
  '/sandbox/teams.js': 'teams/teams-page.tsx',
} as const;

/** Bundles the pages' scripts in memory; nothing of them reaches `dist`. Throws with esbuild's text when one does not compile. */
export async function bundlePageScripts(): Promise<PageScripts> {
  const bundled = await Promise.all(
    Object.entries(entries).map(async ([path, source]) => [path, await bundle(source)] as const),
  );
  const styles = await Promise.all(
    ['page/page.css', 'outlook/outlook.css', 'teams/teams.css'].map(
      async (file) => [`/sandbox/${file.split('/')[1] ?? file}`, await readFile(hosts + file, 'utf8')] as const,
    ),
  );
  return new Map([...bundled, ...styles]);
}

async function bundle(source: string): Promise<string> {
  const result = await build({
    entryPoints: [hosts + source],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    minify: false,
    legalComments: 'none',
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}
