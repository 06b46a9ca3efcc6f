/** `npm run new-rule ID`: writes a rule, its line in the catalogue and its test, all green, ready to be changed. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exportName, ruleTemplate } from './rule-template';

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/;

/** The catalogue's text with one rule more, imports and list in the order of ids. Throws when the file has another shape. */
export function addToCatalogue(catalogue: string, id: string): string {
  const imports = [...catalogue.matchAll(/^import \{ \w+ \} from '\.\/([a-z0-9-]+)';\n/gm)];
  const list = /(readonly Rule\[\] = \[\n)([\s\S]*?)(\n\];)/.exec(catalogue);
  if (imports.length === 0 || !list) throw new Error('src/shared/rules/catalogue.ts is not the list it should be.');
  const ids = [...imports.map((match) => match[1] ?? ''), id].sort();
  const importLines = ids.map((each) => `import { ${exportName(each)} } from './${each}';\n`).join('');
  const first = imports[0]?.index ?? 0;
  const rest = catalogue.slice(first).replaceAll(/^import \{ \w+ \} from '\.\/[a-z0-9-]+';\n/gm, '');
  const items = ids.map((each) => `  ${exportName(each)},`).join('\n');
  return catalogue.slice(0, first) + importLines + rest.replace(list[0], `${list[1] ?? ''}${items}${list[3] ?? ''}`);
}

function main(id: string | undefined): number {
  const root = process.cwd();
  const [rule, test] = [`src/shared/rules/${id}.ts`, `tests/rules/${id}.test.ts`];
  if (id === undefined || !ID.test(id)) {
    console.error('Name the failing state in two or more words: npm run new-rule missing-agenda');
    return 2;
  }
  if (existsSync(join(root, rule)) || existsSync(join(root, test))) {
    console.error(`${id} is there already.`);
    return 2;
  }
  const catalogue = join(root, 'src/shared/rules/catalogue.ts');
  const listed = addToCatalogue(readFileSync(catalogue, 'utf8'), id);
  const template = ruleTemplate(id);
  mkdirSync(dirname(join(root, test)), { recursive: true });
  writeFileSync(join(root, rule), template.rule);
  writeFileSync(join(root, test), template.test);
  writeFileSync(catalogue, listed);
  const docs = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/write-rule-docs.ts'], {
    cwd: root,
    stdio: 'inherit',
  });
  console.log(
    `Wrote ${rule}, ${test} and the line in the catalogue. Next: say what it flags, then npx vitest run ${test}`,
  );
  return docs.status ?? 1;
}

process.exitCode = main(process.argv[2]);
