import { realAddress } from '../hosts/link/local-address';

/** The emulator: absolute Graph addresses in, Graph answers out. */
export type GraphEmulator = (request: Request) => Promise<Response>;

/** Hands a request for `/graph/…` or `/content/…` to the emulator under its real address; `undefined` for other paths. */
export async function graphRoute(
  request: Request,
  address: URL,
  emulator: GraphEmulator,
): Promise<Response | undefined> {
  const real = realAddress(`${address.pathname}${address.search}`);
  if (real === undefined) return undefined;
  const body = request.method === 'GET' || request.method === 'HEAD' ? undefined : await request.arrayBuffer();
  return emulator(
    new Request(real, { method: request.method, headers: request.headers, ...(body === undefined ? {} : { body }) }),
  );
}
