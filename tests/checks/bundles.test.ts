import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { checkBundles } from '../../scripts/check-bundles';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const PAGE =
  '<!doctype html><head><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script defer src="assets/a.js"></script></head>';

/** A small lawful dist/ with some files changed. */
function dist(changed: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'mainstay-dist-'));
  folders.push(folder);
  const files = {
    'taskpane.html': PAGE,
    'tab.html': PAGE,
    'tab-config.html': PAGE,
    'redirect.html': PAGE,
    'relay.html': PAGE,
    'office-dialog.html': PAGE,
    'teams-authenticate.html': PAGE,
    'launch-event.html': PAGE,
    'launch-event.js': 'var a = 1;',
    'assets/a.js': 'render();',
    'assets/later.js': 'more();',
    ...changed,
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

describe('the bundle check', () => {
  it('finds nothing wrong with a lawful build and counts what loads at once', () => {
    const report = checkBundles(dist());
    expect(report.problems).toEqual([]);
    expect(report.pages.map(({ page, files, bytes }) => [page, files, bytes])).toContainEqual([
      'taskpane.html',
      ['assets/a.js'],
      9,
    ]);
    expect(report.lazy).toBe(1);
  });

  it.each([
    ['an address of a development machine', { 'assets/later.js': 'fetch("http://localhost:4280/graph")' }],
    ['people or domains of the sandbox', { 'assets/a.js': '"ellen.price@brightwater.example"' }],
    ['a path of the sandbox', { 'assets/a.js': 'load("/sandbox/office.js")' }],
    ['a stand-in for sign-in', { 'assets/later.js': 'btoa(JSON.stringify({alg:"none",typ:"JWT"}))' }],
    ['code made from text', { 'assets/later.js': 'eval("1")' }],
    ['a link to a source map', { 'assets/a.js': '1\n//# sourceMappingURL=a.js.map' }],
    ['a source map among the deployed files', { 'assets/a.js.map': '{}' }],
    ['an inline script', { 'tab.html': `${PAGE}<script>start()</script>` }],
    ['an inline style', { 'tab.html': `${PAGE}<p style="color:red">` }],
    ['an inline event handler', { 'tab.html': `${PAGE}<body onload="start()">` }],
    ['ES5', { 'launch-event.js': 'const a = 1;' }],
    ['uses localStorage', { 'launch-event.js': 'localStorage.a = 1;' }],
    ['a path of the sandbox', { 'launch-event.js': 'var a = "/sandbox/office.js";' }],
    ['first load', { 'assets/a.js': `"${randomBytes(160 * 1024).toString('base64')}"` }],
  ])('finds %s', (what, changed) => {
    expect(checkBundles(dist(changed)).problems.join('\n')).toContain(what);
  });

  it('says when a page was not built', () => {
    const folder = dist();
    rmSync(join(folder, 'tab.html'));
    expect(checkBundles(folder).problems).toEqual(['tab.html is missing: run npm run build']);
  });
});
