import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { SOUND } from './lint-lab';

const root = resolve(import.meta.dirname, '../..');

/** A folder for one test, with a small site in `dist` that has everything the manifests name. */
export function smallSite(): { readonly folder: string; readonly dist: string } {
  const folder = mkdtempSync(join(tmpdir(), 'mainstay-package-'));
  const dist = join(folder, 'dist');
  mkdirSync(join(dist, 'icons'), { recursive: true });
  for (const page of SOUND.pages) {
    const signsIn = page === 'taskpane.html' || page === 'tab.html';
    const meta = signsIn ? '<meta name="mainstay-client-id" content="00000000-0000-0000-0000-000000000000">' : '';
    writeFileSync(join(dist, page), `<!doctype html><html><head>${meta}</head><body></body></html>`);
  }
  writeFileSync(join(dist, 'launch-event.js'), SOUND.bundle);
  cpSync(join(root, 'manifest/icons'), join(dist, 'icons'), { recursive: true });
  return { folder, dist };
}
