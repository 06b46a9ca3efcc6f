/**
 * `tsx scripts/graph-coverage.ts`: which of the operations that Microsoft documents in ../shared/graph the sandbox serves,
 * and which it does not. Exit 1 when the documents are not beside this clone.
 */
import { existsSync, readFileSync } from 'node:fs';
import { openapiFile, type OpenapiSubset } from '../sandbox/contract/openapi-subset';
import { GraphError } from '../sandbox/graph/graph-error';
import { matchRoute } from '../sandbox/graph/router';

function isServed(method: string, path: string): boolean {
  if (path === '/$batch') return true;
  try {
    matchRoute(method, path.replace(/\{[^}]+\}/g, 'x'));
    return true;
  } catch (error) {
    if (error instanceof GraphError) return false;
    throw error;
  }
}

if (!existsSync(openapiFile)) {
  console.error('../shared/graph/openapi-subset.json is not beside this clone: there is nothing to compare with.');
  process.exitCode = 1;
} else {
  const { paths } = JSON.parse(readFileSync(openapiFile, 'utf8')) as OpenapiSubset;
  const methods = ['get', 'post', 'put', 'patch', 'delete'];
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    methods.filter((method) => method in item).map((method) => ({ method: method.toUpperCase(), path })),
  );
  const served = operations.filter(({ method, path }) => isServed(method, path));
  const missing = operations.filter((operation) => !served.includes(operation));
  console.log(`The sandbox serves ${String(served.length)} of ${String(operations.length)} documented operations.`);
  console.log('\nServed:');
  for (const { method, path } of served) console.log(`  ${method.padEnd(6)} ${path}`);
  console.log('\nNot served:');
  for (const { method, path } of missing) console.log(`  ${method.padEnd(6)} ${path}`);
}
