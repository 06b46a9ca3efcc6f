import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join, normalize, sep } from 'node:path';
import { contentType } from '../hosting/content-type';
import { headersFor, type Headers } from '../hosting/site-headers';

/** A certificate and its key, in PEM. */
export interface Certificate {
  readonly cert: string | Buffer;
  readonly key: string | Buffer;
}

/** The site as it is served. */
export interface ServedSite {
  readonly port: number;
  close(): Promise<void>;
}

/** Another program listens on the port. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';
}

/**
 * The headers of production but one: browsers keep `Strict-Transport-Security` for a host name whatever its port, and
 * would then refuse `npm start` at http://localhost.
 */
function headersHere(path: string): Headers {
  const { 'Strict-Transport-Security': _left, ...headers } = headersFor(path);
  return headers;
}

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

async function answer(site: string, path: string): Promise<Answer> {
  const file = normalize(join(site, path));
  if (file.startsWith(normalize(site) + sep)) {
    const body = await readFile(file).catch(() => null);
    if (body !== null)
      return { status: 200, headers: { ...headersHere(path), 'Content-Type': contentType(file) }, body };
  }
  const body = await readFile(join(site, '404.html')).catch(() => Buffer.from('Not found'));
  return { status: 404, headers: { ...headersHere('/404.html'), 'Content-Type': contentType('404.html') }, body };
}

function pathOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url, 'https://localhost').pathname);
  } catch {
    return '/';
  }
}

/** Serves the folder of a site over HTTPS to this machine only, under the headers of production. Port 0 = any free one. Rejects with `PortTakenError`. */
export async function serveSite(site: string, certificate: Certificate, port: number): Promise<ServedSite> {
  const server = createServer({ cert: certificate.cert, key: certificate.key }, (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    void answer(site, pathOf(request.url ?? '/')).then(({ status, headers, body }) => {
      response.writeHead(status, { ...headers, 'Content-Length': body.length });
      response.end(request.method === 'HEAD' ? undefined : body);
    });
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      failed(error.code === 'EADDRINUSE' ? new PortTakenError(`Port ${port} is in use.`) : error),
    );
    server.listen(port, 'localhost', listening);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
