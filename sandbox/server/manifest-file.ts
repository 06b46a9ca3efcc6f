import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  'manifest.json': 'application/json; charset=utf-8',
  'manifest.outlook.xml': 'text/xml; charset=utf-8',
};
const address = '/sandbox/manifest/';

/** One of the product's two manifests at `/sandbox/manifest/NAME`, as it is in the repository; `undefined` for other paths. */
export async function manifestFile(folder: string, pathname: string): Promise<Response | undefined> {
  if (!pathname.startsWith(address)) return undefined;
  const name = pathname.slice(address.length);
  const type = types[name];
  if (type === undefined) return new Response('Not found', { status: 404 });
  try {
    return new Response(await readFile(join(folder, name), 'utf8'), { headers: { 'content-type': type } });
  } catch {
    return new Response('Not found', { status: 404 });
  }
}
