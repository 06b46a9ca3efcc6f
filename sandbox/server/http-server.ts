import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** Answers one request; throwing means that the connection breaks, as a reset by the peer would. */
export type RequestHandler = (request: Request, address: URL) => Promise<Response>;

/** The server as it runs. */
export interface RunningServer {
  readonly port: number;
  /** `http://localhost:PORT`. */
  readonly origin: string;
  /** Stops listening and drops open connections. */
  close(): Promise<void>;
}

/** Another program listens on the port already. */
export class PortInUseError extends Error {
  override readonly name = 'PortInUseError';
  constructor(readonly port: number) {
    super(`Port ${port} is in use. Start with another one: npm start -- --port ${port + 1}`);
  }
}

/** Listens on `port` of this machine only (0 = any free one). Rejects with `PortInUseError` when it is taken. */
export async function startHttpServer(port: number, handler: RequestHandler): Promise<RunningServer> {
  const server = createServer((incoming, outgoing) => {
    void serve(incoming, outgoing, handler);
  });
  await listen(server, port);
  const address = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  return {
    port: actual,
    origin: `http://localhost:${actual}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortInUseError(port) : error),
    );
    server.listen(port, 'localhost', resolve);
  });
}

async function serve(incoming: IncomingMessage, outgoing: ServerResponse, handler: RequestHandler): Promise<void> {
  try {
    const address = new URL(incoming.url ?? '/', `http://${incoming.headers.host ?? 'localhost'}`);
    const response = await handler(await toRequest(incoming, address), address);
    const body = incoming.method === 'HEAD' ? undefined : Buffer.from(await response.arrayBuffer());
    const headers: Record<string, string> = { 'cache-control': 'no-store', ...Object.fromEntries(response.headers) };
    if (response.status !== 204 && response.status !== 304 && body !== undefined)
      headers['content-length'] = String(body.length);
    outgoing.writeHead(response.status, headers);
    outgoing.end(body);
  } catch {
    incoming.socket.destroy();
  }
}

async function toRequest(incoming: IncomingMessage, address: URL): Promise<Request> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined && name !== 'connection')
      headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const method = incoming.method ?? 'GET';
  if (method === 'GET' || method === 'HEAD') return new Request(address, { method, headers });
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  return new Request(address, { method, headers, ...(body.length > 0 ? { body } : {}) });
}
