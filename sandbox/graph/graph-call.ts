import type { Mailbox } from '../tenant/mailbox';
import type { Tenant } from '../tenant/tenant';
import type { Caller } from './caller';
import type { Prefer } from './prefer';
import type { Query } from './query';

/** Where Graph lives; every link in an answer begins with it. */
export const graphRoot = 'https://graph.microsoft.com/v1.0';
/** Host of pre-authenticated downloads. */
export const contentRoot = 'https://mainstay-my.sharepoint.example/content';

/** One request as a handler sees it: who asks, whose mailbox, what for. */
export interface GraphCall {
  readonly tenant: Tenant;
  readonly caller: Caller;
  /** Owner of the path: the caller for `/me`, someone else for `/users/{id}`. */
  readonly mailbox: Mailbox;
  readonly method: string;
  readonly url: URL;
  /** Values of the placeholders of the route, decoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly prefer: Prefer;
  readonly headers: Headers;
  /** The JSON body; undefined when there is none. */
  readonly body: unknown;
  /** The body's bytes, for uploads. */
  readonly bytes: Uint8Array;
  /** Real time in ms, for the life of tokens and links. */
  readonly now: number;
}

/** What a handler gives back. `bytes` is a body that is not JSON. */
export interface GraphAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly bytes?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Serves one operation. Refusals are thrown as `GraphError`. */
export type Handler = (call: GraphCall) => GraphAnswer | Promise<GraphAnswer>;

/** What the successful answer of a route holds, for the contract: an entity of `@microsoft/microsoft-graph-types`, or a list of them. */
export type Gives =
  | { readonly kind: 'entity' | 'collection' | 'delta'; readonly entity: string }
  | { readonly kind: 'value' | 'nothing' | 'bytes' | 'redirect' | 'batch' };

/** 200 with a JSON body. */
export const ok = (body: unknown, headers?: Readonly<Record<string, string>>): GraphAnswer => ({
  status: 200,
  body,
  ...(headers ? { headers } : {}),
});
/** 201 with the entity that was made. */
export const created = (body: unknown): GraphAnswer => ({ status: 201, body });
/** 202 without a body: sending and answering. */
export const accepted: GraphAnswer = { status: 202 };
/** 204 without a body: deleting. */
export const noContent: GraphAnswer = { status: 204 };

/** `@odata.context` of an answer about something of the mailbox's owner. */
export function contextOf(call: GraphCall, path: string): string {
  const select = call.query.select === undefined ? '' : `(${call.query.select.join(',')})`;
  return `${graphRoot}/$metadata#users('${encodeURIComponent(call.mailbox.person.id)}')/${path}${select}`;
}

/** The body as an object with any fields; an empty one for every other body. */
export function bodyOf(call: GraphCall): Readonly<Record<string, unknown>> {
  return typeof call.body === 'object' && call.body !== null && !Array.isArray(call.body)
    ? (call.body as Readonly<Record<string, unknown>>)
    : {};
}
