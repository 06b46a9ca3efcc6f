/** `npm run docs`: writes src/shared/rules/README.md from the rules. `--check` only says whether it is fresh. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RULES } from '../src/shared/rules/catalogue';
import { ruleDocs } from './rule-docs';

const README = fileURLToPath(new URL('../src/shared/rules/README.md', import.meta.url));

const wanted = ruleDocs(RULES);
const fresh = existsSync(README) && readFileSync(README, 'utf8') === wanted;
if (process.argv.includes('--check')) {
  if (!fresh) console.error('src/shared/rules/README.md is not fresh: run npm run docs.');
  process.exitCode = fresh ? 0 : 1;
} else if (!fresh) {
  writeFileSync(README, wanted);
  console.log(`Wrote src/shared/rules/README.md (${RULES.length} rules).`);
}
