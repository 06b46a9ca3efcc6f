import type { Gives } from './graph-call';

/** One request and its answer, as the contract check sees it. Batch parts are exchanges of their own. */
export interface GraphExchange {
  readonly method: string;
  readonly url: string;
  /** Path of the route as the metadata writes it (`/me/messages/{message-id}`); undefined when none was found. */
  readonly route: string | undefined;
  readonly gives: Gives | undefined;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The JSON body; undefined when there is none. */
  readonly body: unknown;
  /** What an injected fault did to the answer after it was made; such bodies are broken on purpose. */
  readonly spoiled?: string;
}

/** A request as the emulator works with it; batch parts have no `Request` of their own. */
export interface PlainRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly readBytes: () => Promise<Uint8Array>;
}
