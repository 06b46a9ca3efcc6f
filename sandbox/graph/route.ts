import type { Gives, Handler } from './graph-call';
import type { ScopeSet } from './scopes';

/** Whose limits a request counts against: only Exchange's part (mail, calendar, tasks) has the limit of four at once. */
export type Service = 'outlook' | 'drive' | 'directory' | 'batch';

/** One operation of Graph: its path as the metadata writes it, who may call it and what it gives. */
export interface Route {
  readonly method: string;
  /** `/me/…` stands for `/users/{id}/…` too. */
  readonly path: string;
  readonly scope: ScopeSet;
  /** Scopes for someone else's mailbox; without it only one's own can be asked. */
  readonly shared?: ScopeSet;
  readonly service: Service;
  readonly gives: Gives;
  readonly handler: Handler;
}

const entityKinds = ['entity', 'collection', 'delta'] as const;

/** Reads the last column of the route tables: `entity Message`, `collection Event`, `nothing`… */
export function givesOf(text: string): Gives {
  const [kind = '', entity = ''] = text.split(' ');
  const withEntity = entityKinds.find((name) => name === kind);
  if (withEntity !== undefined) return { kind: withEntity, entity };
  const plain = (['value', 'nothing', 'bytes', 'redirect', 'batch'] as const).find((name) => name === kind);
  if (plain === undefined) throw new TypeError(`Unknown kind of answer: ${text}`);
  return { kind: plain };
}

/** One row of a route table: method and path, scope (and `+` the one for other people's), what it gives, the handler. */
export type RouteRow = readonly [
  operation: string,
  scope: ScopeSet | `${ScopeSet}+${ScopeSet}`,
  gives: string,
  handler: Handler,
];

/** The rows of a table as routes of one service. */
export function routesOf(service: Service, rows: readonly RouteRow[]): readonly Route[] {
  return rows.map(([operation, scopeText, gives, handler]) => {
    const [method = '', path = ''] = operation.split(' ');
    const [scope, shared] = scopeText.split('+') as [ScopeSet, ScopeSet | undefined];
    return {
      method,
      path,
      scope,
      service,
      gives: givesOf(gives),
      handler,
      ...(shared === undefined ? {} : { shared }),
    };
  });
}
