import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePackages } from '../../scripts/package/write-packages';

const DEPLOYMENT = { host: 'mainstay.example', clientId: '6f1c0a52-9f6e-4d0e-8a55-0b1f3c2d4e5f' };
let out = '';

beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'mainstay-packages-'));
});
afterAll(() => rmSync(out, { recursive: true, force: true }));

describe('the real build', () => {
  it('is packed for a host and an app registration, and no check finds anything', () => {
    const result = writePackages(DEPLOYMENT, resolve(import.meta.dirname, '../../dist'), out);
    expect(result).toMatchObject({ kind: 'written' });
    for (const file of result.kind === 'written' ? result.files : []) expect(existsSync(join(out, file))).toBe(true);
    expect(readFileSync(join(out, 'site/tab.html'), 'utf8')).toContain(DEPLOYMENT.clientId);
  });
});
