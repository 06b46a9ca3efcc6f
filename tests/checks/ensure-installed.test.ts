import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { firstMissing } from '../../scripts/ensure-installed.mjs';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

type Packages = Readonly<Record<string, { readonly version: string; readonly optional?: boolean }>>;

function clone(wanted: Packages, installed?: Packages): string {
  const folder = mkdtempSync(join(tmpdir(), 'mainstay-clone-'));
  folders.push(folder);
  writeFileSync(
    join(folder, 'package-lock.json'),
    JSON.stringify({ packages: { '': { version: '0.1.0' }, ...wanted } }),
  );
  if (installed) {
    mkdirSync(join(folder, 'node_modules'));
    writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }));
  }
  return folder;
}

const REACT = { 'node_modules/react': { version: '19.3.1' } };

describe('what npm start and npm test look for before they run', () => {
  it('is everything in this checkout', () => {
    expect(firstMissing(resolve(import.meta.dirname, '../..'))).toBeUndefined();
  });

  it('is missing in a fresh clone, after an update, and after an addition', () => {
    expect(firstMissing(clone(REACT))).toBe('node_modules/react');
    expect(firstMissing(clone(REACT, { 'node_modules/react': { version: '19.3.0' } }))).toBe('node_modules/react');
    expect(firstMissing(clone({ ...REACT, 'node_modules/idb': { version: '8.0.4' } }, REACT))).toBe('node_modules/idb');
  });

  it('may lack what is optional: builds for other systems', () => {
    expect(
      firstMissing(clone({ ...REACT, 'node_modules/fsevents': { version: '2.3.3', optional: true } }, REACT)),
    ).toBeUndefined();
  });
});
