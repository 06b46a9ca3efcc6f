import { assertNever } from '../tenant/assert-never';
import type { GraphExchange } from '../graph/exchange';
import { graphRoot } from '../graph/graph-call';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Status that an operation of each method may succeed with. */
const successes: Readonly<Record<string, readonly number[]>> = {
  GET: [200, 302, 304],
  POST: [200, 201, 202],
  PATCH: [200],
  PUT: [200, 201],
  DELETE: [204],
};

function errorFault(body: unknown): string | undefined {
  const error = isRecord(body) ? body['error'] : undefined;
  if (!isRecord(body) || Object.keys(body).join() !== 'error' || !isRecord(error))
    return 'an error body holds `error` and nothing else';
  if (typeof error['code'] !== 'string' || typeof error['message'] !== 'string')
    return 'an error has a code and a message';
  const inner = error['innerError'];
  return isRecord(inner) && typeof inner['date'] === 'string' && typeof inner['request-id'] === 'string'
    ? undefined
    : 'an error has innerError with date and request-id';
}

function listFault(body: unknown, isDelta: boolean): string | undefined {
  if (!isRecord(body) || !Array.isArray(body['value'])) return 'a list has an array `value`';
  const foreign = Object.keys(body).find((name) => name !== 'value' && !name.startsWith('@odata.'));
  if (foreign !== undefined) return `a list has nothing but value and annotations, not ${foreign}`;
  const [next, delta] = [body['@odata.nextLink'], body['@odata.deltaLink']];
  for (const link of [next, delta])
    if (link !== undefined && !(typeof link === 'string' && link.startsWith(`${graphRoot}/`)))
      return 'a link leads to Graph';
  if (isDelta && (next === undefined) === (delta === undefined))
    return 'a delta page has a nextLink or a deltaLink, never both';
  if (!isDelta && delta !== undefined) return 'a plain list has no deltaLink';
  for (const item of body['value']) {
    if (!isRecord(item)) return 'the items of a list are objects';
    if (
      '@removed' in item &&
      !(
        isDelta &&
        typeof item['id'] === 'string' &&
        isRecord(item['@removed']) &&
        ['deleted', 'changed'].includes(String(item['@removed']['reason']))
      )
    )
      return 'a removed item has an id and a reason';
  }
  return undefined;
}

/** What is wrong with an answer's status and outer shape; undefined when nothing is. */
export function shapeFaults({ method, status, body, gives, headers }: GraphExchange): string | undefined {
  if (status >= 400) return errorFault(body);
  if (gives === undefined) return 'a path without a route gives an error';
  if (successes[method]?.includes(status) !== true) return `status ${String(status)} does not fit ${method}`;
  if (status === 304) return body === undefined ? undefined : '304 has no body';
  switch (gives.kind) {
    case 'nothing':
      return body === undefined && (status === 202 || status === 204)
        ? undefined
        : 'an answer without body has 202 or 204';
    case 'redirect':
      return status === 302 && 'Location' in headers && body === undefined
        ? undefined
        : 'a redirect has 302 and a Location';
    case 'bytes':
      return body === undefined ? undefined : 'content is no JSON';
    case 'value':
      return isRecord(body) ? undefined : 'the answer is an object';
    case 'batch':
      return isRecord(body) && Array.isArray(body['responses']) ? undefined : 'a batch gives responses';
    case 'entity':
      return isRecord(body) && !('value' in body) ? undefined : 'an entity is an object that is not wrapped in value';
    case 'collection':
      return listFault(body, false);
    case 'delta':
      return listFault(body, true);
    default:
      return assertNever(gives);
  }
}
