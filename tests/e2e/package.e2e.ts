import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
let out = '';

beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'mainstay-packages-'));
});
afterAll(() => rmSync(out, { recursive: true, force: true }));

describe('the real build', () => {
  it('is packed for a host and an app registration, and no check finds anything', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        ...['--import', 'tsx', 'scripts/package.ts', '--out', out],
        ...['--host', 'https://mainstay.example', '--client-id', '6f1c0a52-9f6e-4d0e-8a55-0b1f3c2d4e5f'],
      ],
      { cwd: root, encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('nothing found');
    for (const file of ['profile-a/mainstay-outlook.xml', 'profile-a/mainstay-teams.zip', 'profile-b/mainstay.zip'])
      expect(existsSync(join(out, file)), file).toBe(true);
  });
});
