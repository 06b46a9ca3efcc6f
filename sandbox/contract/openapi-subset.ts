import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonSchema } from './declaration-schemas';

/** Microsoft's metadata as an OpenAPI document, beside the repository on machines that have it. */
export const openapiFile = join(import.meta.dirname, '../../../shared/graph/openapi-subset.json');

/** The parts of the document that are used here. */
export interface OpenapiSubset {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly responses?: Readonly<Record<string, unknown>> }>>>
  >;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

/**
 * Reads the document; undefined where it is not there. In CI (`CI=true`) its absence is an error, so that the check
 * cannot fall away unnoticed.
 */
export function openapiSubset(): OpenapiSubset | undefined {
  if (existsSync(openapiFile)) return JSON.parse(readFileSync(openapiFile, 'utf8')) as OpenapiSubset;
  if (process.env['CI'] === 'true')
    throw new Error('The contract data ../shared/graph/openapi-subset.json is missing, and CI must check against it.');
  return undefined;
}

/** The path a route has in the document: drives by id there, `/me/drive` here. */
export function documentedPath(route: string): string {
  return route.replace(/^\/me\/drive\/items\//, '/drives/{drive-id}/items/');
}

/** The schema of a JSON answer in the document; undefined when the document has no such operation or answer. */
export function documentedSchema(
  document: OpenapiSubset,
  method: string,
  route: string,
  status: number,
): string | undefined {
  const path = documentedPath(route);
  const responses = document.paths[path]?.[method.toLowerCase()]?.responses ?? {};
  // A PUT or POST that makes something may be listed with 200 only: the body is the same.
  const listed = [String(status), '2XX', ...(status === 201 ? ['200'] : [])].find((name) => name in responses);
  const content = (responses[listed ?? ''] as { content?: Record<string, unknown> } | undefined)?.content;
  if (listed === undefined || content?.['application/json'] === undefined) return undefined;
  const escaped = path.replace(/~/g, '~0').replace(/\//g, '~1');
  return `openapi#/paths/${encodeURI(escaped).replace(/\{/g, '%7B').replace(/\}/g, '%7D')}/${method.toLowerCase()}/responses/${listed}/content/application~1json/schema`;
}
