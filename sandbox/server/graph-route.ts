import { contentOrigin, graphOrigin, realAddress } from '../hosts/link/local-address';

/** The emulator: absolute Graph addresses in, Graph answers out. */
export type GraphEmulator = (request: Request) => Promise<Response>;

/**
 * Hands a request for `/graph/…` or `/content/…` to the emulator under its real address; `undefined` for other paths.
 * A `Location` of the answer is turned back into one of this server, because a browser follows it by itself.
 */
export async function graphRoute(request: Request, address: URL, emulator: GraphEmulator): Promise<Response | undefined> {
  const real = realAddress(`${address.pathname}${address.search}`);
  if (real === undefined) return undefined;
  const body = request.method === 'GET' || request.method === 'HEAD' ? undefined : await request.arrayBuffer();
  const response = await emulator(new Request(real, { method: request.method, headers: request.headers, ...(body === undefined ? {} : { body }) }));
  const location = response.headers.get('location');
  if (location === null) return response;
  const headers = new Headers(response.headers);
  headers.set('location', toLocal(location, address.origin));
  return new Response(response.body, { status: response.status, headers });
}

function toLocal(location: string, origin: string): string {
  if (location.startsWith(`${contentOrigin}/`)) return `${origin}${location.slice(contentOrigin.length)}`;
  return location.startsWith(`${graphOrigin}/`) ? `${origin}/graph${location.slice(graphOrigin.length)}` : location;
}
