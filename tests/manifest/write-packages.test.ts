import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UnifiedManifest } from '../../manifest/lint/unified-manifest-shape';
import { appPackage } from '../../scripts/package/app-package';
import { validateUnified } from '../../scripts/package/microsoft-validator';
import { writePackages } from '../../scripts/package/write-packages';
import { swap } from './lint-lab';
import { smallSite } from './package-lab';

const DEPLOYMENT = { host: 'mainstay.example', clientId: '6f1c0a52-9f6e-4d0e-8a55-0b1f3c2d4e5f' };
const SLOW = { timeout: 120_000 };

let folder = '';
let dist = '';
let out = '';
beforeEach(() => {
  ({ folder, dist } = smallSite());
  out = join(folder, 'packages');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const unzipped = (file: string) => unzipSync(new Uint8Array(readFileSync(join(out, file))));
const manifestIn = (file: string) =>
  JSON.parse(strFromU8(unzipped(file)['manifest.json'] ?? new Uint8Array())) as UnifiedManifest;

describe('npm run package', () => {
  it('writes both profiles and the site of the deployment, the same bytes each time', SLOW, () => {
    const files = ['profile-a/mainstay-outlook.xml', 'profile-a/mainstay-teams.zip', 'profile-b/mainstay.zip'];
    expect(writePackages(DEPLOYMENT, dist, out)).toEqual({ kind: 'written', files: [...files, 'site'] });
    const first = files.map((file) => readFileSync(join(out, file)));

    const [teams, full] = [manifestIn('profile-a/mainstay-teams.zip'), manifestIn('profile-b/mainstay.zip')];
    expect(teams.id).toBe(full.id);
    expect(full.extensions).toHaveLength(1);
    expect(teams).not.toHaveProperty('extensions');
    expect(teams).not.toHaveProperty('authorization');
    expect(strFromU8(unzipped('profile-a/mainstay-teams.zip')['languages/de.json'] ?? new Uint8Array())).not.toContain(
      'ribbons',
    );
    expect(Object.keys(unzipped('profile-b/mainstay.zip'))).toEqual([
      'manifest.json',
      'languages/de.json',
      'languages/fr.json',
      'languages/es.json',
      'icons/color-192.png',
      'icons/outline-32.png',
    ]);
    for (const text of [JSON.stringify(teams), JSON.stringify(full), String(first[0])]) {
      expect(text).toContain('https://mainstay.example/');
      expect(text).not.toContain('localhost');
    }
    expect(full.webApplicationInfo).toMatchObject({
      id: DEPLOYMENT.clientId,
      resource: `api://mainstay.example/${DEPLOYMENT.clientId}`,
    });

    for (const page of ['taskpane.html', 'tab.html']) {
      const html = readFileSync(join(out, 'site', page), 'utf8');
      expect(html).toContain(`content="${DEPLOYMENT.clientId}"`);
      expect(html).not.toContain('00000000-0000');
    }
    expect(JSON.parse(readFileSync(join(out, 'site/.well-known/microsoft-officeaddins-allowed.json'), 'utf8'))).toEqual(
      { allowed: ['https://mainstay.example/launch-event.js'] },
    );

    expect(writePackages(DEPLOYMENT, dist, out).kind).toBe('written');
    expect(files.map((file) => readFileSync(join(out, file)))).toEqual(first);
    expect(readdirSync(out).sort()).toEqual(['profile-a', 'profile-b', 'site']);
  });

  it('writes nothing when a check finds something, and leaves what an earlier run wrote', SLOW, () => {
    mkdirSync(join(out, 'site'), { recursive: true });
    writeFileSync(join(out, 'site/taskpane.html'), 'earlier');
    const bundle = readFileSync(join(dist, 'launch-event.js'), 'utf8');
    writeFileSync(join(dist, 'launch-event.js'), swap(bundle, '"onMessageSend"', '"onMessageSent"'));
    rmSync(join(dist, 'support.html'));
    const result = writePackages(DEPLOYMENT, dist, out);
    expect(result.kind).toBe('refused');
    const problems = result.kind === 'refused' ? result.problems.map((problem) => problem.split(':')[0]) : [];
    expect(new Set(problems)).toEqual(new Set(['missing-associate', 'missing-file']));
    expect(readdirSync(out)).toEqual(['site']);
    expect(readFileSync(join(out, 'site/taskpane.html'), 'utf8')).toBe('earlier');
  });

  it('never replaces a folder that it did not write', () => {
    mkdirSync(join(out, 'site'), { recursive: true });
    writeFileSync(join(out, 'site/thesis.txt'), 'ten years of work');
    expect(writePackages(DEPLOYMENT, dist, out).kind).toBe('refused');
    expect(existsSync(join(out, 'site/thesis.txt'))).toBe(true);
  });

  it('fails loudly when a page has no place for the client id', () => {
    writeFileSync(join(dist, 'tab.html'), '<!doctype html><html></html>');
    expect(() => writePackages(DEPLOYMENT, dist, out)).toThrow(/tab\.html/);
    expect(readdirSync(out)).toEqual([]);
  });
});

describe('Microsoft’s validator', () => {
  it('refuses a manifest that breaks its schema, under each of the two schemas', SLOW, () => {
    const files = new Map(appPackage(DEPLOYMENT, 'full'));
    const text = strFromU8(files.get('manifest.json') ?? new Uint8Array());
    files.set('manifest.json', new TextEncoder().encode(swap(text, '"promptUser"', '"askNicely"')));
    const problems = validateUnified(files);
    expect(problems.map((problem) => problem.split(':')[0])).toEqual(['schema 1.22', 'schema 1.30']);
  });
});
