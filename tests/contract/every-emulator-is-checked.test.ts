import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';

const tests = join(import.meta.dirname, '..');

it('no test builds an emulator whose answers nobody checks', () => {
  const files = readdirSync(tests, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.tsx?$/.test(name) && !name.startsWith('contract'),
  );
  expect(files.length).toBeGreaterThan(20);
  const unchecked = files.filter((name) => {
    const text = readFileSync(join(tests, name), 'utf8');
    return /import \{[^}]{0,200}\bcreateGraph\b[^}]{0,200}\} from '[./]{1,20}sandbox\/graph\/graph'/.test(text);
  });
  expect(unchecked.map((name) => relative('.', name))).toEqual([]);
});
