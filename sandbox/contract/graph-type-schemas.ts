import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemasOfDeclarations, type JsonSchema } from './declaration-schemas';

const root = join(import.meta.dirname, '../..');
const packageFolder = join(root, 'node_modules/@microsoft/microsoft-graph-types');
const cacheFolder = join(root, 'node_modules/.cache/mainstay-contract');

/** Form of the cached file; another number makes it anew. */
const format = 1;

/**
 * JSON Schemas of the entities that Microsoft publishes as TypeScript types (npm `@microsoft/microsoft-graph-types`), by name.
 * Made from the installed version when it is first needed and kept under `node_modules/.cache`.
 */
export function graphTypeSchemas(entities: readonly string[]): Readonly<Record<string, JsonSchema>> {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const key = createHash('sha256')
    .update(`${String(format)} ${[...entities].sort().join(' ')}`)
    .digest('hex')
    .slice(0, 12);
  const cached = join(cacheFolder, `graph-types-${version}-${key}.json`);
  if (existsSync(cached)) return JSON.parse(readFileSync(cached, 'utf8')) as Readonly<Record<string, JsonSchema>>;
  const schemas = schemasOfDeclarations(readFileSync(join(packageFolder, 'microsoft-graph.d.ts'), 'utf8'), entities);
  mkdirSync(cacheFolder, { recursive: true });
  // Written aside and renamed: several test processes may do this at the same time.
  const part = `${cached}.${String(process.pid)}`;
  writeFileSync(part, JSON.stringify(schemas));
  renameSync(part, cached);
  return schemas;
}
