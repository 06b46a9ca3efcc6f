/** A refusal as Graph words it. Handlers throw it; `graph.ts` turns it into the error body of graph.md §3.2. */
export class GraphError extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/** 404: nothing of that id in this mailbox. */
export const itemNotFound = (): GraphError =>
  new GraphError(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');

/** 400 for a URL that names something Graph does not have. */
export const badUri = (message: string): GraphError => new GraphError(400, 'RequestBroker--ParseUri', message);

/** 400 for a body or parameter that cannot be used. */
export const badRequest = (message: string, code = 'BadRequest'): GraphError => new GraphError(400, code, message);

/** 403: the token has no scope for this, or the item is not shared. */
export const accessDenied = (): GraphError =>
  new GraphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');

/** 412 of Exchange: the caller saw an older state of the item. */
export const changeKeyMismatch = (): GraphError =>
  new GraphError(
    412,
    'ErrorIrresolvableConflict',
    'The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.',
  );
