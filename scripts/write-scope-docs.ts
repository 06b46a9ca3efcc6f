/** Part of `npm run docs`: writes the scopes table of docs/administrator.md from the calls. `--check` only says whether it is fresh. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RUNG_SCOPES } from '../src/shared/app/rungs';
import { GRAPH_CALLS } from './scopes/graph-calls';
import { scopeDocs, withScopeDocs } from './scopes/scope-docs';

const PAGE = fileURLToPath(new URL('../docs/administrator.md', import.meta.url));

const page = readFileSync(PAGE, 'utf8');
const wanted = withScopeDocs(page, scopeDocs(GRAPH_CALLS, RUNG_SCOPES));
if (process.argv.includes('--check')) {
  if (page !== wanted) console.error('docs/administrator.md is not fresh: run npm run docs.');
  process.exitCode = page === wanted ? 0 : 1;
} else if (page !== wanted) {
  writeFileSync(PAGE, wanted);
  console.log('Wrote the scopes table of docs/administrator.md.');
}
