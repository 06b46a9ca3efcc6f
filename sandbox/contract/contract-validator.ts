import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020';
import type { GraphExchange } from '../graph/exchange';
import type { Gives } from '../graph/graph-call';
import { routes } from '../graph/router';
import { shapeFaults } from './answer-shape';
import { graphTypeSchemas } from './graph-type-schemas';
import { addLazyReferences, withLazyReferences } from './lazy-references';
import { documentedSchema, openapiSubset } from './openapi-subset';

/** How many answers were checked, and what came of it. */
export interface ContractCounts {
  readonly matched: number;
  readonly mismatched: number;
  /** Answers that were also checked against Microsoft's metadata; 0 when that is not on this machine. */
  readonly alsoDocumented: number;
  readonly documentPresent: boolean;
}

/** A check of every answer, and its counts. Give `validate` to `GraphOptions.validate`. */
export interface ContractValidator {
  readonly validate: (exchange: GraphExchange) => void;
  readonly counts: () => ContractCounts;
  /** What did not match, at most 100 of them: method, path and fault, no content. */
  readonly mismatches: () => readonly string[];
}

interface Compiled {
  readonly ajv: Ajv2020;
  readonly document: ReturnType<typeof openapiSubset>;
}
let compiled: Compiled | undefined;

function compile(): Compiled {
  const entities = [...new Set(routes.flatMap(({ gives }) => ('entity' in gives ? [gives.entity] : [])))];
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false });
  addLazyReferences(ajv);
  ajv.addSchema(withLazyReferences({ definitions: graphTypeSchemas(entities) }, 'types'), 'types');
  const document = openapiSubset();
  if (document !== undefined) ajv.addSchema(withLazyReferences(document, 'openapi'), 'openapi');
  return { ajv, document };
}

function faultOf(validator: ValidateFunction | undefined, value: unknown): string | undefined {
  if (validator === undefined) return 'no schema';
  if (validator(value)) return undefined;
  const [error] = validator.errors ?? [];
  return `${error?.instancePath ?? ''} ${error?.message ?? 'does not match'} ${JSON.stringify(error?.params ?? {})}`;
}

/** Name of the published type of an entity: the one its `@odata.type` says, for types that have descendants. */
function typeNameOf(entity: string, value: unknown): string {
  const type = (value as { '@odata.type'?: unknown } | null)?.['@odata.type'];
  const name = typeof type === 'string' ? type.replace('#microsoft.graph.', '') : '';
  return entity === 'Attachment' && name !== '' ? `${name.charAt(0).toUpperCase()}${name.slice(1)}` : entity;
}

function entityFault({ ajv }: Compiled, gives: Extract<Gives, { entity: string }>, body: unknown): string | undefined {
  const isRemoved = (value: unknown): boolean => typeof value === 'object' && value !== null && '@removed' in value;
  const items = gives.kind === 'entity' ? [body] : (body as { readonly value: readonly unknown[] }).value;
  for (const [at, item] of items.entries()) {
    if (gives.kind === 'delta' && isRemoved(item)) continue;
    const fault = faultOf(ajv.getSchema(`types#/definitions/${typeNameOf(gives.entity, item)}`), item);
    if (fault !== undefined)
      return `type ${gives.entity}${gives.kind === 'entity' ? '' : ` at /value/${String(at)}`}: ${fault}`;
  }
  return undefined;
}

/**
 * Makes a check of every answer the emulator gives: its status and shape, its body against Microsoft's published types, and
 * against Microsoft's metadata where that is on this machine. A mismatch throws unless `onMismatch` is `count`.
 */
export function contractValidator(options: { readonly onMismatch?: 'throw' | 'count' } = {}): ContractValidator {
  let matched = 0;
  let alsoDocumented = 0;
  let mismatched = 0;
  const mismatches: string[] = [];

  function check(exchange: GraphExchange): string | undefined {
    compiled ??= compile();
    const shape = shapeFaults(exchange);
    if (shape !== undefined) return shape;
    const { gives, body, status, method, route } = exchange;
    const { ajv, document } = compiled;
    if (status >= 400) {
      if (document === undefined) return undefined;
      alsoDocumented += 1;
      return faultOf(ajv.getSchema('openapi#/components/schemas/x.ODataError'), body);
    }
    if (gives === undefined || body === undefined) return undefined;
    const fault = 'entity' in gives ? entityFault(compiled, gives, body) : undefined;
    if (fault !== undefined || document === undefined || route === undefined) return fault;
    const schema =
      route === '/$batch'
        ? 'openapi#/components/schemas/x.batchResponse'
        : documentedSchema(document, method, route, status);
    if (schema === undefined) return undefined;
    alsoDocumented += 1;
    const documented = faultOf(ajv.getSchema(schema), body);
    return documented === undefined ? undefined : `metadata: ${documented}`;
  }

  return {
    validate: (exchange) => {
      const fault = check(exchange);
      if (fault === undefined) {
        matched += 1;
        return;
      }
      mismatched += 1;
      const said = `${exchange.method} ${exchange.route ?? 'unknown path'} ${String(exchange.status)}: ${fault}`;
      if (mismatches.length < 100) mismatches.push(said);
      if (options.onMismatch !== 'count')
        throw new Error(`The answer does not match the contract of Microsoft Graph: ${said}`);
    },
    counts: () => ({ matched, mismatched, alsoDocumented, documentPresent: compiled?.document !== undefined }),
    mismatches: () => mismatches,
  };
}
