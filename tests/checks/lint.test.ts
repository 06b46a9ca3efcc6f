import { resolve } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint({ cwd: resolve(import.meta.dirname, '../..') });

async function rulesBroken(filePath: string, code: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map((message) => message.ruleId ?? message.message);
}

const DOMAIN = 'src/shared/domain/planted.ts';
const APP = 'src/shared/app/planted.ts';
const TEST = 'tests/domain/planted.test.ts';

describe('lint', () => {
  it.each([
    ['no-restricted-syntax', DOMAIN, 'const a = Date.now(); a;'],
    ['no-restricted-syntax', 'src/shared/rules/planted.ts', 'const a = new Date(); a;'],
    ['no-restricted-syntax', APP, "export * from './other';"],
    ['no-restricted-syntax', TEST, "it.skip('x', () => {});"],
    ['no-restricted-globals', APP, 'Office.onReady();'],
    ['no-restricted-globals', APP, "indexedDB.open('x');"],
    ['no-restricted-globals', 'src/shared/ui/planted.tsx', "void fetch('/x');"],
    ['no-restricted-properties', 'src/tab/planted.tsx', "window.localStorage.setItem('a', 'b');"],
    ['no-console', APP, "console.log('x');"],
    ['@typescript-eslint/no-explicit-any', APP, 'const a: any = 1; a;'],
    ['@typescript-eslint/no-non-null-assertion', APP, 'const a = [1][0]!; a;'],
    ['max-lines', APP, 'void 0;\n'.repeat(201)],
    ['house/doc-comment', APP, 'export function a() {}'],
    ['house/doc-comment', 'sandbox/planted.ts', 'export interface A { readonly a: 1 }'],
    ['house/reason-beside', APP, 'const a = [] as unknown as string; a;'],
    ['house/reason-beside', APP, '// eslint-disable-next-line no-console\nconsole.log(1);'],
    ['house/no-leftovers', APP, `// ${'TO'}${'DO'} later\nvoid 0;`],
    [
      'react-hooks/rules-of-hooks',
      'src/tab/planted.tsx',
      "import { useState } from 'react'; if (Math.PI) useState(1);",
    ],
    ['default-case', APP, 'switch (Math.PI) { case 3: break; }'],
  ])('%s fires in %s', async (rule, file, code) => {
    expect(await rulesBroken(file, code)).toContain(rule);
  });

  it.each([
    [DOMAIN, '/** A day in ms. */\nexport const DAY = 86_400_000;\nexport const WEEK = 7 * DAY;\n'],
    [
      DOMAIN,
      '/** The instant in words. */\nexport function say(at: number) {\n  return new Date(at).toISOString();\n}\n',
    ],
    ['src/shared/host/planted.ts', 'void Office.onReady();'],
    ['src/shared/graph/planted.ts', "void fetch('https://graph.microsoft.com');"],
    ['src/shared/storage/planted.ts', "indexedDB.open('x');"],
    [APP, '// The library types its own result too widely.\nconst a = [] as unknown as string;\nvoid a;'],
    ['sandbox/planted.ts', "console.log('serving');"],
  ])('leaves lawful code in %s alone', async (file, code) => {
    expect(await rulesBroken(file, code)).toEqual([]);
  });
});
